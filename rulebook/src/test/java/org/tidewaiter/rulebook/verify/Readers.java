package org.tidewaiter.rulebook.verify;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;

/** Reads the consignments of cases with the reader of the product. */
final class Readers {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Readers() {}

    static CaseReader of(Rulebook rulebook) {
        ConsignmentReader reader =
                new ConsignmentReader(new Attributes(rulebook.law().attributes()), TODAY);
        return json -> switch (reader.read(json.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Understood<Consignment>(Consignment consignment) ->
                new CaseReader.Input.Understood(consignment);
            case Reading.Refused<Consignment> refused ->
                new CaseReader.Input.Refused(
                        refused.problems().stream().map(Problem::toString).toList());
        };
    }
}
