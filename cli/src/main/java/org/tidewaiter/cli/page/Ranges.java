package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.List;

/** Numbers in as few words as they need: {@code 2–5} and {@code 7}. */
final class Ranges {

    private Ranges() {}

    /** {@code numbers}, which ascend: each run of neighbours is one element. */
    static List<String> of(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            if (last > i + 1) {
                ranges.add(numbers.get(i) + "–" + numbers.get(last));
                i = last + 1;
            } else {
                ranges.add(Integer.toString(numbers.get(i)));
                i++;
            }
        }
        return ranges;
    }
}
