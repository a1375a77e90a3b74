package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.goods.Lexicon.Term;
import org.tidewaiter.engine.goods.TermIndex.Found;

/** Chooses, among all places where patterns end, the leftmost longest ones that stand as words. */
final class Selection implements Automaton.Listener {

    private final String text;
    private final TermIndex index;
    private final ArrayList<Found> chosen = new ArrayList<>();

    /** Whether terms that merely suggest a thing are chosen too. */
    private final boolean hints;

    Selection(String text, TermIndex index, boolean hints) {
        this.text = text;
        this.index = index;
        this.hints = hints;
    }

    List<Found> found() {
        return chosen;
    }

    @Override
    public void ends(int place, int state) {
        Automaton automaton = index.states();
        for (int at = state; at != 0; at = automaton.shorter(at)) {
            int pattern = automaton.pattern(at);
            if (pattern >= 0 && consider(pattern, place)) {
                return;
            }
        }
    }

    /** Whether {@code pattern}, which ends at {@code place}, was chosen; shorter ones are then of no interest. */
    private boolean consider(int pattern, int place) {
        String word = index.pattern(pattern);
        int start = start(word, place);
        int end = end(word, place);
        if (end < 0 || !startsWord(start)) {
            return false;
        }
        List<Term> terms = meant(index.terms(pattern), start, end);
        if (terms.isEmpty()) {
            return false;
        }
        return choose(start, end, terms);
    }

    /** Takes the place unless a term further left overlaps it; drops what begins inside it. */
    private boolean choose(int start, int end, List<Term> terms) {
        int keep = chosen.size();
        while (keep > 0 && chosen.get(keep - 1).start() >= start) {
            keep--;
        }
        if (keep > 0 && chosen.get(keep - 1).end() > start) {
            return false;
        }
        while (chosen.size() > keep) {
            chosen.removeLast();
        }
        chosen.add(new Found(start, end, terms));
        return true;
    }

    /** Walks back over as many characters as {@code word} has: invisible ones and repeated blanks do not count. */
    private int start(String word, int place) {
        int at = place;
        for (int left = word.length() - 1; left > 0; left--) {
            boolean blank = Letters.isBlank(text.charAt(at));
            at--;
            while (Letters.isInvisible(text.charAt(at)) || (blank && Letters.isBlank(text.charAt(at)))) {
                at--;
            }
        }
        return at;
    }

    private boolean startsWord(int start) {
        if (!Letters.inWord(text.charAt(start))) {
            return true;
        }
        int before = start - 1;
        while (before >= 0 && Letters.isInvisible(text.charAt(before))) {
            before--;
        }
        return before < 0 || !Letters.inWord(text.charAt(before));
    }

    /** The place behind the word that ends at {@code place}, with its plural; -1 where the word goes on. */
    private int end(String word, int place) {
        int end = place + 1;
        if (!Letters.inWord(text.charAt(place)) || wordEndsAt(end)) {
            return end;
        }
        if (Letters.isDigit(text.charAt(place))) {
            return -1;
        }
        int plural = pluralEnd(word, end);
        return plural > 0 && wordEndsAt(plural) ? plural : -1;
    }

    private int pluralEnd(String word, int at) {
        if (isLetter(at, 's')) {
            return at + 1;
        }
        return sibilant(word) && isLetter(at, 'e') && isLetter(at + 1, 's') ? at + 2 : -1;
    }

    private boolean isLetter(int at, char letter) {
        return at < text.length() && Folding.lower(Folding.halfWidth(text.charAt(at))) == letter;
    }

    private static boolean sibilant(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || word.endsWith("z");
    }

    private boolean wordEndsAt(int at) {
        int after = at;
        while (after < text.length() && Letters.isInvisible(text.charAt(after))) {
            after++;
        }
        return after == text.length() || !Letters.inWord(text.charAt(after));
    }

    /** Those of {@code terms} whose case agrees with the text. */
    private List<Term> meant(List<Term> terms, int start, int end) {
        boolean all = true;
        for (Term term : terms) {
            all &= agrees(term, start, end);
        }
        if (all) {
            return terms;
        }
        List<Term> agreeing = new ArrayList<>(terms.size());
        for (Term term : terms) {
            if (agrees(term, start, end)) {
                agreeing.add(term);
            }
        }
        return agreeing;
    }

    private boolean agrees(Term term, int start, int end) {
        if (!hints && term.role() == Term.Role.HINT) {
            return false;
        }
        if (!term.exactCase()) {
            return true;
        }
        int at = start;
        String exact = term.text();
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
