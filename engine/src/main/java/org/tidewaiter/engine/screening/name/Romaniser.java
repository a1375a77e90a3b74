package org.tidewaiter.engine.screening.name;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.screening.name.NameLexicon.Table;

/** Writes folded words of other scripts in Latin letters: the usual way first, then others that are in use. */
final class Romaniser {

    private static final String TRIBE = "زي";
    private static final int SHORTEST_TRIBE = 4;

    /** Words that are remembered; lists and customers together have fewer, and noise must not fill the memory. */
    private static final int MOST_REMEMBERED = 1 << 16;

    private static final int HANGUL_FIRST = 0xAC00;
    private static final int HANGUL_VOWELS = 21;
    private static final int HANGUL_FINALS = 28;
    private static final String OLDER = "-older";

    private final Map<String, Map<String, String>> alphabets = new HashMap<>();
    private final Map<String, List<String>> rows = new HashMap<>();
    private final Map<String, List<String>> written = new HashMap<>();
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();
    private @Nullable Transliterator other;

    Romaniser(NameLexicon lexicon) {
        for (List<String> row : lexicon.rows(Table.LETTERS)) {
            Map<String, String> alphabet = new HashMap<>();
            for (String cell : row.subList(1, row.size())) {
                int equals = cell.indexOf('=');
                if (equals > 0) {
                    alphabet.put(cell.substring(0, equals), cell.substring(equals + 1));
                }
            }
            alphabets.put(row.getFirst(), alphabet);
            rows.put(row.getFirst(), row.subList(1, row.size()));
        }
        for (List<String> row : lexicon.rows(Table.WRITTEN)) {
            for (String name : row.subList(1, row.size())) {
                written.computeIfAbsent(name, n -> new ArrayList<>(1)).add(row.getFirst());
            }
        }
    }

    /** Whether the lexicon says how the word is read. */
    boolean isWritten(String word) {
        return written.containsKey(word);
    }

    /** At least one way to write {@code word}, the usual one first; each once. */
    List<String> romanise(String word, Script script) {
        List<String> ways = known.get(word);
        if (ways == null) {
            ways = compute(word, script);
            if (known.size() >= MOST_REMEMBERED) {
                known.clear();
            }
            known.put(word, ways);
        }
        return ways;
    }

    private List<String> compute(String word, Script script) {
        List<String> spellings = written.get(word);
        if (spellings != null) {
            return List.copyOf(spellings);
        }
        Set<String> ways = new LinkedHashSet<>();
        switch (script) {
            case CYRILLIC -> cyrillic(word, ways);
            case ARABIC -> arabic(word, ways);
            case HEBREW -> ways.add(withVowels(word, script.word()));
            case DEVANAGARI -> ways.add(devanagari(word));
            case KANA -> ways.add(kana(word));
            case HANGUL -> {
                ways.add(hangul(word, "", ""));
                ways.add(hangul(word, "", OLDER));
                ways.add(hangul(word, OLDER, OLDER));
            }
            case GREEK, ARMENIAN, GEORGIAN -> ways.add(letters(word, script.word(), ""));
            case LATIN, HAN, OTHER -> ways.add(word);
        }
        ways.removeIf(way -> way.isBlank() || !isLatin(way));
        if (ways.isEmpty()) {
            ways.add(byIcu(word));
        }
        return List.copyOf(ways);
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Names of Pashtun tribes end in -zai, which is written like the end of Azizi. */
    private void arabic(String word, Set<String> ways) {
        String way = withVowels(word, Script.ARABIC.word());
        ways.add(way);
        if (word.endsWith(TRIBE) && word.length() > SHORTEST_TRIBE && way.endsWith("zi")) {
            ways.add(way.substring(0, way.length() - 1) + "ai");
        }
    }

    private void cyrillic(String word, Set<String> ways) {
        String own = containsAny(word, "іїєґ") ? "ukrainian" : containsAny(word, "ђјљњћџѓќѕ") ? "serbian" : "";
        ways.add(letters(word, "cyrillic", own));
        ways.add(letters(word, "cyrillic", "cyrillic-passport"));
        ways.add(letters(word, "cyrillic", "cyrillic-balkan"));
    }

    private static boolean containsAny(String word, String letters) {
        return letters.chars().anyMatch(c -> word.indexOf(c) >= 0);
    }

    /** Letter by letter, pairs before single letters, those of {@code special} before those of {@code general}. */
    private String letters(String word, String general, String special) {
        Map<String, String> first = alphabets.getOrDefault(special, Map.of());
        Map<String, String> second = alphabets.getOrDefault(general, Map.of());
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int length = Math.min(2, word.length() - at);
            String latin = null;
            while (length > 0 && latin == null) {
                String part = word.substring(at, at + length);
                latin = at == 0 ? first.getOrDefault("^" + part, second.get("^" + part)) : null;
                latin = latin == null && at + length == word.length()
                        ? first.getOrDefault(part + "$", second.get(part + "$"))
                        : latin;
                latin = latin == null ? first.getOrDefault(part, second.get(part)) : latin;
                length -= latin == null ? 1 : 0;
            }
            out.append(latin == null ? word.substring(at, at + 1) : latin);
            at += Math.max(1, length);
        }
        return out.toString();
    }

    /**
     * A word of a script that leaves short vowels out. No two consonants stand at the beginning or the end and no three
     * between vowels, so that is where a vowel is put: i after a long vowel (khalid), else a.
     */
    private String withVowels(String word, String script) {
        Map<String, String> alphabet = alphabets.getOrDefault(script, Map.of());
        StringBuilder out = new StringBuilder();
        int consonants = 0;
        boolean vowelSeen = false;
        boolean afterLong = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            String latin = alphabet.getOrDefault(String.valueOf(c), "");
            boolean last = i + 1 == word.length();
            if (last && c == 'ه' && consonants > 0) {
                return out.append("ah").toString();
            }
            if (latin.equals("'")) {
                if (!last && !isVowel(word, i + 1, 1)) {
                    out.append('a');
                    vowelSeen = true;
                    consonants = 0;
                    afterLong = false;
                }
            } else if (isVowel(word, i, consonants)) {
                out.append(latin.equals("w") || latin.equals("v") ? "u" : latin.equals("y") ? "i" : latin);
                consonants = 0;
                vowelSeen = true;
                afterLong = i > 0;
            } else if (!latin.isEmpty()) {
                if (latin.equals("y") && i + 2 == word.length() && word.charAt(i + 1) == 'ه') {
                    return out.append(consonants > 0 ? "iyah" : "yah").toString();
                }
                if (consonants > 0 && (!vowelSeen || last || consonants > 1)) {
                    out.append(afterLong ? 'i' : 'a');
                    vowelSeen = true;
                    afterLong = false;
                    consonants = 0;
                }
                out.append(latin);
                consonants++;
            }
        }
        return out.toString();
    }

    /** W and y are vowels behind a consonant where no other vowel follows, nor an h that ends the word. */
    private static boolean isVowel(String word, int at, int consonants) {
        char c = word.charAt(at);
        boolean beforeVowel = at + 1 < word.length()
                && (isVowelLetter(word.charAt(at + 1)) || (at + 2 == word.length() && word.charAt(at + 1) == 'ه'));
        return c == 'ا' || c == 'א' || (isVowelLetter(c) && consonants > 0 && !beforeVowel);
    }

    private static boolean isVowelLetter(char c) {
        return c == 'ا' || c == 'و' || c == 'ي' || c == 'ו' || c == 'י' || c == 'א';
    }

    /** A consonant carries an a unless a vowel sign or the sign of silence follows, or the word ends. */
    private String devanagari(String word) {
        Map<String, String> alphabet = alphabets.getOrDefault(Script.DEVANAGARI.word(), Map.of());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            out.append(alphabet.getOrDefault(word.substring(i, i + 1), ""));
            boolean consonant = word.charAt(i) >= 'क' && word.charAt(i) <= 'ह';
            int next = i + 1;
            if (next < word.length() && word.charAt(next) == '़') {
                next++;
            }
            boolean carried = next < word.length() && !(word.charAt(next) >= 'ा' && word.charAt(next) <= '्');
            if (consonant && carried) {
                out.append('a');
            }
        }
        return out.toString();
    }

    /** Hepburn without long vowels, as passports have it. */
    private String kana(String word) {
        String latin = letters(word, Script.KANA.word(), "");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (c == 'ッ') {
                out.append(i + 1 < latin.length() ? latin.charAt(i + 1) : "");
            } else if (c != 'ー' && !isLong(out, c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isLong(StringBuilder before, char c) {
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        return (c == 'u' && (last == 'o' || last == 'u')) || (c == 'o' && last == 'o');
    }

    /** The revised romanisation of Korean, or the older ones for initials and for vowels. */
    private String hangul(String word, String initialWay, String vowelWay) {
        List<String> initials = rows.getOrDefault("hangul-initials" + initialWay, List.of());
        List<String> vowels = rows.getOrDefault("hangul-vowels" + vowelWay, List.of());
        List<String> finals = rows.getOrDefault("hangul-finals", List.of());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int syllable = word.charAt(i) - HANGUL_FIRST;
            int initial = syllable / (HANGUL_VOWELS * HANGUL_FINALS);
            if (syllable < 0
                    || initial >= initials.size()
                    || vowels.size() < HANGUL_VOWELS
                    || finals.size() + 1 < HANGUL_FINALS) {
                return "";
            }
            int end = syllable % HANGUL_FINALS;
            out.append(initials.get(initial).replace("-", ""));
            out.append(vowels.get(syllable / HANGUL_FINALS % HANGUL_VOWELS));
            out.append(end == 0 ? "" : finals.get(end - 1));
        }
        return out.toString();
    }

    private synchronized String byIcu(String word) {
        Transliterator latin = other;
        if (latin == null) {
            latin = Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower");
            other = latin;
        }
        StringBuilder out = new StringBuilder();
        for (char c : latin.transliterate(word).toCharArray()) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append(c);
            }
        }
        return out.isEmpty() ? word : out.toString();
    }
}
