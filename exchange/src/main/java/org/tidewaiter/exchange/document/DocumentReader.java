package org.tidewaiter.exchange.document;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * Reads a document from JSON (RFC 8259, UTF-8) and locates what is wrong with it.
 *
 * <p>A text that is not JSON is told with line and column, and ends the reading. Faults that leave the rest readable do
 * not: a name that stands twice in one object, a number with too many digits, a control character or half a surrogate
 * pair in a text are each located, and reading goes on.
 */
public final class DocumentReader {

    /** Deepest nesting of objects and lists. */
    public static final int DEEPEST = 64;

    /** Longest text, in characters: far above any limit of meaning, so that those can be told with their own words. */
    private static final int LONGEST_TEXT = 64 << 20;

    /** Longest name of a field, in characters. */
    private static final int LONGEST_NAME = 1_000;

    /** Longest number, in characters: the digits that a {@link Node.Number} admits, sign, point and exponent. */
    private static final int LONGEST_NUMBER = 2 * Node.Number.MOST_DIGITS + 10;

    /** Up to this many fields a name is looked for among the earlier ones; beyond, a set is faster. */
    private static final int FEW_FIELDS = 24;

    private static final Text DIGITS = new Text(
            "a number of at most " + Node.Number.MOST_DIGITS + " digits before and behind the point",
            "小数点前后各不超过" + Node.Number.MOST_DIGITS + "位的数字");

    private static final Text UTF_8 = new Text("text in UTF-8", "UTF-8文本");

    /** What decoding puts for bytes that are not UTF-8; a document may also hold it in its own right. */
    private static final char REPLACEMENT = '\ufffd';

    /** How the parser's complaints about words that are no JSON begin. */
    private static final String UNREAD = "unrecognized token ";

    /** How the parser's complaints about numbers begin. */
    private static final String NUMERIC = "Invalid numeric value: ";

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_TEXT)
                    .build())
            .build();

    private final JsonParser parser;
    private final Problems problems;

    private DocumentReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The document that {@code json} holds. */
    public static Reading<Node> read(byte[] json) {
        Problems problems = new Problems();
        Optional<Node> node = read(json, problems);
        return problems.isEmpty() && node.isPresent()
                ? new Reading.Understood<>(node.get())
                : new Reading.Refused<>(problems.list());
    }

    /**
     * The document that {@code json} holds as far as it can be read, which may be the case although there are problems;
     * empty where it is no JSON at all.
     */
    public static Optional<Node> read(byte[] json, Problems problems) {
        if (!isUtf8(json, problems)) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            DocumentReader reader = new DocumentReader(parser, problems);
            try {
                return reader.document();
            } catch (JacksonException fault) {
                reader.refuse(fault);
                return Optional.empty();
            }
        }
    }

    private Optional<Node> document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add(Pointer.root(), Section.NOTHING, new Text("a JSON document", "一份JSON文档"));
            return Optional.empty();
        }
        Node node = node(first, Pointer.root());
        if (parser.nextToken() != null) {
            Text where = position(parser.currentTokenLocation());
            problems.add(
                    Pointer.root(),
                    new Text("more after the end of the document, " + where.en(), "文档结束后的多余内容（" + where.zh() + "）"),
                    new Text("one JSON document", "仅一份JSON文档"));
        }
        return Optional.of(node);
    }

    private Node node(@Nullable JsonToken token, Pointer place) {
        if (token == null) {
            throw new IllegalStateException("a value ends before it begins");
        }
        return switch (token) {
            case START_OBJECT -> fields(place);
            case START_ARRAY -> items(place);
            case VALUE_STRING -> new Node.Text(sound(parser.getString(), place));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_TRUE -> new Node.Truth(true);
            case VALUE_FALSE -> new Node.Truth(false);
            case VALUE_NULL -> Node.Nothing.NOTHING;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no JSON value begins with " + token);
        };
    }

    private Node fields(Pointer place) {
        List<Node.Field> fields = new ArrayList<>();
        Set<String> names = Set.of();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Pointer child = place.child(sound(name, place));
            Node node = node(parser.nextToken(), child);
            if (fields.size() == FEW_FIELDS) {
                names = new HashSet<>();
                for (Node.Field field : fields) {
                    names.add(field.name());
                }
            }
            if (fields.size() < FEW_FIELDS ? stands(name, fields) : !names.add(name)) {
                problems.add(
                        child, new Text("this field a second time", "重复的字段"), new Text("each field once", "每个字段只出现一次"));
            } else {
                fields.add(new Node.Field(name, node));
            }
        }
        return new Node.Fields(fields);
    }

    private static boolean stands(String name, List<Node.Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Node items(Pointer place) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, place.child(items.size())));
        }
        return new Node.Items(items);
    }

    private Node number(Pointer place) {
        if (parser.getStringLength() <= LONGEST_NUMBER) {
            try {
                BigDecimal number = new BigDecimal(
                        parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
                if (Node.Number.fits(number)) {
                    return new Node.Number(number);
                }
            } catch (NumberFormatException tooLargeAnExponent) {
                // Told below, like every other number that does not fit.
            }
        }
        problems.add(place, Excerpt.number(parser.getString()), DIGITS);
        return new Node.Number(BigDecimal.ZERO);
    }

    private String sound(String text, Pointer place) {
        int bad = Characters.firstUnsound(text);
        if (bad >= 0) {
            problems.add(place, Characters.told(text.charAt(bad)), Characters.EXPECTED);
        }
        return text;
    }

    private void refuse(JacksonException fault) {
        Pointer place = Pointer.parse(parser.streamReadContext().pathAsPointer().toString())
                .orElse(Pointer.root());
        TokenStreamLocation located = fault.getLocation();
        Text where = position(located == null ? parser.currentLocation() : located);
        switch (fault) {
            case UnexpectedEndOfInputException end ->
                problems.add(
                        place,
                        new Text("the end of the text, " + where.en(), "文本在" + where.zh() + "处中断"),
                        new Text("the rest of the JSON document", "JSON文档的其余部分"));
            case StreamConstraintsException tooMuch ->
                problems.add(
                        place,
                        new Text("more than is read, " + where.en(), "超出读取限度的内容（" + where.zh() + "）"),
                        new Text(
                                "nesting of at most " + DEEPEST + " levels, names of at most " + LONGEST_NAME
                                        + " characters, texts of at most " + LONGEST_TEXT,
                                "嵌套不超过" + DEEPEST + "层，名称不超过" + LONGEST_NAME + "个字符，文本不超过" + LONGEST_TEXT + "个字符"));
            default -> problems.add(place, complaint(fault.getOriginalMessage(), where), Text.alike("JSON"));
        }
    }

    /** What the parser complains of, in words; in Chinese the token alone, where it names one. */
    private static Text complaint(String message, Text where) {
        String told = complaint(message);
        String chinese = told.startsWith(UNREAD) ? "无法识别的内容" + told.substring(UNREAD.length()) : "不符合JSON语法的内容";
        return new Text(told + ", " + where.en(), chinese + "（" + where.zh() + "）");
    }

    /** What the parser complains of, without its advice about settings that are not the sender's to change. */
    private static String complaint(String message) {
        int start = message.startsWith(NUMERIC) ? NUMERIC.length() : 0;
        int end = message.length();
        for (String stop : List.of("\n", ": ", " (for ")) {
            int at = message.indexOf(stop, start);
            if (at > 0) {
                end = Math.min(end, at);
            }
        }
        return Excerpt.plain(
                message.substring(start, start + 1).toLowerCase(Locale.ROOT) + message.substring(start + 1, end));
    }

    private static Text position(TokenStreamLocation location) {
        return position(location.getLineNr(), location.getColumnNr());
    }

    private static Text position(int line, int column) {
        return new Text("line " + line + ", column " + column, "第" + line + "行第" + column + "列");
    }

    /** Jackson would guess UTF-16 and forgive overlong sequences; a document is UTF-8 and nothing else. */
    private static boolean isUtf8(byte[] json, Problems problems) {
        if (json.length >= 2 && (json[0] == 0 || json[1] == 0)) {
            problems.add(Pointer.root(), new Text("UTF-16 or UTF-32", "UTF-16或UTF-32编码"), UTF_8);
            return false;
        }
        if (new String(json, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0) {
            return true;
        }
        ByteBuffer bytes = ByteBuffer.wrap(json);
        CharBuffer chars = CharBuffer.allocate(8_192);
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = strict.decode(bytes, chars, true);
        while (result.isOverflow()) {
            chars.clear();
            result = strict.decode(bytes, chars, true);
        }
        if (result.isError()) {
            problems.add(Pointer.root(), locate(json, bytes.position()), UTF_8);
        }
        return !result.isError();
    }

    /** The byte at {@code offset} and its place, in words. */
    private static Text locate(byte[] json, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (json[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        String code = "0x" + Integer.toHexString(json[offset] & 0xff).toUpperCase(Locale.ROOT);
        Text where = position(line, offset - start + 1);
        return new Text("the byte " + code + ", " + where.en(), where.zh() + "的字节" + code);
    }
}
