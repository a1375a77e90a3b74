package org.tidewaiter.rulebook.watchlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.screening.ChangedParties;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.match.Tier;

/**
 * What a change of a list means for parties that were compared before: which hits are new, which concern a record that says something else now, and which
 * are gone. Hits on records that did not change are not touched: only the records that did are searched, each weighed as among all of its list. For
 * many threads.
 */
public final class Rescreening {

    private final Map<Key, ListedParty> gone = new HashMap<>();
    private final Map<Key, ListedParty> come = new HashMap<>();
    private final Map<Key, List<String>> fields = new HashMap<>();
    private final ChangedParties parties;

    /** By {@code diff}, with the lists as they were {@code before} and are {@code after}. */
    public Rescreening(ListDiff diff, Screener before, Screener after) {
        diff.removed().forEach(party -> gone.put(Key.of(party), party));
        diff.added().forEach(party -> come.put(Key.of(party), party));
        for (ListDiff.Change change : diff.changed()) {
            gone.put(Key.of(change.before()), change.before());
            come.put(Key.of(change.after()), change.after());
            fields.put(Key.of(change.after()), change.fields());
        }
        this.parties = new ChangedParties(
                before,
                party -> party.equals(gone.get(Key.of(party))),
                after,
                party -> party.equals(come.get(Key.of(party))));
    }

    /** What the change means for {@code subject}: what is new and what changed, the best first, then what is gone. */
    public List<Change> of(Subject subject) {
        ChangedParties.Hits hits = parties.screen(subject);
        if (hits.before().isEmpty() && hits.after().isEmpty()) {
            return List.of();
        }
        Map<Key, Hit> were = byParty(hits.before());
        Map<Key, Hit> are = byParty(hits.after());
        List<Change> changes = new ArrayList<>();
        are.forEach((key, hit) -> changes.add(
                new Change(Optional.ofNullable(were.get(key)), Optional.of(hit), fields.getOrDefault(key, List.of()))));
        were.forEach((key, hit) -> {
            if (!are.containsKey(key)) {
                changes.add(new Change(Optional.of(hit), Optional.empty(), fields.getOrDefault(key, List.of())));
            }
        });
        return changes;
    }

    private static Map<Key, Hit> byParty(List<Hit> hits) {
        Map<Key, Hit> byParty = new LinkedHashMap<>();
        for (Hit hit : hits) {
            byParty.putIfAbsent(Key.of(hit.party()), hit);
        }
        return byParty;
    }

    private record Key(String list, String id) {

        static Key of(ListedParty party) {
            return new Key(party.list(), party.id());
        }
    }

    /**
     * A hit on a record that changed.
     *
     * @param before as it was; empty where there was none
     * @param after as it is; empty where there is none any more
     * @param fields in which fields the record changed; empty where it came or went as a whole
     */
    public record Change(Optional<Hit> before, Optional<Hit> after, List<String> fields) {

        /** Takes a copy; one of the hits is there. */
        public Change {
            fields = List.copyOf(fields);
            if (before.isEmpty() && after.isEmpty()) {
                throw new IllegalArgumentException("no hit before and none after");
            }
        }

        /** Whether it is new, changed or gone. */
        public Kind kind() {
            if (before.isEmpty()) {
                return Kind.NEW;
            }
            return after.isEmpty() ? Kind.GONE : Kind.CHANGED;
        }

        /** The hit as it is, or as it was. */
        public Hit hit() {
            return after.or(() -> before).orElseThrow();
        }

        /** What it says; what is gone says nothing any more. */
        public Tier tier() {
            return after.map(Hit::tier).orElse(Tier.NO);
        }
    }

    /** What became of a hit. */
    public enum Kind {
        /** There was none. */
        NEW,
        /** The record says something else now. */
        CHANGED,
        /** There is none any more. */
        GONE
    }
}
