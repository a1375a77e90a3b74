package org.tidewaiter.engine.goods;

import java.util.Locale;
import org.tidewaiter.engine.goods.words.Letters;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Reads what is joined to a name and changes its part: gallium-based, silicon-doped, LED grade, 铋基, 砷化镓用. */
final class Affixes {

    /** What an affix makes of a name. */
    enum Effect {
        /** An ingredient, a dopant or a base. */
        PART,
        /** A use. */
        USE,
        /** Nothing. */
        NONE
    }

    private Affixes() {}

    static Effect behind(Sentence sentence, Mention mention) {
        String text = sentence.text();
        int at = mention.end;
        if (at >= text.length()) {
            return Effect.NONE;
        }
        return switch (text.charAt(at)) {
            case '基' -> mention.isMaterial() && goesOn(text, at + 1) ? Effect.PART : Effect.NONE;
            case '级' -> mention.kind == Mention.Kind.PRODUCT ? Effect.USE : Effect.NONE;
            case '用' -> isUse(sentence, mention, at) ? Effect.USE : Effect.NONE;
            default -> word(sentence, mention);
        };
    }

    /** 用于, 用途 and the like begin a phrase; 用 alone ends one, which says something of what follows or of what was named before. */
    private static boolean isUse(Sentence sentence, Mention mention, int at) {
        String text = sentence.text();
        boolean preposition = at + 1 < text.length() && "于途作以".indexOf(text.charAt(at + 1)) >= 0;
        boolean first = sentence.mentions().getFirst().token == mention.token;
        return !preposition && (goesOn(text, at + 1) || !first);
    }

    private static Effect word(Sentence sentence, Mention mention) {
        int next = mention.token + 1;
        if (next >= sentence.tokens().size()) {
            return Effect.NONE;
        }
        Token token = sentence.tokens().get(next);
        if (token.kind() != Token.Kind.TERM || !sentence.adjacent(mention.end, token.start())) {
            return Effect.NONE;
        }
        if (mention.kind == Mention.Kind.PRODUCT) {
            return sentence.words(token).equalsIgnoreCase("grade") ? Effect.USE : Effect.NONE;
        }
        return mention.isMaterial() && token.means(Role.AFFIX) && joins(sentence, mention, token)
                ? Effect.PART
                : Effect.NONE;
    }

    /**
     * "Gallium-containing solder" is a solder; "solder containing gallium" is one too, and there the word begins a list. Compounds are
     * not used to dope others.
     */
    private static boolean joins(Sentence sentence, Mention mention, Token affix) {
        String word = sentence.words(affix).toLowerCase(Locale.ROOT);
        if (word.endsWith("ing")) {
            return sentence.text().charAt(mention.end) == '-';
        }
        return !word.equals("doped") || mention.thing.filter(Thing::isElement).isPresent();
    }

    /** Whether more words follow in the same phrase, so that there is something for the affix to qualify. */
    private static boolean goesOn(String text, int from) {
        int at = from;
        while (at < text.length() && Letters.isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (Letters.isHan(text.charAt(at)) || Letters.inWord(text.charAt(at)));
    }

    /** Whether 掺 stands before the name. */
    static boolean doped(Sentence sentence, int start) {
        return start > 0 && sentence.text().charAt(start - 1) == '掺';
    }
}
