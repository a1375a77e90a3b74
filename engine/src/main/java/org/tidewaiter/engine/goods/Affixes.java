package org.tidewaiter.engine.goods;

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
        char c = text.charAt(at);
        if (c == '基') {
            return mention.isMaterial() && goesOn(text, at + 1) ? Effect.PART : Effect.NONE;
        }
        if (c == '用') {
            boolean preposition = at + 1 < text.length() && "于途作以".indexOf(text.charAt(at + 1)) >= 0;
            return !preposition && goesOn(text, at + 1) ? Effect.USE : Effect.NONE;
        }
        if (c == '级') {
            return mention.kind == Mention.Kind.PRODUCT ? Effect.USE : Effect.NONE;
        }
        return Letters.isBlank(c) ? word(text, at, mention) : Effect.NONE;
    }

    private static Effect word(String text, int end, Mention mention) {
        int start = end;
        while (start < text.length() && Letters.isBlank(text.charAt(start))) {
            start++;
        }
        int behind = start;
        while (behind < text.length() && Letters.inWord(text.charAt(behind))) {
            behind++;
        }
        if (behind == start || behind - start > 12) {
            return Effect.NONE;
        }
        String word = text.substring(start, behind);
        if (mention.kind == Mention.Kind.PRODUCT) {
            return word.equalsIgnoreCase("grade") ? Effect.USE : Effect.NONE;
        }
        return mention.isMaterial() && Grammar.isPartAffix(word) && goesOn(text, behind) ? Effect.PART : Effect.NONE;
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
