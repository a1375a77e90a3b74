package org.tidewaiter.rulebook.verify;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.decision.CircumstancesReader;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;

/** Reads the consignments of cases with the reader of the product. */
final class Readers {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Readers() {}

    static CaseReader of(Rulebook rulebook) {
        ConsignmentReader reader =
                new ConsignmentReader(new Attributes(rulebook.law().attributes()), TODAY);
        return (consignment, licences) -> {
            List<Problem> problems = new ArrayList<>();
            Optional<Consignment> stated =
                    understood(reader.read(consignment.getBytes(StandardCharsets.UTF_8)), problems);
            Optional<List<LicenceStanding>> known = understood(standings(licences), problems);
            return stated.isPresent() && known.isPresent()
                    ? new CaseReader.Input.Understood(stated.get(), known.get())
                    : new CaseReader.Input.Refused(
                            problems.stream().map(Problem::toString).toList());
        };
    }

    private static Reading<List<LicenceStanding>> standings(String json) {
        return switch (DocumentReader.read(json.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Understood<Node>(Node document) -> CircumstancesReader.licences(document);
            case Reading.Refused<Node>(List<Problem> problems) -> new Reading.Refused<>(problems);
        };
    }

    private static <T> Optional<T> understood(Reading<T> reading, List<Problem> problems) {
        return switch (reading) {
            case Reading.Understood<T>(T value) -> Optional.of(value);
            case Reading.Refused<T>(List<Problem> found) -> {
                problems.addAll(found);
                yield Optional.empty();
            }
        };
    }
}
