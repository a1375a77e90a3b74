package org.tidewaiter.engine.goods;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidewaiter.engine.goods.Mention.Place;
import org.tidewaiter.engine.goods.words.Letters;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Marks the names that a sentence denies: "gallium-free", "no gallium or germanium", 不含镓、锗, "imitation gold". */
final class Denials {

    private static final Set<String> SMALL_WORDS = Set.of("any", "added", "detectable", "measurable", "intentionally");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "of");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Mention> mentions;

    Denials(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.mentions = sentence.mentions();
    }

    void apply() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() != Token.Kind.TERM) {
                continue;
            }
            if (token.means(Role.NEGATES_PREVIOUS)) {
                backward(i, token.start());
            }
            if (token.means(Role.NEGATES_NEXT) && !Labels.isValue(sentence, i)) {
                forward(i, !oneHan(token));
            }
            if (token.means(Role.NOT_REAL) && !backward(i, token.start())) {
                forward(i, false);
            }
        }
    }

    private static boolean oneHan(Token token) {
        return token.end() - token.start() == 1;
    }

    /** Denies the name that ends right before {@code start}, and those joined to it; false where there is none. */
    private boolean backward(int token, int start) {
        int m = mentions.size() - 1;
        while (m >= 0 && mentions.get(m).token >= token) {
            m--;
        }
        if (m < 0 || !named(mentions.get(m)) || !sentence.adjacent(mentions.get(m).end, start)) {
            return false;
        }
        deny(m);
        while (m > 0 && named(mentions.get(m - 1)) && joined(mentions.get(m - 1), mentions.get(m))) {
            m--;
            deny(m);
        }
        return true;
    }

    /** Denies the name behind {@code token}, and those joined to it; a small word may stand between. */
    private void forward(int token, boolean smallWords) {
        int m = 0;
        while (m < mentions.size() && mentions.get(m).token <= token) {
            m++;
        }
        if (m == mentions.size() || !named(mentions.get(m)) || !reached(token, mentions.get(m).token, smallWords)) {
            return;
        }
        deny(m);
        int run = smallWords ? runEnd(m) : m;
        while (m + 1 < mentions.size()
                && named(mentions.get(m + 1))
                && (m < run || joined(mentions.get(m), mentions.get(m + 1)))) {
            m++;
            deny(m);
        }
    }

    /**
     * The last of the elements that are written as one word with mention {@code first}: 不含镝铽 denies both. Where the word goes on it
     * may begin a name: 不含铅铋锡焊料 is a solder of bismuth and tin.
     */
    private int runEnd(int first) {
        int last = first;
        while (last + 1 < mentions.size()
                && isElement(mentions.get(last))
                && isElement(mentions.get(last + 1))
                && mentions.get(last).end == mentions.get(last + 1).start) {
            last++;
        }
        int end = mentions.get(last).end;
        boolean whole = end == sentence.text().length()
                || sentence.text().charAt(end) == '的'
                || !Letters.isHan(sentence.text().charAt(end));
        return whole ? last : first;
    }

    private static boolean isElement(Mention mention) {
        return mention.thing.filter(Thing::isElement).isPresent();
    }

    private boolean reached(int from, int to, boolean smallWords) {
        for (int i = from + 1; i < to; i++) {
            Token token = tokens.get(i);
            boolean passed = switch (token.kind()) {
                case WORD ->
                    smallWords && SMALL_WORDS.contains(sentence.words(token).toLowerCase(Locale.ROOT));
                case HAN -> smallWords && token.end() - token.start() <= 2;
                case TERM ->
                    smallWords && !token.means(Role.CONTAINER) && (token.means(Role.VAGUE) || isArticle(token));
                case FORMULA, NUMBER, NINES, SIGN -> false;
            };
            if (!passed) {
                return false;
            }
        }
        return true;
    }

    private boolean isArticle(Token token) {
        return ARTICLES.contains(sentence.words(token).toLowerCase(Locale.ROOT));
    }

    /** Whether only an enumeration stands between the two: 、 / & and or, nor, 和, 或. */
    private boolean joined(Mention one, Mention other) {
        for (int i = one.token + 1; i < other.token; i++) {
            Token token = tokens.get(i);
            String words = sentence.words(token);
            boolean joins = token.isOneOf(sentence.text(), "、/&+")
                    || words.equalsIgnoreCase("and")
                    || words.equalsIgnoreCase("or")
                    || words.equalsIgnoreCase("nor")
                    || words.equals("和")
                    || words.equals("或")
                    || words.equals("及")
                    || words.equals("与");
            if (!joins) {
                return false;
            }
        }
        return other.token > one.token + 1;
    }

    private static boolean named(Mention mention) {
        return switch (mention.kind) {
            case MATERIAL, PRODUCT, HINT -> true;
            case FORM, SUBJECT -> false;
        };
    }

    private void deny(int m) {
        mentions.get(m).place = Place.DENIED;
        for (int same = 0; same < mentions.size(); same++) {
            if (mentions.get(same).token == mentions.get(m).token) {
                mentions.get(same).place = Place.DENIED;
            }
        }
    }
}
