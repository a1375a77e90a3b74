package org.tidewaiter.engine.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Gap;

/**
 * What an authority must have been given for.
 *
 * @param line line of the consignment
 * @param names ids by which the authority may name the goods, the id of the entry or gap first
 * @param entry the entry, where the law book holds it
 */
record Wanted(Line line, List<String> names, Optional<Entry> entry) {

    Wanted {
        names = List.copyOf(names);
    }

    static Wanted of(Line line, Entry entry) {
        return new Wanted(line, List.of(entry.id()), Optional.of(entry));
    }

    /**
     * Goods of which the law book holds no entry: their licence names the gap or, as licences for
     * goods do, the commodity code.
     */
    static Wanted of(Line line, Gap gap) {
        Set<String> names = new LinkedHashSet<>();
        names.add(gap.id());
        if (gap.namesGoods()) {
            line.commodityCode().ifPresent(names::add);
        }
        return new Wanted(line, List.copyOf(names), Optional.empty());
    }

    /**
     * Leave to deal with a listed party: its licence names the listing, the entry that the goods fall under, or their
     * commodity code.
     */
    static Wanted of(LineInLaw line, String listing, DatedBook book) {
        Set<String> names = new LinkedHashSet<>();
        names.add(listing);
        line.determinations().stream()
                .filter(found ->
                        book.book().lists().stream().anyMatch(list -> list.id().equals(found.list())))
                .flatMap(found -> found.entry().stream())
                .forEach(names::add);
        line.facts().line().commodityCode().ifPresent(names::add);
        return new Wanted(line.facts().line(), List.copyOf(names), Optional.empty());
    }

    boolean namedIn(Set<String> entries) {
        return names.stream().anyMatch(entries::contains);
    }

    /** The id of the entry or gap. */
    String id() {
        return names.getFirst();
    }
}
