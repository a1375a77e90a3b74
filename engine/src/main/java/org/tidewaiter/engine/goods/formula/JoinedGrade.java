package org.tidewaiter.engine.goods.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Letters;

/** Grades of alloys whose parts are joined by hyphens and begin with their shares: {@code Sn-58Bi}, {@code Al-2%Sc}, {@code 58Bi-42Sn}. */
public final class JoinedGrade {

    /** Letters of the longest symbol of an element. */
    private static final int LONGEST_SYMBOL = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private JoinedGrade() {}

    /** The place behind what may be such a grade; {@code start} itself where none begins there. */
    public static int end(String text, int start) {
        int end = start;
        int at = start;
        boolean numbers = false;
        while (true) {
            int symbol = behindNumber(text, at);
            if (symbol == at && at > start) {
                return end;
            }
            numbers |= symbol > at;
            int behind = behindSymbol(text, symbol);
            if (behind == symbol) {
                return end;
            }
            if (numbers && at > start) {
                end = behind;
            }
            if (behind == text.length() || text.charAt(behind) != '-') {
                return end;
            }
            at = behind + 1;
        }
    }

    private static int behindNumber(String text, int start) {
        int at = start;
        while (at < text.length() && (Letters.isDigit(text.charAt(at)) || (at > start && text.charAt(at) == '.'))) {
            at++;
        }
        if (at == start) {
            return start;
        }
        at = text.startsWith("wt", at) ? at + 2 : at;
        return at < text.length() && Folding.halfWidth(text.charAt(at)) == '%' ? at + 1 : at;
    }

    private static int behindSymbol(String text, int start) {
        int at = start;
        while (at < text.length() && at - start <= LONGEST_SYMBOL && Letters.inWord(text.charAt(at))) {
            at++;
        }
        return at - start <= LONGEST_SYMBOL && Element.is(text.substring(start, at)) ? at : start;
    }

    /**
     * The grade that {@code text}, of which {@link #end} found the end, states; empty where its numbers are no percentages. The first
     * metal may be what the others leave.
     */
    public static Optional<Formula> read(String text) {
        Map<String, BigDecimal> counts = new TreeMap<>();
        String rest = "";
        for (String part : text.split("-", -1)) {
            int symbol = behindNumber(part, 0);
            if (symbol == 0) {
                rest = part;
            } else {
                String number = part.substring(0, symbol).replaceAll("[^0-9.]", "");
                if (!AlloyGrade.isNumber(number)) {
                    return Optional.empty();
                }
                counts.merge(part.substring(symbol), new BigDecimal(number), BigDecimal::add);
            }
        }
        if (!rest.isEmpty()) {
            BigDecimal left = HUNDRED.subtract(counts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            counts.merge(rest, left, BigDecimal::add);
        }
        Formula formula = new Formula(counts, List.of(), false);
        boolean shares = counts.values().stream().allMatch(share -> share.signum() > 0)
                && AlloyGrade.isWhole(AlloyGrade.sum(formula));
        return shares && counts.size() > 1 && !formula.isCompound() ? Optional.of(formula) : Optional.empty();
    }
}
