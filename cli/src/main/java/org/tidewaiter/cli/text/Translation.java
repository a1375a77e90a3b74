package org.tidewaiter.cli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Language;

/**
 * What is wrong with a list of parties, in the language asked for. The readers of lists say it in English; here it is recognised
 * by the wordings of the messages under {@code told.} and said again. What is not recognised stays English.
 */
public final class Translation {

    private static final String PREFIX = "told.";

    private final Words words;
    private final List<Sentence> sentences = new ArrayList<>();

    /** A translation into the language of {@code words}. */
    public Translation(Words words) {
        this.words = words;
        if (words.language() != Language.EN) {
            Words english = Words.in(Language.EN);
            for (String key : english.keys()) {
                if (key.startsWith(PREFIX)) {
                    sentences.add(new Sentence(pieces(english.say(key)), key));
                }
            }
            sentences.sort(Comparator.comparingInt(Sentence::fixed).reversed());
        }
    }

    /** {@code english} in the language asked for; clauses parted by a semicolon one by one. */
    public String of(String english) {
        if (sentences.isEmpty()) {
            return english;
        }
        List<String> clauses = new ArrayList<>();
        for (String clause : clauses(english)) {
            clauses.add(clause(clause));
        }
        return words.clauses(clauses);
    }

    private String clause(String english) {
        for (Sentence sentence : sentences) {
            Optional<List<String>> filled = sentence.match(english);
            if (filled.isPresent()) {
                return words.say(
                        sentence.key(), filled.get().stream().map(this::clause).toArray());
            }
        }
        return english;
    }

    /** Splits at semicolons that stand outside quotation marks. */
    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && text.startsWith("; ", i)) {
                clauses.add(text.substring(start, i));
                start = i + 2;
            }
        }
        clauses.add(text.substring(start));
        return clauses;
    }

    /** What stands before, between and behind the places of {@code wording}, whose places count up from 0. */
    private static List<String> pieces(String wording) {
        return List.of(wording.split("\\{[0-9]}", -1));
    }

    /**
     * A sentence that readers say.
     *
     * @param pieces what stands before, between and behind what is filled in
     * @param key its message
     */
    private record Sentence(List<String> pieces, String key) {

        /** How many characters do not change: the more, the surer it is that this sentence was said. */
        int fixed() {
            return pieces.stream().mapToInt(String::length).sum();
        }

        /** What is filled in where {@code text} is this sentence. */
        Optional<List<String>> match(String text) {
            if (pieces.size() == 1) {
                return text.equals(pieces.getFirst()) ? Optional.of(List.of()) : Optional.empty();
            }
            if (!text.startsWith(pieces.getFirst())) {
                return Optional.empty();
            }
            List<String> filled = new ArrayList<>();
            int at = pieces.getFirst().length();
            for (String piece : pieces.subList(1, pieces.size())) {
                boolean last = filled.size() == pieces.size() - 2;
                int found = last ? text.length() - piece.length() : text.indexOf(piece, at);
                if (found <= at || !text.startsWith(piece, found)) {
                    return Optional.empty();
                }
                filled.add(text.substring(at, found));
                at = found + piece.length();
            }
            return Optional.of(filled);
        }
    }
}
