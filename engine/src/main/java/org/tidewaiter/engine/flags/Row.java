package org.tidewaiter.engine.flags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.goods.Evidence;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.Identity;

/**
 * One line with what was read of it and the entries it falls under or may fall under.
 *
 * @param index its place among the lines, from 0
 * @param line as stated
 * @param goods what was read
 * @param listings the entries
 */
record Row(int index, Line line, Goods goods, List<Listing> listings) {

    private static final String DESCRIPTION = "description";

    /** Observations stand among the attributes of a line. */
    private static final String OBSERVED = "observed";

    /** More entries than these are counted, not named: the determinations of the line name them all. */
    private static final int MOST_NAMED = 3;

    /** Path of a field of this line, such as {@code lines[0].declared}. */
    String field(String name) {
        return path() + "." + name;
    }

    /** Path of this line. */
    String path() {
        return "lines[" + index + "]";
    }

    /** Whether the goods fall under an entry for certain. */
    boolean listed() {
        for (Listing listing : listings) {
            if (listing.certain()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the goods fall or may fall under an entry. */
    boolean touched() {
        return !listings.isEmpty();
    }

    /** Whether the goods are worth a question: they touch an entry, nobody says what they are, or statements clash. */
    boolean questionable() {
        return touched() || unsettled() || !goods.contradictions().isEmpty();
    }

    /** Whether something in particular suggests control: an entry, a thing that the goods may be, or statements that clash. */
    boolean suspect() {
        boolean maybe = unsettled()
                && goods.identity() instanceof Identity.Unsettled(Set<String> candidates, boolean open)
                && !candidates.isEmpty();
        return touched() || maybe || !goods.contradictions().isEmpty();
    }

    /** Whether it is open what the goods are, and not only between things that no entry names: "desks, wood". */
    boolean unsettled() {
        return goods.identity() instanceof Identity.Unsettled(Set<String> candidates, boolean open)
                && (open || candidates.isEmpty() || touched());
    }

    /** The description, or empty where none was stated. */
    Optional<Stated> description() {
        return line.description().map(text -> new Stated(field(DESCRIPTION), text));
    }

    /** What an officer read on the container, or empty where nothing was noted. */
    Optional<Stated> markings() {
        return line.observed().get("markings") instanceof Value.Text(String text)
                ? Optional.of(new Stated(field("attributes.observed.markings"), text))
                : Optional.empty();
    }

    /** The place of the characters that a fact of this line rests on. */
    Stated evidence(Fact fact) {
        Evidence evidence = fact.evidence();
        String within = evidence.field().startsWith(OBSERVED) ? "attributes." : "";
        return new Stated(field(within + evidence.field()), evidence.text());
    }

    /** The facts of one aspect that were read from the description and may be relied on. */
    Stream<Fact> described(Fact.Aspect aspect) {
        return goods.facts().stream()
                .filter(fact -> fact.aspect() == aspect
                        && fact.strength().decides()
                        && fact.evidence().field().equals(DESCRIPTION));
    }

    /** Which entries the goods fall under for certain. */
    Finding listedFinding() {
        return listing(Phrase.FLAG_LISTED, listings.stream().filter(Listing::certain));
    }

    /** Why this line is worth a question, on confirmed law where there is any; only for a {@linkplain #questionable() questionable} one. */
    Finding question() {
        if (listed() && (listedFinding().verified() || listings.stream().noneMatch(Listing::verified))) {
            return listedFinding();
        }
        if (touched()) {
            return listing(Phrase.FLAG_MAY_BE_LISTED, listings.stream().filter(listing -> !listing.certain()));
        }
        return unsettled()
                ? Finding.of(Phrase.FLAG_UNSETTLED, path())
                : Finding.of(Phrase.FLAG_STATEMENTS_CLASH, path());
    }

    private Finding listing(Phrase phrase, Stream<Listing> which) {
        List<Listing> sorted =
                which.sorted(Comparator.comparing(listing -> listing.id())).toList();
        boolean verified = sorted.stream().anyMatch(Listing::verified);
        List<Reason> entries = new ArrayList<>();
        sorted.stream().limit(MOST_NAMED).map(Row::entry).forEach(entries::add);
        if (sorted.size() > MOST_NAMED) {
            entries.add(Reason.of(Phrase.FLAG_MORE, sorted.size() - MOST_NAMED));
        }
        return new Finding(Reason.of(phrase, path(), entries), verified);
    }

    /** An entry by its id and title. */
    static Reason entry(Listing listing) {
        return Reason.of(Phrase.FLAG_ENTRY, listing.id(), listing.title());
    }
}
