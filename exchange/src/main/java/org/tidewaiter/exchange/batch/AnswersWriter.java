package org.tidewaiter.exchange.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.FlagRaised;
import org.tidewaiter.engine.decision.PartyHit;
import org.tidewaiter.engine.law.Verdict;

/**
 * Writes decisions as CSV, one row for each line of goods, with the columns id, line, disposition, verdicts, entries, flags,
 * reason. The disposition and the flags are the consignment's; verdicts stand as {@code LIST:VERDICT}, several of anything
 * are parted by blanks. For one thread; where the output cannot be written, {@link java.io.UncheckedIOException} is thrown.
 */
public final class AnswersWriter implements Closeable {

    /** Reasons that one cell holds: more are for the decision itself to tell. */
    private static final int MOST_REASONS = 5;

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
                    SpreadsheetCell.of(reasons(determinations, decision)));
        }
    }

    /**
     * Why: of every determination as grave as the gravest its first reason and what it asks for, and the reasons of parties, lists and
     * flags that hold.
     */
    private String reasons(List<Determination> determinations, Decision decision) {
        Disposition gravest = determinations.stream()
                .map(Determination::disposition)
                .max(Comparator.naturalOrder())
                .orElse(Disposition.RELEASE);
        List<String> held = held(decision).map(this::word).distinct().toList();
        Stream<String> found = determinations.stream()
                .filter(determination -> determination.disposition() == gravest)
                .flatMap(AnswersWriter::brief)
                .map(this::word);
        boolean free = gravest == Disposition.RELEASE;
        List<String> all = (free && held.isEmpty()
                        ? found.limit(1)
                        : free ? held.stream() : Stream.concat(found, held.stream()))
                .distinct()
                .toList();
        String told = all.stream().limit(MOST_REASONS).collect(Collectors.joining("; "));
        return all.size() > MOST_REASONS ? told + "; …" : told;
    }

    private static Stream<Reason> held(Decision decision) {
        Stream<Reason> parties =
                decision.screening().hits().stream().filter(PartyHit::holds).flatMap(hit -> hit.why().stream());
        Stream<Reason> lists =
                decision.screening().state().holds() ? decision.screening().because().stream() : Stream.empty();
        Stream<Reason> flags =
                decision.flags().stream().filter(FlagRaised::holds).flatMap(flag -> flag.raised().because().stream());
        return Stream.of(parties, lists, flags).flatMap(reasons -> reasons);
    }

    private static Stream<Reason> brief(Determination determination) {
        Object[] instruments = determination.instruments().stream()
                .map(Determination.Cited::id)
                .distinct()
                .toArray();
        Optional<Phrase> asked = instruments.length == 0 ? Optional.empty() : asked(determination.verdict());
        return Stream.concat(
                determination.because().stream().limit(1),
                asked.map(phrase -> Reason.of(phrase, List.of(instruments))).stream());
    }

    private static Optional<Phrase> asked(Verdict verdict) {
        return switch (verdict) {
            case LICENCE_REQUIRED -> Optional.of(Phrase.NEEDS_LICENCE_UNDER);
            case PROHIBITED -> Optional.of(Phrase.BARRED_UNDER);
            case NOT_CONTROLLED, EXEMPT, UNDETERMINED, UNVERIFIED -> Optional.empty();
        };
    }

    private String word(Reason reason) {
        return texts.word(reason, Language.EN);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
