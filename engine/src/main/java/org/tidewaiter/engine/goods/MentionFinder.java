package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.goods.Mention.Kind;
import org.tidewaiter.engine.goods.formula.Formula;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Turns tokens into mentions of things, forms and subjects. */
final class MentionFinder {

    private static final String METAL = "metal";

    private final String text;
    private final List<Token> tokens;
    private final int[] clauses;
    private final Things things;
    private final List<Mention> mentions = new ArrayList<>();

    private MentionFinder(String text, List<Token> tokens, int[] clauses, Things things) {
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
        this.things = things;
    }

    static List<Mention> mentions(String text, List<Token> tokens, int[] clauses, Things things) {
        MentionFinder finder = new MentionFinder(text, tokens, clauses, things);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.TERM) {
                finder.terms(i, token);
            } else if (token.formula().isPresent()) {
                finder.formula(i, token, token.formula().get());
            }
        }
        return finder.mentions;
    }

    private void terms(int i, Token token) {
        boolean named = token.means(Term.Role.NAME);
        for (Term term : token.terms()) {
            switch (term.role()) {
                case NAME -> name(i, token, term, false);
                case NAME_BESIDE_SHARE -> {
                    if (!named) {
                        name(i, token, term, true);
                    }
                }
                case HINT -> {
                    if (!named) {
                        add(Kind.HINT, i, token, term.target(), things.find(term.target()), false);
                    }
                }
                case FORM -> add(Kind.FORM, i, token, term.target(), Optional.empty(), false);
                case SUBJECT -> add(Kind.SUBJECT, i, token, term.target(), Optional.empty(), false);
                case PURITY,
                        PURITY_WORD,
                        BALANCE,
                        AFFIX,
                        VAGUE,
                        FILLER,
                        CONTAINER,
                        NEGATES_NEXT,
                        NEGATES_PREVIOUS,
                        NOT_REAL,
                        WITH,
                        INSIDE,
                        FOR,
                        ABOUT,
                        MADE_OF -> {
                    // these order the sentence and name nothing
                }
            }
        }
    }

    private void name(int i, Token token, Term term, boolean onlyBesideShare) {
        Optional<Thing> thing = things.find(term.target());
        if (thing.isEmpty() || (term.exactCase() && beginsOtherWord(i, token))) {
            return;
        }
        Kind kind = thing.get().type().material() ? Kind.MATERIAL : Kind.PRODUCT;
        add(kind, i, token, term.target(), thing, onlyBesideShare);
    }

    /** Whether a symbol of two letters is joined by a hyphen to a word in small letters: Bi-metal is no bismuth, Ga-doped is gallium. */
    private boolean beginsOtherWord(int i, Token token) {
        int hyphen = token.end();
        if (token.end() - token.start() > 2 || hyphen + 1 >= text.length() || text.charAt(hyphen) != '-') {
            return false;
        }
        int end = hyphen + 1;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end > hyphen + 2 && !qualifies(tokens.get(i + 1)) && !isCalledMetal(token);
    }

    /** Ga-metal is gallium; what Bi-metal is made of is not said. */
    private boolean isCalledMetal(Token symbol) {
        return text.startsWith(METAL, symbol.end() + 1) && !text.startsWith("Bi", symbol.start());
    }

    /** Whether a word behind a symbol leaves it what it is: Ga-based, Ga-free, Ge-lens. */
    private static boolean qualifies(Token token) {
        return token.means(Term.Role.FORM)
                || token.means(Term.Role.AFFIX)
                || token.means(Term.Role.NEGATES_PREVIOUS)
                || token.means(Term.Role.WITH);
    }

    private void formula(int i, Token token, Formula formula) {
        Thing thing = things.ofOrUnlisted(formula);
        add(Kind.MATERIAL, i, token, thing.id(), Optional.of(thing), false);
    }

    private void add(Kind kind, int i, Token token, String id, Optional<Thing> thing, boolean onlyBesideShare) {
        mentions.add(new Mention(kind, i, clauses[i], token, id, thing, onlyBesideShare));
    }
}
