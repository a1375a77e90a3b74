package org.tidewaiter.exchange.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.FlagRaised;
import org.tidewaiter.engine.decision.PartyHit;

/**
 * Writes decisions as CSV, one row for each line of goods, with the columns id, line, disposition, verdicts, entries, flags,
 * reason. The disposition and the flags are the consignment's; verdicts stand as {@code LIST:VERDICT}, several of anything
 * are parted by blanks. For one thread; where the output cannot be written, {@link java.io.UncheckedIOException} is thrown.
 */
public final class AnswersWriter implements Closeable {

    private final CsvWriter csv;
    private final Texts texts;

    /** Writes to {@code output}, which is closed with this, in the wording of {@code texts}. */
    public AnswersWriter(OutputStream output, Texts texts) {
        this.texts = texts;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(output, StandardCharsets.UTF_8);
        csv.writeRecord("id", "line", "disposition", "verdicts", "entries", "flags", "reason");
    }

    /** Writes the rows of {@code decision}. */
    public void write(Decision decision) {
        String flags =
                decision.flags().stream().map(flag -> flag.raised().flag().id()).collect(Collectors.joining(" "));
        Map<Integer, List<Determination>> byLine =
                decision.determinations().stream().collect(Collectors.groupingBy(Determination::line));
        for (Line line : decision.consignment().lines()) {
            List<Determination> determinations = byLine.getOrDefault(line.number(), List.of());
            csv.writeRecord(
                    SpreadsheetCell.of(decision.consignment().id().orElse("")),
                    Integer.toString(line.number()),
                    decision.disposition().name(),
                    determinations.stream()
                            .map(determination -> determination.list() + ":" + determination.verdict())
                            .distinct()
                            .collect(Collectors.joining(" ")),
                    determinations.stream()
                            .flatMap(determination -> determination.entry().stream())
                            .distinct()
                            .collect(Collectors.joining(" ")),
                    flags,
                    SpreadsheetCell.of(
                            reason(determinations, decision).map(this::word).orElse("")));
        }
    }

    /** The first reason of the gravest determination; where none stands in the way, that of a party or a flag that holds. */
    private static Optional<Reason> reason(List<Determination> determinations, Decision decision) {
        Disposition gravest = Disposition.RELEASE;
        Optional<Reason> reason = Optional.empty();
        for (Determination determination : determinations) {
            Disposition disposition = determination.disposition();
            if (reason.isEmpty() || disposition.compareTo(gravest) > 0) {
                gravest = disposition;
                reason = determination.because().stream().findFirst();
            }
        }
        Stream<Reason> parties =
                decision.screening().hits().stream().filter(PartyHit::holds).flatMap(hit -> hit.why().stream());
        Stream<Reason> lists =
                decision.screening().state().holds() ? decision.screening().because().stream() : Stream.empty();
        Stream<Reason> flags =
                decision.flags().stream().filter(FlagRaised::holds).flatMap(flag -> flag.raised().because().stream());
        Optional<Reason> held =
                Stream.of(parties, lists, flags).flatMap(reasons -> reasons).findFirst();
        return gravest == Disposition.RELEASE && held.isPresent() ? held : reason;
    }

    private String word(Reason reason) {
        return texts.word(reason, Language.EN);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
