package org.tidewaiter.engine.flags;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Phrase;

/** Finds words of armed forces and weapons where a text means them. Immutable. */
final class MilitaryWords {

    private static final String SENTENCE_ENDS = ".;!\n。";

    private final Words folding;
    private final List<String> words;
    private final WordStarts starts;
    private final List<String> exceptions;
    private final List<String> harmless;

    MilitaryWords(Words folding, Flag flag) {
        this.folding = folding;
        this.words = flag.words().isEmpty() ? Vocabulary.MILITARY : flag.words();
        this.starts = new WordStarts(words);
        this.exceptions = flag.exceptions();
        this.harmless = flag.harmless().isEmpty() ? Vocabulary.HARMLESS : flag.harmless();
    }

    /** The first word that a sentence of {@code stated} says, and neither denies nor plays with. */
    Optional<Finding> in(Stated stated) {
        String folded = folding.fold(stated.text());
        if (!starts.anyIn(folded)) {
            return Optional.empty();
        }
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || SENTENCE_ENDS.indexOf(folded.charAt(i)) >= 0) {
                Optional<String> word = meant(folded.substring(start, i));
                if (word.isPresent()) {
                    return Optional.of(Finding.of(Phrase.FLAG_SPEAKS_OF, stated.field(), stated.text(), word.get()));
                }
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    private Optional<String> meant(String said) {
        if (harmless.stream().anyMatch(setting -> Words.find(setting, said, 0) >= 0)) {
            return Optional.empty();
        }
        String sentence = withoutExceptions(said);
        for (String word : words) {
            for (int at = Words.find(word, sentence, 0); at >= 0; at = Words.find(word, sentence, at + 1)) {
                if (!denied(sentence.substring(0, at)) && !deniedBehind(sentence.substring(at + word.length()))) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** The sentence with blanks where a phrase stands in which the word means something else. */
    private String withoutExceptions(String sentence) {
        String rest = sentence;
        for (String phrase : exceptions) {
            for (int at = Words.find(phrase, rest, 0); at >= 0; at = Words.find(phrase, rest, at + 1)) {
                int end = at + phrase.length();
                rest = rest.substring(0, at) + " ".repeat(phrase.length()) + rest.substring(end);
            }
        }
        return rest;
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
}
