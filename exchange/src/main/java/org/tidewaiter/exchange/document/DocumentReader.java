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

    private static final String DIGITS =
            "a number of at most " + Node.Number.MOST_DIGITS + " digits before and behind the point";

    /** What decoding puts for bytes that are not UTF-8; a document may also hold it in its own right. */
    private static final char REPLACEMENT = '\ufffd';

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
            problems.add(Pointer.root(), "nothing", "a JSON document");
            return Optional.empty();
        }
        Node node = node(first, Pointer.root());
        if (parser.nextToken() != null) {
            problems.add(
                    Pointer.root(),
                    "more after the end of the document, " + position(parser.currentTokenLocation()),
                    "one JSON document");
        }
        return Optional.of(node);
    }

    private Node node(@Nullable JsonToken token, Pointer place) {
        return switch (token) {
            case START_OBJECT -> fields(place);
            case START_ARRAY -> items(place);
            case VALUE_STRING -> new Node.Text(sound(parser.getString(), place));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_TRUE -> new Node.Truth(true);
            case VALUE_FALSE -> new Node.Truth(false);
            case VALUE_NULL -> Node.Nothing.NOTHING;
            case null -> throw new IllegalStateException("a value ends before it begins");
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
                problems.add(child, "this field a second time", "each field once");
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
        problems.add(place, "the number " + Excerpt.of(parser.getString()), DIGITS);
        return new Node.Number(BigDecimal.ZERO);
    }

    private String sound(String text, Pointer place) {
        int bad = Characters.firstUnsound(text);
        if (bad >= 0) {
            problems.add(place, Characters.name(text.charAt(bad)) + " in a text", Characters.EXPECTED);
        }
        return text;
    }

    private void refuse(JacksonException fault) {
        Pointer place = Pointer.parse(parser.streamReadContext().pathAsPointer().toString())
                .orElse(Pointer.root());
        TokenStreamLocation located = fault.getLocation();
        String where = position(located == null ? parser.currentLocation() : located);
        switch (fault) {
            case UnexpectedEndOfInputException end ->
                problems.add(place, "the end of the text, " + where, "the rest of the JSON document");
            case StreamConstraintsException tooMuch ->
                problems.add(
                        place,
                        "more than is read, " + where,
                        "nesting of at most " + DEEPEST + " levels, names of at most " + LONGEST_NAME
                                + " characters, texts of at most " + LONGEST_TEXT);
            default -> problems.add(place, complaint(fault.getOriginalMessage()) + ", " + where, "JSON");
        }
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

    private static String position(TokenStreamLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** Jackson would guess UTF-16 and forgive overlong sequences; a document is UTF-8 and nothing else. */
    private static boolean isUtf8(byte[] json, Problems problems) {
        if (json.length >= 2 && (json[0] == 0 || json[1] == 0)) {
            problems.add(Pointer.root(), "UTF-16 or UTF-32", "text in UTF-8");
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
            problems.add(Pointer.root(), "the byte " + locate(json, bytes.position()), "text in UTF-8");
        }
        return !result.isError();
    }

    private static String locate(byte[] json, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (json[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        return "0x" + Integer.toHexString(json[offset] & 0xff).toUpperCase(Locale.ROOT) + ", line " + line + ", column "
                + (offset - start + 1);
    }
}
