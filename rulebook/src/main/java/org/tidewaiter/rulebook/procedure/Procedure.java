package org.tidewaiter.rulebook.procedure;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the authority of a jurisdiction deals with applications.
 *
 * @param jurisdiction whose
 * @param zone by whose days it counts
 * @param languages that it reads, ISO 639
 * @param limits how long somebody has
 * @param bars who may not have a licence of some types
 * @param documents what applications need
 */
public record Procedure(
        String jurisdiction,
        ZoneId zone,
        Set<String> languages,
        List<TimeLimit> limits,
        List<Bar> bars,
        List<DocumentList> documents) {

    /** Takes copies. */
    public Procedure {
        languages = Set.copyOf(languages);
        limits = List.copyOf(limits);
        bars = List.copyOf(bars);
        documents = List.copyOf(documents);
    }

    /** The time for {@code subject}, where one is held. */
    public Optional<TimeLimit> limit(TimeLimit.Subject subject) {
        return limits.stream().filter(limit -> limit.subject() == subject).findFirst();
    }

    /** What an application for a licence of the type written {@code type} needs, where it is held. */
    public Optional<DocumentList> documents(String type) {
        return documents.stream().filter(list -> list.types().contains(type)).findFirst();
    }
}
