package org.tidewaiter.examples.embed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.watchlist.Watchlists;

/** Says whether the consignment in the file named first may leave, and why; lists of parties stand in the folder named second. */
public final class MayItLeave {

    public static void main(String[] arguments) throws IOException {
        Rulebook rulebook = Rulebooks.standard();
        // One decider serves many threads: make it once and keep it.
        Decider decider = new Decider(rulebook, new Watchlists(Path.of(arguments[1])).load(rulebook));
        switch (ConsignmentReader.of(rulebook, LocalDate.now()).read(Files.readAllBytes(Path.of(arguments[0])))) {
            case Reading.Refused<Consignment>(var problems) -> problems.forEach(System.err::println);
            case Reading.Understood<Consignment>(var consignment) -> {
                Decision decision = decider.decide(consignment, Circumstances.at(Instant.now()));
                System.out.println(decision.disposition());
                decision.because()
                        .forEach(why ->
                                System.out.println("- " + rulebook.texts().word(why, Language.EN)));
                decision.questions()
                        .forEach(question ->
                                System.out.println("? " + question.ask().in(Language.EN)));
            }
        }
    }
}
