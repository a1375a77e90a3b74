package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.screening.name.NameLexicon.Table;
import org.tidewaiter.engine.screening.name.Vocabulary.Phrase;
import org.tidewaiter.engine.screening.name.Vocabulary.Sense;

/** Reads Han characters: pinyin and the other readings of persons' names, the parts of organisations' names. */
final class HanReader {

    private static final char FIRST = 0x3400;
    private static final int SIZE = 0xA000 - FIRST;
    /** A brand of more characters is the whole name of a firm, and may be made of words. */
    private static final int LONGEST_PART = 3;

    private static final int LONGEST_WORD = 10;
    private static final int TITLE_LENGTH = 2;
    private static final int LONGEST_PERSON = 4;
    private static final char ORDINAL = '第';

    /** Readings of a person's name besides Wade–Giles, in the order of the variants. */
    private static final List<String> WAYS = List.of("cantonese", "hokkien", "korean", "vietnamese");

    private final Vocabulary vocabulary;
    private final Romaniser romaniser;
    private final Map<String, String> koreanSurnames = new HashMap<>();
    private final NameLexicon lexicon;
    private volatile @Nullable String @Nullable [] pinyin;
    private final Set<String> doubleSurnames = new HashSet<>();
    private final Map<String, String> surnamePinyin = new HashMap<>();
    private final List<Map<String, String>> readings = new ArrayList<>();
    private final JapaneseNames japanese;
    private final Map<String, String> foreign;

    HanReader(NameLexicon lexicon, Letters letters, Vocabulary vocabulary, Romaniser romaniser) {
        this.vocabulary = vocabulary;
        this.romaniser = romaniser;
        this.lexicon = lexicon;
        for (List<String> row : lexicon.rows(Table.SURNAMES)) {
            for (String cell : row.subList(1, row.size())) {
                String[] parts = cell.split("=");
                if (parts[0].length() > 1) {
                    doubleSurnames.add(parts[0]);
                }
                surnamePinyin.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        WAYS.forEach(way -> readings.add(readings(lexicon, way)));
        japanese = new JapaneseNames(lexicon, letters);
        foreign = readings(lexicon, "foreign");
        koreanSurnames.putAll(readings(lexicon, "hangul"));
    }

    private static Map<String, String> readings(NameLexicon lexicon, String way) {
        Map<String, String> map = new HashMap<>();
        lexicon.rows(Table.READINGS).stream()
                .filter(row -> row.getFirst().equals(way))
                .flatMap(row -> row.stream().skip(1))
                .forEach(cell -> map.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1)));
        return map;
    }

    /** Pinyin without tones; characters that have none stay. */
    String pinyin(String han) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < han.length(); i++) {
            out.append(syllable(han.charAt(i)));
        }
        return out.toString();
    }

    private String syllable(char c) {
        int index = c - FIRST;
        String known = index >= 0 && index < SIZE ? pinyin()[index] : null;
        return known == null ? String.valueOf(c) : known;
    }

    /** The syllable of each character, made when the first Han name is read. */
    private @Nullable String[] pinyin() {
        @Nullable String[] known = pinyin;
        if (known == null) {
            known = new String[SIZE];
            for (List<String> row : lexicon.rows(Table.PINYIN)) {
                for (char c : row.get(1).toCharArray()) {
                    set(known, c, row.getFirst());
                }
            }
            for (Map.Entry<String, String> other : readings(lexicon, "pinyin").entrySet()) {
                set(known, other.getKey().charAt(0), other.getValue());
            }
            pinyin = known;
        }
        return known;
    }

    private static void set(@Nullable String[] syllables, char c, String syllable) {
        if (c >= FIRST && c < FIRST + SIZE) {
            syllables[c - FIRST] = syllable;
        }
    }

    private String surname(String han) {
        String unusual = surnamePinyin.getOrDefault(han, "");
        return unusual.isEmpty() ? pinyin(han) : unusual;
    }

    /** Whether the characters can be the whole name of a person: a surname is known and not too much follows. */
    boolean looksLikePerson(String han) {
        return han.length() >= 2
                && han.length() <= LONGEST_PERSON
                && surnamePinyin.containsKey(han.substring(0, surnameLength(han)));
    }

    /** Whether some part of the characters is a legal form or a word of trade. */
    boolean looksLikeOrganisation(String han) {
        for (int i = 0; i < han.length(); i++) {
            Optional<Phrase> word = longest(han, i, true);
            if (word.isPresent() && word.get().words()[0].length() > 1 && han.length() > LONGEST_PERSON) {
                return true;
            }
        }
        return false;
    }

    private int surnameLength(String han) {
        return han.length() > 2 && doubleSurnames.contains(han.substring(0, 2)) ? 2 : 1;
    }

    /** A person's name, surname first and given name joined; a piece that stands beside others is one word. */
    List<Slot> person(Piece piece, boolean alone) {
        Optional<Piece> named = withoutTitle(piece);
        if (named.isPresent()) {
            List<Slot> titled = new ArrayList<>(person(named.get(), alone));
            int end = named.get().text().length();
            titled.add(slot(
                    TokenKind.TITLE,
                    piece,
                    end,
                    piece.text().length(),
                    latin(piece, end, piece.text().length()),
                    latin(piece, end, piece.text().length()),
                    List.of()));
            return titled;
        }
        String han = piece.text();
        int cut = alone && han.length() > 1 && han.length() <= LONGEST_PERSON ? surnameLength(han) : han.length();
        List<Slot> slots = new ArrayList<>(2);
        boolean surname = cut < han.length() || surnamePinyin.containsKey(han);
        Optional<List<String>> known =
                alone ? japanese.whole(han) : elsewhere(han).map(List::of);
        if (cut < han.length()) {
            slots.add(word(piece, 0, cut, surname, known.map(List::getFirst)));
            slots.add(word(piece, cut, han.length(), false, known.map(List::getLast)));
        } else {
            slots.add(word(piece, 0, cut, surname, known.map(parts -> String.join(" ", parts))));
        }
        return slots;
    }

    /** How one part of a name is read that comes from elsewhere. */
    private Optional<String> elsewhere(String han) {
        return Optional.ofNullable(foreign.get(han)).or(() -> japanese.part(han));
    }

    /** What stands before a title such as 先生, which is written behind the name and without a blank. */
    private Optional<Piece> withoutTitle(Piece piece) {
        String han = piece.text();
        int end = han.length() - TITLE_LENGTH;
        boolean titled = end > 0
                && vocabulary
                        .single(han.substring(end))
                        .filter(word -> word.sense() == Sense.TITLE_ANYWHERE)
                        .isPresent();
        return titled ? Optional.of(piece.withText(han.substring(0, end))) : Optional.empty();
    }

    private Slot word(Piece piece, int start, int end, boolean surname, Optional<String> elsewhere) {
        String han = piece.text().substring(start, end);
        String usual = surname ? surname(han) : pinyin(han);
        List<String> variants = new ArrayList<>();
        variants.add(surname ? WadeGiles.of(List.of(usual)) : wadeGiles(han));
        for (Map<String, String> way : readings) {
            variants.add(reading(han, way, usual));
        }
        elsewhere.ifPresent(variants::add);
        return slot(TokenKind.WORD, piece, start, end, usual, usual, variants);
    }

    private String wadeGiles(String han) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < han.length(); i++) {
            parts.add(syllable(han.charAt(i)));
        }
        return WadeGiles.of(parts);
    }

    private String reading(String han, Map<String, String> way, String usual) {
        if (way.containsKey(han)) {
            return way.get(han);
        }
        StringBuilder out = new StringBuilder();
        int known = 0;
        for (int i = 0; i < han.length(); i++) {
            String syllable = way.get(han.substring(i, i + 1));
            known += syllable == null ? 0 : 1;
            out.append(syllable == null ? syllable(han.charAt(i)) : syllable);
        }
        return known == 0 ? usual : out.toString();
    }

    private static Slot slot(
            TokenKind kind, Piece piece, int start, int end, String roman, String translated, List<String> variants) {
        boolean exact = piece.to() - piece.from() == piece.text().length();
        int from = exact ? piece.from() + start : piece.from();
        int to = exact ? piece.from() + end : piece.to();
        return new Slot(kind, from, to, piece.text().substring(start, end), roman, translated, variants);
    }

    /** A Korean name, surname first and given name joined; one word where it does not begin with a surname. */
    List<Slot> korean(Piece piece) {
        String text = piece.text();
        String surname = koreanSurnames.get(text.substring(0, 1));
        if (surname == null || text.length() == 1 || text.length() > LONGEST_PERSON) {
            return List.of(foreign(piece, 0, text.length()));
        }
        String byRule = romaniser.romanise(text.substring(0, 1), piece.script()).getFirst();
        Slot own = slot(TokenKind.WORD, piece, 0, 1, surname, surname, List.of(surname, byRule));
        return List.of(own, foreign(piece, 1, text.length()));
    }

    private Slot foreign(Piece piece, int start, int end) {
        List<String> ways = romaniser.romanise(piece.text().substring(start, end), piece.script());
        return slot(TokenKind.WORD, piece, start, end, ways.getFirst(), ways.getFirst(), ways.subList(1, ways.size()));
    }

    /** The parts of an organisation's name: places, words of trade, legal forms; what is left is the brand. */
    List<Slot> organisation(Piece piece) {
        return parts(piece, true);
    }

    /** Its parts; whether firms are looked for by the whole of their name. */
    private List<Slot> parts(Piece piece, boolean firms) {
        String han = piece.text();
        List<Slot> slots = new ArrayList<>();
        int brand = 0;
        int at = 0;
        while (at < han.length()) {
            Optional<Phrase> word = longest(han, at, firms);
            int numeral = han.charAt(at) == ORDINAL ? Numerals.hanLength(han, at + 1) : 0;
            if (numeral > 0) {
                brand(piece, brand, at, slots);
                brand = at + 1 + numeral;
                String number = String.valueOf(Numerals.han(han.substring(at + 1, brand)));
                Slot slot = slot(TokenKind.NUMBER, piece, at, brand, number, number, List.of());
                slots.add(Slot.same(TokenKind.NUMBER, slot.from(), slot.to(), number));
                at = brand;
            } else if (word.isEmpty()) {
                at++;
            } else {
                brand(piece, brand, at, slots);
                int end = at + word.get().words()[0].length();
                slots.add(part(piece, at, end, word.get()));
                brand = end;
                at = end;
            }
        }
        brand(piece, brand, at, slots);
        return slots;
    }

    private void brand(Piece piece, int start, int end, List<Slot> slots) {
        boolean ordinal =
                end > start && end == piece.text().length() && piece.text().charAt(end - 1) == ORDINAL;
        int last = ordinal ? end - 1 : end;
        if (start >= last) {
            return;
        }
        if (piece.script() == Script.HAN) {
            String han = piece.text().substring(start, last);
            String latin = pinyin(han);
            String cantonese = han.length() < 2 ? latin : reading(han, readings.getFirst(), latin);
            List<String> variants = cantonese.equals(latin) ? List.of() : List.of(cantonese);
            slots.add(slot(TokenKind.WORD, piece, start, last, latin, latin, variants));
        } else {
            slots.add(foreign(piece, start, last));
        }
    }

    private Slot part(Piece piece, int start, int end, Phrase word) {
        String text = word.texts().getFirst();
        return switch (word.sense()) {
            case LEGAL_FORM -> {
                Slot slot = slot(TokenKind.LEGAL_FORM, piece, start, end, text, text, List.of());
                yield Slot.same(TokenKind.LEGAL_FORM, slot.from(), slot.to(), text);
            }
            case NUMBER -> {
                Slot slot = slot(TokenKind.NUMBER, piece, start, end, text, text, List.of());
                yield Slot.same(TokenKind.NUMBER, slot.from(), slot.to(), text);
            }
            case BRAND -> {
                String latin = latin(piece, start, end);
                String words = end - start > LONGEST_PART
                        ? byWords(piece.withText(piece.text().substring(start, end)))
                        : latin;
                List<String> variants = words.equals(latin) ? List.of(latin) : List.of(latin, words);
                yield slot(TokenKind.WORD, piece, start, end, latin, text, variants);
            }
            case AMBIGUOUS -> slot(TokenKind.WORD, piece, start, end, latin(piece, start, end), text, word.texts());
            case TRADE_WORD, TITLE_ANYWHERE, TITLE_BEFORE, SHIP_TITLE, PARTICLE, ORGANISATION_PARTICLE ->
                slot(TokenKind.WORD, piece, start, end, latin(piece, start, end), text, List.of());
        };
    }

    /** A brand of several words, each translated by itself: names in other languages may be made of them. */
    private String byWords(Piece brand) {
        return parts(brand, false).stream().map(Slot::translated).collect(Collectors.joining(" "));
    }

    private String latin(Piece piece, int start, int end) {
        String text = piece.text().substring(start, end);
        return piece.script() == Script.HAN
                ? pinyin(text)
                : romaniser.romanise(text, piece.script()).getFirst();
    }

    /** The longest word of the vocabulary that begins here; a single character is one only at the end of the name. */
    private Optional<Phrase> longest(String han, int start, boolean firms) {
        for (int end = Math.min(han.length(), start + LONGEST_WORD); end > start; end--) {
            boolean whole = end - start > LONGEST_PART;
            Optional<Phrase> word = vocabulary
                    .single(han.substring(start, end))
                    .filter(found -> firms || !whole || found.sense() != Sense.BRAND);
            if (word.isPresent() && (end - start > 1 || end == han.length())) {
                return word;
            }
        }
        return Optional.empty();
    }
}
