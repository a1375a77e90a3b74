package org.tidewaiter.engine.screening.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A name whose letters and marks stand together as one character where there is one.
 *
 * @param text composed
 * @param places of each character in the original, and of its end; empty where nothing changed
 */
record Composed(String text, int[] places) {

    private static final int[] SAME = {};

    static Composed of(String name) {
        boolean plain = true;
        for (int i = 0; i < name.length() && plain; i++) {
            plain = name.charAt(i) < 0x0300;
        }
        return plain || (Normalizer.isNormalized(name, Normalizer.Form.NFC) && !hasHalfWidthMarks(name))
                ? new Composed(name, SAME)
                : compose(name);
    }

    private static boolean hasHalfWidthMarks(String name) {
        return name.indexOf('ﾞ') >= 0 || name.indexOf('ﾟ') >= 0;
    }

    private static Composed compose(String name) {
        StringBuilder out = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int start = 0;
        while (start < name.length()) {
            int end = start + 1;
            while (end < name.length() && joins(name.charAt(end))) {
                end++;
            }
            String cluster = name.substring(start, end);
            boolean halfWidth = hasHalfWidthMarks(cluster);
            String composed = Normalizer.normalize(cluster, halfWidth ? Normalizer.Form.NFKC : Normalizer.Form.NFC);
            for (int i = 0; i < composed.length(); i++) {
                places.add(start);
            }
            out.append(composed);
            start = end;
        }
        places.add(name.length());
        return new Composed(
                out.toString(), places.stream().mapToInt(Integer::intValue).toArray());
    }

    private static boolean joins(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || Character.isLowSurrogate(c)
                || c == 'ﾞ'
                || c == 'ﾟ'
                || (c >= 0x1160 && c <= 0x11FF);
    }

    int place(int index) {
        return places.length == 0 ? index : places[index];
    }
}
