package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.goods.Contradiction;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.Identity;
import org.tidewaiter.engine.goods.Strength;

/** What a line was read as, with the characters each fact rests on. */
final class ReadingPart {

    private final Names names;
    private final FactWords facts;
    private final Spoken spoken;
    private final Words words;

    ReadingPart(Names names, Spoken spoken, Words words) {
        this.names = names;
        this.facts = new FactWords(names, words);
        this.spoken = spoken;
        this.words = words;
    }

    /** One paragraph for each thing that was read. */
    List<String> paragraphs(Goods goods) {
        List<String> paragraphs = new ArrayList<>();
        Map<String, List<Fact>> same = new LinkedHashMap<>();
        for (Fact fact : goods.facts()) {
            same.computeIfAbsent(fact.aspect() + " " + fact.value(), key -> new ArrayList<>())
                    .add(fact);
        }
        same.values().forEach(alike -> paragraphs.add(paragraph(alike)));
        for (Contradiction clash : goods.contradictions()) {
            paragraphs.add(words.say("reading.clash", told(clash.one()), told(clash.other())));
        }
        if (paragraphs.isEmpty() || goods.facts().stream().noneMatch(ReadingPart::tellsWhat)) {
            paragraphs.add(words.say(unsaid(goods.identity())));
        }
        return paragraphs;
    }

    /** What the goods are, in a few words. */
    String brief(Goods goods) {
        return switch (goods.identity()) {
            case Identity.Known known -> {
                List<String> stated = goods.facts().stream()
                        .filter(fact -> fact.aspect() == Fact.Aspect.IDENTITY)
                        .map(fact -> names.goods(fact.value()))
                        .distinct()
                        .toList();
                yield words.list(
                        stated.isEmpty()
                                ? known.ids().stream()
                                        .sorted()
                                        .map(names::thing)
                                        .toList()
                                : stated);
            }
            case Identity.Unsettled unsettled -> words.say("reading.unsettled.brief");
            case Identity.Ordinary ordinary -> words.say("reading.ordinary.brief");
        };
    }

    private static boolean tellsWhat(Fact fact) {
        return fact.aspect() == Fact.Aspect.IDENTITY || fact.aspect() == Fact.Aspect.INCORPORATES;
    }

    private static String unsaid(Identity identity) {
        return switch (identity) {
            case Identity.Known known -> "reading.known";
            case Identity.Unsettled unsettled -> "reading.unsettled";
            case Identity.Ordinary ordinary -> "reading.ordinary";
        };
    }

    private String paragraph(List<Fact> same) {
        List<String> evidence =
                same.stream().map(fact -> spoken.of(fact.evidence())).distinct().toList();
        String paragraph = words.say("reading.because", facts.of(same.getFirst()), words.list(evidence));
        Strength best =
                same.stream().map(Fact::strength).max(Strength::compareTo).orElse(Strength.WEAK);
        boolean plain = best == Strength.STATED || same.getFirst().aspect() == Fact.Aspect.TRUTH;
        return plain ? paragraph : words.say("strength." + best, paragraph);
    }

    private String told(Fact fact) {
        return words.say("reading.because", facts.of(fact), spoken.of(fact.evidence()));
    }
}
