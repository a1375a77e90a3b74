package org.tidewaiter.exchange.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody stated, and where. A shape is a function from this to what it means; it returns empty only after it has
 * told the problem.
 *
 * @param node what stands there
 * @param place where it stands
 * @param problems where to tell what is wrong with it
 */
public record Stated(Node node, Pointer place, Problems problems) {

    /** Tells that {@code expected} should stand here. */
    public <T> Optional<T> refuse(String expected) {
        problems.add(place, Excerpt.of(node), expected);
        return Optional.empty();
    }

    /** Tells that {@code expected} should stand here instead of what is described by {@code found}. */
    public <T> Optional<T> refuse(String found, String expected) {
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
            return refuse(node instanceof Node.Text ? "a text; left out where it is not known" : "a text");
        }
        int length = text.get().length();
        if (length > longest && text.get().codePointCount(0, length) > longest) {
            return refuse(
                    "a text of " + text.get().codePointCount(0, length) + " characters",
                    "a text of at most " + longest + " characters");
        }
        return text;
    }

    /** Yes or no. */
    public Optional<Boolean> truth() {
        return node instanceof Node.Truth(boolean truth)
                ? Optional.of(truth)
                : refuse("true or false; left out where it is not known");
    }

    /** The object that stands here, read by {@code shape}; fields that it did not ask for are problems. */
    public <T> Optional<T> section(Function<Section, Optional<T>> shape) {
        if (node instanceof Node.Fields fields) {
            Section section = new Section(fields, this);
            Optional<T> read = shape.apply(section);
            section.refuseUnknown();
            return read;
        }
        return refuse("an object");
    }

    /** The list that stands here, each element read by {@code shape}; elements with problems are left out. */
    public <T> List<T> list(int most, Function<Stated, Optional<T>> shape) {
        if (!(node instanceof Node.Items(List<Node> items))) {
            refuse("a list");
            return List.of();
        }
        if (items.size() > most) {
            refuse("a list of " + items.size(), "at most " + most);
            return List.of();
        }
        List<T> read = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            shape.apply(new Stated(items.get(i), place.child(i), problems)).ifPresent(read::add);
        }
        return read;
    }
}
