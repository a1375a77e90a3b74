package org.tidewaiter.engine.goods.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.words.Letters;

/**
 * Grades of alloys, which look like formulas and state shares by mass: {@code W85Cu15}, {@code W90NiFe}, {@code 58Bi42Sn}. They are told
 * from formulas by their numbers, which are percentages: together they make a hundred, or the one of the main metal is half of it or more.
 */
public final class AlloyGrade {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = new BigDecimal("99.5");
    private static final BigDecimal MOST = new BigDecimal("100.5");
    private static final BigDecimal MAIN = BigDecimal.valueOf(50);

    private AlloyGrade() {}

    /** Percentages by mass of the metals in {@code formula}; none where it is no grade. */
    public static Map<String, Range> shares(Formula formula) {
        if (formula.elements().size() < 2 || formula.variable() || formula.isCompound()) {
            return Map.of();
        }
        Map<String, Range> shares = new TreeMap<>();
        if (isWhole(sum(formula))) {
            formula.counts().forEach((symbol, number) -> shares.put(symbol, Range.exactly(number)));
            return shares;
        }
        formula.counts().forEach((symbol, number) -> {
            if (number.compareTo(MAIN) >= 0 && number.compareTo(HUNDRED) < 0) {
                shares.put(symbol, Range.exactly(number));
            }
        });
        return shares.size() == 1 && othersUnnumbered(formula) ? withRest(shares, formula) : Map.of();
    }

    private static boolean othersUnnumbered(Formula formula) {
        return formula.counts().values().stream()
                        .filter(number -> number.compareTo(BigDecimal.ONE) == 0)
                        .count()
                == formula.elements().size() - 1;
    }

    /** The metals without a number share what the main one leaves. */
    private static Map<String, Range> withRest(Map<String, Range> main, Formula formula) {
        BigDecimal rest = HUNDRED.subtract(main.values().iterator().next().low().orElseThrow());
        Range part = new Range(
                Optional.of(BigDecimal.ZERO),
                true,
                Optional.of(rest),
                formula.elements().size() > 2);
        formula.elements()
                .forEach(
                        symbol -> main.putIfAbsent(symbol, formula.elements().size() > 2 ? part : Range.exactly(rest)));
        return main;
    }

    static BigDecimal sum(Formula formula) {
        return formula.counts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean isWhole(BigDecimal sum) {
        return sum.compareTo(LEAST) >= 0 && sum.compareTo(MOST) <= 0;
    }

    /** The grade written in {@code text} with every number before its symbol, if it is one and its numbers make a hundred. */
    public static Optional<Formula> numbersFirst(String text) {
        Map<String, BigDecimal> counts = new TreeMap<>();
        int at = 0;
        while (at < text.length()) {
            int number = at;
            while (at < text.length() && (Letters.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            int symbol = at;
            while (at < text.length()
                    && Character.isLetter(text.charAt(at))
                    && (at == symbol || Character.isLowerCase(text.charAt(at)))) {
                at++;
            }
            if (symbol == number
                    || !isNumber(text.substring(number, symbol))
                    || !Element.is(text.substring(symbol, at))) {
                return Optional.empty();
            }
            counts.merge(text.substring(symbol, at), new BigDecimal(text.substring(number, symbol)), BigDecimal::add);
        }
        Formula formula = new Formula(counts, List.of(), false);
        return counts.size() > 1 && !formula.isCompound() && isWhole(sum(formula))
                ? Optional.of(formula)
                : Optional.empty();
    }

    static boolean isNumber(String text) {
        return Letters.isDigit(text.charAt(0))
                && text.indexOf('.') == text.lastIndexOf('.')
                && Letters.isDigit(text.charAt(text.length() - 1));
    }
}
