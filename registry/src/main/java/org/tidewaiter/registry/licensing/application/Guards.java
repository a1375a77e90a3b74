package org.tidewaiter.registry.licensing.application;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.registry.database.Tx;

/** Looks whether what must hold for a step does. */
final class Guards {

    private static final String ANSWER_DUE = """
            SELECT due < :at FROM application_event WHERE application = :application AND due IS NOT NULL
            ORDER BY number DESC LIMIT 1""";

    private final Documents documents;

    Guards(Documents documents) {
        this.documents = documents;
    }

    /** What is missing for {@code guard}; empty where it holds. */
    Optional<StepAnswer.Missing> missing(Tx tx, Guard guard, Application application, Form form, Taking taking) {
        return switch (guard) {
            case COMPLETE_FORM -> unless(form.missing(), guard);
            case COMPLETE_DOCUMENTS -> unless(documents.missing(tx, application), guard);
            case REASON ->
                holds(taking.reason().filter(words -> !words.isBlank()).isPresent(), guard);
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
            case REFUSED_IN_PART -> holds(refusedInPart(tx, application), guard);
        };
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
