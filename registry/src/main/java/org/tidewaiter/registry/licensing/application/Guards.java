package org.tidewaiter.registry.licensing.application;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.rulebook.procedure.Interruption;

/** Looks whether what must hold for a step does. */
final class Guards {

    private static final String ANSWER_DUE = """
            SELECT due < :at FROM application_event WHERE application = :application AND due IS NOT NULL
            ORDER BY number DESC LIMIT 1""";

    private static final String OPEN = """
            SELECT event = 'consult' FROM application_event
            WHERE application = :application AND interruption = :what AND event IN ('consult', 'report')
            ORDER BY number DESC LIMIT 1""";

    /** What somebody outside may be asked to do, or the applicant's partner to bear. */
    private static final Set<Interruption> CONSULTATIONS = EnumSet.of(
            Interruption.IDENTIFICATION,
            Interruption.EXPERT_OPINION,
            Interruption.ON_SITE_CHECK,
            Interruption.WATCH_LISTED);

    private final Documents documents;
    private final Penalties penalties;
    private final Examinations examinations;

    Guards(Documents documents, Penalties penalties, Examinations examinations) {
        this.documents = documents;
        this.penalties = penalties;
        this.examinations = examinations;
    }

    /** What is missing for {@code guard}; empty where it holds. */
    Optional<StepAnswer.Missing> missing(Tx tx, Guard guard, Application application, Form form, Taking taking) {
        return switch (guard) {
            case COMPLETE_FORM -> unless(form.missing(), guard);
            case COMPLETE_DOCUMENTS -> unless(documents.missing(tx, application, stated(taking)), guard);
            case REASON -> holds(stated(taking), guard);
            case CONSULTATION -> unless(consultation(tx, application, taking), guard);
            case OPEN_CONSULTATION ->
                holds(
                        taking.interruption()
                                .filter(what -> open(tx, application, what))
                                .isPresent(),
                        guard);
            case ANSWER_OVERDUE ->
                holds(
                        tx.sql()
                                .createQuery(ANSWER_DUE)
                                .bind("application", application.id())
                                .bind("at", tx.now())
                                .mapTo(Boolean.class)
                                .findOne()
                                .orElse(false),
                        guard);
            case PROPOSAL ->
                taking.proposal().isPresent()
                        ? unless(
                                new Proposable(application.type(), form)
                                        .amiss(taking.proposal().get()),
                                guard)
                        : holds(false, guard);
            case OTHER_PERSON -> holds(isOther(tx, application), guard);
            case MORE_TO_COME -> holds(signaturesMissing(tx, application) > 1, guard);
            case LAST -> holds(signaturesMissing(tx, application) <= 1, guard);
            case ELIGIBLE -> unless(barred(tx, application, taking), guard);
            case SAME_FINDINGS -> unless(changed(tx, application, form), guard);
            case REFUSED_IN_PART -> holds(refusedInPart(tx, application), guard);
        };
    }

    /** What the engine finds today and did not find when the decision was proposed, or the other way round. */
    private List<String> changed(Tx tx, Application application, Form form) {
        List<Finding> before = Proposals.latest(tx, application.id())
                .map(Proposals.Recorded::findings)
                .orElse(List.of());
        List<Finding> today = examinations.examine(tx, application, form).findings();
        return Stream.concat(
                        today.stream().filter(each -> !before.contains(each)),
                        before.stream().filter(each -> !today.contains(each)))
                .map(Finding::word)
                .toList();
    }

    private List<String> barred(Tx tx, Application application, Taking taking) {
        boolean grants =
                taking
                        .proposal()
                        .or(() -> Proposals.latest(tx, application.id()).map(Proposals.Recorded::proposal))
                        .stream()
                        .flatMap(proposal -> proposal.lines().stream())
                        .anyMatch(line -> line.outcome() == Proposal.Outcome.GRANT);
        return grants ? penalties.barring(tx, application, LocalDate.ofInstant(tx.now(), ZoneOffset.UTC)) : List.of();
    }

    private static boolean stated(Taking taking) {
        return taking.reason().filter(words -> !words.isBlank()).isPresent();
    }

    private static List<String> consultation(Tx tx, Application application, Taking taking) {
        List<String> missing = new ArrayList<>();
        Optional<Interruption> what = taking.interruption().filter(CONSULTATIONS::contains);
        if (what.isEmpty()) {
            missing.add("interruption");
        }
        if (taking.due().isEmpty()) {
            missing.add("due");
        }
        what.filter(each -> open(tx, application, each)).ifPresent(each -> missing.add(each.word()));
        return missing;
    }

    private static boolean open(Tx tx, Application application, Interruption what) {
        return tx.sql()
                .createQuery(OPEN)
                .bind("application", application.id())
                .bind("what", what.word())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
    }

    private static boolean isOther(Tx tx, Application application) {
        String actor = tx.actor().name();
        return Proposals.latest(tx, application.id())
                .filter(latest ->
                        !latest.author().equals(actor) && !latest.signers().contains(actor))
                .isPresent();
    }

    private static int signaturesMissing(Tx tx, Application application) {
        return Proposals.latest(tx, application.id())
                .map(latest -> latest.proposal().signatures() - latest.signers().size())
                .orElse(Integer.MAX_VALUE);
    }

    /** The applicant does not see proposals, and sees what was decided. */
    private static boolean refusedInPart(Tx tx, Application application) {
        return tx.sql()
                .createQuery("SELECT refused_in_part(:application)")
                .bind("application", application.id())
                .mapTo(Boolean.class)
                .one();
    }

    private static Optional<StepAnswer.Missing> unless(List<String> missing, Guard guard) {
        return missing.isEmpty() ? Optional.empty() : Optional.of(new StepAnswer.Missing(guard, missing));
    }

    private static Optional<StepAnswer.Missing> holds(boolean holds, Guard guard) {
        return holds ? Optional.empty() : Optional.of(new StepAnswer.Missing(guard, List.of()));
    }
}
