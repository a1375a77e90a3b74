package org.tidewaiter.rulebook.file;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Terms;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Suspension;

/** Makes values of any type that a rulebook may hold, from a seed. */
final class RandomRecords {

    private static final String LETTERS = "aZ0 -%é镓鎵😀\u0000\uffff\"\n";
    private static final List<String> ZONES = List.of("Asia/Shanghai", "Europe/Brussels", "America/New_York");

    private final Random random;
    private int depth;

    RandomRecords(long seed) {
        random = new Random(seed);
    }

    <T> T make(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Texts.class) {
            return texts();
        } else if (plain == Range.class) {
            return range();
        } else if (plain == Folding.class) {
            String letters = text();
            return new Folding(letters, letters);
        } else if (plain == Terms.class) {
            return Terms.of(List.of(make(Lexicon.Term.class), make(Lexicon.Term.class)), Folding.PLAIN);
        } else if (plain == Suspension.class) {
            LocalDate from = date();
            return new Suspension(from, from.plusDays(random.nextInt(500)), text(), Set.of(text()));
        } else if (plain.isRecord()) {
            return record(plain);
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        } else if (plain.isSealed()) {
            return choice(plain);
        } else if (plain.isArray()) {
            return array(plain.getComponentType());
        }
        return simple(plain);
    }

    private Object simple(Class<?> type) {
        if (type == String.class) {
            return text();
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt() >> random.nextInt(32);
        } else if (type == long.class || type == Long.class) {
            return random.nextLong() >> random.nextInt(64);
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == char.class || type == Character.class) {
            return (char) random.nextInt(Character.MAX_VALUE);
        } else if (type == BigDecimal.class) {
            return decimal();
        } else if (type == LocalDate.class) {
            return date();
        }
        throw new IllegalArgumentException("no value of " + type);
    }

    private Object record(Class<?> type) {
        depth++;
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean zone = components[i].getName().equals("zone");
            values[i] = zone ? ZONES.get(random.nextInt(ZONES.size())) : value(components[i].getGenericType());
        }
        depth--;
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make " + type, e);
        }
    }

    private Object choice(Class<?> sealed) {
        if (sealed == Condition.class && depth > 8) {
            return Condition.ALWAYS;
        }
        Class<?>[] permitted = sealed.getPermittedSubclasses();
        return value(permitted[random.nextInt(permitted.length)]);
    }

    private Object collection(Class<?> raw, Type[] arguments) {
        int size = random.nextInt(depth > 6 ? 2 : 4);
        if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.of(value(arguments[0])) : Optional.empty();
        } else if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(value(arguments[0]), value(arguments[1]));
            }
            return map;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(value(arguments[0]));
        }
        return raw == Set.class ? new LinkedHashSet<>(values) : values;
    }

    private Object array(Class<?> component) {
        Object array = Array.newInstance(component, random.nextInt(5));
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, component == byte.class ? (byte) random.nextInt() : simple(component));
        }
        return array;
    }

    private Texts texts() {
        Map<Phrase, Text> wordings = new LinkedHashMap<>();
        for (Phrase phrase : Phrase.values()) {
            wordings.put(phrase, new Text(text(), text()));
        }
        return new Texts(wordings);
    }

    private Range range() {
        Optional<BigDecimal> low = random.nextBoolean() ? Optional.of(decimal()) : Optional.empty();
        Optional<BigDecimal> high =
                random.nextBoolean() ? Optional.of(low.orElse(BigDecimal.ZERO).add(BigDecimal.TEN)) : Optional.empty();
        return new Range(low, random.nextBoolean(), high, random.nextBoolean());
    }

    /** Also numbers that no long holds, and the same number in another scale. */
    private BigDecimal decimal() {
        BigDecimal small = BigDecimal.valueOf(random.nextInt(2000) - 1000, random.nextInt(12) - 3);
        return random.nextInt(10) > 0 ? small : small.pow(9).add(new BigDecimal("12345678901234567890.123456789"));
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            int at = random.nextInt(LETTERS.length());
            text.append(Character.isSurrogate(LETTERS.charAt(at)) ? "😀" : LETTERS.substring(at, at + 1));
        }
        return text.toString();
    }
}
