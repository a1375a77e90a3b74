package org.tidewaiter.cli.page;

import java.util.List;

/** Numbers in as few characters as they need: {@code 2–5, 7}. */
final class Ranges {

    private Ranges() {}

    /** {@code numbers}, which ascend. */
    static String of(List<Integer> numbers) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < numbers.size(); ) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            out.append(out.isEmpty() ? "" : ", ").append(numbers.get(i));
            if (last > i) {
                out.append(last == i + 1 ? ", " : "–").append(numbers.get(last));
            }
            i = last + 1;
        }
        return out.toString();
    }
}
