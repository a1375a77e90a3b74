package org.tidewaiter.engine.goods.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Letters;

/**
 * Reads one formula by recursive descent.
 *
 * <pre>
 * formula = part { joint [ number ] part } [ ":" symbol { "," symbol } ]
 * part    = { group }+
 * group   = ( symbol | "(" part ")" | "[" part "]" | "{" part "}" ) [ number ]
 * joint   = "·" | "*" | "•" | "." before a hydrate's water
 * number  = digits [ "." digits ] | letter x y z | digits "-" letters
 * </pre>
 */
final class FormulaParser {

    /** Deepest nesting of brackets; more is not chemistry. */
    private static final int DEEPEST = 8;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private final String text;
    private int at;
    private boolean variable;

    FormulaParser(String text) {
        this.text = text;
    }

    Optional<Formula> parse() {
        TreeMap<String, BigDecimal> counts = new TreeMap<>();
        if (!part(counts, BigDecimal.ONE, 0)) {
            return Optional.empty();
        }
        BigDecimal water = BigDecimal.ZERO;
        while (joint()) {
            BigDecimal times = number().orElse(BigDecimal.ONE);
            if (water(at)) {
                water = water.add(times);
            }
            if (!part(counts, times, 0)) {
                return Optional.empty();
            }
        }
        List<String> dopants = new ArrayList<>();
        if (!dopants(dopants) || at < text.length() || tooLarge(counts)) {
            return Optional.empty();
        }
        return Optional.of(new Formula(counts, dopants, variable, water));
    }

    private static boolean tooLarge(Map<String, BigDecimal> counts) {
        return counts.values().stream().anyMatch(count -> count.signum() <= 0 || count.compareTo(LARGEST) > 0);
    }

    private boolean part(Map<String, BigDecimal> counts, BigDecimal times, int depth) {
        boolean any = false;
        while (group(counts, times, depth)) {
            any = true;
        }
        return any;
    }

    private boolean group(Map<String, BigDecimal> counts, BigDecimal times, int depth) {
        String symbol = symbol();
        if (!symbol.isEmpty()) {
            BigDecimal count = number().orElse(BigDecimal.ONE).multiply(times);
            counts.merge(symbol, count, BigDecimal::add);
            return true;
        }
        char close = closing(peek());
        if (close == 0 || depth == DEEPEST) {
            return false;
        }
        int opened = at++;
        Map<String, BigDecimal> inner = new TreeMap<>();
        if (!part(inner, BigDecimal.ONE, depth + 1) || peek() != close) {
            at = opened;
            return false;
        }
        at++;
        BigDecimal count = number().orElse(BigDecimal.ONE).multiply(times);
        inner.forEach((element, atoms) -> counts.merge(element, atoms.multiply(count), BigDecimal::add));
        return true;
    }

    private String symbol() {
        char first = peek();
        if (first < 'A' || first > 'Z') {
            return "";
        }
        char second = charAt(at + 1);
        if (second >= 'a' && second <= 'z') {
            String two = "" + first + second;
            if (Element.is(two)) {
                at += 2;
                return two;
            }
            if (!isVariable(second)) {
                return "";
            }
        }
        String one = String.valueOf(first);
        if (!Element.is(one)) {
            return "";
        }
        at++;
        return one;
    }

    private Optional<BigDecimal> number() {
        int start = at;
        while (Letters.isDigit(peek())) {
            at++;
        }
        if (at > start && peek() == '.' && Letters.isDigit(charAt(at + 1)) && !waterBehindPoint()) {
            at++;
            while (Letters.isDigit(peek())) {
                at++;
            }
        }
        int end = at;
        if (letters()) {
            variable = true;
            return Optional.empty();
        }
        return end == start ? Optional.empty() : Optional.of(new BigDecimal(plain(start, end)));
    }

    /** Passes over a variable amount, {@code x}, {@code -x}, {@code -x-y}; false where there is none. */
    private boolean letters() {
        boolean any = false;
        while (true) {
            if (isVariable(peek())) {
                at++;
            } else if (peek() == '-' && isVariable(charAt(at + 1))) {
                at += 2;
            } else {
                return any;
            }
            any = true;
        }
    }

    private static boolean isVariable(char c) {
        return c == 'x' || c == 'y' || c == 'z';
    }

    private String plain(int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append(charAt(i));
        }
        return out.toString();
    }

    private boolean joint() {
        char c = peek();
        if (c == '·' || c == '*' || c == '•' || c == '⋅' || c == '・' || (c == '.' && waterBehindPoint())) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether behind the next point stands only water, with or without a number: {@code .5H2O}. */
    private boolean waterBehindPoint() {
        int i = at + 1;
        while (Letters.isDigit(charAt(i)) || (charAt(i) == '.' && i > at + 1)) {
            i++;
        }
        return water(i);
    }

    /** Whether nothing but water stands behind {@code i}. */
    private boolean water(int i) {
        return charAt(i) == 'H' && charAt(i + 1) == '2' && charAt(i + 2) == 'O' && charAt(i + 3) == 0;
    }

    private boolean dopants(List<String> dopants) {
        if (peek() != ':') {
            return true;
        }
        do {
            at++;
            String symbol = symbol();
            if (symbol.isEmpty()) {
                return false;
            }
            dopants.add(symbol);
        } while (peek() == ',');
        return true;
    }

    private static char closing(char open) {
        return switch (open) {
            case '(' -> ')';
            case '[' -> ']';
            case '{' -> '}';
            default -> 0;
        };
    }

    private char peek() {
        return charAt(at);
    }

    private char charAt(int i) {
        return i < text.length() ? Folding.halfWidth(text.charAt(i)) : 0;
    }
}
