import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the classes {@code RecordReader} and {@code RecordWriter}: for every record, sealed interface and collection that a
 * rulebook is made of, one method that reads it and one that writes it.
 *
 * <p>Plain constructor calls are what a cold virtual machine runs fastest. Reflection spends more time on preparing its first
 * calls than the whole file takes to read, and code written by hand would have to follow every change of the engine's
 * types. So the build derives the code from the types: {@code java -cp ENGINE RulebookCodecGenerator.java OUTPUT}.
 */
final class RulebookCodecGenerator {

    private static final String PACKAGE = "org.tidewaiter.rulebook.file";
    private static final String ROOT = "org.tidewaiter.engine.decision.Rulebook";
    /** Types that {@code Input} and {@code Output} handle by themselves, with the name of the method. */
    private static final Map<Type, String> SIMPLE = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(int.class, "number"),
            Map.entry(Integer.class, "number"),
            Map.entry(long.class, "longNumber"),
            Map.entry(Long.class, "longNumber"),
            Map.entry(boolean.class, "truth"),
            Map.entry(Boolean.class, "truth"),
            Map.entry(char.class, "character"),
            Map.entry(Character.class, "character"),
            Map.entry(BigDecimal.class, "decimal"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(int[].class, "numbers"),
            Map.entry(char[].class, "characters"),
            Map.entry(byte[].class, "bytes"));

    private final Map<Type, String> methods = new LinkedHashMap<>();
    private final Deque<Type> open = new ArrayDeque<>();
    private final StringBuilder readers = new StringBuilder();
    private final StringBuilder writers = new StringBuilder();
    private final StringBuilder shape = new StringBuilder();
    private final StringBuilder sharedReads = new StringBuilder();
    private final StringBuilder sharedWrites = new StringBuilder();

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).resolve(PACKAGE.replace('.', '/'));
        new RulebookCodecGenerator().generate(Class.forName(ROOT), folder);
    }

    private void generate(Class<?> root, Path folder) throws Exception {
        method(root);
        while (!open.isEmpty()) {
            Type type = open.pop();
            shape.append(type.getTypeName()).append('\n');
            type(type);
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(shape.toString().getBytes(StandardCharsets.UTF_8));
        long fingerprint = Long.parseUnsignedLong(HexFormat.of().formatHex(digest, 0, 8), 16);
        Files.createDirectories(folder);
        write(folder.resolve("RecordReader.java"), """
                package %s;

                /** Reads the records of a rulebook. Written by RulebookCodecGenerator. */
                final class RecordReader {

                    private final Input in;
                    private final String hash;
                %s
                    RecordReader(Input in, String hash) {
                        this.in = in;
                        this.hash = hash;
                    }
                %s}
                """.formatted(PACKAGE, sharedReads, readers));
        write(folder.resolve("RecordWriter.java"), """
                package %s;

                /** Writes the records of a rulebook. Written by RulebookCodecGenerator. */
                final class RecordWriter {

                    /** Changes whenever the types do that a rulebook is made of. */
                    static final long SHAPE = 0x%xL;

                    private final Output out;
                %s
                    RecordWriter(Output out) {
                        this.out = out;
                    }
                %s}
                """.formatted(PACKAGE, fingerprint, sharedWrites, writers));
    }

    private static void write(Path file, String source) throws Exception {
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.writeString(file, source);
        }
    }

    /** The method that handles {@code type}; opens the type where it has not been seen. */
    private String method(Type type) {
        if (SIMPLE.containsKey(type)) {
            return SIMPLE.get(type);
        }
        String known = methods.get(type);
        if (known != null) {
            return known;
        }
        String name = name(type);
        while (methods.containsValue(name)) {
            name += "2";
        }
        methods.put(type, name);
        open.add(type);
        return name;
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments())
                    .map(argument -> capitalised(name(argument)))
                    .collect(Collectors.joining("To", uncapitalised(((Class<?>) generic.getRawType()).getSimpleName()) + "Of", ""));
        }
        Class<?> plain = (Class<?>) type;
        Class<?> outer = plain.getDeclaringClass();
        return outer == null ? uncapitalised(plain.getSimpleName()) : name(outer) + plain.getSimpleName();
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String uncapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String source(Type type) {
        return type.getTypeName().replace('$', '.');
    }

    private void type(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Type raw = generic.getRawType();
            if (raw == Optional.class) {
                optional(type, arguments[0]);
            } else if (raw == List.class || raw == Set.class) {
                collection(type, arguments[0], raw == Set.class);
            } else if (raw == Map.class) {
                map(type, arguments[0], arguments[1]);
            } else {
                throw new IllegalArgumentException("no way to store " + type);
            }
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            record(plain);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            reader(type, "return " + source(type) + ".valueOf(in.text());");
            writer(type, "out.text(value.name());");
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            choice(plain);
        } else {
            throw new IllegalArgumentException("no way to store " + type);
        }
    }

    private void record(Class<?> record) {
        List<String> reads = new ArrayList<>();
        StringBuilder writes = new StringBuilder();
        for (RecordComponent component : record.getRecordComponents()) {
            Type type = component.getGenericType();
            shape.append(' ').append(component.getName()).append(' ').append(type.getTypeName()).append('\n');
            if (record.getName().equals(ROOT) && component.getName().equals("hash")) {
                reads.add("hash");
            } else {
                reads.add(read(type));
                writes.append(write(type, "value." + component.getName() + "()")).append('\n');
            }
        }
        reader(record, "return new " + source(record) + "(" + String.join(", ", reads) + ");");
        writer(record, writes.toString());
    }

    private void choice(Class<?> sealed) {
        List<Class<?>> records = new ArrayList<>();
        concrete(sealed, records);
        StringBuilder reads = new StringBuilder("return switch (in.number()) {\n");
        StringBuilder writes = new StringBuilder("switch (value) {\n");
        IntStream.range(0, records.size()).forEach(i -> {
            shape.append(' ').append(records.get(i).getName()).append('\n');
            reads.append("    case ").append(i).append(" -> ").append(read(records.get(i))).append(";\n");
            writes.append("    case ").append(source(records.get(i))).append(" one -> {\n        out.number(").append(i)
                    .append(");\n        ").append(write(records.get(i), "one")).append("\n    }\n");
        });
        reader(sealed, reads.append("    default -> throw in.damaged();\n};").toString());
        writer(sealed, writes.append("}").toString());
    }

    private static void concrete(Class<?> type, List<Class<?>> records) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                concrete(permitted, records);
            }
        } else if (!records.contains(type)) {
            records.add(type);
        }
    }

    private void optional(Type type, Type element) {
        reader(type, "return in.truth() ? java.util.Optional.of(" + read(element) + ") : java.util.Optional.empty();");
        writer(type, "out.truth(value.isPresent());\nif (value.isPresent()) {\n    " + write(element, "value.get()") + "\n}");
    }

    private void collection(Type type, Type element, boolean sorted) {
        String kind = sorted ? "java.util.Set" : "java.util.List";
        if (element instanceof Class<?> plain) {
            reader(type, """
                    %1$s[] items = new %1$s[in.size()];
                    for (int i = 0; i < items.length; i++) {
                        items[i] = %2$s;
                    }
                    return %3$s.of(items);""".formatted(source(plain), read(plain), kind));
        } else {
            reader(type, """
                    int size = in.size();
                    java.util.List<%1$s> items = new java.util.ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        items.add(%2$s);
                    }
                    return %3$s.copyOf(items);""".formatted(source(element), read(element), kind));
        }
        writer(type, """
                out.size(value.size());
                for (%1$s item : %2$s) {
                    %3$s
                }""".formatted(source(element), sorted ? "new java.util.TreeSet<>(value)" : "value", write(element, "item")));
        comparable(sorted, element);
    }

    private void map(Type type, Type key, Type value) {
        reader(type, """
                int size = in.size();
                java.util.Map<%1$s, %2$s> entries = new java.util.LinkedHashMap<>(size * 2);
                for (int i = 0; i < size; i++) {
                    entries.put(%3$s, %4$s);
                }
                return entries;""".formatted(source(key), source(value), read(key), read(value)));
        writer(type, """
                out.size(value.size());
                for (java.util.Map.Entry<%1$s, %2$s> entry : new java.util.TreeMap<>(value).entrySet()) {
                    %3$s
                    %4$s
                }""".formatted(source(key), source(value), write(key, "entry.getKey()"), write(value, "entry.getValue()")));
        comparable(true, key);
    }

    private static void comparable(boolean wanted, Type type) {
        if (wanted && !(type instanceof Class<?> plain && Comparable.class.isAssignableFrom(plain))) {
            throw new IllegalArgumentException("no order for " + type);
        }
    }

    private String read(Type type) {
        return (SIMPLE.containsKey(type) ? "in." : "") + method(type) + "()";
    }

    private String write(Type type, String value) {
        return (SIMPLE.containsKey(type) ? "out." : "") + method(type) + "(" + value + ");";
    }

    /**
     * Whether values of {@code type} are stored once and pointed to from then on. Many entries have the same conditions, the
     * same countries, the same basis.
     */
    private static boolean shared(Type type) {
        return type instanceof ParameterizedType generic
                ? generic.getRawType() == Set.class || generic.getRawType() == List.class
                : ((Class<?>) type).isSealed();
    }

    private void reader(Type type, String body) {
        String name = methods.get(type);
        if (shared(type)) {
            sharedReads.append("    private final java.util.List<").append(source(type)).append("> ").append(name)
                    .append(" = new java.util.ArrayList<>();\n");
            method(readers, source(type) + " " + name + "()", """
                    int known = in.number();
                    if (known < 0) {
                        %1$s value = new%2$s();
                        %3$s.add(value);
                        return value;
                    }
                    return %3$s.get(known);""".formatted(source(type), capitalised(name), name));
            method(readers, "private " + source(type) + " new" + capitalised(name) + "()", body);
        } else {
            method(readers, source(type) + " " + name + "()", body);
        }
    }

    private void writer(Type type, String body) {
        String name = methods.get(type);
        String arguments = "(" + source(type) + " value)";
        if (shared(type)) {
            sharedWrites.append("    private final java.util.Map<").append(source(type)).append(", Integer> ").append(name)
                    .append(" = new java.util.HashMap<>();\n");
            method(writers, "void " + name + arguments, """
                    Integer known = %1$s.get(value);
                    if (known == null) {
                        out.number(-1);
                        new%2$s(value);
                        %1$s.put(value, %1$s.size());
                    } else {
                        out.number(known);
                    }""".formatted(name, capitalised(name)));
            method(writers, "private void new" + capitalised(name) + arguments, body);
        } else {
            method(writers, "void " + name + arguments, body);
        }
    }

    private static void method(StringBuilder to, String head, String body) {
        to.append("\n    ").append(head).append(" {\n").append(body.strip().indent(8)).append("    }\n");
    }
}
