package org.tidewaiter.engine.goods;

import org.tidewaiter.engine.goods.Lexicon.Term.Role;

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
            case '用' -> isPreposition(text, at) || !goesOn(text, at + 1) ? Effect.NONE : Effect.USE;
            default -> word(sentence, mention);
        };
    }

    /** 用于, 用途 and the like begin a phrase; 用 alone ends one. */
    private static boolean isPreposition(String text, int at) {
        return at + 1 < text.length() && "于途作以".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** "Gallium-containing solder" is a solder; "solder containing gallium" is one too, and there the word begins a list. */
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
        boolean affix = mention.isMaterial()
                && token.means(Role.AFFIX)
                && (!token.means(Role.WITH) || sentence.text().charAt(mention.end) == '-')
                && goesOn(sentence.text(), token.end());
        return affix ? Effect.PART : Effect.NONE;
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
