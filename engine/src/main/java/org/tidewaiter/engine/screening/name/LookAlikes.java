package org.tidewaiter.engine.screening.name;

import java.util.HashMap;
import java.util.Map;

/** Letters of one alphabet that look like those of another, by which a name is hidden from a search and not from a reader. */
final class LookAlikes {

    /** Greek and Cyrillic letters that look like Latin ones, small or capital. */
    private static final Map<Character, Character> LATIN_TWINS =
            twins("аaвbеeкkмmнhоoрpсcтtуyхxіiїiѕsјjԁdһhӏlԛqԝwгrґrєeпn" + "αaβbεeζzηhιiκkμmνvοoρpτtυuχxγyωw");

    private static final Map<Character, Character> CYRILLIC_TWINS = twins("aаbвeеkкmмhнoоpрcсtтyуxхiіsѕjј3зrг");

    private LookAlikes() {}

    private static Map<Character, Character> twins(String pairs) {
        Map<Character, Character> twins = new HashMap<>();
        for (int i = 0; i < pairs.length(); i += 2) {
            twins.put(pairs.charAt(i), pairs.charAt(i + 1));
        }
        return twins;
    }

    /** A word of letters from several alphabets, in the one that it seems to be meant in: what looks like Latin is. */
    static String unmixed(String word) {
        String latin = replaced(word, LATIN_TWINS);
        if (scriptOf(latin) == Script.LATIN && latin.chars().allMatch(c -> c < 0x80)) {
            return latin;
        }
        String cyrillic = replaced(word, CYRILLIC_TWINS);
        return cyrillic.chars().noneMatch(c -> c < 0x80) ? cyrillic : word;
    }

    private static String replaced(String word, Map<Character, Character> twins) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, twins.getOrDefault(out.charAt(i), out.charAt(i)));
        }
        return out.toString();
    }

    /** The script of the first letter that is not Latin. */
    static Script scriptOf(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return Script.of(word.charAt(i));
            }
        }
        return Script.LATIN;
    }
}
