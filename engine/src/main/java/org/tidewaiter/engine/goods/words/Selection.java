package org.tidewaiter.engine.goods.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.TermIndex.Found;

/** Chooses the terms of a text from left to right: where one begins the longest that stands as a word, and then what begins behind it. */
final class Selection implements Automaton.Listener {

    /** The bit in which ASCII capitals and small letters differ. */
    private static final int SMALL = 0x20;

    /** A word of this length is known even where a number follows without a blank: "gallium99.99%". */
    static final int LONG = 5;

    private final String text;
    private final TermIndex index;
    private final int[] shapes;
    /** Whether terms that merely suggest a thing are chosen too. */
    private final boolean hints;

    /** Where the place under consideration starts. */
    private int start;
    /** Where the longest term there ends; 0 where none was found. */
    private int end;
    /** The pattern of that term. */
    private int pattern;

    Selection(String text, TermIndex index, boolean hints) {
        this.text = text;
        this.index = index;
        this.shapes = index.shapes();
        this.hints = hints;
    }

    List<Found> found() {
        Automaton automaton = index.automaton();
        int length = text.length();
        char[] chars = new char[length + Beginnings.WINDOW];
        Arrays.fill(chars, length, chars.length, Beginnings.BEHIND);
        text.getChars(0, length, chars, 0);
        int[] places = new int[length + 1];
        int size = automaton.begin(chars, length, places);
        List<Found> found = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < size; i++) {
            start = places[i];
            if (start >= behind) {
                end = 0;
                automaton.read(chars, length, start, this);
                if (end > 0) {
                    found.add(new Found(start, end, agreeing(index.meanings(pattern), end)));
                    behind = end;
                }
            }
        }
        return found;
    }

    @Override
    public void ends(int place, int candidate) {
        if (wordGoesOn(place)) {
            return;
        }
        int shape = shapes[candidate];
        int behind = Shape.endsInWord(shape) ? end(shape, place) : place + 1;
        if (behind < 0 || (Shape.startsInWord(shape) && wordBefore())) {
            return;
        }
        if (!Shape.selective(shape)
                || !agreeing(index.meanings(candidate), behind).isEmpty()) {
            end = behind;
            pattern = candidate;
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

    private boolean wordBefore() {
        int before = start - 1;
        while (before >= 0 && Letters.isInvisible(text.charAt(before))) {
            before--;
        }
        return before >= 0 && Letters.inWord(text.charAt(before));
    }

    /** The place behind the word that ends at {@code place}, with its plural; -1 where the word goes on. */
    private int end(int shape, int place) {
        int behind = place + 1;
        if (wordEndsAt(behind) || numberFollows(shape, place)) {
            return behind;
        }
        int plural = Shape.pluralIn(shape, text, behind);
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
    private List<Term> agreeing(List<Term> terms, int behind) {
        for (int i = 0; i < terms.size(); i++) {
            if (!agrees(terms.get(i), behind)) {
                return terms.stream().filter(term -> agrees(term, behind)).toList();
            }
        }
        return terms;
    }

    private boolean agrees(Term term, int behind) {
        if (term.role() == Term.Role.HINT && !hints) {
            return false;
        }
        return !term.exactCase() || sameCase(term.text(), behind);
    }

    private boolean sameCase(String exact, int behind) {
        int at = start;
        for (int i = 0; i < exact.length(); i++) {
            while (at < behind && Letters.isInvisible(text.charAt(at))) {
                at++;
            }
            if (at == behind) {
                return false;
            }
            char wanted = exact.charAt(i);
            char seen = Folding.halfWidth(text.charAt(at));
            if (seen != wanted && !(Letters.isBlank(seen) && Letters.isBlank(wanted))) {
                return false;
            }
            at++;
        }
        return at == behind;
    }
}
