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
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.watchlist.Watchlists;

/** Reads a consignment and says whether it may leave, and why. */
public final class MayItLeave {

    private MayItLeave() {}

    /** Decides on the consignment in the file that {@code arguments} name first, with the lists in the folder that they name next. */
    public static void main(String[] arguments) throws IOException {
        Rulebook rulebook = Rulebooks.standard();
        ListsInForce lists = new Watchlists(Path.of(arguments[1])).load(rulebook); // restricted parties
        Decider decider = new Decider(rulebook, lists); // make one and keep it: it may be used by many threads
        ConsignmentReader reader =
                new ConsignmentReader(new Attributes(rulebook.law().attributes()), LocalDate.now());

        switch (reader.read(Files.readAllBytes(Path.of(arguments[0])))) {
            case Reading.Refused<Consignment> refused -> refused.problems().forEach(System.err::println);
            case Reading.Understood<Consignment>(Consignment consignment) -> {
                Decision decision = decider.decide(consignment, Circumstances.at(Instant.now()));
                System.out.println(decision.disposition());
                decision.screening()
                        .because()
                        .forEach(why ->
                                System.out.println("- " + rulebook.texts().word(why, Language.EN)));
                decision.determinations().stream()
                        .flatMap(found -> found.because().stream())
                        .forEach(why ->
                                System.out.println("- " + rulebook.texts().word(why, Language.EN)));
                decision.questions()
                        .forEach(question ->
                                System.out.println("? " + question.ask().in(Language.EN)));
            }
        }
    }
}
