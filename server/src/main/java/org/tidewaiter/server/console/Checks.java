package org.tidewaiter.server.console;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Audience;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.decision.DecisionWriter;
import org.tidewaiter.exchange.decision.RecordedDecision;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.decisions.Decisions;
import org.tidewaiter.registry.licensing.ledger.Standings;
import org.tidewaiter.server.Foundation;

/** Decides what a form describes and keeps the decision; shows decisions that were kept. */
@Component
public class Checks {

    private final Foundation foundation;
    private final Decisions decisions;
    private final Standings standings;
    private final DecisionWriter record;

    Checks(Foundation foundation, Decisions decisions, Standings standings) {
        this.foundation = foundation;
        this.decisions = decisions;
        this.standings = standings;
        this.record = new DecisionWriter(foundation.rulebook().texts());
    }

    /** What came of a check. */
    sealed interface Checked {

        /** Decided and kept. */
        record Kept(UUID id) implements Checked {}

        /** Not in order. */
        record Refused(List<Problem> problems) implements Checked {
            /** Takes a copy. */
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * A decision on record, as it is shown.
     *
     * @param document the decision
     * @param worded whether its reasons stand in the language that was asked for; else they stand in English, as on record
     */
    public record Shown(Doc document, boolean worded) {}

    /** Decides on {@code document} and keeps the decision. */
    Checked check(Tx tx, Node document) {
        LocalDate latestDay = LocalDate.ofInstant(tx.now(), ZoneOffset.ofHours(14));
        return switch (ConsignmentReader.of(foundation.rulebook(), latestDay).read(document)) {
            case Reading.Refused<Consignment> refused -> new Checked.Refused(refused.problems());
            case Reading.Understood<Consignment> understood -> new Checked.Kept(keep(tx, understood.value()));
        };
    }

    private UUID keep(Tx tx, Consignment consignment) {
        LocalDate day = consignment.date().orElse(LocalDate.ofInstant(tx.now(), ZoneOffset.UTC));
        Circumstances circumstances = Circumstances.at(tx.now())
                .withAudience(tx.actor().seesAll() ? Audience.AUTHORITY : Audience.EXPORTER)
                .withLicences(standings.of(tx, consignment, day));
        Decision decision = foundation.decider().decide(consignment, circumstances);
        return decisions
                .keep(tx, List.of(new Decisions.Given(decision, record.bytes(decision))))
                .getFirst();
    }

    /** The decision of this id, worded in {@code language} where it can be made again with the rulebook of today. */
    Optional<Shown> show(Tx tx, UUID id, Language language) {
        return decisions
                .document(tx, id)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .map(bytes -> {
                    Node kept = DocumentReader.read(bytes, new Problems()).orElse(Node.Nothing.NOTHING);
                    return language == Language.EN
                            ? new Shown(new Doc(kept), true)
                            : again(bytes)
                                    .map(decision -> new Shown(
                                            new Doc(new DecisionWriter(
                                                            foundation
                                                                    .rulebook()
                                                                    .texts(),
                                                            language)
                                                    .node(decision)),
                                            true))
                                    .orElse(new Shown(new Doc(kept), false));
                });
    }

    /** The decision made again: the same as on record, byte for byte, or none. */
    private Optional<Decision> again(byte[] bytes) {
        if (!(RecordedDecision.read(bytes) instanceof Reading.Understood<RecordedDecision> understood)
                || !understood.value().rulebook().equals(foundation.rulebook().hash())) {
            return Optional.empty();
        }
        RecordedDecision recorded = understood.value();
        return switch (recorded.consignment(
                ConsignmentReader.of(foundation.rulebook(), LocalDate.EPOCH).attributes())) {
            case Reading.Refused<Consignment> refused -> Optional.empty();
            case Reading.Understood<Consignment> consignment ->
                Optional.of(foundation.decider().decide(consignment.value(), recorded.circumstances()))
                        .filter(decision -> Arrays.equals(record.bytes(decision), bytes));
        };
    }
}
