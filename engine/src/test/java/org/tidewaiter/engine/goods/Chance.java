package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Random values from a seed, for properties that must hold of all of them. A failure names the seed that shows it. */
public final class Chance {

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    /** Tries {@code property} with {@code times} seeds. */
    public static void forAll(int times, Consumer<Chance> property) {
        for (long seed = 1; seed <= times; seed++) {
            try {
                property.accept(new Chance(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("with seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }

    /** At least {@code low}, below {@code high}. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low);
    }

    public boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    public <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Text of {@code length} characters, each from {@code alphabet}. */
    public String text(int length, String alphabet) {
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            out.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return out.toString();
    }

    /** A number above zero with up to {@code decimals} decimals. */
    public BigDecimal amount(int most, int decimals) {
        return BigDecimal.valueOf(random.nextInt(most) + 1L, random.nextInt(decimals + 1));
    }
}
