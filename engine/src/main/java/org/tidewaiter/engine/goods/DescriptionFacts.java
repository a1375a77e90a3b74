package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.goods.Fact.Aspect;
import org.tidewaiter.engine.goods.TextReading.Words;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;

/** Writes down what was read in a description. */
final class DescriptionFacts {

    private final TextReading text;
    private final Sentence sentence;
    private final List<Fact> facts = new ArrayList<>();

    private DescriptionFacts(TextReading text) {
        this.text = text;
        this.sentence = text.sentence();
    }

    /** The facts of {@code text}, in the order in which they stand there. */
    static List<Fact> of(TextReading text, List<Part> parts) {
        DescriptionFacts writer = new DescriptionFacts(text);
        writer.names();
        writer.numbers(parts);
        writer.words();
        if (writer.facts.size() > 1) {
            writer.facts.sort(Comparator.comparingInt(fact -> fact.evidence().start()));
        }
        return writer.facts;
    }

    /** What {@code head} states. */
    static Fact identity(TextReading text, Mention head) {
        Strength strength = text.doubtful() || text.alloyed() ? Strength.WEAK : Strength.STATED;
        return new Fact(Aspect.IDENTITY, head.id, strength, text.sentence().evidence(head));
    }

    private void names() {
        text.heads().forEach(head -> facts.add(identity(text, head)));
        add(Aspect.IDENTITY, text.hints(), Strength.WEAK);
        add(Aspect.INCORPORATES, text.incorporated(), Strength.STATED);
        add(Aspect.FORM, text.forms(), Strength.STATED);
        add(Aspect.DENIED, text.denied(), Strength.STATED);
        for (Mention mention : sentence.mentions()) {
            if (mention.kind == Mention.Kind.SUBJECT) {
                add(Aspect.SUBJECT, List.of(mention), Strength.STATED);
            }
        }
    }

    private void add(Aspect aspect, List<Mention> mentions, Strength strength) {
        for (Mention mention : mentions) {
            facts.add(new Fact(aspect, mention.id, strength, sentence.evidence(mention)));
        }
    }

    private void numbers(List<Part> parts) {
        text.purities().forEach(purity -> facts.add(purity(sentence, purity)));
        parts.forEach(part -> facts.add(share(part)));
        text.grades().forEach(grade -> facts.add(grade(text, grade)));
    }

    /** What {@code grade} in {@code text} states. */
    static Fact grade(TextReading text, TextReading.Grade grade) {
        Evidence evidence = text.sentence().evidence(grade.start(), grade.end());
        return new Fact(Aspect.GRADE, evidence.text(), Strength.WEAK, evidence);
    }

    /** The first purity that the description states. */
    static Fact purity(TextReading text) {
        return purity(text.sentence(), text.purities().getFirst());
    }

    private static Fact purity(Sentence sentence, Percent purity) {
        return new Fact(Aspect.PURITY, Ranges.show(purity.range()), Strength.STATED, sentence.evidence(purity));
    }

    static Fact share(Part part) {
        return new Fact(Aspect.SHARE, part.name() + " " + Ranges.show(part.share()), part.strength(), part.evidence());
    }

    /** Vague words matter only where there is nothing else. */
    private void words() {
        if (text.words() != Words.VAGUE) {
            return;
        }
        for (Token token : sentence.tokens()) {
            if (token.means(Role.VAGUE)) {
                facts.add(new Fact(
                        Aspect.VAGUE,
                        sentence.words(token),
                        Strength.STATED,
                        sentence.evidence(token.start(), token.end())));
            }
        }
    }

    /** The fact of the first head, if the text names anything. */
    static Optional<Fact> first(TextReading text) {
        return text.heads().isEmpty()
                ? Optional.empty()
                : Optional.of(identity(text, text.heads().getFirst()));
    }
}
