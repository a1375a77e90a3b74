package org.tidewaiter.cli.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.text.Columns;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.decision.DecisionWriter;
import org.tidewaiter.exchange.decision.RecordedDecision;
import org.tidewaiter.exchange.document.Difference;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Node;

/** Decides again what is on record, with the same rulebook and the same engine, and compares byte for byte. */
final class Replay implements Command {

    private static final int LONGEST = 300;

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Words words = session.words();
        String name = arguments.operands().getFirst();
        Inputs inputs = new Inputs(session);
        byte[] written = inputs.bytes(name);
        RecordedDecision recorded = inputs.understood(name, RecordedDecision.read(written));

        if (!recorded.engine().equals(Decision.ENGINE)) {
            return cannot(session, words.say("replay.engine", Excerpt.of(recorded.engine()), Decision.ENGINE));
        }
        Optional<Rulebook> rulebook = new Library(session).find(recorded.rulebook(), arguments);
        if (rulebook.isEmpty()) {
            return cannot(session, words.say("replay.rulebook", Excerpt.plain(recorded.rulebook())));
        }
        Consignment consignment = inputs.understood(
                name, recorded.consignment(new Attributes(rulebook.get().law().attributes())));
        Optional<ListsInForce> lists = new RecordedLists(arguments, session).of(recorded, rulebook.get());
        if (lists.isEmpty()) {
            return cannot(session, words.say("replay.watchlists", Excerpt.plain(recorded.watchlists())));
        }
        Decision again = new Decider(rulebook.get(), lists.get()).decide(consignment, recorded.circumstances());
        byte[] rewritten = new DecisionWriter(rulebook.get().texts()).bytes(again);
        if (Arrays.equals(rewritten, withoutLineBreak(written))) {
            session.out().println(words.say("replay.same", words.say("disposition." + again.disposition())));
            return Exit.OK;
        }
        return differs(session, recorded.document(), inputs.understood(name, DocumentReader.read(rewritten)));
    }

    private static int cannot(Session session, String why) {
        session.err().println(session.words().say("error", why));
        return Exit.CANNOT;
    }

    private static int differs(Session session, Node written, Node rewritten) {
        Words words = session.words();
        Optional<Difference> first = Difference.between(written, rewritten);
        if (first.isEmpty()) {
            session.out().println(words.say("replay.form"));
        } else {
            session.out().println(words.say("replay.differs", first.get().pointer()));
            session.out()
                    .println("  "
                            + words.say(
                                    "replay.record", shown(words, first.get().one())));
            session.out()
                    .println("  "
                            + words.say("replay.again", shown(words, first.get().two())));
        }
        return Exit.FINDINGS;
    }

    private static String shown(Words words, String json) {
        return json.isEmpty() ? words.say("nothing.given") : Columns.fit(Excerpt.plain(json), LONGEST);
    }

    /** The bytes of a document without the line break that follows it in a file. */
    private static byte[] withoutLineBreak(byte[] document) {
        int end = document.length;
        while (end > 0 && (document[end - 1] == '\n' || document[end - 1] == '\r')) {
            end--;
        }
        return Arrays.copyOf(document, end);
    }
}
