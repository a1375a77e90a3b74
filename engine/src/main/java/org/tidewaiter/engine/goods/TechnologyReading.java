package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.goods.TextReading.Words;

/** Reads a line of technology or software: what matters is what it is about. */
final class TechnologyReading {

    private TechnologyReading() {}

    static Goods goods(Line line, TextReading text) {
        List<Fact> facts = new ArrayList<>(DescriptionFacts.of(text, List.of()));
        Stated stated = new Stated(line, facts);
        return new Goods(
                text.subject(),
                identity(text),
                Set.of(),
                Set.of(),
                Set.of(),
                java.util.Optional.empty(),
                Map.of(),
                false,
                stated.measures,
                stated.truths,
                facts,
                List.of());
    }

    /** Technology may be about several things at once, and is then about each of them. */
    private static Identity identity(TextReading text) {
        Set<String> topics = new TreeSet<>();
        text.heads().forEach(head -> head.thing.ifPresent(thing -> Settlement.withBroader(thing, topics)));
        if (!topics.isEmpty()) {
            return new Identity.Known(topics);
        }
        Set<String> hints = new TreeSet<>();
        text.hints().forEach(hint -> hints.add(hint.id));
        boolean open = text.words() != Words.OTHER;
        return hints.isEmpty() && !open
                ? new Identity.Ordinary()
                : new Identity.Unsettled(hints, open && hints.isEmpty());
    }
}
