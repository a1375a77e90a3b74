package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.Lexicon.Term;
import org.tidewaiter.engine.goods.Token.Kind;

/** Finds every percentage in a text: with a per cent sign, in parts per million, in nines, in words, and balances. */
final class PercentFinder {

    /** Longest number read, in characters. */
    private static final int LONGEST = 20;

    private final String text;
    private final List<Token> tokens;
    private final List<Percent> percents = new ArrayList<>(4);

    private PercentFinder(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static List<Percent> percents(String text, List<Token> tokens) {
        PercentFinder finder = new PercentFinder(text, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            i = finder.read(i);
        }
        return finder.percents;
    }

    /** Whether what stands at {@code from}, behind a number, makes it a percentage; letters up to {@code wordEnd} belong to it. */
    static boolean sharesBehind(String text, int from, int wordEnd) {
        String letters = text.substring(from, wordEnd);
        if (!letters.isEmpty() && basis(letters).isEmpty()) {
            return scale(letters) != 0;
        }
        int at = wordEnd;
        while (at < text.length() && (Letters.isBlank(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at < text.length() && Folding.halfWidth(text.charAt(at)) == '%';
    }

    /** Reads a percentage that begins at token {@code i}, if one does, and returns its last token. */
    private int read(int i) {
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case NINES -> add(Percentage.parse(halfWidth(token)).map(Percentage::range), Basis.MASS, true, i, i);
            case NUMBER -> number(i);
            case TERM -> term(token, i);
            case FORMULA, WORD, HAN, SIGN -> i;
        };
    }

    private int term(Token token, int i) {
        if (token.means(Term.Role.PURITY)) {
            return stated(token, i);
        }
        return token.means(Term.Role.BALANCE) ? add(Optional.of(Ranges.PERCENT), Basis.MASS, false, i, i, true) : i;
    }

    private int stated(Token token, int i) {
        Optional<Range> range = Optional.empty();
        for (Term term : token.terms()) {
            if (term.role() == Term.Role.PURITY) {
                range = Percentage.parse(term.target()).map(PercentFinder::atLeastUpToNextGrade);
            }
        }
        return add(range, Basis.MASS, true, i, i);
    }

    /** A purity in words promises a minimum, as nines do: from 99.99 up to the next grade. */
    private static Range atLeastUpToNextGrade(Percentage stated) {
        return stated.range()
                .point()
                .map(low -> Range.from(low, nextGrade(low)))
                .orElse(stated.range());
    }

    private static BigDecimal nextGrade(BigDecimal low) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal grade = BigDecimal.TEN;
        while (hundred.subtract(grade).compareTo(low) <= 0 && grade.scale() < LONGEST) {
            grade = grade.movePointLeft(1);
        }
        return hundred.subtract(grade);
    }

    private int number(int i) {
        int unit = i + 1;
        Optional<Basis> basis = Optional.empty();
        if (isWord(unit)) {
            basis = basis(words(tokens.get(unit)));
            unit += basis.isPresent() ? 1 : 0;
            unit += basis.isPresent() && isSign(unit, '.') ? 1 : 0;
        }
        int scale = isSign(unit, '%') ? 1 : isWord(unit) ? scale(words(tokens.get(unit))) : 0;
        boolean hundredths = scale == 0 && i > 0 && endsWith(i - 1, "百分之");
        if (scale == 0 && !hundredths) {
            return i;
        }
        int last = hundredths ? i : unit;
        if (basis.isEmpty()) {
            int behind = behind(last);
            basis = behind > last ? basis(words(tokens.get(behind))) : basis;
            last = behind;
        }
        Optional<Range> range = range(i, Math.min(scale, 0));
        return range.isEmpty() ? i : add(range, basis.orElse(Basis.MASS), false, first(i), last);
    }

    /** The token behind {@code last} that says what the share is of ({@code 3% by weight}), or {@code last}. */
    private int behind(int last) {
        int at = last + 1;
        if (at < tokens.size() && words(tokens.get(at)).equalsIgnoreCase("by")) {
            at++;
        }
        return isWord(at) && basis(words(tokens.get(at))).isPresent() ? at : last;
    }

    private Optional<Range> range(int i, int powerOfTen) {
        Optional<BigDecimal> value = value(i).map(number -> number.scaleByPowerOfTen(powerOfTen));
        Optional<BigDecimal> low =
                i > 1 && spans(i) ? value(i - 1 - gap(i)).map(n -> n.scaleByPowerOfTen(powerOfTen)) : Optional.empty();
        if (value.isPresent() && low.isPresent() && low.get().compareTo(value.get()) < 0) {
            return new Range(low, false, value, false).and(Ranges.PERCENT);
        }
        return value.map(exact -> bounded(i, exact)).flatMap(range -> range.and(Ranges.PERCENT));
    }

    private Range bounded(int i, BigDecimal value) {
        String before = i == 0 ? "" : words(tokens.get(i - 1));
        boolean orEqual = before.equals("=");
        char sign = sign(orEqual ? i - 2 : i - 1);
        return switch (sign) {
            case '>' -> orEqual ? Range.atLeast(value) : Range.above(value);
            case '≥', '≧', '⩾' -> Range.atLeast(value);
            case '<' -> orEqual ? Range.atMost(value) : Range.below(value);
            case '≤', '≦', '⩽' -> Range.atMost(value);
            default -> Range.exactly(value);
        };
    }

    private int first(int i) {
        int first = spans(i) && value(i - 1 - gap(i)).isPresent() ? i - 1 - gap(i) : i;
        while (first > 0 && tokens.get(first - 1).isOneOf(text, "<>=≥≤≧≦⩾⩽~≈")) {
            first--;
        }
        return first > 0 && endsWith(first - 1, "百分之") ? first - 1 : first;
    }

    /** Whether the number at {@code i} ends a span of two: {@code 27-30 %}. */
    private boolean spans(int i) {
        int other = i - 1 - gap(i);
        if (other < 0 || tokens.get(other).kind() != Kind.NUMBER) {
            return false;
        }
        if (gap(i) == 1) {
            return true;
        }
        int between = tokens.get(other).end();
        return tokens.get(i).start() == between + 1
                && Letters.isBlank(text.charAt(between))
                && text.charAt(between) != ' ';
    }

    /** How many tokens stand between the two numbers of a span: a tilde or a word, or none where it is a hyphen. */
    private int gap(int i) {
        if (i == 0) {
            return 0;
        }
        Token before = tokens.get(i - 1);
        return before.isOneOf(text, "~～")
                        || words(before).equals("至")
                        || words(before).equals("to")
                ? 1
                : 0;
    }

    private Optional<BigDecimal> value(int i) {
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
            if (Letters.isInvisible(c)) {
                continue;
            }
            points += Letters.isDigit(c) ? 0 : 1;
            digits.append(c == ',' ? '.' : c);
        }
        return points > 1 ? Optional.empty() : Optional.of(new BigDecimal(digits.toString()));
    }

    private int add(Optional<Range> range, Basis basis, boolean purity, int first, int last) {
        return add(range, basis, purity, first, last, false);
    }

    private int add(Optional<Range> range, Basis basis, boolean purity, int first, int last, boolean balance) {
        range.ifPresent(percents -> this.percents.add(new Percent(percents, basis, purity, balance, first, last)));
        return last;
    }

    private static Optional<Basis> basis(String letters) {
        return switch (letters) {
            case "wt", "w", "WT", "Wt", "mass", "weight", "重量" -> Optional.of(Basis.MASS);
            case "at", "mol", "At", "atomic", "mole" -> Optional.of(Basis.MOLE);
            case "vol", "Vol", "volume", "体积" -> Optional.of(Basis.VOLUME);
            default -> Optional.empty();
        };
    }

    /** The power of ten by which a number in this unit becomes a percentage, or 1 for per cent itself; 0 where it is no such unit. */
    private static int scale(String unit) {
        return switch (unit) {
            case "percent", "Percent", "pct", "PCT" -> 1;
            case "ppm", "PPM" -> -4;
            case "ppb", "PPB" -> -7;
            default -> 0;
        };
    }

    private boolean isWord(int i) {
        return i < tokens.size()
                && switch (tokens.get(i).kind()) {
                    case WORD, HAN, TERM -> true;
                    case FORMULA, NUMBER, NINES, SIGN -> false;
                };
    }

    private boolean isSign(int i, char sign) {
        return i < tokens.size() && tokens.get(i).isSign(text, sign);
    }

    private char sign(int i) {
        return i >= 0 && tokens.get(i).kind() == Kind.SIGN
                ? Folding.halfWidth(text.charAt(tokens.get(i).start()))
                : 0;
    }

    private boolean endsWith(int i, String ending) {
        Token token = tokens.get(i);
        return text.substring(token.start(), token.end()).endsWith(ending);
    }

    private String halfWidth(Token token) {
        StringBuilder out = new StringBuilder(token.end() - token.start());
        for (int i = token.start(); i < token.end(); i++) {
            out.append(Folding.halfWidth(text.charAt(i)));
        }
        return out.toString();
    }

    private String words(Token token) {
        return text.substring(token.start(), token.end());
    }
}
