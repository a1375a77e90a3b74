package org.tidewaiter.exchange.consignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problems;

/**
 * What somebody stated, and where. A shape is a function from this to what it means; it returns empty only after it has
 * told the problem.
 *
 * @param node what stands there
 * @param place where it stands
 * @param problems where to tell what is wrong with it
 */
record Stated(Node node, Pointer place, Problems problems) {

    /** Tells that {@code expected} should stand here. */
    <T> Optional<T> refuse(String expected) {
        problems.add(place, Excerpt.of(node), expected);
        return Optional.empty();
    }

    /** Tells that {@code expected} should stand here instead of what is described by {@code found}. */
    <T> Optional<T> refuse(String found, String expected) {
        problems.add(place, found, expected);
        return Optional.empty();
    }

    /** The text stated, or empty without a problem where something else is. */
    Optional<String> text() {
        return node instanceof Node.Text(String text) && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** The object that stands here, read by {@code shape}; fields that it did not ask for are problems. */
    <T> Optional<T> section(Function<Section, Optional<T>> shape) {
        if (node instanceof Node.Fields fields) {
            Section section = new Section(fields, this);
            Optional<T> read = shape.apply(section);
            section.refuseUnknown();
            return read;
        }
        return refuse("an object");
    }

    /** The list that stands here, each element read by {@code shape}; elements with problems are left out. */
    <T> List<T> list(int most, Function<Stated, Optional<T>> shape) {
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
