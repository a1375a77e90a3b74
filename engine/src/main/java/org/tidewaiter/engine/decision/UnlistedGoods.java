package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.goods.Identity;
import org.tidewaiter.engine.law.Claim;
import org.tidewaiter.engine.law.ControlList;
import org.tidewaiter.engine.law.EntryIndex;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Slot;
import org.tidewaiter.engine.law.Verdict;

/** What a list says of a line that none of its entries reaches. */
final class UnlistedGoods {

    private final Map<String, EntryIndex> indexes;
    private final Wording wording;
    private final Line line;
    private final Facts facts;

    /** Of {@code line}, of which {@code facts} are known. */
    UnlistedGoods(Map<String, EntryIndex> indexes, Wording wording, Line line, Facts facts) {
        this.indexes = indexes;
        this.wording = wording;
        this.line = line;
        this.facts = facts;
    }

    /** A description that says nothing leaves everything possible. */
    Optional<Determination> nothingSaid(ControlList list) {
        boolean open = facts.goods().identity() instanceof Identity.Unsettled unsettled
                && unsettled.open()
                && list.subjects().contains(facts.goods().subject());
        if (!open) {
            return Optional.empty();
        }
        return Optional.of(new Determination(
                line.number(),
                list.id(),
                Optional.empty(),
                Verdict.UNDETERMINED,
                Optional.empty(),
                List.of(),
                Policy.NONE,
                List.of(Reason.of(
                        facts.goods().contradictions().isEmpty() ? Phrase.NOTHING_SAID : Phrase.FACTS_CONTRADICT)),
                List.of(wording.pointer(line, new Slot.Identity())),
                new Coverage.None()));
    }

    /** Nothing on the list reaches the goods, and why not. */
    Determination uncontrolled(DatedBook book, List<Claim> claims, ControlList list, List<Reason> free) {
        List<Reason> because = new ArrayList<>(new LinkedHashSet<>(free));
        for (Claim claim : claims) {
            switch (claim.reach()) {
                case NONE -> because.add(Reason.of(Phrase.CLAIM_NONE, claim.title()));
                case RULES_ONLY -> because.add(Reason.of(Phrase.CLAIM_RULES_ONLY, claim.title()));
                case FULL, UNCONFIRMED -> {}
            }
        }
        if (!list.subjects().contains(facts.goods().subject())) {
            because.add(Reason.of(Phrase.LIST_OTHER_SUBJECT, list.title()));
        } else if (list.unlisted().isPresent()) {
            Phrase unlisted = list.complete() ? Phrase.UNLISTED_AS : Phrase.UNLISTED_AS_IN_PART;
            because.add(Reason.of(unlisted, list.title(), list.unlisted().get()));
        } else if (because.isEmpty()) {
            because.add(Reason.of(unlisted(book, list), list.title()));
        }
        if (list.subjects().contains(facts.goods().subject())) {
            EntryIndex index = indexes.get(list.id());
            because.addAll(wording.interpretations(book, index == null ? List.of() : index.entries(), facts));
        }
        if (book.book().staleOn(book.date())) {
            because.add(
                    0,
                    Reason.of(Phrase.LAW_STALE, book.book().title(), book.book().checkedTo(), book.date()));
            return bare(list, Verdict.UNVERIFIED, because);
        }
        if (book.date().isAfter(book.book().checkedTo())) {
            because.add(Reason.of(
                    Phrase.LAW_CHECKED_TO, book.book().title(), book.book().checkedTo()));
        }
        return bare(list, Verdict.NOT_CONTROLLED, because);
    }

    /** How far a list was searched in which nothing was found: to its end, in the part that is held, or not at all. */
    private static Phrase unlisted(DatedBook book, ControlList list) {
        if (list.complete()) {
            return Phrase.UNLISTED;
        }
        boolean held =
                book.book().entries().stream().anyMatch(entry -> entry.list().equals(list.id()));
        return held ? Phrase.UNLISTED_IN_PART : Phrase.UNLISTED_UNHELD;
    }

    /** A determination without an entry. */
    Determination bare(ControlList list, Verdict verdict, List<Reason> because) {
        return bare(list, verdict, because, new Coverage.None());
    }

    /** The same, of goods that an authority covers or not. */
    Determination bare(ControlList list, Verdict verdict, List<Reason> because, Coverage covered) {
        return new Determination(
                line.number(),
                list.id(),
                Optional.empty(),
                verdict,
                Optional.empty(),
                List.of(),
                Policy.NONE,
                because,
                List.of(),
                covered);
    }
}
