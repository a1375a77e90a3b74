package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.Token.Kind;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Letters;

/** Reads the numbers of percentages: exact ones, bounds ({@code ≥ 99.9}, {@code 99.9 min}) and spans ({@code 27-30}). */
final class Amounts {

    /** Longest number read, in characters. */
    static final int LONGEST = 20;

    private static final String SIGNS = "<>=≥≤≧≦⩾⩽~≈";

    private final String text;
    private final List<Token> tokens;

    Amounts(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * The range that the number at token {@code i} states, scaled.
     *
     * @param last last token of the percentage
     */
    Optional<Range> range(int i, int last, int powerOfTen) {
        Optional<BigDecimal> value = value(i).map(number -> number.scaleByPowerOfTen(powerOfTen));
        Optional<BigDecimal> low = spanned(i).flatMap(this::value).map(number -> number.scaleByPowerOfTen(powerOfTen));
        if (value.isPresent() && low.isPresent() && low.get().compareTo(value.get()) < 0) {
            return new Range(low, false, value, false).and(Ranges.PERCENT);
        }
        return value.map(exact -> bounded(i, last, exact)).flatMap(range -> range.and(Ranges.PERCENT));
    }

    /** The first token of the percentage whose number is at {@code i}: a span's first number, and signs before it. */
    int first(int i) {
        int first = spanned(i).filter(other -> value(other).isPresent()).orElse(i);
        while (first > 0 && tokens.get(first - 1).isOneOf(text, SIGNS)) {
            first--;
        }
        return first;
    }

    private Range bounded(int i, int last, BigDecimal value) {
        boolean orEqual = sign(i - 1) == '=';
        char sign = sign(orEqual ? i - 2 : i - 1);
        return switch (sign) {
            case '>' -> orEqual ? Range.atLeast(value) : Range.above(value);
            case '≥', '≧', '⩾' -> Range.atLeast(value);
            case '<' -> orEqual ? Range.atMost(value) : Range.below(value);
            case '≤', '≦', '⩽' -> Range.atMost(value);
            default -> worded(i, last, value);
        };
    }

    private Range worded(int i, int last, BigDecimal value) {
        if (begins(last + 1, "min", "以上") || endsBefore(i, "min", "minimum", "least", "不低于", "不小于")) {
            return Range.atLeast(value);
        }
        if (begins(last + 1, "max", "以下") || endsBefore(i, "max", "maximum", "most", "不超过", "不大于")) {
            return Range.atMost(value);
        }
        return Range.exactly(value);
    }

    private boolean begins(int i, String... words) {
        if (i >= tokens.size()) {
            return false;
        }
        for (String word : words) {
            if (text.regionMatches(true, tokens.get(i).start(), word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of {@code words} stands before token {@code i}; a full stop may abbreviate it. */
    private boolean endsBefore(int i, String... words) {
        int end = tokens.get(i).start();
        while (end > 0 && (Letters.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        for (String word : words) {
            if (text.regionMatches(true, end - word.length(), word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** The token with the first number of a span that the number at {@code i} ends. */
    private Optional<Integer> spanned(int i) {
        int other = i - 1 - (joinedByWord(i) ? 1 : 0);
        if (other < 0 || tokens.get(other).kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        return joinedByWord(i)
                        || joinedByHyphen(tokens.get(other).end(), tokens.get(i).start())
                ? Optional.of(other)
                : Optional.empty();
    }

    private boolean joinedByWord(int i) {
        if (i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return before.isOneOf(text, "~～")
                || words(before).equals("至")
                || words(before).equals("to");
    }

    private boolean joinedByHyphen(int end, int start) {
        return start == end + 1 && Letters.isBlank(text.charAt(end)) && text.charAt(end) != ' ';
    }

    /** The number at token {@code i}; a comma in it is a decimal comma, because no percentage and no density has thousands. */
    Optional<BigDecimal> value(int i) {
        if (i < 0 || tokens.get(i).kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        Token token = tokens.get(i);
        if (token.end() - token.start() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(token.end() - token.start());
        int points = 0;
        for (int at = token.start(); at < token.end(); at++) {
            char c = Folding.halfWidth(text.charAt(at));
            if (!Letters.isInvisible(c)) {
                points += Letters.isDigit(c) ? 0 : 1;
                digits.append(c == ',' ? '.' : c);
            }
        }
        return points > 1 ? Optional.empty() : Optional.of(new BigDecimal(digits.toString()));
    }

    private char sign(int i) {
        return i >= 0 && tokens.get(i).kind() == Kind.SIGN
                ? Folding.halfWidth(text.charAt(tokens.get(i).start()))
                : 0;
    }

    private String words(Token token) {
        return text.substring(token.start(), token.end());
    }
}
