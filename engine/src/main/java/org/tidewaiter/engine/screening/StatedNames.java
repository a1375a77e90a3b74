package org.tidewaiter.engine.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * The names in what is stated as one: {@code X c/o Y}, {@code X t/a Y}, {@code X on behalf of Y}, {@code X (formerly Y)}, {@code X（曾用名：Y）}. Whoever of
 * them is listed takes part.
 */
final class StatedNames {

    /** What stands between two names, longer ones before those that they begin with. */
    private static final String[] SIGNS = {
        "c/o",
        "care of",
        "t/a",
        "trading as",
        "d/b/a",
        "dba",
        "doing business as",
        "o/b/o",
        "on behalf of",
        "a/k/a",
        "a.k.a.",
        "a.k.a",
        "aka",
        "also known as",
        "f/k/a",
        "f.k.a.",
        "f.k.a",
        "fka",
        "formerly known as",
        "formerly",
        "曾用名",
        "原名",
        "又名",
        "别名",
        "转交"
    };

    /** With what signs begin. */
    private static final String FIRSTS = "ctdoaf曾原又别转";

    private static final String BREAKS = " \t\n\u00a0\u3000,;:.()（），；：";
    private static final char FIRST_HAN = '\u3400';

    private StatedNames() {}

    /** What is stated, and where it is several names, each of them behind it. */
    static List<String> in(String stated) {
        List<String> names = List.of();
        int start = 0;
        for (int i = 0; i < stated.length(); i++) {
            int length = i == 0 || isBreak(stated.charAt(i - 1)) ? sign(stated, i) : 0;
            if (length > 0) {
                names = names.isEmpty() ? new ArrayList<>(List.of(stated)) : names;
                add(stated.substring(start, i), names);
                start = i + length;
            }
        }
        if (names.isEmpty()) {
            return List.of(stated);
        }
        add(stated.substring(start), names);
        return names;
    }

    /** How long the sign is that stands at {@code place}; 0 where none does. At the beginning one word is a name: AKA Bank. */
    private static int sign(String stated, int place) {
        char first = Character.toLowerCase(stated.charAt(place));
        if (FIRSTS.indexOf(first) < 0) {
            return 0;
        }
        for (String sign : SIGNS) {
            int end = place + sign.length();
            if (first == sign.charAt(0)
                    && end < stated.length()
                    && (first >= FIRST_HAN || isBreak(stated.charAt(end)))
                    && (place > 0 || sign.indexOf('/') > 0 || sign.indexOf(' ') > 0)
                    && stated.regionMatches(true, place, sign, 0, sign.length())) {
                return sign.length();
            }
        }
        return 0;
    }

    private static boolean isBreak(char c) {
        return (c < 'a' || c > 'z') && BREAKS.indexOf(c) >= 0;
    }

    private static void add(String part, List<String> names) {
        int from = 0;
        int to = part.length();
        while (from < to && isBreak(part.charAt(from))) {
            from++;
        }
        while (to > from && isBreak(part.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            names.add(part.substring(from, to));
        }
    }
}
