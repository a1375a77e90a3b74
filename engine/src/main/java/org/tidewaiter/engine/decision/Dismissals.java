package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.engine.consignment.Consignment;

/** Everything that was dismissed, to be handed to decisions in the part that concerns them: of nobody else is told. */
public final class Dismissals {

    private final Map<Dismissal.Who, List<Dismissal>> byWho = new HashMap<>();

    /** Those of {@code dismissals}, in the order in which they were made. */
    public Dismissals(List<Dismissal> dismissals) {
        for (Dismissal dismissal : dismissals) {
            byWho.computeIfAbsent(dismissal.who(), who -> new ArrayList<>()).add(dismissal);
        }
    }

    /** Those about somebody whom {@code consignment} names. */
    public List<Dismissal> concerning(Consignment consignment) {
        if (byWho.isEmpty()) {
            return List.of();
        }
        Set<Dismissal> concerning = new LinkedHashSet<>();
        for (NamedParty named : NamedParty.of(consignment)) {
            concerning.addAll(byWho.getOrDefault(Dismissal.Who.of(named.subject()), List.of()));
        }
        return List.copyOf(concerning);
    }
}
