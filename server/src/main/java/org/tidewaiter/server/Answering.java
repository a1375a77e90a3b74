package org.tidewaiter.server;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Audience;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.exchange.classification.Classification;
import org.tidewaiter.exchange.classification.Classifier;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.decision.DecisionWriter;
import org.tidewaiter.exchange.decision.RecordedDecision;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.decisions.Decisions;
import org.tidewaiter.registry.licensing.ledger.Standings;

/** Decides on consignments for whoever asks, and makes decisions again that are on record. */
@Component
public final class Answering {

    private final Foundation foundation;
    private final Standings standings;
    private final DecisionWriter record;

    Answering(Foundation foundation, Standings standings) {
        this.foundation = foundation;
        this.standings = standings;
        this.record = new DecisionWriter(foundation.rulebook().texts());
    }

    /** Decides on the consignment of {@code document} by law, lists and licences as they stand; or says what is wrong with it. */
    public Reading<Decisions.Given> answer(Tx tx, Node document) {
        LocalDate latestDay = LocalDate.ofInstant(tx.now(), ZoneOffset.ofHours(14));
        return switch (ConsignmentReader.of(foundation.rulebook(), latestDay).read(document)) {
            case Reading.Refused<Consignment> refused -> new Reading.Refused<>(refused.problems());
            case Reading.Understood<Consignment> understood ->
                new Reading.Understood<>(decided(tx, understood.value()));
        };
    }

    private Decisions.Given decided(Tx tx, Consignment consignment) {
        LocalDate day = consignment.date().orElse(LocalDate.ofInstant(tx.now(), ZoneOffset.UTC));
        Circumstances circumstances = Circumstances.at(tx.now())
                .withAudience(tx.actor().seesAll() ? Audience.AUTHORITY : Audience.EXPORTER)
                .withLicences(standings.of(tx, consignment, day));
        Decision decision = foundation.decider().decide(consignment, circumstances);
        return new Decisions.Given(decision, record.bytes(decision));
    }

    /** What {@code text} says the goods are and what may cover them by the law of {@code day}, as one knows at {@code now}. */
    public Reading<Classification> classify(Instant now, LocalDate day, String text) {
        ConsignmentReader reader =
                ConsignmentReader.of(foundation.rulebook(), LocalDate.ofInstant(now, ZoneOffset.ofHours(14)));
        return new Classifier(foundation.decider(), reader)
                .classify(text, Circumstances.at(now).withLawDate(day));
    }

    /** The decision of {@code document} made again: the same as on record, byte for byte, or none. */
    public Optional<Decision> again(byte[] document) {
        if (!(RecordedDecision.read(document) instanceof Reading.Understood<RecordedDecision> understood)
                || !understood.value().rulebook().equals(foundation.rulebook().hash())) {
            return Optional.empty();
        }
        RecordedDecision recorded = understood.value();
        return switch (recorded.consignment(
                ConsignmentReader.of(foundation.rulebook(), LocalDate.EPOCH).attributes())) {
            case Reading.Refused<Consignment> refused -> Optional.empty();
            case Reading.Understood<Consignment> consignment ->
                Optional.of(foundation.decider().decide(consignment.value(), recorded.circumstances()))
                        .filter(decision -> Arrays.equals(record.bytes(decision), document));
        };
    }
}
