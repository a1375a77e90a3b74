package org.tidewaiter.exchange.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tidewaiter.engine.Text;

/**
 * What somebody stated, and where. A shape is a function from this to what it means; it returns empty only after it has
 * told the problem.
 *
 * @param node what stands there
 * @param place where it stands
 * @param problems where to tell what is wrong with it
 */
public record Stated(Node node, Pointer place, Problems problems) {

    private static final Text TEXT = new Text("a text", "文本");
    private static final Text TEXT_OR_NOTHING = new Text("a text; left out where it is not known", "文本；不详时应省略");
    private static final Text TRUTH_OR_NOTHING =
            new Text("true or false; left out where it is not known", "true或false；不详时应省略");
    private static final Text OBJECT = new Text("an object", "对象");
    private static final Text LIST = new Text("a list", "列表");

    /** Tells that {@code expected} should stand here. */
    public <T> Optional<T> refuse(Text expected) {
        problems.add(place, Excerpt.told(node), expected);
        return Optional.empty();
    }

    /** Tells that {@code expected} should stand here instead of what is described by {@code found}. */
    public <T> Optional<T> refuse(Text found, Text expected) {
        problems.add(place, found, expected);
        return Optional.empty();
    }

    /** The text stated, or empty without a problem where something else is. */
    public Optional<String> text() {
        return node instanceof Node.Text(String text) && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** A text of at most {@code longest} characters that says something. */
    public Optional<String> text(int longest) {
        Optional<String> text = text();
        if (text.isEmpty()) {
            return refuse(node instanceof Node.Text ? TEXT_OR_NOTHING : TEXT);
        }
        int length = text.get().length();
        if (length > longest && text.get().codePointCount(0, length) > longest) {
            int characters = text.get().codePointCount(0, length);
            return refuse(
                    new Text("a text of " + characters + " characters", characters + "个字符的文本"),
                    new Text("a text of at most " + longest + " characters", "不超过" + longest + "个字符的文本"));
        }
        return text;
    }

    /** Yes or no. */
    public Optional<Boolean> truth() {
        return node instanceof Node.Truth(boolean truth) ? Optional.of(truth) : refuse(TRUTH_OR_NOTHING);
    }

    /** The object that stands here, read by {@code shape}; fields that it did not ask for are problems. */
    public <T> Optional<T> section(Function<Section, Optional<T>> shape) {
        if (node instanceof Node.Fields fields) {
            Section section = new Section(fields, this);
            Optional<T> read = shape.apply(section);
            section.refuseUnknown();
            return read;
        }
        return refuse(OBJECT);
    }

    /** The list that stands here, each element read by {@code shape}; elements with problems are left out. */
    public <T> List<T> list(int most, Function<Stated, Optional<T>> shape) {
        if (!(node instanceof Node.Items(List<Node> items))) {
            refuse(LIST);
            return List.of();
        }
        if (items.size() > most) {
            refuse(
                    new Text("a list of " + items.size(), "含" + items.size() + "个元素的列表"),
                    new Text("at most " + most, "不超过" + most));
            return List.of();
        }
        List<T> read = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            shape.apply(new Stated(items.get(i), place.child(i), problems)).ifPresent(read::add);
        }
        return read;
    }
}
