package org.tidewaiter.exchange.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.Question;
import org.tidewaiter.engine.decision.Suggestions.Suggestion;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.exchange.document.Node;

/**
 * What a text was read as, and the entries it may fall under.
 *
 * @param text the text
 * @param date day whose law was read
 * @param goods what was read
 * @param law the law it was held against
 * @param candidates what lists say that found an entry, or could not tell
 * @param silent lists on which nothing applies
 * @param suggestions where it is open what the goods are: entries that the words suggest, the likeliest first
 * @param questions what else must be known
 */
public record Classification(
        String text,
        LocalDate date,
        Goods goods,
        Law law,
        List<Determination> candidates,
        Set<String> silent,
        List<Suggestion> suggestions,
        List<Question> questions) {

    /** Takes copies. */
    public Classification {
        candidates = List.copyOf(candidates);
        suggestions = List.copyOf(suggestions);
        questions = List.copyOf(questions);
    }

    /** Whether the goods fall under the entry for certain, as far as what they are is concerned. */
    public static boolean fits(Determination candidate) {
        return candidate.entry().isPresent() && candidate.missing().isEmpty();
    }

    /** The classification as a document. */
    public Node document() {
        return Node.fields()
                .add("text", text)
                .add("law", date.toString())
                .add("facts", Node.items(goods.facts(), Classification::fact))
                .add("candidates", Node.items(candidates, this::candidate))
                .add("nothingFound", Node.items(silent, Node::of))
                .add("suggestions", Node.items(suggestions, Classification::suggestion))
                .add("questions", Node.items(questions, Classification::question))
                .build();
    }

    private static Node fact(Fact fact) {
        return Node.fields()
                .add("aspect", fact.aspect().name())
                .add("value", fact.value())
                .add("strength", fact.strength().name())
                .add(
                        "evidence",
                        Node.fields()
                                .add("field", fact.evidence().field())
                                .add("start", Node.of(fact.evidence().start()))
                                .add("end", Node.of(fact.evidence().end()))
                                .add("text", fact.evidence().text())
                                .build())
                .build();
    }

    private Node candidate(Determination candidate) {
        return Node.fields()
                .add("list", candidate.list())
                .add("entry", candidate.entry().<Node>map(Node::of).orElse(Node.Nothing.NOTHING))
                .add("code", candidate.code().<Node>map(Node::of).orElse(Node.Nothing.NOTHING))
                .add("title", candidate.entry().flatMap(this::title), Classification::both)
                .add("fits", fits(candidate) ? "yes" : "maybe")
                .add("missing", Node.items(candidate.missing(), Node::of))
                .build();
    }

    private static Node suggestion(Suggestion suggestion) {
        return Node.fields()
                .add("entry", suggestion.entry().id())
                .add("title", both(suggestion.entry().title()))
                .build();
    }

    private Optional<Text> title(String id) {
        List<Text> titles = new ArrayList<>();
        for (LawBook book : law.books()) {
            book.entries().stream()
                    .filter(entry -> entry.id().equals(id))
                    .map(Entry::title)
                    .forEach(titles::add);
            book.rules().stream()
                    .filter(rule -> rule.id().equals(id))
                    .map(Rule::title)
                    .forEach(titles::add);
        }
        return titles.stream().findFirst();
    }

    private static Node question(Question question) {
        return Node.fields()
                .add("fact", question.fact())
                .add("ask", both(question.ask()))
                .add("who", question.who())
                .build();
    }

    private static Node both(Text text) {
        return Node.fields().add("en", text.en()).add("zh", text.zh()).build();
    }
}
