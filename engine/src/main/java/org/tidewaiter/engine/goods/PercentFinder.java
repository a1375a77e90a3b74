package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Letters;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;

/** Finds every percentage in a text: with a per cent sign, in parts per million, in nines, in words, and balances. */
final class PercentFinder {

    private static final int PERCENT = 1;
    private static final int NO_UNIT = 0;
    private static final String HUNDREDTHS = "百分之";

    private final String text;
    private final List<Token> tokens;
    private final Amounts amounts;
    private final List<Percent> percents = new ArrayList<>(2);

    private PercentFinder(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.amounts = new Amounts(text, tokens);
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
            return unit(letters) != NO_UNIT;
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
            case NINES -> {
                Percentage.parse(halfWidth(token))
                        .ifPresent(grade -> add(grade.range(), Basis.MASS, true, false, i, i));
                yield i;
            }
            case NUMBER -> number(i);
            case TERM -> {
                term(token, i);
                yield i;
            }
            case FORMULA, WORD, HAN, SIGN -> i;
        };
    }

    private void term(Token token, int i) {
        for (Term term : token.terms()) {
            if (term.role() == Role.PURITY) {
                Percentage.parse(term.target())
                        .ifPresent(stated -> add(upToNextGrade(stated.range()), Basis.MASS, true, false, i, i));
            } else if (term.role() == Role.BALANCE) {
                add(Ranges.PERCENT, Basis.MASS, false, true, i, i);
            }
        }
    }

    /** A purity in words promises a minimum, as nines do: from 99.99 up to the next grade. */
    private static Range upToNextGrade(Range stated) {
        return stated.point().map(low -> Range.from(low, nextGrade(low))).orElse(stated);
    }

    private static BigDecimal nextGrade(BigDecimal low) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal grade = BigDecimal.TEN;
        while (hundred.subtract(grade).compareTo(low) <= 0 && grade.scale() < Amounts.LONGEST) {
            grade = grade.movePointLeft(1);
        }
        return hundred.subtract(grade);
    }

    private int number(int i) {
        int at = i + 1;
        Optional<Basis> basis = basisAt(at);
        if (basis.isPresent()) {
            at += isSign(at + 1, '.') ? 2 : 1;
        }
        int unit = isSign(at, '%') ? PERCENT : isWord(at) ? unit(words(at)) : NO_UNIT;
        boolean hundredths = unit == NO_UNIT && i > 0 && words(i - 1).endsWith(HUNDREDTHS);
        if (unit == NO_UNIT && !hundredths) {
            return i;
        }
        int last = hundredths ? i : at;
        if (basis.isEmpty()) {
            int behind = last + (isBy(last + 1) ? 2 : 1);
            basis = basisAt(behind);
            last = basis.isPresent() ? behind : last;
        }
        Optional<Range> range = amounts.range(i, last, Math.min(unit, 0));
        if (range.isEmpty()) {
            return i;
        }
        int first = hundredths ? i - 1 : amounts.first(i);
        add(range.get(), basis.orElse(Basis.MASS), false, false, first, last);
        return last;
    }

    private void add(Range range, Basis basis, boolean purity, boolean balance, int first, int last) {
        percents.add(new Percent(range, basis, purity, balance, first, last));
    }

    private Optional<Basis> basisAt(int i) {
        return isWord(i) ? basis(words(i)) : Optional.empty();
    }

    private static Optional<Basis> basis(String letters) {
        return switch (letters) {
            case "wt", "w", "WT", "Wt", "mass", "weight", "重量" -> Optional.of(Basis.MASS);
            case "at", "mol", "At", "atomic", "mole" -> Optional.of(Basis.MOLE);
            case "vol", "Vol", "volume", "体积" -> Optional.of(Basis.VOLUME);
            default -> Optional.empty();
        };
    }

    /** The power of ten by which a number in this unit becomes a percentage, {@link #PERCENT} for per cent itself. */
    private static int unit(String unit) {
        return switch (unit) {
            case "percent", "Percent", "pct", "PCT" -> PERCENT;
            case "ppm", "PPM" -> -4;
            case "ppb", "PPB" -> -7;
            default -> NO_UNIT;
        };
    }

    private boolean isWord(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        return switch (tokens.get(i).kind()) {
            case WORD, HAN, TERM -> true;
            case FORMULA, NUMBER, NINES, SIGN -> false;
        };
    }

    private boolean isBy(int i) {
        return isWord(i) && words(i).equalsIgnoreCase("by");
    }

    private boolean isSign(int i, char sign) {
        return i < tokens.size() && tokens.get(i).isSign(text, sign);
    }

    private String halfWidth(Token token) {
        StringBuilder out = new StringBuilder(token.end() - token.start());
        for (int i = token.start(); i < token.end(); i++) {
            out.append(Folding.halfWidth(text.charAt(i)));
        }
        return out.toString();
    }

    private String words(int i) {
        return text.substring(tokens.get(i).start(), tokens.get(i).end());
    }
}
