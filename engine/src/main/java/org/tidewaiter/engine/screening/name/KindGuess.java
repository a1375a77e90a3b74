package org.tidewaiter.engine.screening.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.screening.name.Vocabulary.Phrase;
import org.tidewaiter.engine.screening.name.Vocabulary.Sense;

/** Says that a name of unknown kind is an organisation's where a legal form or a word of trade shows it. */
final class KindGuess {

    private static final int TELLING_LENGTH = 3;
    private static final int LATIN_LENGTH = 6;
    private static final Set<Sense> LEGAL = Set.of(Sense.LEGAL_FORM);
    private static final Set<Sense> TRADE = Set.of(Sense.TRADE_WORD);

    private KindGuess() {}

    static EntityKind of(List<Piece> pieces, Vocabulary vocabulary, HanReader han) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if ((piece.script() == Script.HAN || piece.script() == Script.HANGUL)
                    && han.looksLikeOrganisation(piece.text())) {
                return EntityKind.ORGANISATION;
            }
            Optional<Phrase> form = vocabulary.find(pieces, i, LEGAL);
            if (form.isPresent()
                    && tells(form.get())
                    && pieces.size() > form.get().words().length) {
                return EntityKind.ORGANISATION;
            }
            Optional<Phrase> trade = vocabulary.find(pieces, i, TRADE);
            if (vocabulary.tells(piece.text()) || (trade.isPresent() && tells(trade.get(), vocabulary))) {
                return EntityKind.ORGANISATION;
            }
        }
        return EntityKind.UNKNOWN;
    }

    private static boolean tells(Phrase form) {
        return letters(form) >= TELLING_LENGTH;
    }

    /** Short forms of words of trade are syllables of names too: Min, Banks, Ind. */
    private static boolean tells(Phrase trade, Vocabulary vocabulary) {
        boolean latin = trade.words()[0].charAt(0) < 0x80;
        return vocabulary.tells(trade.texts().getFirst()) && letters(trade) >= (latin ? LATIN_LENGTH : TELLING_LENGTH);
    }

    private static int letters(Phrase phrase) {
        int letters = 0;
        for (String word : phrase.words()) {
            letters += word.length();
        }
        return letters;
    }
}
