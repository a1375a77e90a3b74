package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.law.Claim;
import org.tidewaiter.engine.law.Confidence;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Instrument;
import org.tidewaiter.engine.law.Interpretation;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.engine.law.Slot;
import org.tidewaiter.engine.law.Standing;
import org.tidewaiter.engine.law.Truth;
import org.tidewaiter.engine.law.Verdict;

/** Puts a judgement into a determination: what is cited, and because of what. */
final class Wording {

    private final Grounds grounds;
    private final List<Line> lines;

    Wording(Grounds grounds, List<Line> lines) {
        this.grounds = grounds;
        this.lines = lines;
    }

    Determination determination(
            Line line, Judge judge, Facts facts, Verdict verdict, Collection<Slot> open, Coverage coverage) {
        Entry entry = judge.entry();
        Optional<Judge.Judgement> judgement = judge.judge(facts, DatedBook.Reading.AS_STATED);
        Judge.PolicyFound policy = judge.policy(facts);
        List<Reason> because = new ArrayList<>(whyEntry(judge, facts, verdict));
        if (policy.rule().isPresent()) {
            because.add(Reason.of(Phrase.POLICY_BY, policy.rule().get().title()));
        }
        if (!policy.confirmed()) {
            because.add(Reason.of(Phrase.POLICY_UNCONFIRMED));
        }
        because.addAll(interpretations(judge.law(), List.of(entry), facts));
        addLawDate(judge.law(), because);
        entry.inferredCode().ifPresent(code -> because.add(Reason.of(Phrase.CODE_INFERRED, code)));
        entry.note().ifPresent(note -> because.add(Reason.of(Phrase.NOTE, note)));
        because.addAll(coverageReasons(verdict, coverage));
        Coverage effective = judgement
                .flatMap(Judge.Judgement::exemption)
                .<Coverage>map(exemption -> new Coverage.Exempted(exemption.number(), Authority.Kind.EXCEPTION))
                .orElse(coverage);
        return new Determination(
                line.number(),
                entry.list(),
                Optional.of(entry.id()),
                verdict,
                entry.code(),
                cited(judge, judgement, policy),
                verdict == Verdict.PROHIBITED ? Policy.NONE : policy.policy(),
                because,
                open.stream().map(slot -> pointer(line, slot)).toList(),
                verdict == Verdict.EXEMPT || verdict == Verdict.LICENCE_REQUIRED ? effective : new Coverage.None());
    }

    private static List<Determination.Cited> cited(
            Judge judge, Optional<Judge.Judgement> judgement, Judge.PolicyFound policy) {
        List<Basis> bases = new ArrayList<>();
        judgement.flatMap(Judge.Judgement::rule).map(Rule::basis).ifPresent(bases::addAll);
        bases.addAll(judge.law().carrying(judge.entry().basis()));
        judgement
                .flatMap(Judge.Judgement::exemption)
                .map(Entry.Exemption::basis)
                .ifPresent(bases::addAll);
        policy.rule().map(Rule::basis).ifPresent(bases::addAll);
        return bases.stream()
                .distinct()
                .map(basis -> {
                    Instrument instrument = judge.law().law().instrument(basis.instrument());
                    return new Determination.Cited(
                            instrument.id(), basis.article(), instrument.source(), instrument.official());
                })
                .toList();
    }

    /** Why {@code verdict} follows: the fact that met the criterion first, then the law that carries it. */
    List<Reason> whyEntry(Judge judge, Facts facts, Verdict verdict) {
        Entry entry = judge.entry();
        if (verdict == Verdict.NOT_CONTROLLED) {
            return whyNot(judge, facts);
        }
        List<Reason> because = new ArrayList<>();
        because.add(Reason.of(Phrase.ENTRY_COVERS, entry.id(), entry.title()));
        because.addAll(grounds.of(entry.condition(), facts));
        for (Basis basis : judge.law().carrying(entry.basis())) {
            because.add(standing(judge.law(), basis));
        }
        because.addAll(origins(judge));
        Optional<Judge.Judgement> judgement = judge.judge(facts, DatedBook.Reading.AS_STATED);
        judgement.flatMap(Judge.Judgement::rule).ifPresent(rule -> {
            because.add(Reason.of(Phrase.RULE_APPLIES, rule.id(), rule.title()));
            because.addAll(grounds.of(rule.when(), facts));
        });
        judgement.flatMap(Judge.Judgement::claim).ifPresent(claim -> {
            if (claim.reach() == Claim.Reach.UNCONFIRMED) {
                because.add(Reason.of(Phrase.CLAIM_UNCONFIRMED, claim.title()));
            }
        });
        if (verdict == Verdict.EXEMPT) {
            judgement
                    .flatMap(Judge.Judgement::exemption)
                    .ifPresentOrElse(
                            exemption -> {
                                because.add(Reason.of(Phrase.EXEMPTION_APPLIES, exemption.number(), exemption.title()));
                                because.addAll(grounds.of(exemption.when(), facts));
                            },
                            () -> because.addAll(grounds.of(entry.licenceWhen(), facts)));
        } else if (Evaluation.test(entry.licenceWhen(), facts, true) == Truth.TRUE) {
            because.addAll(grounds.of(entry.licenceWhen(), facts));
        }
        if (verdict == Verdict.UNVERIFIED) {
            because.add(Reason.of(Phrase.READINGS_DIFFER));
            if (!entry.confidence().decides()) {
                because.add(Reason.of(Phrase.ENTRY_DOUBTFUL, entry.id()));
            }
        }
        if (entry.confidence() == Confidence.M) {
            because.add(Reason.of(Phrase.CONFIDENCE_MEDIUM, entry.id()));
        }
        return because;
    }

    /** Why the entry does not apply: it is not in force, or the goods miss one of its criteria. */
    List<Reason> whyNot(Judge judge, Facts facts) {
        Entry entry = judge.entry();
        if (judge.law().carrying(entry.basis()).isEmpty()) {
            return Evaluation.test(entry.condition(), facts, true) == Truth.FALSE
                    ? List.of()
                    : judge.law()
                            .obstacle(entry.basis())
                            .map(standing -> List.of(Reason.of(
                                    Phrase.ENTRY_NOT_IN_FORCE, entry.id(), entry.title(), describe(standing))))
                            .orElseGet(List::of);
        }
        if (Evaluation.test(entry.condition(), facts, true) == Truth.FALSE) {
            List<Reason> reasons = new ArrayList<>();
            for (Reason reason : grounds.of(entry.condition(), facts)) {
                reasons.add(Reason.of(Phrase.ENTRY_MISSED, entry.id(), entry.title(), reason));
            }
            return reasons;
        }
        return List.of();
    }

    /** Official readings of one of {@code entries} that speak about the goods. */
    List<Reason> interpretations(DatedBook book, List<Entry> entries, Facts facts) {
        List<Reason> reasons = new ArrayList<>();
        for (Interpretation reading : book.book().interpretations()) {
            boolean speaks = Evaluation.test(reading.when(), facts, true) == Truth.TRUE
                    && entries.stream().anyMatch(entry -> speaksAbout(reading, entry));
            if (speaks) {
                reasons.add(Reason.of(
                        Phrase.INTERPRETATION,
                        reading.issuer(),
                        reading.number(),
                        reading.text(),
                        reading.weight().name()));
            }
        }
        return reasons;
    }

    private static boolean speaksAbout(Interpretation reading, Entry entry) {
        return reading.tags().isEmpty() || entry.tags().stream().anyMatch(reading.tags()::contains);
    }

    private static void addLawDate(DatedBook book, List<Reason> because) {
        if (book.book().staleOn(book.date())) {
            because.add(
                    Reason.of(Phrase.LAW_STALE, book.book().title(), book.book().checkedTo(), book.date()));
        } else if (book.date().isAfter(book.book().checkedTo())) {
            because.add(Reason.of(
                    Phrase.LAW_CHECKED_TO, book.book().title(), book.book().checkedTo()));
        }
    }

    /** Why {@code coverage} covers, or why it does not; what is not confirmed is not called covered. */
    static List<Reason> coverageReasons(Verdict verdict, Coverage coverage) {
        return switch (coverage) {
            case Coverage.Covered covered ->
                covered.covering()
                        .filter(standing -> verdict != Verdict.UNVERIFIED)
                        .map(standing -> List.of(Reason.of(Phrase.COVERED_BY, standing.number(), standing.why())))
                        .orElseGet(List::of);
            case Coverage.Differs differs -> differs.differences();
            case Coverage.Unverifiable unverifiable -> List.of(unverifiable.why());
            case Coverage.Exempted exempted -> List.of();
            case Coverage.None none -> none.beside();
        };
    }

    /** Instruments that brought the item and ended, where what succeeded them carries it. */
    private static List<Reason> origins(Judge judge) {
        DatedBook book = judge.law();
        Set<String> carrying = book.carrying(judge.entry().basis()).stream()
                .map(Basis::instrument)
                .collect(Collectors.toSet());
        List<Reason> origins = new ArrayList<>();
        for (Basis basis : judge.entry().basis()) {
            if (book.standing(basis) instanceof Standing.Ended ended
                    && ended.successor().filter(carrying::contains).isPresent()) {
                Instrument instrument = book.law().instrument(basis.instrument());
                origins.add(Reason.of(
                        Phrase.STANDING_SUCCEEDED,
                        instrument.id(),
                        instrument.title(),
                        ended.on(),
                        ended.successor().get()));
            }
        }
        return origins;
    }

    private static Reason standing(DatedBook book, Basis basis) {
        Instrument instrument = book.law().instrument(basis.instrument());
        Standing standing = book.standing(basis);
        return switch (standing) {
            case Standing.Unconfirmed unconfirmed ->
                Reason.of(Phrase.STANDING_UNCONFIRMED, instrument.id(), instrument.title(), unconfirmed.since());
            case Standing.InForce inForce ->
                Reason.of(
                        instrument.fromAtLatest() ? Phrase.STANDING_IN_FORCE_AT_LATEST : Phrase.STANDING_IN_FORCE,
                        instrument.id(),
                        instrument.title(),
                        instrument.from());
            case Standing.Undated undated ->
                Reason.of(Phrase.STANDING_UNDATED, instrument.id(), instrument.title(), undated.notAfter());
            case Standing.NotYet notYet -> describe(standing);
            case Standing.Suspended suspended -> describe(standing);
            case Standing.Ended ended -> describe(standing);
        };
    }

    private static Reason describe(Standing standing) {
        return switch (standing) {
            case Standing.InForce inForce -> Reason.of(Phrase.STATE_IN_FORCE, inForce.instrument());
            case Standing.NotYet notYet -> Reason.of(Phrase.IN_FORCE_FROM, notYet.from(), notYet.instrument());
            case Standing.Undated undated ->
                Reason.of(Phrase.BEGAN_AT_LATEST, undated.notAfter(), undated.instrument());
            case Standing.Suspended suspended ->
                Reason.of(Phrase.SUSPENDED_UNTIL, suspended.until(), suspended.by(), suspended.instrument());
            case Standing.Ended ended ->
                Reason.of(
                        Phrase.ENDED_ON,
                        ended.on(),
                        ended.instrument(),
                        ended.successor().orElse("-"));
            case Standing.Unconfirmed unconfirmed ->
                Reason.of(Phrase.UNCONFIRMED_SINCE, unconfirmed.since(), unconfirmed.instrument());
        };
    }

    /** Where a fact would stand: {@code lines[0].purity}, {@code endUse.military}. */
    String pointer(Line line, Slot slot) {
        String field = slot.field();
        return field.startsWith("/")
                ? field.substring(1).replace('/', '.')
                : "lines[" + lines.indexOf(line) + "]." + field;
    }
}
