package org.tidewaiter.engine.goods;

import java.util.List;
import org.tidewaiter.engine.goods.words.Letters;
import org.tidewaiter.engine.goods.words.TermIndex;

/**
 * A text, cut up and partly understood.
 *
 * @param field field of the line it stands in
 * @param text as written
 * @param tokens its pieces
 * @param clauses for every token, the number of the clause it stands in
 * @param mentions what it names, in order
 * @param percents the percentages in it, in order
 */
@SuppressWarnings("ArrayRecordComponent") // lives as long as one reading; nobody compares sentences
record Sentence(
        String field, String text, List<Token> tokens, int[] clauses, List<Mention> mentions, List<Percent> percents) {

    /**
     * Reads {@code text}. A phrase that merely suggests a material is a hint only where no material is named; otherwise its words
     * are read one by one. Where nothing at all is named, a name may be broken by a hyphen: gal-lium.
     */
    static Sentence read(String field, String text, TermIndex index, Things things) {
        Sentence sentence = read(field, text, RatioUnits.with(index.find(text), text, index), things);
        if (sentence.mentions.isEmpty() && text.indexOf('-') >= 0) {
            sentence = read(field, text, index.find(Letters.joined(text)), things);
        }
        boolean hinted = false;
        boolean named = false;
        for (Mention mention : sentence.mentions) {
            hinted |= mention.kind == Mention.Kind.HINT;
            named |= mention.isMaterial() && mention.place != Mention.Place.DENIED;
        }
        return hinted && named ? read(field, text, index.findStated(text), things) : sentence;
    }

    private static Sentence read(String field, String text, List<TermIndex.Found> found, Things things) {
        List<Token> tokens = Tokenizer.tokens(text, found, things);
        CompoundNames.join(text, tokens, things);
        int[] clauses = Clauses.number(text, tokens);
        List<Mention> mentions = MentionFinder.mentions(text, tokens, clauses, things);
        List<Percent> percents = PercentFinder.percents(text, tokens);
        Sentence sentence = new Sentence(field, text, tokens, clauses, mentions, percents);
        if (!mentions.isEmpty()) {
            new PercentLinks(sentence).link();
            mentions.removeIf(mention -> mention.onlyBesideShare && mention.percent.isEmpty());
            new Places(sentence).assign();
        }
        return sentence;
    }

    /** The characters of {@code token}. */
    String words(Token token) {
        return text.substring(token.start(), token.end());
    }

    /** Evidence for the characters from {@code start} to {@code end}. */
    Evidence evidence(int start, int end) {
        return new Evidence(field, start, end, text.substring(start, end));
    }

    /** Evidence for the characters of {@code mention}. */
    Evidence evidence(Mention mention) {
        return evidence(mention.start, mention.end);
    }

    /** Evidence for the characters of {@code percent}. */
    Evidence evidence(Percent percent) {
        return evidence(
                tokens.get(percent.first()).start(), tokens.get(percent.last()).end());
    }

    /** Whether nothing but blanks and hyphens stands between the two places. */
    boolean adjacent(int end, int start) {
        for (int i = end; i < start; i++) {
            if (!Letters.isBlank(text.charAt(i)) && !Letters.isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
