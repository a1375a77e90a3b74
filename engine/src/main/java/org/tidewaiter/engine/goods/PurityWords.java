package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;

/** Tells whether a percentage that belongs to no name speaks of the purity of the goods. */
final class PurityWords {

    private static final BigDecimal PURITY_FROM = BigDecimal.valueOf(90);

    private PurityWords() {}

    /** Whether {@code percent} stands beside a word for purity, or is high and stands beside nothing unknown. */
    static boolean around(Sentence sentence, Percent percent) {
        int before = percent.first() - 1;
        while (before >= 0 && sentence.tokens().get(before).isOneOf(sentence.text(), ":=(（<>≥≤~≈")) {
            before--;
        }
        if (means(sentence, before) || means(sentence, percent.last() + 1)) {
            return true;
        }
        boolean high = percent.range()
                .low()
                .filter(low -> low.compareTo(PURITY_FROM) >= 0)
                .isPresent();
        return high && !unknown(sentence, percent.first() - 1) && !unknown(sentence, percent.last() + 1);
    }

    private static boolean means(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.tokens().size()
                && sentence.tokens().get(i).means(Role.PURITY_WORD);
    }

    private static boolean unknown(Sentence sentence, int i) {
        if (i < 0 || i >= sentence.tokens().size()) {
            return false;
        }
        Token token = sentence.tokens().get(i);
        return Remainder.tells(sentence, i) || token.means(Role.NEGATES_NEXT) || token.means(Role.NEGATES_PREVIOUS);
    }
}
