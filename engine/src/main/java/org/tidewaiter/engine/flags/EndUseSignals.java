package org.tidewaiter.engine.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Phrase;

/** What the goods are for. */
final class EndUseSignals {

    private static final String SENTENCE_ENDS = ".;!\n。";

    private EndUseSignals() {}

    /** The stated use, or what the end user undertakes, speaks of armed forces or weapons. */
    static List<Finding> militaryWords(View view, Flag flag) {
        List<String> words = flag.words().isEmpty() ? Vocabulary.MILITARY : flag.words();
        List<Finding> findings = new ArrayList<>(0);
        use(view).flatMap(use -> meant(view, words, use)).ifPresent(findings::add);
        view.undertakings().forEach(stated -> meant(view, words, stated).ifPresent(findings::add));
        return findings;
    }

    /** The first word that a sentence of {@code stated} says and neither denies nor plays with. */
    private static Optional<Finding> meant(View view, List<String> words, Stated stated) {
        String folded = view.words().fold(stated.text());
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || SENTENCE_ENDS.indexOf(folded.charAt(i)) >= 0) {
                Optional<String> word = meant(words, folded.substring(start, i));
                if (word.isPresent()) {
                    return Optional.of(Finding.of(Phrase.FLAG_SPEAKS_OF, stated.field(), stated.text(), word.get()));
                }
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> meant(List<String> words, String sentence) {
        for (String harmless : Vocabulary.HARMLESS) {
            if (Words.find(harmless, sentence, 0) >= 0) {
                return Optional.empty();
            }
        }
        for (String word : words) {
            for (int at = Words.find(word, sentence, 0); at >= 0; at = Words.find(word, sentence, at + 1)) {
                if (!denied(sentence.substring(0, at)) && !deniedBehind(sentence.substring(at + word.length()))) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the last denial in what precedes a word still holds there: no "but" stands between. */
    private static boolean denied(String before) {
        String adjacent = before.strip();
        return Vocabulary.PREFIXED_DENIAL.stream().anyMatch(adjacent::endsWith)
                || last(Vocabulary.DENIAL, before) > last(Vocabulary.TURN, before);
    }

    private static boolean deniedBehind(String after) {
        return last(Vocabulary.DENIAL_BEHIND, after) >= 0;
    }

    private static int last(List<String> words, String text) {
        int last = -1;
        for (String word : words) {
            for (int at = Words.find(word, text, 0); at >= 0; at = Words.find(word, text, at + 1)) {
                last = Math.max(last, at);
            }
        }
        return last;
    }

    /** A line is listed, and what is stated as its use is no use. */
    static List<Finding> noUse(View view, Flag flag) {
        List<String> words = flag.words().isEmpty() ? Vocabulary.NO_USE : flag.words();
        Optional<Stated> use = use(view).filter(stated -> view.words().isOneOf(words, stated.text()));
        Optional<Finding> listed = use.flatMap(stated -> view.question(Row::listed));
        return listed.isPresent() ? List.of(use.get().finding(), listed.get()) : List.of();
    }

    private static Optional<Stated> use(View view) {
        return view.consignment().endUse().description().map(text -> new Stated("endUse.description", text));
    }
}
