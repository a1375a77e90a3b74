package org.tidewaiter.exchange.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;

/** Finds what a text says the goods are, which entries they may fall under, and what else must be known. */
public final class Classifier {

    /**
     * Where the goods are supposed to go. Which entries they fall under does not turn on it; a destination without
     * privileges under any law book that is held makes the law ask for everything that matters.
     */
    private static final String DESTINATION = "VN";

    private static final int MOST_SUGGESTIONS = 5;

    private final Rulebook rulebook;
    private final Decider decider;
    private final ConsignmentReader reader;

    /**
     * Classifies by the law of {@code decider}; nobody is named, so that its lists do not matter.
     *
     * @param reader reads the description as that of a consignment is read
     */
    public Classifier(Decider decider, ConsignmentReader reader) {
        this.rulebook = decider.rulebook();
        this.decider = decider;
        this.reader = reader;
    }

    /**
     * What {@code text} says, or what is wrong with it as a description.
     *
     * @param circumstances with the day whose law is read
     */
    public Reading<Classification> classify(String text, Circumstances circumstances) {
        LocalDate date = circumstances.lawDate().orElseThrow();
        List<Determination> candidates = new ArrayList<>();
        Set<String> silent = new LinkedHashSet<>();
        Set<Question> questions = new LinkedHashSet<>();
        Optional<Goods> goods = Optional.empty();
        for (LawBook book : rulebook.law().books()) {
            Reading<Consignment> read = reader.read(export(text, book));
            // No switch over patterns on the way of a single question: each costs a hidden class at the start of the
            // process.
            if (read instanceof Reading.Refused<Consignment> refused) {
                List<Problem> problems = refused.problems();
                return new Reading.Refused<>(problems);
            }
            Consignment export = ((Reading.Understood<Consignment>) read).value();
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
        return new Reading.Understood<>(new Classification(
                text,
                date,
                goods.orElseThrow(),
                rulebook.law(),
                candidates,
                silent,
                suggestions(text, goods.orElseThrow()),
                List.copyOf(questions)));
    }

    /** Where it is settled what the goods are, the lists have said all there is to say. */
    private List<Suggestion> suggestions(String text, Goods goods) {
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
