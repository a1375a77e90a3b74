package org.tidewaiter.cli.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.cli.page.Classification;
import org.tidewaiter.cli.page.ClassificationPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.Question;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.decision.Suggestions;
import org.tidewaiter.engine.decision.Suggestions.Suggestion;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.Identity;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;

/** What is this, which entries may it fall under, and what else must be known? */
final class Classify implements Command {

    /**
     * Where the goods are supposed to go. Which entries they fall under does not turn on it; a destination without
     * privileges under any law book that is held makes the law ask for everything that matters.
     */
    private static final String DESTINATION = "VN";

    private static final int MOST_SUGGESTIONS = 5;

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Given given = new Given(arguments, session.words());
        Optional<LocalDate> asked = given.day(Option.DATE);
        given.complete();
        Instant now = Instant.now();
        LocalDate date = asked.orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
        String text = String.join(" ", arguments.operands());
        Rulebook rulebook = new Library(session).rulebook(arguments);
        Circumstances circumstances = Circumstances.at(now).withLawDate(date);
        Classification classification = classification(text, rulebook, circumstances, new Inputs(session));
        if (arguments.has(Option.JSON)) {
            session.out().writeBytes(DocumentWriter.bytes(classification.document()));
            session.out().write('\n');
        } else {
            session.out().print(new ClassificationPage(rulebook, session.words(), session.screen()).of(classification));
        }
        return Exit.OK;
    }

    private static Classification classification(
            String text, Rulebook rulebook, Circumstances circumstances, Inputs inputs) throws BadInput {
        ConsignmentReader reader = Check.reader(rulebook, circumstances);
        String name = inputs.words().say("classify.text");
        Decider decider = new Decider(rulebook, new ListsInForce.None());
        LocalDate date = circumstances.lawDate().orElseThrow();
        List<Determination> candidates = new ArrayList<>();
        Set<String> silent = new LinkedHashSet<>();
        Set<Question> questions = new LinkedHashSet<>();
        Optional<Goods> goods = Optional.empty();
        for (LawBook book : rulebook.law().books()) {
            Consignment export = inputs.understood(name, reader.read(export(text, book)));
            goods = Optional.of(decider.read(export, export.lines().getFirst()));
            Decision decision = decider.decide(export, circumstances);
            for (Determination found : decision.determinations()) {
                boolean own = book.lists().stream().anyMatch(list -> list.id().equals(found.list()));
                if (own && found.verdict() != Verdict.NOT_CONTROLLED) {
                    candidates.add(found);
                } else if (own) {
                    silent.add(found.list());
                }
            }
            questions.addAll(decision.questions());
        }
        return new Classification(
                text,
                date,
                goods.orElseThrow(),
                rulebook.law(),
                candidates,
                silent,
                suggestions(text, goods.orElseThrow(), rulebook),
                List.copyOf(questions));
    }

    /** Where it is settled what the goods are, the lists have said all there is to say. */
    private static List<Suggestion> suggestions(String text, Goods goods, Rulebook rulebook) {
        return goods.identity() instanceof Identity.Unsettled
                ? new Suggestions(rulebook).suggest(text, MOST_SUGGESTIONS)
                : List.of();
    }

    /** {@code text} as the one line of an export from the territory of {@code book}. */
    private static Node export(String text, LawBook book) {
        String from = book.territory().contains(book.jurisdiction())
                ? book.jurisdiction()
                : new TreeSet<>(book.territory()).first();
        return Node.fields()
                .add("from", from)
                .add("to", DESTINATION)
                .add(
                        "lines",
                        new Node.Items(
                                List.of(Node.fields().add("description", text).build())))
                .build();
    }
}
