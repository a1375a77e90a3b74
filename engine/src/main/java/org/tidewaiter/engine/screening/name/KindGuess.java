package org.tidewaiter.engine.screening.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.screening.name.Vocabulary.Phrase;
import org.tidewaiter.engine.screening.name.Vocabulary.Sense;

/** Says that a name of unknown kind is an organisation's where a legal form or a word of trade shows it. */
final class KindGuess {

    private static final int TELLING_LENGTH = 3;
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
            String word = trade.isPresent() ? trade.get().texts().getFirst() : piece.text();
            if (vocabulary.tells(word)) {
                return EntityKind.ORGANISATION;
            }
        }
        return EntityKind.UNKNOWN;
    }

    private static boolean tells(Phrase form) {
        int letters = 0;
        for (String word : form.words()) {
            letters += word.length();
        }
        return letters >= TELLING_LENGTH;
    }
}
