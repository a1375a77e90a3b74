package org.tidewaiter.engine.goods.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A chemical formula, read exactly.
 *
 * @param counts atoms of every element in one unit of the formula, sorted by symbol; all above zero
 * @param dopants elements added in traces, as in {@code GaAs:Si}; not counted
 * @param variable true where some amounts are letters, as in {@code AlxGa1-xAs}: the elements are known, their counts are not
 * @param water molecules of crystal water, which are among the counts
 */
public record Formula(Map<String, BigDecimal> counts, List<String> dopants, boolean variable, BigDecimal water) {

    /** Longest text that can be a formula, in characters. */
    public static final int LONGEST = 120;

    /** Fewest elements of a salt of an acid with oxygen. */
    private static final int SALT = 3;

    /** Takes copies. */
    public Formula {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        dopants = List.copyOf(dopants);
    }

    /** A formula without crystal water. */
    public Formula(Map<String, BigDecimal> counts, List<String> dopants, boolean variable) {
        this(counts, dopants, variable, BigDecimal.ZERO);
    }

    /**
     * The formula written in {@code text}, or empty where it is none. Reads nested brackets, hydrates ({@code CuSO4·5H2O},
     * {@code CuSO4*5H2O}, {@code CuSO4.5H2O}), subscript digits, fractions ({@code Ga0.47In0.53As}) and dopants
     * ({@code GaAs:Si}); no charges.
     */
    public static Optional<Formula> parse(String text) {
        return text.isEmpty() || text.length() > LONGEST ? Optional.empty() : new FormulaParser(text).parse();
    }

    /** The formula of a compound or the elements of an alloy written in {@code text}, as the field for formulas may state it. */
    public static Optional<Formula> stated(String text) {
        String bare = text.strip();
        return parse(bare).or(() -> joined(bare));
    }

    /**
     * The elements of an alloy written as symbols joined by hyphens or strokes, {@code Nd-Fe-B}, in amounts that are not known; empty
     * where {@code text} is anything else.
     */
    public static Optional<Formula> joined(String text) {
        Map<String, BigDecimal> counts = new TreeMap<>();
        for (String symbol : text.split("[-/]", -1)) {
            if (!Element.is(symbol)) {
                return Optional.empty();
            }
            counts.put(symbol, BigDecimal.ONE);
        }
        return counts.size() < 2 ? Optional.empty() : Optional.of(new Formula(counts, List.of(), true));
    }

    /** The symbols of its elements, dopants not included. */
    public Set<String> elements() {
        return counts.keySet();
    }

    /** The same salt without its crystal water; empty where it has none, or is no salt: oxides take up water and become hydroxides. */
    public Optional<Formula> anhydrous() {
        if (water.signum() == 0) {
            return Optional.empty();
        }
        Map<String, BigDecimal> dry = new TreeMap<>(counts);
        dry.merge("H", water.multiply(BigDecimal.TWO), BigDecimal::subtract);
        dry.merge("O", water, BigDecimal::subtract);
        dry.values().removeIf(count -> count.signum() == 0);
        return dry.size() < SALT ? Optional.empty() : Optional.of(new Formula(dry, dopants, variable));
    }

    /** Whether this is a compound, and not an alloy of metals. */
    public boolean isCompound() {
        return counts.keySet().stream().anyMatch(Element::isNonMetal);
    }

    /**
     * The same for all formulas with the same ratio of elements, whatever the order and the size of the unit: {@code As:1 Ga:1}.
     */
    public String ratio() {
        int scale = 0;
        for (BigDecimal count : counts.values()) {
            scale = Math.max(scale, count.scale());
        }
        BigInteger divisor = BigInteger.ZERO;
        for (BigDecimal count : counts.values()) {
            divisor = divisor.gcd(count.setScale(scale).unscaledValue());
        }
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, BigDecimal> entry : counts.entrySet()) {
            BigInteger whole = entry.getValue().setScale(scale).unscaledValue();
            out.append(out.isEmpty() ? "" : " ")
                    .append(entry.getKey())
                    .append(':')
                    .append(whole.divide(divisor));
        }
        return out.toString();
    }

    /** A plain writing of the same formula: symbols in alphabetical order, each with its count, without brackets. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        counts.forEach((symbol, count) -> {
            out.append(symbol);
            if (count.compareTo(BigDecimal.ONE) != 0) {
                out.append(count.toPlainString());
            }
        });
        for (int i = 0; i < dopants.size(); i++) {
            out.append(i == 0 ? ":" : ",").append(dopants.get(i));
        }
        return out.toString();
    }
}
