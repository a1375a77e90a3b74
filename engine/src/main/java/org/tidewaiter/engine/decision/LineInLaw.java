package org.tidewaiter.engine.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.EntryIndex;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Truth;

/**
 * A line and what is known of it in law, before it is asked who takes part.
 *
 * @param facts what is known of the line and its movement
 * @param reaches the claims that reach the movement
 * @param examination what the lists of goods say of it
 * @param indexes the entries of every list
 * @param lawDate the day whose law applies
 */
record LineInLaw(
        Facts facts, List<Reach> reaches, Examination examination, Map<String, EntryIndex> indexes, LocalDate lawDate) {

    Consignment consignment() {
        return facts.consignment();
    }

    List<Determination> determinations() {
        return examination.determinations();
    }

    /** The day whose law of {@code issuer} applies, in its own time zone where it has a claim. */
    LocalDate day(String issuer) {
        return reaches.stream()
                .map(Reach::book)
                .filter(book -> book.book().jurisdiction().equals(issuer))
                .findFirst()
                .map(DatedBook::date)
                .orElse(lawDate);
    }

    /** Whether the goods may be an item of one of {@code lists}, wherever they go. */
    boolean mayBeItem(Set<String> lists) {
        return lists.stream()
                .map(indexes::get)
                .flatMap(index -> index == null ? Stream.<Entry>empty() : candidates(index))
                .anyMatch(entry -> entry.subject() == facts.goods().subject()
                        && Evaluation.test(entry.condition(), facts, true) != Truth.FALSE);
    }

    private Stream<Entry> candidates(EntryIndex index) {
        return index.candidates(facts.goods()).stream();
    }
}
