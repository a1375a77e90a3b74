package org.tidewaiter.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * A source of examples for properties. An example is made of its seed alone, so that a failing one can be made again from
 * the seed that the name of the test shows.
 */
public final class Generated {

    private static final String LETTERS = "abcXYZ 019 _-/~\"\\,;.:%镓锗銻é\u00a0\t\n√𝔊🧪";

    private final Random random;

    public Generated(long seed) {
        this.random = new Random(seed);
    }

    /** The seeds for a {@code MethodSource}. */
    public static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    public int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    public boolean truth() {
        return random.nextBoolean();
    }

    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    public <T> Optional<T> maybe(Supplier<T> value) {
        return truth() ? Optional.of(value.get()) : Optional.empty();
    }

    public <T> List<T> list(int from, int to, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = number(from, to); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    /** Some of {@code names}, each with a value. */
    public <T> Map<String, T> map(List<String> names, Supplier<T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        for (String name : names) {
            if (truth()) {
                map.put(name, value.get());
            }
        }
        return map;
    }

    /** A text that is not blank and has no blanks at its ends. */
    public String text() {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder("x");
        for (int i = number(0, 12); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.append('y').toString();
    }
}
