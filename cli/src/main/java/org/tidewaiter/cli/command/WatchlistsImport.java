package org.tidewaiter.cli.command;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.page.WatchlistDocument;
import org.tidewaiter.cli.page.WatchlistPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.cli.text.Translation;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.watchlist.ListImport;
import org.tidewaiter.rulebook.watchlist.StoreFault;
import org.tidewaiter.rulebook.watchlist.Watchlists;
import org.tidewaiter.rulebook.watchlist.format.DamagedListException;
import org.tidewaiter.rulebook.watchlist.format.ListFile;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;
import org.tidewaiter.rulebook.watchlist.format.ListWarning;

/** Takes in a list of restricted parties and puts it in force. A file that is damaged is refused whole. */
final class WatchlistsImport implements Command {

    /** Warnings that are shown; a list has many where its publisher writes something in a new way. */
    private static final int SHOWN = 20;

    /** The longest time for which a list may be trusted. */
    private static final int MOST_DAYS = 3_650;

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Words words = session.words();
        ListImport wanted = wanted(arguments, session);
        Path folder = Stores.place(arguments, Option.INTO, session);
        ImportProgress progress = new ImportProgress(session);
        ListImport.Outcome outcome;
        try {
            Watchlists watchlists = new Watchlists(folder);
            outcome = watchlists.take(wanted, progress);
            // compiles how parties are found, so that no check has to wait for it
            watchlists.load(Rulebooks.standard());
        } catch (IOException fault) {
            throw new BadInput(words.say("watchlists.fault", StoreFault.told(fault)));
        } finally {
            progress.end();
        }
        return switch (outcome) {
            case ListImport.Outcome.Refused(DamagedListException damage) -> throw refused(damage, words);
            case ListImport.Outcome.Kept kept -> told(kept, arguments, session);
        };
    }

    private static ListImport wanted(Arguments arguments, Session session) throws BadInput, IOException {
        Words words = session.words();
        Given given = new Given(arguments, words);
        String word = arguments.value(Option.FORMAT).orElse("");
        Optional<ListFormat> format = ListFormat.find(word);
        if (format.isEmpty()) {
            given.refuse(Option.FORMAT.typed(), word, words.say("expected.format", words.list(ListFormat.words())));
        }
        Optional<String> list = arguments.value(Option.LIST);
        if (list.isPresent() && !Watchlists.isName(list.get())) {
            given.refuse(Option.LIST.typed(), list.get(), words.say("expected.listname"));
        }
        Optional<LocalDate> asOf = given.day(Option.DATE);
        Optional<Integer> maxAge = given.number(Option.MAX_AGE, MOST_DAYS);
        given.complete();
        List<ListFile> files = new ArrayList<>();
        for (String name : arguments.operands()) {
            files.add(file(name, session));
        }
        return new ListImport(
                format.orElseThrow(),
                files,
                list,
                arguments.value(Option.SOURCE).orElse(""),
                asOf,
                maxAge,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** A file that is there; {@code -} is standard input. */
    private static ListFile file(String name, Session session) throws BadInput, IOException {
        if (name.equals("-")) {
            return new ListFile(name, session::in);
        }
        new Inputs(session).open(name).close();
        return new ListFile(new File(name).getName(), () -> new FileInputStream(name));
    }

    private static BadInput refused(DamagedListException damage, Words words) {
        return BadInput.of(
                words.say("watchlists.refused"),
                List.of(problem(damage.place(), damage.found(), damage.expected(), words)),
                words);
    }

    private static int told(ListImport.Outcome.Kept kept, Arguments arguments, Session session) throws IOException {
        if (arguments.has(Option.JSON)) {
            session.out().writeBytes(DocumentWriter.bytes(WatchlistDocument.of(kept)));
            session.out().write('\n');
            return Exit.OK;
        }
        Optional<LocalDate> today =
                arguments.has(Option.DATE) ? Optional.empty() : Optional.of(LocalDate.now(ZoneOffset.UTC));
        session.out().print(new WatchlistPage(session.words(), session.screen()).of(kept, today));
        long shown = Math.min(SHOWN, kept.warnings().size());
        if (kept.fresh() && shown > 0) {
            List<Problem> problems = kept.warnings().stream()
                    .limit(shown)
                    .map(warning -> problem(warning, session.words()))
                    .toList();
            BadInput warnings = BadInput.of(
                    session.words().count("watchlists.warnings", kept.version().warnings()), problems, session.words());
            session.note(warnings.summary());
            warnings.details().forEach(detail -> session.err().println("  " + detail));
            long further = kept.version().warnings() - shown;
            if (further > 0) {
                session.err().println("  " + session.words().count("lines.further", further));
            }
        }
        return Exit.OK;
    }

    private static Problem problem(ListWarning warning, Words words) {
        String place = warning.line() > 0 ? warning.file() + ":" + warning.line() : warning.file();
        return problem(place, warning.found(), warning.expected(), words);
    }

    /** What the readers of lists say in English, in the language asked for. */
    private static Problem problem(String place, String found, String expected, Words words) {
        Translation translation = new Translation(words);
        return new Problem(place, Text.alike(translation.of(found)), Text.alike(translation.of(expected)));
    }
}
