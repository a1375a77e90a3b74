package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.goods.Token.Kind;
import org.tidewaiter.engine.goods.formula.AlloyGrade;
import org.tidewaiter.engine.goods.formula.Cas;
import org.tidewaiter.engine.goods.formula.Formula;
import org.tidewaiter.engine.goods.formula.FormulaSpan;
import org.tidewaiter.engine.goods.formula.JoinedGrade;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Letters;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.TermIndex.Found;

/** Cuts a text into tokens: the terms that were found, and between them formulas, numbers, unknown words and signs. */
final class Tokenizer {

    /** What only chemists write: Y(NO3)3 is a formula, and USB3 is none. */
    private static final List<String> GROUPS = List.of("NO3", "SO4", "CO3", "PO4", "C2O4", "BO3", "(OH)", "·");

    private final String text;
    private final List<Found> found;
    private final Things things;
    private final GluedSymbols symbols;
    private final List<Token> tokens;
    private int at;
    private int next;

    private Tokenizer(String text, List<Found> found, Things things) {
        this.text = text;
        this.found = found;
        this.things = things;
        this.symbols = new GluedSymbols(text, things);
        this.tokens = new ArrayList<>(2 * found.size() + 8);
    }

    static List<Token> tokens(String text, List<Found> found, Things things) {
        Tokenizer tokenizer = new Tokenizer(text, found, things);
        while (tokenizer.at < text.length()) {
            tokenizer.step();
        }
        return tokenizer.tokens;
    }

    private void step() {
        if (next < found.size() && found.get(next).start() < at) {
            next++;
            return;
        }
        char c = text.charAt(at);
        if (Letters.isBlank(c) || Letters.isInvisible(c)) {
            at++;
            return;
        }
        if (take(symbols.withGrade(at))) {
            return;
        }
        boolean term = next < found.size() && found.get(next).start() == at;
        if (grade(c) || formula(c, term ? found.get(next).end() : at)) {
            return;
        }
        if (term) {
            Found words = found.get(next++);
            tokens.add(new Token(Kind.TERM, words.start(), words.end(), words.terms(), Optional.empty()));
            at = words.end();
        } else if (Letters.isHan(c)) {
            add(Kind.HAN, hanEnd());
        } else if (Letters.inWord(c)) {
            if (!cas(c)) {
                word(wordEnd());
            }
        } else {
            add(Kind.SIGN, at + 1);
        }
    }

    private boolean take(List<Token> read) {
        if (read.isEmpty()) {
            return false;
        }
        tokens.addAll(read);
        at = read.getLast().end();
        return true;
    }

    private void add(Kind kind, int end) {
        tokens.add(Token.plain(kind, at, end));
        at = end;
    }

    /** Reads an alloy's grade of several parts that begins here: Sn-58Bi. */
    private boolean grade(char c) {
        boolean maybe = (c >= 'A' && c <= 'Z') || Letters.isDigit(c);
        if (!maybe || (at > 0 && Letters.inWord(text.charAt(at - 1)))) {
            return false;
        }
        int end = JoinedGrade.end(text, at);
        Optional<Formula> grade = end == at
                ? Optional.empty()
                : JoinedGrade.read(text.substring(at, end)).filter(this::hasLongSymbol);
        return grade.isPresent() && formula(grade.get(), end);
    }

    private boolean hasLongSymbol(Formula formula) {
        return formula.elements().stream().anyMatch(symbol -> symbol.length() == 2);
    }

    /** Reads a formula that begins here and reaches further than {@code end}. */
    private boolean formula(char c, int end) {
        boolean maybe = (c >= 'A' && c <= 'Z') || (c == '(' && isCapital(at + 1));
        if (!maybe || (at > 0 && Letters.inWord(text.charAt(at - 1)))) {
            return false;
        }
        int formulaEnd = FormulaSpan.end(text, at);
        if (formulaEnd > end) {
            Optional<Formula> formula = Formula.parse(text.substring(at, formulaEnd));
            if (formula.isPresent() && convincing(formula.get(), at, formulaEnd)) {
                return formula(formula.get(), formulaEnd);
            }
        }
        int joinedEnd = FormulaSpan.joinedEnd(text, at);
        if (joinedEnd > end) {
            Optional<Formula> joined = Formula.joined(text.substring(at, joinedEnd));
            if (joined.isPresent() && things.of(joined.get()).isPresent()) {
                return formula(joined.get(), joinedEnd);
            }
        }
        return false;
    }

    private boolean formula(Formula formula, int end) {
        tokens.add(new Token(Kind.FORMULA, at, end, List.of(), Optional.of(formula)));
        at = end;
        return true;
    }

    /** A formula in running text has two elements, and a symbol of two letters or a salt's group unless the lexicon knows it. */
    private boolean convincing(Formula formula, int start, int end) {
        return formula.elements().size() >= 2
                && (hasLongSymbol(formula)
                        || formula.dopants().stream().anyMatch(symbol -> symbol.length() == 2)
                        || things.of(formula).isPresent()
                        || isNamesake(formula)
                        || holdsGroup(start, end));
    }

    /** Whether small numbers make it a compound that shares its elements with one of the lexicon: W2C, and no work order WO4711. */
    private boolean isNamesake(Formula formula) {
        return formula.counts().values().stream().anyMatch(count -> count.compareTo(BigDecimal.ONE) != 0)
                && formula.counts().values().stream().allMatch(count -> count.compareTo(BigDecimal.TEN) < 0)
                && !things.namesakes(formula.elements()).isEmpty();
    }

    private boolean holdsGroup(int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            plain.append(Folding.halfWidth(text.charAt(i)));
        }
        return GROUPS.stream().anyMatch(group -> plain.indexOf(group) >= 0);
    }

    /** Reads a CAS number of the lexicon. */
    private boolean cas(char c) {
        if (!Letters.isDigit(c) || text.indexOf('-', at) < 0) {
            return false;
        }
        int end = Cas.endIn(text, at);
        Optional<Lexicon.Thing> thing = end < 0 ? Optional.empty() : things.cas(text.substring(at, end));
        if (thing.isEmpty() || end > limit()) {
            return false;
        }
        List<Term> terms = List.of(
                new Term(text.substring(at, end), Term.Role.NAME, thing.get().id(), true));
        tokens.add(new Token(Kind.TERM, at, end, terms, Optional.empty()));
        at = end;
        return true;
    }

    private boolean isCapital(int place) {
        return place < text.length() && text.charAt(place) >= 'A' && text.charAt(place) <= 'Z';
    }

    private int limit() {
        return next < found.size() ? found.get(next).start() : text.length();
    }

    private int hanEnd() {
        int limit = limit();
        int end = at + 1;
        while (end < limit && Letters.isHan(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int wordEnd() {
        int limit = limit();
        int end = at + 1;
        while (end < limit) {
            char c = Folding.halfWidth(text.charAt(end));
            boolean joins = (c == '.' || c == ',') && isDigit(end - 1) && isDigit(end + 1);
            if (!joins && !Letters.inWord(c) && !Letters.isInvisible(c)) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isDigit(int place) {
        return place >= 0 && place < text.length() && Letters.isDigit(Folding.halfWidth(text.charAt(place)));
    }

    private void word(int end) {
        int digits = at;
        while (digits < end && isNumeric(digits)) {
            digits++;
        }
        if (digits == end) {
            add(Kind.NUMBER, end);
        } else if (digits > at && grade(end)) {
            at = end;
        } else if (digits > at) {
            numberFirst(digits, end);
        } else if (!take(symbols.withShare(at, end))) {
            add(Kind.WORD, end);
        }
    }

    /** Reads an alloy's grade whose numbers stand before the symbols: 58Bi42Sn. */
    private boolean grade(int end) {
        Optional<Formula> grade = AlloyGrade.numbersFirst(text.substring(at, end));
        grade.ifPresent(formula -> tokens.add(new Token(Kind.FORMULA, at, end, List.of(), grade)));
        return grade.isPresent();
    }

    private boolean isNumeric(int place) {
        char c = Folding.halfWidth(text.charAt(place));
        return Letters.isDigit(c) || c == '.' || c == ',';
    }

    private void numberFirst(int digits, int end) {
        if (isNines(digits, end)) {
            add(Kind.NINES, end);
            return;
        }
        for (int i = digits; i < end; i++) {
            if (isNumeric(i)) {
                add(Kind.WORD, end);
                return;
            }
        }
        add(Kind.NUMBER, digits);
        add(Kind.WORD, end);
    }

    private boolean isNines(int digits, int end) {
        char n = Folding.halfWidth(text.charAt(digits));
        int behind = end - digits - 1;
        return (n == 'N' || n == 'n')
                && digits - at <= 2
                && (behind == 0 || (behind == 1 && isDigit(end - 1) && text.charAt(end - 1) != '0'));
    }
}
