package org.tidewaiter.engine.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.QuotedLicence;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Truth;
import org.tidewaiter.engine.law.Verdict;

/**
 * Finds the changes that turn a result: the smallest sets of lawful changes, each proved by deciding the changed
 * consignment again; for an authority also the single changes by which a rule would be missed, marked as circumvention.
 */
final class Cures {

    /** Changes combined beyond this number are not looked for. */
    private static final int MOST_CHANGES = 4;

    private final Decider decider;
    private final Law law;

    Cures(Decider decider, Law law) {
        this.decider = decider;
        this.law = law;
    }

    /** The cures of {@code outcome}, lawful ones first. */
    List<Cure> find(Consignment consignment, Circumstances circumstances, Outcome outcome) {
        List<Cure> cures = new ArrayList<>();
        lawful(new Case(consignment, circumstances), outcome, cures);
        if (circumstances.audience() == Audience.AUTHORITY) {
            cures.addAll(new Circumventions(decider, law, consignment, circumstances, outcome).find());
        }
        return cures;
    }

    /**
     * A consignment under circumstances, before or after changes.
     *
     * @param consignment the consignment
     * @param circumstances the circumstances
     */
    record Case(Consignment consignment, Circumstances circumstances) {}

    /** A lawful change. */
    private interface Change {
        /** The case after the change; the same case where the change cannot be made, as leaving out the last line. */
        Case apply(Case before);

        Reason text();
    }

    private void lawful(Case before, Outcome outcome, List<Cure> cures) {
        List<List<Change>> ways = new ArrayList<>();
        for (Determination found : outcome.determinations()) {
            if (found.disposition() != Disposition.RELEASE && found.disposition() != Disposition.ASK) {
                ways.add(changes(before, outcome, found));
            }
        }
        if (ways.isEmpty() || ways.size() > MOST_CHANGES) {
            return;
        }
        int widest = ways.stream().mapToInt(List::size).max().orElse(0);
        Set<Reason> told = new LinkedHashSet<>();
        for (int choice = 0; choice < widest; choice++) {
            tryWay(before, outcome, ways, choice, told, cures);
        }
    }

    /** Applies the {@code choice}-th change of every obstacle, or its last where it has fewer, and decides again. */
    private void tryWay(
            Case before, Outcome outcome, List<List<Change>> ways, int choice, Set<Reason> told, List<Cure> cures) {
        Case changed = before;
        List<Object> texts = new ArrayList<>();
        for (List<Change> way : ways) {
            if (way.isEmpty()) {
                continue;
            }
            Change change = way.get(Math.min(choice, way.size() - 1));
            Case next = change.apply(changed);
            if (next == changed) {
                return;
            }
            changed = next;
            if (!texts.contains(change.text())) {
                texts.add(change.text());
            }
        }
        if (texts.isEmpty()) {
            return;
        }
        Disposition leadsTo =
                decider.outcome(changed.consignment(), changed.circumstances()).disposition();
        Reason text = texts.size() == 1 ? (Reason) texts.get(0) : Reason.of(Phrase.CURE_TOGETHER, texts);
        if (leadsTo.compareTo(outcome.disposition()) < 0 && told.add(text)) {
            cures.add(new Cure(Cure.Kind.LAWFUL, text, leadsTo));
        }
    }

    private List<Change> changes(Case before, Outcome outcome, Determination found) {
        List<Change> changes = new ArrayList<>();
        Line line = line(before.consignment(), found.line());
        if (found.verdict() == Verdict.LICENCE_REQUIRED) {
            if (found.coverage() instanceof Coverage.Unverifiable unverifiable) {
                changes.add(new Verify(unverifiable.number(), found, line));
            } else {
                changes.add(new Obtain(found, line, Authority.Kind.INDIVIDUAL, licence(before, outcome, found)));
                for (Authority authority : available(before, outcome, found, false)) {
                    changes.add(new Obtain(
                            found,
                            line,
                            authority.kind(),
                            Reason.of(
                                    Phrase.CURE_AUTHORITY,
                                    found.line(),
                                    authority.title(),
                                    authority.priorAct(),
                                    List.copyOf(authority.conditions()))));
                }
            }
        }
        if (before.consignment().lines().size() > 1) {
            changes.add(new LeaveOut(line));
        }
        return changes;
    }

    private LawBook issuer(Determination found) {
        return law.books().stream()
                .filter(book -> book.lists().stream().anyMatch(list -> list.id().equals(found.list())))
                .findFirst()
                .orElseThrow();
    }

    /** How to come by a licence for this line alone, and how such applications are decided. */
    private Reason licence(Case before, Outcome outcome, Determination found) {
        String entry = found.entry().orElse(found.list());
        Reason way = available(before, outcome, found, true).stream()
                .findFirst()
                .map(authority ->
                        Reason.of(Phrase.CURE_INDIVIDUAL, found.line(), authority.title(), entry, authority.priorAct()))
                .orElseGet(() -> Reason.of(
                        Phrase.CURE_LICENCE, found.line(), issuer(found).title(), entry));
        return found.policy() == Policy.REFUSE_IN_PRINCIPLE ? Reason.of(Phrase.CURE_REFUSED_IN_PRINCIPLE, way) : way;
    }

    /** Authorities, individual ones or the others, whose testable conditions hold. */
    private List<Authority> available(Case before, Outcome outcome, Determination found, boolean individual) {
        LawBook book = issuer(found);
        Optional<Entry> entry = book.entries().stream()
                .filter(candidate -> found.entry().equals(Optional.of(candidate.id())))
                .findFirst();
        Line line = line(before.consignment(), found.line());
        int index = before.consignment().lines().indexOf(line);
        Facts facts = Facts.of(
                before.consignment(), line, outcome.examinations().get(index).goods(), Set.of());
        DatedBook dated = new DatedBook(law, book, outcome.lawDate());
        return book.authorities().stream()
                .filter(authority -> !dated.carrying(authority.basis()).isEmpty())
                .filter(authority -> (authority.kind() == Authority.Kind.INDIVIDUAL) == individual)
                .filter(authority -> entry.isPresent() && authority.mayServe(entry.get()))
                .filter(authority -> Evaluation.test(authority.when(), facts, true) == Truth.TRUE)
                .toList();
    }

    private static Line line(Consignment consignment, int number) {
        return consignment.lines().stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Obtain an authority for a line and quote it. */
    private record Obtain(Determination found, Line line, Authority.Kind kind, Reason text) implements Change {
        @Override
        public Case apply(Case before) {
            return covering(
                    before, "to-be-obtained-" + found.list() + "-" + found.line() + "-" + kind, found, line, kind);
        }
    }

    /** Have a licence that is quoted verified. */
    private record Verify(String number, Determination found, Line line) implements Change {
        @Override
        public Case apply(Case before) {
            return covering(before, number, found, line, Authority.Kind.INDIVIDUAL);
        }

        @Override
        public Reason text() {
            return Reason.of(Phrase.CURE_VERIFY, number);
        }
    }

    /** Send the other lines without this one. */
    private record LeaveOut(Line line) implements Change {
        @Override
        public Case apply(Case before) {
            List<Line> rest = before.consignment().lines().stream()
                    .filter(other -> other.number() != line.number())
                    .toList();
            return rest.isEmpty()
                    ? before
                    : new Case(Changed.lines(before.consignment(), rest), before.circumstances());
        }

        @Override
        public Reason text() {
            return Reason.of(Phrase.CURE_LEAVE_OUT, line.number());
        }
    }

    private static Case covering(Case before, String number, Determination found, Line line, Authority.Kind kind) {
        String issuer = before.consignment().licences().stream()
                .filter(licence -> licence.number().equals(number))
                .map(QuotedLicence::issuer)
                .findFirst()
                .orElse(found.list().replaceFirst("-.*", "").replace("UK", "GB"));
        LicenceStanding standing = new LicenceStanding(
                number,
                issuer,
                kind,
                true,
                "supposed",
                Optional.empty(),
                Optional.empty(),
                "ACTIVE",
                Optional.empty(),
                Set.of(),
                Optional.<BigDecimal>empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of());
        List<LicenceStanding> standings = new ArrayList<>(before.circumstances().licences());
        standings.removeIf(other -> other.number().equals(number));
        standings.add(standing);
        List<QuotedLicence> quoted = new ArrayList<>(before.consignment().licences());
        if (quoted.stream().noneMatch(licence -> licence.number().equals(number))) {
            quoted.add(new QuotedLicence(number, issuer, Optional.of(line.number())));
        }
        return new Case(
                Changed.licences(before.consignment(), quoted),
                before.circumstances().withLicences(standings));
    }
}
