package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidewaiter.engine.screening.name.Vocabulary.Phrase;
import org.tidewaiter.engine.screening.name.Vocabulary.Sense;

/** Words of other alphabets than the Latin one, in the name of one bearer. */
final class ForeignWords {

    private static final String ARTICLE = "ال";
    private static final String SERVANT = "عبد";
    private static final String FATHER = "ابو";
    private static final int SHORTEST_FATHER = 5;
    private static final String AND = "و";
    private static final String FOR_THE = "لل";

    private final Vocabulary vocabulary;
    private final Romaniser romaniser;
    private final EntityKind kind;

    ForeignWords(Vocabulary vocabulary, Romaniser romaniser, EntityKind kind) {
        this.vocabulary = vocabulary;
        this.romaniser = romaniser;
        this.kind = kind;
    }

    /** What a piece holds. */
    List<Slot> slots(Piece piece) {
        List<Slot> slots = new ArrayList<>(3);
        add(piece, slots);
        return slots;
    }

    /** A word of another alphabet; the Arabic article is split off as it is in Latin letters. */
    private void add(Piece piece, List<Slot> slots) {
        String text = piece.text();
        if (piece.script() == Script.ARABIC && !romaniser.isWritten(text)) {
            if (text.startsWith(SERVANT + ARTICLE) && text.length() > SERVANT.length() + ARTICLE.length() + 1) {
                slots.add(word(piece, SERVANT));
                article(piece, slots);
                slots.add(word(piece, text.substring(SERVANT.length() + ARTICLE.length())));
                return;
            }
            if (kind != EntityKind.ORGANISATION && text.startsWith(FATHER) && text.length() > SHORTEST_FATHER) {
                slots.add(word(piece, FATHER));
                add(piece.withText(text.substring(FATHER.length())), slots);
                return;
            }
            int prefix = prefix(text);
            if (prefix > 0) {
                article(piece, slots);
                slots.add(stem(piece.withText(text.substring(prefix))));
                return;
            }
        }
        slots.add(word(piece, text));
    }

    /** How long the article is, with "and" or "for" before it; 0 where the word has none. */
    private static int prefix(String text) {
        for (String prefix : List.of(AND + ARTICLE, FOR_THE, ARTICLE)) {
            if (text.startsWith(prefix) && text.length() > prefix.length() + 1) {
                return prefix.length();
            }
        }
        return 0;
    }

    /** What stands behind the article: in an organisation's name it may be a word of trade. */
    private Slot stem(Piece piece) {
        Optional<Phrase> word = kind == EntityKind.ORGANISATION ? vocabulary.single(piece.text()) : Optional.empty();
        if (word.isPresent()
                && (word.get().sense() == Sense.TRADE_WORD || word.get().sense() == Sense.BRAND)) {
            return phrase(TokenKind.WORD, word.get(), word.get().texts().getFirst(), List.of(piece));
        }
        return word(piece, piece.text());
    }

    private static void article(Piece piece, List<Slot> slots) {
        slots.add(new Slot(TokenKind.PARTICLE, piece.from(), piece.to(), ARTICLE, "al", "al", List.of()));
    }

    /** One word in Latin letters, in each usual way of its script. */
    Slot word(Piece piece, String text) {
        List<String> ways = romaniser.romanise(text, piece.script());
        if (kind != EntityKind.ORGANISATION && piece.script() == Script.ARABIC) {
            ways = ways.stream().map(Compounds::apart).toList();
        }
        boolean single = text.length() == 1 && kind != EntityKind.ORGANISATION;
        TokenKind part = single ? TokenKind.INITIAL : TokenKind.WORD;
        return new Slot(
                part, piece.from(), piece.to(), text, ways.getFirst(), ways.getFirst(), ways.subList(1, ways.size()));
    }

    /** A phrase of the lexicon in its own letters, in Latin ones and translated. */
    Slot phrase(TokenKind part, Phrase phrase, String text, List<Piece> pieces) {
        String own = joined(pieces, Piece::text);
        String roman = joined(
                pieces,
                piece -> romaniser.romanise(piece.text(), piece.script()).getFirst());
        String translated = part == TokenKind.WORD ? text : roman;
        List<String> variants = phrase.sense() == Sense.BRAND ? List.of(roman) : List.of();
        return new Slot(part, pieces.getFirst().from(), pieces.getLast().to(), own, roman, translated, variants);
    }

    private static String joined(List<Piece> pieces, Function<Piece, String> text) {
        return pieces.stream().map(text).collect(Collectors.joining(" "));
    }
}
