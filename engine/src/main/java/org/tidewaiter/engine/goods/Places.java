package org.tidewaiter.engine.goods;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.engine.goods.Mention.Place;
import org.tidewaiter.engine.goods.words.Letters;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;

/**
 * Decides which part every mention plays, from the words that order the sentence: with, inside, for, about, made of, and the
 * Chinese ones, which stand before (含镓的…, 用于…的…) or behind (…用坩埚) what they order.
 */
final class Places {

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final Deque<Place> outer = new ArrayDeque<>(2);

    private Place mode = Place.HEAD;
    /** Whether {@link #mode} ends with the next name: 含镓温度计 is a thermometer. */
    private boolean oneName;
    /** First mention of the present clause. */
    private int clauseStart;

    Places(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.mentions = sentence.mentions();
    }

    void assign() {
        int m = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && sentence.clauses()[i] != sentence.clauses()[i - 1]) {
                newClause(m, tokens.get(i - 1));
            }
            int next = m;
            while (next < mentions.size() && mentions.get(next).token == i) {
                place(mentions.get(next++));
            }
            if (next == m) {
                order(i, tokens.get(i), m);
            } else if (oneName && mentions.get(m).kind != Mention.Kind.FORM) {
                mode = Place.HEAD;
                oneName = false;
            }
            m = next;
        }
        new Denials(sentence).apply();
        new Neighbours(sentence).assign();
        new Packing(sentence).assign();
        new Layers(sentence).assign();
    }

    private void newClause(int mention, Token breaking) {
        if (breaking.isOneOf(sentence.text(), Clauses.OPENING)) {
            outer.push(mode);
            mode = Place.HEAD;
        } else if (breaking.isOneOf(sentence.text(), Clauses.CLOSING) && !outer.isEmpty()) {
            mode = outer.pop();
        } else {
            mode = Place.HEAD;
        }
        oneName = false;
        clauseStart = mention;
    }

    private void place(Mention mention) {
        mention.place = mode;
        Affixes.Effect effect = Affixes.behind(sentence, mention);
        switch (effect) {
            case PART -> mention.place = Place.PART;
            case USE -> mention.place = Place.USE;
            case NONE -> {
                if (mention.isMaterial() && Affixes.doped(sentence, mention.start)) {
                    mention.place = Place.PART;
                }
            }
        }
    }

    /** A token that names nothing may order what stands around it. */
    private void order(int i, Token token, int m) {
        if (token.kind() == Token.Kind.TERM) {
            if (token.means(Role.WITH) && !isAffix(token)) {
                with(i, token, m);
            } else if (token.means(Role.INSIDE)) {
                inside(i, m);
            } else if (token.means(Role.FOR) || token.means(Role.ABOUT)) {
                use(i, token, m);
            } else if (token.means(Role.MADE_OF)) {
                mode = isLabel(token) ? Place.LABELLED : Place.MATERIAL;
                oneName = false;
            }
        }
        if (endsAttribute(token)) {
            mode = Place.HEAD;
            oneName = false;
        }
        if (token.kind() == Token.Kind.HAN && sentence.words(token).endsWith("用")) {
            if (followedByName(i)) {
                setUse(m);
            } else {
                useAtTheEnd(m, token.start());
            }
        }
    }

    /** Whether the word is joined to the name before it: germanium-containing. */
    private boolean isAffix(Token token) {
        return token.means(Role.AFFIX) && token.start() > 0 && sentence.text().charAt(token.start() - 1) == '-';
    }

    private void with(int i, Token token, int m) {
        boolean first = m == clauseStart;
        if (isPassive(token)) {
            if (!first && sentence.adjacent(mentions.get(m - 1).end, token.start()) && followedByName(i)) {
                dopant(m);
            }
            return;
        }
        if (isContainer(i - 1)) {
            contents(i, m);
            return;
        }
        if (isInside(i, token) && rawBefore(m)) {
            mode = Place.HEAD;
            return;
        }
        mode = Place.PART;
        oneName = first && Letters.isHan(sentence.text().charAt(token.start())) && !attributeEndsLater(i);
    }

    /** 内含镓, "with gallium inside". */
    private boolean isInside(int i, Token token) {
        if (sentence.words(token).startsWith("内")) {
            return true;
        }
        for (int later = i + 1; later < tokens.size() && sentence.clauses()[later] == sentence.clauses()[i]; later++) {
            if (tokens.get(later).means(Role.INSIDE) && !followedByName(later)) {
                return true;
            }
        }
        return false;
    }

    /** 铝锭 内含镓: an ingot has nothing built in; what is in it is shipped under its name. */
    private boolean rawBefore(int m) {
        for (Mention mention : mentions.subList(0, m)) {
            if (mention.kind == Mention.Kind.PRODUCT) {
                return false;
            }
        }
        return m > 0;
    }

    private boolean isContainer(int i) {
        return i >= 0 && tokens.get(i).means(Role.CONTAINER) && !tokens.get(i).means(Role.NAME);
    }

    /** "Glass vial containing gallium": what follows is the goods, what stands before the vial is what that is made of. */
    private void contents(int i, int m) {
        mode = Place.HEAD;
        if (m > clauseStart
                && mentions.get(m - 1).token == i - 2
                && mentions.get(m - 1).isMaterial()) {
            mentions.get(m - 1).place = Place.USE;
        }
    }

    /** "Si doped GaAs": of the two names around the word, the element is the dopant; of two elements the first. */
    private void dopant(int m) {
        Mention before = mentions.get(m - 1);
        boolean hostFirst = isCompound(before) && m < mentions.size() && !isCompound(mentions.get(m));
        if (hostFirst) {
            mode = Place.PART;
        } else if (before.place == Place.HEAD) {
            before.place = Place.PART;
        }
    }

    private static boolean isCompound(Mention mention) {
        return mention.thing.map(thing -> !thing.isElement()).orElse(true);
    }

    /** Whether the word qualifies what stands around it ("a doped wafer", "gold plated") and does not begin a list of contents. */
    private boolean isPassive(Token token) {
        String words = sentence.words(token).toLowerCase(Locale.ROOT);
        return words.endsWith("ed") || words.endsWith("bearing") || words.equals("掺杂");
    }

    private boolean isLabel(Token token) {
        String words = sentence.words(token).toLowerCase(Locale.ROOT);
        return words.contains("材") || words.contains("成分") || words.contains("material");
    }

    private void inside(int i, int m) {
        if (!followedByName(i)) {
            return;
        }
        for (int before = clauseStart; before < m; before++) {
            if (mentions.get(before).place == Place.HEAD) {
                mentions.get(before).place = Place.PART;
            }
        }
        mode = Place.HEAD;
    }

    /** 专用 and the like stand behind the use: 砷化镓专用坩埚; other words stand before it. */
    private void use(int i, Token token, int m) {
        String words = sentence.words(token);
        boolean behind = words.endsWith("用") && !words.startsWith("供") && words.length() > 1;
        if (behind && followedByName(i)) {
            setUse(m);
        } else if (!behind || !useAtTheEnd(m, token.start())) {
            mode = Place.USE;
            oneName = false;
        }
    }

    /**
     * 二氧化锗 手机电池用: the names written as one word with a 用 that ends the phrase are a use of what is named before them; false
     * where nothing is.
     */
    private boolean useAtTheEnd(int m, int end) {
        int first = m;
        int start = end;
        while (first > 0 && mentions.get(first - 1).end == start && mentions.get(first - 1).kind != Mention.Kind.FORM) {
            first--;
            start = mentions.get(first).start;
        }
        if (first == 0 && m > 0 && mentions.getFirst().isMaterial()) {
            first = 1;
        }
        if (first == 0) {
            return false;
        }
        for (Mention mention : mentions.subList(first, m)) {
            mention.place = Place.USE;
        }
        return first < m;
    }

    private void setUse(int m) {
        for (int before = clauseStart; before < m; before++) {
            if (mentions.get(before).place == Place.HEAD) {
                mentions.get(before).place = Place.USE;
            }
        }
        mode = Place.HEAD;
    }

    private boolean endsAttribute(Token token) {
        return mode != Place.HEAD && sentence.words(token).indexOf('的') >= 0;
    }

    private boolean attributeEndsLater(int i) {
        for (int later = i + 1; later < tokens.size() && sentence.clauses()[later] == sentence.clauses()[i]; later++) {
            if (sentence.words(tokens.get(later)).indexOf('的') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a thing or a form is named behind token {@code i} in the same clause; a filling is of what is named before. */
    private boolean followedByName(int i) {
        for (Mention mention : mentions) {
            if (mention.token > i
                    && !mention.id.equals(Products.FILLING)
                    && sentence.clauses()[mention.token] == sentence.clauses()[i]) {
                return true;
            }
        }
        return false;
    }
}
