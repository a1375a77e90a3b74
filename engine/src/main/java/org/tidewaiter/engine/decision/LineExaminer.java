package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.flags.Listing;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.goods.Identity;
import org.tidewaiter.engine.law.Claim;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.ControlList;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.EntryIndex;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Gap;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.engine.law.Truth;
import org.tidewaiter.engine.law.Verdict;

/** Examines one line under every list whose law reaches the movement. */
final class LineExaminer {

    private final Map<String, EntryIndex> indexes;
    private final Wording wording;
    private final CoverageCheck coverage;
    private final Line line;
    private final Facts facts;
    private final UnlistedGoods unlisted;
    private final List<Determination> determinations = new ArrayList<>();
    private final List<Examination.Open> open = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    LineExaminer(Map<String, EntryIndex> indexes, Wording wording, CoverageCheck coverage, Line line, Facts facts) {
        this.indexes = indexes;
        this.wording = wording;
        this.coverage = coverage;
        this.line = line;
        this.facts = facts;
        this.unlisted = new UnlistedGoods(indexes, wording, line, facts);
    }

    /** Examines the line under {@code reaches}, the claims that may reach the movement. */
    Examination examine(List<Reach> reaches) {
        Map<String, List<Reach>> byList = new LinkedHashMap<>();
        for (Reach reach : reaches) {
            for (ControlList list : reach.book().book().lists()) {
                if (reach.claim().lists().contains(list.id())) {
                    byList.computeIfAbsent(list.id(), id -> new ArrayList<>()).add(reach);
                }
            }
        }
        byList.forEach(this::examineList);
        return new Examination(line.number(), facts.goods(), determinations, open, listings, steps);
    }

    private void examineList(String listId, List<Reach> reaches) {
        DatedBook book = reaches.get(0).book();
        List<Claim> claims = reaches.stream().map(Reach::claim).toList();
        ControlList list = book.book().lists().stream()
                .filter(candidate -> candidate.id().equals(listId))
                .findFirst()
                .orElseThrow();
        int before = determinations.size();
        List<Reason> free = new ArrayList<>();
        if (claims.stream().anyMatch(claim -> claim.reach() != Claim.Reach.NONE)) {
            for (Entry entry : candidates(listId)) {
                examineEntry(book, claims, entry, true, free);
            }
            boolean listed = determinations.size() > before;
            if (!listed) {
                catchAll(book, claims, list);
                gap(book, claims, list);
            }
            if (determinations.size() == before) {
                unlisted.nothingSaid(list).ifPresent(determinations::add);
            }
        }
        if (determinations.size() == before) {
            determinations.add(unlisted.uncontrolled(book, claims, list, free));
        }
        dropIdleQuestions(determinations.subList(before, determinations.size()));
    }

    /** Where one entry of the list already stops the line, what is open under another no longer turns anything. */
    private void dropIdleQuestions(List<Determination> ofList) {
        boolean stopped = ofList.stream().anyMatch(found -> found.disposition() == Disposition.STOP);
        if (stopped) {
            ofList.removeIf(found -> found.verdict() == Verdict.UNDETERMINED);
            open.removeIf(pending -> determinations.stream()
                    .noneMatch(found -> found.entry()
                            .equals(Optional.of(
                                    pending.exploration().judge().entry().id()))));
        }
    }

    private List<Entry> candidates(String listId) {
        EntryIndex index = indexes.get(listId);
        return index == null ? List.of() : index.candidates(facts.goods());
    }

    private void examineEntry(DatedBook book, List<Claim> claims, Entry entry, boolean listed, List<Reason> free) {
        if (entry.subject() != facts.goods().subject()) {
            return;
        }
        Judge judge = new Judge(book, entry, claims, listed);
        Exploration exploration = new Exploration(judge, facts);
        Set<Verdict> verdicts = exploration.verdicts();
        Verdict verdict = verdict(book, verdicts);
        steps.add(
                new Step("entry", line.number(), entry.id(), verdict.name(), wording.whyEntry(judge, facts, verdict)));
        if (verdict == Verdict.NOT_CONTROLLED) {
            free.addAll(wording.whyNot(judge, facts));
            return;
        }
        boolean confirmed = verdict != Verdict.UNVERIFIED
                && entry.confidence().decides()
                && !book.book().staleOn(book.date());
        if (verdict != Verdict.EXEMPT) {
            listings.add(Listing.of(entry, verdict == Verdict.UNDETERMINED ? Truth.UNKNOWN : Truth.TRUE, confirmed));
        }
        Coverage covered = verdict == Verdict.UNVERIFIED
                        || verdict == Verdict.LICENCE_REQUIRED
                        || verdicts.contains(Verdict.LICENCE_REQUIRED)
                ? coverage.coverage(Wanted.of(line, entry), facts, book)
                : new Coverage.None();
        if (verdict == Verdict.UNVERIFIED && settledByLicence(covered, book) && exploration.licenceSuffices()) {
            determinations.add(
                    wording.determination(line, judge, facts, Verdict.LICENCE_REQUIRED, exploration.touched(), covered)
                            .because(namedBy(covered, entry.title())));
            return;
        }
        if (verdict == Verdict.UNDETERMINED) {
            open.add(new Examination.Open(exploration, covered.disposition()));
        }
        determinations.add(wording.determination(line, judge, facts, verdict, exploration.touched(), covered));
    }

    /**
     * Where the law held here is not confirmed and every reading of it asks at most for a licence, a licence that its issuer
     * gave for these very goods, by name, settles it. Law that nobody looked up for too long is settled by nothing.
     */
    private static boolean settledByLicence(Coverage covered, DatedBook book) {
        return covered.isByName() && !book.book().staleOn(book.date());
    }

    private static Reason namedBy(Coverage covered, Text goods) {
        return Reason.of(
                Phrase.NAMED_BY_LICENCE, covered.named().map(Quoted::number).orElse(""), goods);
    }

    /** One verdict for all completions; UNDETERMINED where they lead to different dispositions. */
    private static Verdict verdict(DatedBook book, Set<Verdict> verdicts) {
        if (verdicts.size() == 1) {
            Verdict only = verdicts.iterator().next();
            boolean relies = only != Verdict.NOT_CONTROLLED && only != Verdict.UNDETERMINED;
            return relies && book.book().staleOn(book.date()) ? Verdict.UNVERIFIED : only;
        }
        if (EnumSet.of(Verdict.LICENCE_REQUIRED, Verdict.PROHIBITED).containsAll(verdicts)) {
            return Verdict.LICENCE_REQUIRED;
        }
        if (EnumSet.of(Verdict.NOT_CONTROLLED, Verdict.EXEMPT).containsAll(verdicts)) {
            return Verdict.EXEMPT;
        }
        return Verdict.UNDETERMINED;
    }

    private void catchAll(DatedBook book, List<Claim> claims, ControlList list) {
        for (Rule rule : book.book().rules()) {
            boolean mayApply = rule.everything()
                    && rule.list().equals(list.id())
                    && (rule.effect() == Rule.Effect.REQUIRE
                            || rule.effect() == Rule.Effect.PROHIBIT
                            || rule.effect() == Rule.Effect.UNVERIFIED)
                    && claims.stream()
                            .anyMatch(claim -> claim.reach() != Claim.Reach.NONE
                                    && (rule.claims().isEmpty() || rule.claims().contains(claim.id())));
            if (mayApply) {
                Entry entry = asEntry(rule);
                List<Reason> ignored = new ArrayList<>();
                if (Evaluation.test(rule.when(), facts, true) != Truth.FALSE) {
                    examineEntry(book, claims, entry, false, ignored);
                }
            }
        }
    }

    /** A catch-all as an entry of its own: goods on no list that the rule reaches. */
    private Entry asEntry(Rule rule) {
        return new Entry(
                rule.id(),
                rule.list(),
                facts.goods().subject(),
                Optional.empty(),
                Optional.empty(),
                rule.title(),
                Set.of(),
                rule.basis(),
                Set.of(),
                Set.of(),
                rule.when(),
                switch (rule.effect()) {
                    case PROHIBIT -> Verdict.PROHIBITED;
                    case UNVERIFIED -> Verdict.UNVERIFIED;
                    case REQUIRE, POLICY, EXEMPT -> Verdict.LICENCE_REQUIRED;
                },
                rule.policy(),
                Condition.ALWAYS,
                List.of(),
                rule.confidence(),
                rule.note());
    }

    private void gap(DatedBook book, List<Claim> claims, ControlList list) {
        for (Gap gap : book.book().gaps()) {
            if (gap.list().equals(list.id()) && touches(gap)) {
                if (gap.namesGoods()) {
                    listings.add(Listing.of(gap));
                }
                determinations.add(touching(gap, book, claims, list));
                return;
            }
        }
    }

    /** Goods that are named together with others, or with a share, may as well be those of the gap: that no item is held frees none. */
    private boolean touches(Gap gap) {
        return switch (Evaluation.test(gap.touches(), facts, true)) {
            case TRUE -> true;
            case FALSE -> false;
            case UNKNOWN -> namesSeveral();
        };
    }

    private boolean namesSeveral() {
        return facts.goods().identity() instanceof Identity.Unsettled unsettled
                && !unsettled.open()
                && facts.goods().facts().stream().anyMatch(LineExaminer::names);
    }

    private static boolean names(Fact fact) {
        return (fact.aspect() == Fact.Aspect.IDENTITY || fact.aspect() == Fact.Aspect.SHARE)
                && fact.strength().decides();
    }

    private Determination touching(Gap gap, DatedBook book, List<Claim> claims, ControlList list) {
        Coverage covered = coverage.coverage(Wanted.of(line, gap), facts, book);
        boolean reachKnown = claims.stream().noneMatch(claim -> claim.reach() == Claim.Reach.UNCONFIRMED);
        boolean settled = reachKnown && settledByLicence(covered, book);
        Verdict verdict = settled ? Verdict.LICENCE_REQUIRED : Verdict.UNVERIFIED;
        List<Reason> because = new ArrayList<>();
        Phrase touches = gap.namesGoods() ? Phrase.TOUCHES_GAP : Phrase.TOUCHES_DESTINATION_GAP;
        because.add(Reason.of(touches, gap.title(), list.title()));
        because.addAll(Wording.coverageReasons(verdict, covered));
        return settled
                ? unlisted.bare(list, verdict, because, covered).because(namedBy(covered, gap.title()))
                : unlisted.bare(list, verdict, because);
    }
}
