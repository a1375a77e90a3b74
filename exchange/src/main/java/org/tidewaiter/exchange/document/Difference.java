package org.tidewaiter.exchange.document;

import java.util.List;
import java.util.Optional;

/**
 * The first place, in the order of writing, at which two documents differ.
 *
 * @param pointer where: a JSON pointer
 * @param one what the first document has there, as JSON; empty where it has nothing
 * @param two what the second document has there, as JSON; empty where it has nothing
 */
public record Difference(String pointer, String one, String two) {

    /** Where {@code one} and {@code two} first differ, or empty where they would be written in the same bytes. */
    public static Optional<Difference> between(Node one, Node two) {
        return one.equals(two) ? Optional.empty() : Optional.of(at(one, two, Pointer.root()));
    }

    private static Difference at(Node one, Node two, Pointer place) {
        if (one instanceof Node.Fields(List<Node.Field> ones) && two instanceof Node.Fields(List<Node.Field> twos)) {
            int same = 0;
            while (same < Math.min(ones.size(), twos.size()) && ones.get(same).equals(twos.get(same))) {
                same++;
            }
            boolean both = same < Math.min(ones.size(), twos.size());
            if (both && ones.get(same).name().equals(twos.get(same).name())) {
                Pointer below = place.child(ones.get(same).name());
                return at(ones.get(same).node(), twos.get(same).node(), below);
            }
        }
        if (one instanceof Node.Items(List<Node> ones) && two instanceof Node.Items(List<Node> twos)) {
            int same = 0;
            while (same < Math.min(ones.size(), twos.size()) && ones.get(same).equals(twos.get(same))) {
                same++;
            }
            Pointer below = place.child(same);
            return same < Math.min(ones.size(), twos.size())
                    ? at(ones.get(same), twos.get(same), below)
                    : new Difference(below.toString(), element(ones, same), element(twos, same));
        }
        return new Difference(place.toString(), DocumentWriter.text(one), DocumentWriter.text(two));
    }

    private static String element(List<Node> items, int index) {
        return index < items.size() ? DocumentWriter.text(items.get(index)) : "";
    }
}
