package org.tidewaiter.cli.command;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.cli.page.MatchPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.screening.ComparedPair;
import org.tidewaiter.exchange.screening.NamePair;

/** Are these two names one, and why? */
final class Match implements Command {

    /** What the fields of a pair are called where they are typed. */
    private static final Map<String, String> TYPED =
            Map.of("/left", "\"NAME A\"", "/right", "\"NAME B\"", "/type", Option.TYPE.typed());

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Given given = new Given(arguments, session.words());
        boolean batch = arguments.has(Option.BATCH);
        given.together(Option.OUT, Option.BATCH);
        given.together(Option.REJECTS, Option.BATCH);
        given.together(Option.THREADS, Option.BATCH);
        given.together(Option.BATCH, Option.OUT);
        given.apart(Option.TYPE, Option.BATCH);
        given.apart(Option.JSON, Option.BATCH);
        Optional<Integer> threads = given.number(Option.THREADS, Pipeline.MOST_THREADS);
        if (batch ? !arguments.operands().isEmpty() : arguments.operands().size() != 2) {
            given.refuse(
                    "", String.join(" ", arguments.operands()), session.words().say("expected.two.names"));
            given.complete();
        }
        Optional<NamePair> pair = batch ? Optional.empty() : pair(arguments, given);
        given.complete();

        Rulebook rulebook = new Library(session).rulebook(arguments);
        Comparison comparison = new Comparison(rulebook);
        if (pair.isEmpty()) {
            return new FlatRun(session, threads, comparison::answer).run(arguments, NamePair.SHAPE);
        }
        ComparedPair compared = comparison.of(pair.get());
        if (arguments.has(Option.JSON)) {
            session.out().writeBytes(DocumentWriter.bytes(compared.document(comparison.weights())));
            session.out().write('\n');
        } else {
            session.out().print(new MatchPage(session.words(), session.screen()).of(compared, comparison.weights()));
        }
        return Exit.of(compared.tier());
    }

    private static Optional<NamePair> pair(Arguments arguments, Given given) {
        Node.Builder typed = Node.fields()
                .add(NamePair.LEFT, arguments.operands().getFirst())
                .add(NamePair.RIGHT, arguments.operands().getLast());
        arguments.value(Option.TYPE).ifPresent(type -> typed.add(NamePair.TYPE, type));
        return given.typed(typed.build(), NamePair::read, pointer -> TYPED.getOrDefault(pointer, pointer));
    }
}
