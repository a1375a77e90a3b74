package org.tidewaiter.exchange.screening;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.exchange.batch.FlatShape;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;

/**
 * Two names of which is asked whether they are one.
 *
 * @param left one
 * @param right the other
 * @param kind what bears them
 */
public record NamePair(String left, String right, EntityKind kind) {

    /** The field of the first name. */
    public static final String LEFT = "left";

    /** The field of the second name. */
    public static final String RIGHT = "right";

    /** The field that says what bears them. */
    public static final String TYPE = "type";

    /** The rows in which pairs are asked about. */
    public static final FlatShape SHAPE =
            new FlatShape(List.of(LEFT, RIGHT), List.of(TYPE), List.of("score", "verdict", "because"));

    /** The pair stated; fields of other names are the sender's own. */
    public static Optional<NamePair> read(Stated stated) {
        return stated.section(NamePair::pair);
    }

    private static Optional<NamePair> pair(Section section) {
        section.couldState(section.names());
        Optional<String> left = section.require(LEFT, StatedName.EXPECTED, StatedName::read);
        Optional<String> right = section.require(RIGHT, StatedName.EXPECTED, StatedName::read);
        EntityKind kind = section.find(TYPE, StatedName::kind).orElse(EntityKind.UNKNOWN);
        return left.flatMap(one -> right.map(other -> new NamePair(one, other, kind)));
    }
}
