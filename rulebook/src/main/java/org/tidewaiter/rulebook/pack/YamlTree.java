package org.tidewaiter.rulebook.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.rulebook.pack.Node.Scalar;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Makes a tree of nodes from one YAML document. */
final class YamlTree {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String file;
    private final Findings findings;

    YamlTree(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The content of the file, or empty with a finding where it cannot be read. */
    Optional<Node> read(String yaml) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), yaml)) {
            if (parser.nextToken() == null) {
                findings.add(Check.YAML, Place.whole(file), "the file is empty");
                return Optional.empty();
            }
            Node root = node(parser, "");
            if (parser.nextToken() != null) {
                findings.add(Check.YAML, place(parser, ""), "a second document; expected one in each file");
            }
            return Optional.of(root);
        } catch (JacksonException e) {
            TokenStreamLocation at = Optional.ofNullable(e.getLocation()).orElse(TokenStreamLocation.NA);
            findings.add(
                    Check.YAML,
                    new Place(file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), ""),
                    "not YAML: " + e.getOriginalMessage().replaceAll("\\s+", " "));
            return Optional.empty();
        }
    }

    private Node node(JsonParser parser, String pointer) {
        Place place = place(parser, pointer);
        JsonToken token = parser.currentToken();
        if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            findings.add(Check.YAML, place, "an anchor or alias; expected every value written out");
        }
        return switch (token) {
            case START_OBJECT -> fields(parser, place, pointer);
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(node(parser, pointer + "/" + items.size()));
                }
                yield new Node.Items(place, items);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(parser, place, Scalar.Type.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(parser, place, Scalar.Type.TRUTH);
            case VALUE_NULL -> new Scalar(place, "", Scalar.Type.NOTHING);
            default -> scalar(parser, place, Scalar.Type.TEXT);
        };
    }

    private Node fields(JsonParser parser, Place place, String pointer) {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String below = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            Place keyPlace = place(parser, below);
            parser.nextToken();
            Node value = node(parser, below);
            if (fields.put(key, at(keyPlace, value)) != null) {
                findings.add(Check.YAML, keyPlace, "the key " + key + " stands twice");
            }
        }
        return new Node.Fields(place, fields);
    }

    /** A value under a key is found where its key is. */
    private static Node at(Place place, Node value) {
        return switch (value) {
            case Node.Fields map -> new Node.Fields(place, map.fields());
            case Node.Items list -> new Node.Items(place, list.items());
            case Scalar scalar -> new Scalar(place, scalar.text(), scalar.type());
        };
    }

    private static Node scalar(JsonParser parser, Place place, Scalar.Type type) {
        return new Scalar(place, parser.getString(), type);
    }

    private Place place(JsonParser parser, String pointer) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Place(file, at.getLineNr(), at.getColumnNr(), pointer);
    }
}
