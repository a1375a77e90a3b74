package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.screening.name.NameLexicon.Table;

/** The words of the lexicon by how they look when they are split and folded. */
final class Vocabulary {

    /** Which names a word is typed in. */
    enum Sense {
        LEGAL_FORM,
        TITLE_ANYWHERE,
        TITLE_BEFORE,
        SHIP_TITLE,
        PARTICLE,
        ORGANISATION_PARTICLE,
        TRADE_WORD,
        BRAND,
        AMBIGUOUS,
        NUMBER
    }

    /**
     * What a row of pieces stands for.
     *
     * @param words the folded pieces, at least one
     * @param sense in which names
     * @param texts what it stands for; several where it is ambiguous
     */
    record Phrase(String[] words, Sense sense, List<String> texts) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Set<String> telling = new HashSet<>();
    private final Set<String> canonical = new HashSet<>();
    /** Single words by their senses. */
    private final Map<Sense, Set<String>> single = new EnumMap<>(Sense.class);

    Vocabulary(NameLexicon lexicon) {
        for (List<String> row : lexicon.rows(Table.LEGAL_FORMS)) {
            all(row, 0, Sense.LEGAL_FORM, row.getFirst());
        }
        for (List<String> row : lexicon.rows(Table.TITLES)) {
            Sense sense = switch (row.getFirst()) {
                case "ship" -> Sense.SHIP_TITLE;
                case "before" -> Sense.TITLE_BEFORE;
                default -> Sense.TITLE_ANYWHERE;
            };
            row.subList(1, row.size()).forEach(name -> add(name, sense, joined(name)));
        }
        for (List<String> row : lexicon.rows(Table.PARTICLES)) {
            Sense sense = row.getFirst().equals("any") ? Sense.PARTICLE : Sense.ORGANISATION_PARTICLE;
            row.subList(1, row.size()).forEach(name -> add(name, sense, joined(name)));
        }
        for (List<String> row : lexicon.rows(Table.TRADE_WORDS)) {
            canonical.add(row.getFirst());
            all(row, 1, Sense.TRADE_WORD, row.getFirst());
        }
        for (List<String> row : lexicon.rows(Table.AMBIGUOUS)) {
            add(row.getFirst(), Sense.AMBIGUOUS, row.subList(1, row.size()));
        }
        for (List<String> row : lexicon.rows(Table.PLACES)) {
            canonical.add(row.getFirst());
            all(row, 1, Sense.TRADE_WORD, row.getFirst());
        }
        for (List<String> row : lexicon.rows(Table.BRANDS)) {
            canonical.add(row.getFirst());
            all(row, 1, Sense.BRAND, row.getFirst());
        }
        for (List<String> row : lexicon.rows(Table.NUMBERS)) {
            all(row, 1, Sense.NUMBER, row.getFirst());
        }
        for (List<String> row : lexicon.rows(Table.TELLING)) {
            telling.addAll(row.subList(1, row.size()));
        }
        byFirst.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.words().length, a.words().length)));
    }

    private void all(List<String> row, int start, Sense sense, String text) {
        for (String name : row.subList(start, row.size())) {
            add(name, sense, List.of(text));
        }
    }

    private List<String> joined(String name) {
        return List.of(name.replace(" ", ""));
    }

    private void add(String name, Sense sense, List<String> texts) {
        String[] words = name.split(" ");
        byFirst.computeIfAbsent(words[0], w -> new ArrayList<>(1)).add(new Phrase(words, sense, texts));
        if (words.length == 1) {
            single.computeIfAbsent(sense, s -> new HashSet<>()).add(name);
        }
    }

    /** The longest phrase with one of the senses that the pieces from {@code start} on are. */
    Optional<Phrase> find(List<Piece> pieces, int start, Set<Sense> senses) {
        return find(pieces, start, senses, Integer.MAX_VALUE);
    }

    /** The same of at most so many words. */
    Optional<Phrase> find(List<Piece> pieces, int start, Set<Sense> senses, int most) {
        List<Phrase> phrases = byFirst.get(pieces.get(start).text());
        if (phrases == null) {
            return Optional.empty();
        }
        for (Phrase phrase : phrases) {
            if (phrase.words().length <= most
                    && senses.contains(phrase.sense())
                    && stands(phrase.words(), pieces, start)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** What a single word stands for in the name of an organisation. */
    Optional<Phrase> single(String word) {
        List<Phrase> phrases = byFirst.get(word);
        return phrases == null || phrases.getLast().words().length > 1
                ? Optional.empty()
                : Optional.of(phrases.getLast());
    }

    /** The single words that it knows, in whatever names, and those that they stand for. */
    Set<String> words() {
        Set<String> words = new TreeSet<>();
        byFirst.values()
                .forEach(phrases -> phrases.stream()
                        .filter(phrase -> phrase.words().length == 1)
                        .forEach(phrase -> words.add(phrase.words()[0])));
        canonical.stream().filter(word -> word.indexOf(' ') < 0).forEach(words::add);
        return words;
    }

    /** Whether the word is one of trade, or a legal form. */
    boolean isWord(String word) {
        return canonical.contains(word) || is(word, Sense.TRADE_WORD) || isLegalForm(word);
    }

    boolean isLegalForm(String word) {
        return is(word, Sense.LEGAL_FORM);
    }

    /** Whether persons are addressed so. */
    boolean isTitle(String word) {
        return is(word, Sense.TITLE_ANYWHERE);
    }

    private boolean is(String word, Sense sense) {
        return single.getOrDefault(sense, Set.of()).contains(word);
    }

    private static boolean stands(String[] words, List<Piece> pieces, int start) {
        if (start + words.length > pieces.size()) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (!words[i].equals(pieces.get(start + i).text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word, as it is compared, is one that no person bears. */
    boolean tells(String word) {
        return telling.contains(word);
    }

    /** Whether a phrase begins with the word. */
    boolean begins(String word) {
        return byFirst.containsKey(word);
    }

    /** Whether any word begins with the piece. */
    boolean knows(String word) {
        return byFirst.containsKey(word) || canonical.contains(word);
    }
}
