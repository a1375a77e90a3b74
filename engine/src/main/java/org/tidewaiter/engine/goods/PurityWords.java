package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.engine.goods.Lexicon.Term.Role;

/** Tells whether a percentage that belongs to no name speaks of the purity of the goods. */
final class PurityWords {

    private static final BigDecimal PURITY_FROM = BigDecimal.valueOf(90);
    private static final int REACH = 16;

    private static final List<String> BEFORE =
            List.of("purity", "pure", "assay", "content", "grade", "min", "纯度", "含量", "品位", "純度", "含量为", "纯度为");
    private static final List<String> BEHIND = List.of("pure", "purity", "min", "grade", "纯", "以上");

    private PurityWords() {}

    /** Whether {@code percent} stands beside a word for purity, or is high and stands beside nothing unknown. */
    static boolean around(Sentence sentence, Percent percent) {
        int start = sentence.tokens().get(percent.first()).start();
        int end = sentence.tokens().get(percent.last()).end();
        if (wordBefore(sentence.text(), start) || wordBehind(sentence.text(), end)) {
            return true;
        }
        boolean high = percent.range()
                .low()
                .filter(low -> low.compareTo(PURITY_FROM) >= 0)
                .isPresent();
        return high && !unknownBeside(sentence, percent.first() - 1) && !unknownBeside(sentence, percent.last() + 1);
    }

    private static boolean wordBefore(String text, int start) {
        int end = start;
        while (end > 0 && !Letters.inWord(text.charAt(end - 1)) && !Letters.isHan(text.charAt(end - 1))) {
            if (text.charAt(end - 1) == ',' || text.charAt(end - 1) == '，') {
                return false;
            }
            end--;
        }
        String before = text.substring(Math.max(0, end - REACH), end).toLowerCase(Locale.ROOT);
        return BEFORE.stream().anyMatch(before::endsWith);
    }

    private static boolean wordBehind(String text, int end) {
        int start = end;
        while (start < text.length() && Letters.isBlank(text.charAt(start))) {
            start++;
        }
        String behind =
                text.substring(start, Math.min(text.length(), start + REACH)).toLowerCase(Locale.ROOT);
        return BEHIND.stream().anyMatch(behind::startsWith);
    }

    private static boolean unknownBeside(Sentence sentence, int i) {
        if (i < 0 || i >= sentence.tokens().size()) {
            return false;
        }
        Token token = sentence.tokens().get(i);
        return Remainder.tells(sentence, i) || token.means(Role.NEGATES_NEXT) || token.means(Role.NEGATES_PREVIOUS);
    }
}
