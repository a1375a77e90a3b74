package org.tidewaiter.engine.goods;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.goods.words.Grammar;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Joins every percentage of a sentence to the material it speaks of: the one before it or the one behind it. */
final class PercentLinks {

    private static final int NONE = -1;
    private static final String BEFORE_SIGNS = ":=(（)）>≥<≤~≈[]/";
    private static final String BEHIND_SIGNS = "(（[";

    private final Sentence sentence;
    private final List<Token> tokens;
    private boolean crossedForm;

    PercentLinks(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    void link() {
        List<Percent> percents = sentence.percents();
        int[] before = new int[percents.size()];
        int[] behind = new int[percents.size()];
        boolean[] direct = new boolean[percents.size()];
        int balance = 0;
        for (int i = 0; i < before.length; i++) {
            crossedForm = false;
            before[i] = before(percents.get(i), i == 0 ? 0 : percents.get(i - 1).last() + 1);
            direct[i] = !crossedForm;
            behind[i] = behind(percents.get(i));
            if (before[i] != NONE ^ behind[i] != NONE) {
                balance += before[i] != NONE ? 1 : -1;
            }
        }
        for (int i = 0; i < before.length; i++) {
            int mention = choose(before[i], behind[i], balance, direct[i]);
            if (mention != NONE) {
                give(mention, percents.get(i), mention == before[i]);
            }
        }
    }

    /** Of two neighbours, the one on the side on which the other percentages of the sentence have theirs; else the one before. */
    private int choose(int before, int behind, int balance, boolean direct) {
        if (before == NONE || behind == NONE) {
            return before == NONE ? behind : before;
        }
        boolean back = balance > 0 || (balance == 0 && direct && !namedBefore(behind) && !elementOf(behind, before));
        return back ? before : behind;
    }

    /** Whether one mention is an element and the other a material that varies: of "NdFeB 3 % Dy", dysprosium has the share. */
    private boolean elementOf(int element, int material) {
        return sentence.mentions().get(element).thing.filter(Thing::isElement).isPresent()
                && sentence.mentions()
                        .get(material)
                        .thing
                        .filter(thing -> !thing.type().definite())
                        .isPresent();
    }

    /** Whether the mention names again what was named before: "Dy-Fe 80 % Dy". */
    private boolean namedBefore(int mention) {
        for (int i = 0; i < mention; i++) {
            if (sentence.mentions().get(i).id.equals(sentence.mentions().get(mention).id)) {
                return true;
            }
        }
        return false;
    }

    /** A purity is not overwritten by a share, nor a share by what follows. "Dy+Tb 3 %" is a sum: each has up to that much. */
    private void give(int m, Percent percent, boolean behindTheNames) {
        Mention mention = sentence.mentions().get(m);
        if (mention.percent.isPresent()) {
            return;
        }
        mention.percent = Optional.of(percent);
        int other = m - 1;
        while (behindTheNames
                && other >= 0
                && summed(sentence.mentions().get(other), sentence.mentions().get(other + 1))) {
            sentence.mentions().get(m).percent = Optional.of(percent.upTo());
            sentence.mentions().get(other).percent = Optional.of(percent.upTo());
            other--;
        }
    }

    private boolean summed(Mention one, Mention other) {
        return one.isMaterial()
                && one.percent.isEmpty()
                && other.token == one.token + 2
                && tokens.get(one.token + 1).isOneOf(sentence.text(), "+/&");
    }

    private int before(Percent percent, int limit) {
        for (int i = percent.first() - 1; i >= limit; i--) {
            Token token = tokens.get(i);
            int mention = material(i);
            if (mention != NONE) {
                return mention;
            }
            if (!passedBefore(token)) {
                return NONE;
            }
            crossedForm |= token.means(Role.FORM);
        }
        return NONE;
    }

    private boolean passedBefore(Token token) {
        return switch (token.kind()) {
            case SIGN -> token.isOneOf(sentence.text(), BEFORE_SIGNS);
            case TERM -> token.means(Role.FORM) || saysNothing(token);
            case HAN -> onlyHanFillers(token);
            case WORD, FORMULA, NUMBER, NINES -> false;
        };
    }

    private boolean passedBehind(Token token) {
        return switch (token.kind()) {
            case SIGN -> token.isOneOf(sentence.text(), BEHIND_SIGNS);
            case TERM -> saysNothing(token);
            case HAN -> onlyHanFillers(token);
            case WORD, FORMULA, NUMBER, NINES -> false;
        };
    }

    private static boolean saysNothing(Token token) {
        return (token.means(Role.VAGUE)
                        || token.means(Role.FILLER)
                        || token.means(Role.CONTAINER)
                        || token.means(Role.PURITY_WORD))
                && !orders(token);
    }

    /** Whether the token begins a new phrase, in which the share may belong to something else. */
    private static boolean orders(Token token) {
        return token.means(Role.WITH)
                || token.means(Role.FOR)
                || token.means(Role.ABOUT)
                || token.means(Role.INSIDE)
                || token.means(Role.NEGATES_NEXT);
    }

    private int behind(Percent percent) {
        for (int i = percent.last() + 1; i < tokens.size(); i++) {
            int mention = material(i);
            if (mention != NONE) {
                return mention;
            }
            if (!passedBehind(tokens.get(i))) {
                return NONE;
            }
        }
        return NONE;
    }

    private boolean onlyHanFillers(Token token) {
        for (int i = token.start(); i < token.end(); i++) {
            if (!Grammar.isHanFiller(sentence.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The place in the list of mentions of the first material that token {@code i} names, or none. */
    private int material(int i) {
        List<Mention> mentions = sentence.mentions();
        for (int m = 0; m < mentions.size(); m++) {
            Mention mention = mentions.get(m);
            if (mention.token == i && mention.isMaterial()) {
                return m;
            }
        }
        return NONE;
    }
}
