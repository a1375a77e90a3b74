package org.tidewaiter.engine.screening.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.goods.words.Folding;

/** How single letters are folded: case, marks, width, forms that differ only in writing. */
final class Letters {

    /** Latin letters that no decomposition makes plain, each followed by its plain form. */
    private static final String SPECIAL =
            "ß ss æ ae œ oe ø o đ d ð d þ th ħ h ı i ŋ n ł l ŧ t ə a ĸ k ſ s ɓ b ɗ d ɖ d ƒ f ɣ g ƙ k ɲ n ɔ o ɛ e ƴ y ʒ"
                    + " z ǝ a ɨ i ʉ u";

    /** Letters that some write with a second letter in place of the mark. */
    private static final String EXPANDED = "ä ae ö oe ü ue å aa ø oe";

    /** Letters of the Arabic script that writers use for one another. */
    private static final String ARABIC = "أ ا إ ا آ ا ٱ ا ى ي ی ي ې ي ک ك ة ه ۀ ه ہ ه ھ ه ۃ ه ە ه ؤ و ئ ي ں ن ڪ ك";

    /** Cyrillic letters whose mark makes no other letter. */
    private static final String CYRILLIC = "ё е ѐ е ѝ и ў у";

    private static final int TABLED = 0x0600;
    private static final String NOTHING = "";

    /** Filled as letters are met; threads may fill it with the same. */
    private final @Nullable String[] table = new String[TABLED];

    private final Map<Character, String> special = new HashMap<>();
    private final Map<Character, String> expanded = new HashMap<>();
    private final Map<Character, Character> simplified = new HashMap<>();

    Letters(Folding folding) {
        pairs(SPECIAL, special);
        pairs(ARABIC, special);
        pairs(CYRILLIC, special);
        pairs(EXPANDED, expanded);
        String from = folding.from();
        for (int i = 0; i < from.length(); i++) {
            if (from.charAt(i) >= 0x3400) {
                simplified.put(from.charAt(i), folding.to().charAt(i));
            }
        }
    }

    private static void pairs(String words, Map<Character, String> to) {
        String[] cells = words.split(" ");
        for (int i = 0; i + 1 < cells.length; i += 2) {
            to.put(cells[i].charAt(0), cells[i + 1]);
        }
    }

    /** The folded form of a letter or digit; empty for what is dropped inside a word; a blank for what separates words. */
    String fold(char c) {
        if (c >= TABLED) {
            return compute(c);
        }
        String known = table[c];
        if (known == null) {
            known = compute(c);
            table[c] = known;
        }
        return known;
    }

    /** The folded form with a second letter in place of a mark, {@code fold} where that is not done. */
    String expand(char c, String fold) {
        return c < 0x80 || c >= 0x0250 ? fold : expanded.getOrDefault(Character.toLowerCase(c), fold);
    }

    private String compute(char c) {
        char lower = c == 'İ' ? 'i' : Character.toLowerCase(c);
        String known = special.get(lower);
        if (known != null) {
            return known;
        }
        if (isHan(c)) {
            return String.valueOf(simplified.getOrDefault(c, c));
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER -> letter(lower);
            case Character.OTHER_LETTER -> otherLetter(c);
            case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Character.digit(c, 10));
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> compatible(c);
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> mark(c);
            case Character.FORMAT, Character.MODIFIER_SYMBOL -> NOTHING;
            case Character.CONTROL -> Character.isWhitespace(c) ? " " : NOTHING;
            case Character.MODIFIER_LETTER -> modifier(c);
            default -> isApostrophe(c) ? NOTHING : " ";
        };
    }

    private static String letter(char c) {
        if (c < 0x80) {
            return String.valueOf(c);
        }
        Script script = Script.of(c);
        if (script == Script.CYRILLIC) {
            return String.valueOf(c);
        }
        return withoutMarks(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD), c);
    }

    private static String withoutMarks(String parts, char c) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            if (Character.isLetterOrDigit(parts.charAt(i))) {
                out.append(Character.toLowerCase(parts.charAt(i)));
            }
        }
        return out.isEmpty() ? String.valueOf(c) : out.toString().replace('ς', 'σ');
    }

    private String otherLetter(char c) {
        if (c >= 'ぁ' && c <= 'ゖ') {
            return String.valueOf((char) (c + ('ァ' - 'ぁ')));
        }
        String composed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (composed.length() == 1 && composed.charAt(0) == c) {
            return composed;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < composed.length(); i++) {
            String folded = composed.charAt(i) == c ? composed : fold(composed.charAt(i));
            out.append(folded.isBlank() ? NOTHING : folded);
        }
        return out.toString();
    }

    private static String compatible(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            if (parts.charAt(i) < 0x80 && Character.isLetterOrDigit(parts.charAt(i))) {
                out.append(Character.toLowerCase(parts.charAt(i)));
            }
        }
        return out.isEmpty() ? " " : out.toString();
    }

    /** Vowels of Indian and other scripts are marks that belong to the word; points and accents are not written by all. */
    private static String mark(char c) {
        return c >= 0x0900 && c < 0x1AB0 && Script.of(c) != Script.LATIN ? String.valueOf(c) : NOTHING;
    }

    private static String modifier(char c) {
        return c == 'ー' || c == 'ｰ' ? "ー" : NOTHING;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '‛' || c == '′' || c == '＇' || c == '´' || c == '`';
    }

    private static boolean isHan(char c) {
        return (c >= 0x3400 && c <= 0x9FFF) || c == '々' || c == '〇';
    }
}
