package org.tidewaiter.rulebook.watchlist.format;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks through a JSON file record by record: the stream is read with a parser, and one record at a time becomes a tree. */
final class JsonRecords implements Closeable {

    /** Most characters of a text, and most levels. */
    private static final int LONGEST = 1 << 20;

    private static final int DEEPEST = 100;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST)
                            .maxNameLength(1_000)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final InputStream input;
    private final JsonParser parser;
    private long line = 1;

    /** Opens {@code file}. */
    JsonRecords(ListFile file) throws IOException {
        this.file = file.name();
        this.input = file.content().open();
        this.parser = JSON.createParser(input);
    }

    /** Goes into the object that the file is. */
    void object(String expected) throws DamagedListException, IOException {
        expect(next(), JsonToken.START_OBJECT, expected);
    }

    /** Goes on to the next field of the object, and stands before its value; empty text at the end of the object. */
    String field() throws DamagedListException, IOException {
        JsonToken token = next();
        return token == JsonToken.END_OBJECT ? "" : parser.currentName();
    }

    /** Goes into the list that the value is. */
    void list(String expected) throws DamagedListException, IOException {
        expect(next(), JsonToken.START_ARRAY, expected);
    }

    /** The whole value, as a tree. */
    JsonNode value() throws DamagedListException, IOException {
        next();
        return tree();
    }

    /** Passes the value. */
    void skip() throws DamagedListException, IOException {
        next();
        try {
            parser.skipChildren();
        } catch (JacksonException broken) {
            throw broken(broken);
        }
    }

    /** Goes on to the next element of the list; false at its end. */
    boolean element() throws DamagedListException, IOException {
        return next() != JsonToken.END_ARRAY;
    }

    /** The element on which it stands, as a tree. */
    JsonNode tree() throws DamagedListException, IOException {
        try {
            return JSON.readTree(parser);
        } catch (JacksonException broken) {
            throw broken(broken);
        }
    }

    /** Goes on to the next of several documents that stand one behind the other; false at the end of the file. */
    boolean document() throws DamagedListException, IOException {
        try {
            boolean more = parser.nextToken() != null;
            line = parser.currentTokenLocation().getLineNr();
            return more;
        } catch (JacksonException broken) {
            throw broken(broken);
        }
    }

    /** Refuses anything behind what was read. */
    void end() throws DamagedListException, IOException {
        if (document()) {
            throw damaged("more behind the end", "nothing behind the closing bracket");
        }
    }

    private JsonToken next() throws DamagedListException, IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw damaged("the end of the file", "JSON that goes on");
            }
            line = parser.currentTokenLocation().getLineNr();
            return token;
        } catch (JacksonException broken) {
            throw broken(broken);
        }
    }

    private void expect(JsonToken found, JsonToken wanted, String expected) throws DamagedListException {
        if (found != wanted) {
            throw damaged(Spot.shortened(parser.getString()), expected);
        }
    }

    /** What stands here is no list of this format. */
    DamagedListException damaged(String found, String expected) {
        TokenStreamLocation place = parser.currentTokenLocation();
        return new DamagedListException(file, place.getLineNr(), place.getColumnNr(), found, expected);
    }

    private DamagedListException broken(JacksonException broken) throws IOException {
        if (broken instanceof JacksonIOException unreadable
                && !(unreadable.getCause() instanceof CharConversionException)) {
            throw unreadable.getCause();
        }
        TokenStreamLocation place = broken.getLocation();
        String words = String.valueOf(broken.getOriginalMessage());
        int detail = words.indexOf(" (start marker");
        return new DamagedListException(
                file,
                place == null ? line : place.getLineNr(),
                place == null ? 0 : place.getColumnNr(),
                Spot.shortened(detail < 0 ? words : words.substring(0, detail)),
                "JSON that is whole");
    }

    /** Where the record stands. */
    Spot spot(Listing into) {
        return new Spot(into, file, line);
    }

    /** The text of a field; empty where it is absent or null. */
    static String text(JsonNode node, String field) {
        return text(node.path(field));
    }

    /** The text of a value; empty where it is null, or no plain value. */
    static String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
    }

    /** The texts of a field that holds a list of them, or a single one. */
    static List<String> texts(JsonNode node, String field) {
        JsonNode value = node.path(field);
        List<String> texts = new ArrayList<>(value.size());
        if (value.isArray()) {
            value.forEach(element -> texts.add(text(element)));
        } else {
            texts.add(text(value));
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    @Override
    public void close() throws IOException {
        parser.close();
        input.close();
    }
}
