package org.tidewaiter.cli.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tidewaiter.cli.page.DecisionPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Audience;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.decision.CircumstancesReader;
import org.tidewaiter.exchange.decision.DecisionWriter;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;

/** May this leave, on whose authority, and if not, why? */
final class Check implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Given given = new Given(arguments, session.words());
        Optional<LocalDate> date = given.day(Option.DATE);
        Optional<Instant> recorded = given.instant(Option.RECORDED);
        Optional<Audience> audience = given.audience();
        given.together(Option.OUT, Option.BATCH);
        given.together(Option.REJECTS, Option.BATCH);
        given.together(Option.THREADS, Option.BATCH);
        given.together(Option.BATCH, Option.OUT);
        if (arguments.has(Option.BATCH) == !arguments.operands().isEmpty()) {
            given.refuse(
                    "", String.join(" ", arguments.operands()), session.words().say("expected.file.or.batch"));
        }
        Optional<Integer> threads = given.number(Option.THREADS, Pipeline.MOST_THREADS);
        given.complete();

        Circumstances circumstances = circumstances(arguments, session, recorded, audience);
        if (date.isPresent()) {
            circumstances = circumstances.withLawDate(date.get());
        }
        if (arguments.has(Option.BATCH)) {
            return new CheckBatch(session, circumstances, threads).run(arguments);
        }
        return one(arguments, session, circumstances);
    }

    private static int one(Arguments arguments, Session session, Circumstances circumstances)
            throws BadInput, IOException {
        Inputs inputs = new Inputs(session);
        String name = arguments.operands().getFirst();
        byte[] json = inputs.bytes(name);
        Rulebook rulebook = new Library(session).rulebook(arguments);
        Consignment consignment = consignment(session.words(), inputs, name, reader(rulebook, circumstances), json);
        Decider decider = new Decider(rulebook, Stores.inForce(arguments, session, rulebook, consignment));
        Decision decision =
                decider.decide(consignment, new DismissalFile(arguments, session).known(circumstances, consignment));
        if (arguments.has(Option.JSON)) {
            session.out().writeBytes(new DecisionWriter(rulebook.texts()).bytes(decision));
            session.out().write('\n');
        } else {
            session.out().print(new DecisionPage(decider, session.words(), session.screen()).of(decision));
        }
        return Exit.of(decision.disposition());
    }

    private static Consignment consignment(
            Words words, Inputs inputs, String name, ConsignmentReader reader, byte[] json) throws BadInput {
        try {
            return inputs.understood(name, reader.read(json));
        } catch (BadInput bad) {
            boolean several = name.endsWith(".csv") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
            throw several ? bad.with(words.say("hint.batch", name)) : bad;
        }
    }

    /** A reader of consignments whose lines may state what {@code rulebook} asks for. */
    static ConsignmentReader reader(Rulebook rulebook, Circumstances circumstances) {
        return new ConsignmentReader(new Attributes(rulebook.law().attributes()), latestDay(circumstances));
    }

    /** The day of asking where it comes last on earth: whoever is born then is not born in the future. */
    private static LocalDate latestDay(Circumstances circumstances) {
        return LocalDate.ofInstant(circumstances.recorded(), ZoneOffset.ofHours(14));
    }

    private static Circumstances circumstances(
            Arguments arguments, Session session, Optional<Instant> recorded, Optional<Audience> audience)
            throws BadInput, IOException {
        Instant asked = recorded.orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
        Optional<String> file = arguments.value(Option.CIRCUMSTANCES);
        if (file.isEmpty()) {
            return Circumstances.at(asked).withAudience(audience.orElse(Audience.EXPORTER));
        }
        Inputs inputs = new Inputs(session);
        Node document = inputs.understood(file.get(), DocumentReader.read(inputs.bytes(file.get())));
        Circumstances stated =
                inputs.understood(file.get(), CircumstancesReader.read(completed(document, asked, audience)));
        return new Circumstances(
                stated.lawDate(),
                recorded.orElse(stated.recorded()),
                audience.orElse(stated.audience()),
                stated.licences(),
                stated.dismissals());
    }

    /** {@code document} with the time and the audience of this call where it leaves them open. */
    private static Node completed(Node document, Instant asked, Optional<Audience> audience) {
        if (!(document instanceof Node.Fields stated)) {
            return document;
        }
        Node.Builder complete = Node.fields();
        stated.fields().forEach(field -> complete.add(field.name(), field.node()));
        if (stated.find("recorded").isEmpty()) {
            complete.add("recorded", asked.toString());
        }
        if (stated.find("audience").isEmpty()) {
            boolean authority = audience.equals(Optional.of(Audience.AUTHORITY));
            complete.add("audience", authority ? "authority" : "exporter");
        }
        return complete.build();
    }
}
