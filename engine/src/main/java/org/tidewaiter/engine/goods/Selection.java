package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tidewaiter.engine.goods.Lexicon.Term;
import org.tidewaiter.engine.goods.TermIndex.Found;

/** Chooses, among all places where patterns end, the leftmost longest ones that stand as words. */
final class Selection implements Automaton.Listener {

    /** The bit in which ASCII capitals and small letters differ. */
    private static final int SMALL = 0x20;

    /** A word of this length is known even where a number follows without a blank: "gallium99.99%". */
    private static final int LONG = 5;

    private final String text;
    private final TermIndex index;
    private final Automaton automaton;
    private final int[] shapes;
    /** Whether terms that merely suggest a thing are chosen too. */
    private final boolean hints;

    /** Start, end and pattern of every chosen place. */
    private int[] chosen = new int[3 * 12];

    private int size;
    private boolean anyInvisible;

    Selection(String text, TermIndex index, boolean hints) {
        this.text = text;
        this.index = index;
        this.automaton = index.automaton();
        this.shapes = index.shapes();
        this.hints = hints;
    }

    List<Found> found() {
        List<Found> found = new ArrayList<>(size / 3);
        for (int i = 0; i < size; i += 3) {
            List<Term> terms = index.meanings(chosen[i + 2]);
            found.add(new Found(chosen[i], chosen[i + 1], agreeing(terms, chosen[i], chosen[i + 1])));
        }
        return found;
    }

    @Override
    public void invisible(int place) {
        anyInvisible = true;
    }

    @Override
    public void ends(int place, int state) {
        if (wordGoesOn(place)) {
            return;
        }
        for (int at = state; at != 0; at = automaton.shorter(at)) {
            int pattern = automaton.pattern(at);
            if (pattern >= 0 && consider(pattern, place)) {
                return;
            }
        }
    }

    /** Whether the letter at {@code place} is followed by one that begins no plural: then no pattern that ends here stands as a word. */
    private boolean wordGoesOn(int place) {
        if (place + 1 == text.length()) {
            return false;
        }
        int next = text.charAt(place + 1) | SMALL;
        return next >= 'a' && next <= 'z' && next != 's' && next != 'e' && Letters.inWord(text.charAt(place));
    }

    /** Whether {@code pattern}, which ends at {@code place}, was chosen; shorter ones are then of no interest. */
    private boolean consider(int pattern, int place) {
        int shape = shapes[pattern];
        int end = Shape.endsInWord(shape) ? end(shape, place) : place + 1;
        if (end < 0) {
            return false;
        }
        int start = start(shape, place);
        if (Shape.startsInWord(shape) && wordBefore(start)) {
            return false;
        }
        if (Shape.selective(shape)
                && agreeing(index.meanings(pattern), start, end).isEmpty()) {
            return false;
        }
        return choose(start, end, pattern);
    }

    /** Takes the place unless a term further left overlaps it; drops what begins inside it. */
    private boolean choose(int start, int end, int pattern) {
        int keep = size;
        while (keep > 0 && chosen[keep - 3] >= start) {
            keep -= 3;
        }
        if (keep > 0 && chosen[keep - 2] > start) {
            return false;
        }
        if (keep + 3 > chosen.length) {
            chosen = Arrays.copyOf(chosen, 2 * chosen.length);
        }
        chosen[keep] = start;
        chosen[keep + 1] = end;
        chosen[keep + 2] = pattern;
        size = keep + 3;
        return true;
    }

    /** Walks back over as many characters as the pattern has: invisible ones and repeated blanks do not count. */
    private int start(int shape, int place) {
        if (!Shape.blanks(shape) && !anyInvisible) {
            return place - Shape.length(shape) + 1;
        }
        int at = place;
        for (int left = Shape.length(shape) - 1; left > 0; left--) {
            char c = text.charAt(at);
            at--;
            char before = text.charAt(at);
            if (before < 'a' || before > 'z') {
                at = passOver(at, Letters.isBlank(c));
            }
        }
        return at;
    }

    private int passOver(int from, boolean blanks) {
        int at = from;
        while (Letters.isInvisible(text.charAt(at)) || (blanks && Letters.isBlank(text.charAt(at)))) {
            at--;
        }
        return at;
    }

    private boolean wordBefore(int start) {
        int before = start - 1;
        while (before >= 0 && Letters.isInvisible(text.charAt(before))) {
            before--;
        }
        return before >= 0 && Letters.inWord(text.charAt(before));
    }

    /** The place behind the word that ends at {@code place}, with its plural; -1 where the word goes on. */
    private int end(int shape, int place) {
        int end = place + 1;
        if (wordEndsAt(end) || numberFollows(shape, place)) {
            return end;
        }
        int plural = Shape.pluralIn(shape, text, end);
        return plural > 0 && wordEndsAt(plural) ? plural : -1;
    }

    private boolean numberFollows(int shape, int place) {
        return Shape.length(shape) >= LONG
                && Letters.isDigit(text.charAt(place + 1))
                && !Letters.isDigit(Folding.halfWidth(text.charAt(place)));
    }

    private boolean wordEndsAt(int at) {
        int after = at;
        while (after < text.length() && Letters.isInvisible(text.charAt(after))) {
            after++;
        }
        return after == text.length() || !Letters.inWord(text.charAt(after));
    }

    /** Those of {@code terms} that are looked for and whose case agrees with the text. */
    private List<Term> agreeing(List<Term> terms, int start, int end) {
        for (int i = 0; i < terms.size(); i++) {
            if (!agrees(terms.get(i), start, end)) {
                return terms.stream().filter(term -> agrees(term, start, end)).toList();
            }
        }
        return terms;
    }

    private boolean agrees(Term term, int start, int end) {
        if (term.role() == Term.Role.HINT && !hints) {
            return false;
        }
        return !term.exactCase() || sameCase(term.text(), start, end);
    }

    private boolean sameCase(String exact, int start, int end) {
        int at = start;
        for (int i = 0; i < exact.length(); i++) {
            while (at < end && Letters.isInvisible(text.charAt(at))) {
                at++;
            }
            if (at == end) {
                return false;
            }
            char wanted = exact.charAt(i);
            char seen = Folding.halfWidth(text.charAt(at));
            if (seen != wanted && !(Letters.isBlank(seen) && Letters.isBlank(wanted))) {
                return false;
            }
            at++;
        }
        return at == end;
    }
}
