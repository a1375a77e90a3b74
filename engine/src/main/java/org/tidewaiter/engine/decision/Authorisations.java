package org.tidewaiter.engine.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.QuotedLicence;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Gap;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Truth;
import org.tidewaiter.engine.law.Verdict;

/** How a determination that needs an authority may come by one. */
final class Authorisations {

    private final Law law;
    private final Change.Case before;
    private final Outcome outcome;

    Authorisations(Law law, Change.Case before, Outcome outcome) {
        this.law = law;
        this.before = before;
        this.outcome = outcome;
    }

    /**
     * The confirmation of what is quoted, or else an individual licence; for goods that touch a gap one that names it. Empty where no
     * authority can help.
     */
    Optional<Change> first(Determination found) {
        return switch (found.verdict()) {
            case LICENCE_REQUIRED ->
                Optional.of(
                        found.coverage() instanceof Coverage.Unverifiable(Quoted quoted, Reason why)
                                ? confirm(found, quoted)
                                : obtain(found, "licence", Authority.Kind.INDIVIDUAL, licence(found)));
            case UNVERIFIED ->
                found.entry().isPresent() ? Optional.empty() : gap(found).map(gap -> name(found, gap));
            case PROHIBITED, UNDETERMINED, EXEMPT, NOT_CONTROLLED -> Optional.empty();
        };
    }

    /** The gap that the goods of {@code found} touch; empty where the law is unconfirmed for another reason. */
    private Optional<Gap> gap(Determination found) {
        Facts facts = facts(found);
        return law.books().stream()
                .flatMap(book -> book.gaps().stream())
                .filter(gap -> gap.list().equals(found.list()))
                .filter(gap -> Evaluation.test(gap.touches(), facts, true) == Truth.TRUE)
                .findFirst();
    }

    private Change name(Determination found, Gap gap) {
        LawBook issuer = issuer(found);
        Text list = issuer.lists().stream()
                .filter(candidate -> candidate.id().equals(gap.list()))
                .findFirst()
                .orElseThrow()
                .title();
        return new Change.Obtain(
                found.line(),
                found.list(),
                issuer.jurisdiction(),
                "licence",
                Authority.Kind.INDIVIDUAL,
                Optional.of(gap.id()),
                Reason.of(Phrase.CURE_GAP, found.line(), gap.title(), list));
    }

    /** Other authorities that may serve, by id. */
    Map<String, Change> others(Determination found) {
        Map<String, Change> others = new LinkedHashMap<>();
        if (found.verdict() == Verdict.LICENCE_REQUIRED && !(found.coverage() instanceof Coverage.Unverifiable)) {
            for (Authority authority : available(found, false)) {
                others.put(
                        authority.id(),
                        obtain(
                                found,
                                authority.number().orElse(authority.id()),
                                authority.kind(),
                                Reason.of(
                                        Phrase.CURE_AUTHORITY,
                                        found.line(),
                                        authority.title(),
                                        authority.priorAct(),
                                        List.copyOf(authority.conditions()))));
            }
        }
        return others;
    }

    private Change confirm(Determination found, Quoted quoted) {
        QuotedLicence licence = before.consignment().licences().stream()
                .filter(candidate -> candidate.number().equals(quoted.number()) && candidate.quotedFor(found.line()))
                .findFirst()
                .orElseThrow();
        Optional<Authority> grant =
                quoted.authority().filter(authority -> authority.number().isPresent());
        return new Change.Confirm(
                licence,
                quoted.standing(),
                quoted.authority().map(Authority::kind).orElse(Authority.Kind.INDIVIDUAL),
                grant.map(authority -> Reason.of(
                                Phrase.CURE_PRIOR_ACT,
                                found.line(),
                                quoted.number(),
                                authority.title(),
                                authority.priorAct()))
                        .orElseGet(() -> Reason.of(Phrase.CURE_VERIFY, quoted.number())));
    }

    private Change obtain(Determination found, String quote, Authority.Kind kind, Reason text) {
        return new Change.Obtain(
                found.line(), found.list(), issuer(found).jurisdiction(), quote, kind, Optional.empty(), text);
    }

    private LawBook issuer(Determination found) {
        return law.books().stream()
                .filter(book -> book.lists().stream().anyMatch(list -> list.id().equals(found.list())))
                .findFirst()
                .or(() -> law.book(law.listLaw(found.list()).issuer()))
                .orElseThrow();
    }

    /** How to come by a licence for this line alone, and how such applications are decided. */
    private Reason licence(Determination found) {
        String entry = found.entry().orElse(found.list());
        Reason way = available(found, true).stream()
                .findFirst()
                .map(authority -> Reason.of(
                        Phrase.CURE_INDIVIDUAL, found.line(), one(authority.title()), entry, authority.priorAct()))
                .orElseGet(() -> Reason.of(
                        Phrase.CURE_LICENCE, found.line(), issuer(found).title(), entry));
        return found.policy() == Policy.REFUSE_IN_PRINCIPLE ? Reason.of(Phrase.CURE_REFUSED_IN_PRINCIPLE, way) : way;
    }

    /** {@code title} with its article: a single licence, an export licence. */
    private static Text one(Text title) {
        boolean vowel = "aeio".indexOf(title.en().charAt(0)) >= 0;
        return new Text((vowel ? "an " : "a ") + title.en(), title.zh());
    }

    /** Authorities, individual ones or the others, whose testable conditions hold. */
    private List<Authority> available(Determination found, boolean individual) {
        LawBook book = issuer(found);
        Optional<Entry> entry = book.entries().stream()
                .filter(candidate -> found.entry().equals(Optional.of(candidate.id())))
                .findFirst();
        Facts facts = facts(found);
        DatedBook dated = new DatedBook(law, book, outcome.lawDate());
        return book.authorities().stream()
                .filter(authority -> !dated.carrying(authority.basis()).isEmpty())
                .filter(authority -> (authority.kind() == Authority.Kind.INDIVIDUAL) == individual)
                .filter(authority -> entry.isPresent() && authority.mayServe(entry.get()))
                .filter(authority -> Evaluation.test(authority.when(), facts, true) == Truth.TRUE)
                .toList();
    }

    private Facts facts(Determination found) {
        Line line = before.consignment().line(found.line());
        int index = before.consignment().lines().indexOf(line);
        return Facts.of(
                before.consignment(), line, outcome.examinations().get(index).goods(), Set.of());
    }
}
