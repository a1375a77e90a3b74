package org.tidewaiter.engine.goods;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidewaiter.engine.goods.Mention.Kind;
import org.tidewaiter.engine.goods.Mention.Place;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;

/**
 * Takes everyday goods that hold others for what they are where something is named as their content: "gallium in a plastic bag",
 * "suitcase with gallium", 装有镓的塑料袋. Alone they are the goods.
 */
final class Packing {

    /** Nobody sells them with a material for an attribute: a material named beside them is inside. */
    private static final Set<String> WRAPPINGS = Set.of("plastic-bag", "storage-box", "glass-bottle");
    /** They may be made with a material: beside them only words tell content from material. */
    private static final Set<String> VESSELS = Set.of(
            "vacuum-flask",
            "baby-bottle",
            "lunch-box",
            "water-bottle",
            "ice-pack",
            "gift-box",
            "jewellery-box",
            "tool-box",
            "perfume-bottle",
            "handbag",
            "backpack",
            "suitcase",
            "non-woven-bag");
    /** Tokens that may stand between "in" and what it speaks of: "in a small plastic bag". */
    private static final int REACH = 3;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Mention> mentions;

    Packing(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.mentions = sentence.mentions();
    }

    void assign() {
        for (int p = 0; p < mentions.size(); p++) {
            Mention packing = mentions.get(p);
            if (packing.kind == Kind.PRODUCT && packing.place == Place.HEAD && holds(packing) && unpack(p, packing)) {
                packing.place = Place.USE;
            }
        }
    }

    private static boolean holds(Mention product) {
        return WRAPPINGS.contains(product.id) || VESSELS.contains(product.id);
    }

    /** Whether something is named as the content of {@code packing}; a material that is becomes what the goods are. */
    private boolean unpack(int p, Mention packing) {
        int in = preposition(packing);
        boolean content = false;
        for (int m = 0; m < mentions.size(); m++) {
            Mention mention = mentions.get(m);
            if (m == p || mention.clause != packing.clause || !mayBeInside(mention)) {
                continue;
            }
            boolean before = in >= 0 && mention.token < in;
            if (isContent(mention) && ((before && mention.token == in - 1) || isFilledIn(mention, packing))) {
                mention.place = Place.HEAD;
                content = true;
            }
            content |= before && mention.place == Place.HEAD;
        }
        return content || (WRAPPINGS.contains(packing.id) && besideMaterial());
    }

    private static boolean mayBeInside(Mention mention) {
        return (mention.isMaterial() || mention.kind == Kind.PRODUCT)
                && mention.place != Place.DENIED
                && mention.place != Place.USE;
    }

    /** Packing is made of common materials, and holds others. */
    private static boolean isContent(Mention mention) {
        return mention.isMaterial()
                && mention.thing.filter(Everyday::isAllThrough).isEmpty();
    }

    private boolean besideMaterial() {
        for (Mention mention : mentions) {
            if (isContent(mention) && mention.governs()) {
                return true;
            }
        }
        return false;
    }

    /** The token before {@code packing} that says that something is in it; negative where there is none. */
    private int preposition(Mention packing) {
        for (int i = packing.token - 1; i >= 0 && i >= packing.token - REACH; i--) {
            Token token = tokens.get(i);
            String words = sentence.words(token).toLowerCase(Locale.ROOT);
            if (words.equals("in") || words.startsWith("inside")) {
                return i;
            }
            if (token.kind() != Token.Kind.WORD && !token.means(Role.FILLER) && !token.means(Role.VAGUE)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether {@code mention} is what {@code packing} is said to be filled with, and not what a part of it is made of. */
    private boolean isFilledIn(Mention mention, Mention packing) {
        int with = mention.token - 1;
        if (with < 0 || !opens(tokens.get(with))) {
            return false;
        }
        if (packing.token < mention.token) {
            return packing.token == with - 1 && !goesOn(mention);
        }
        return packing.token == mention.token + 2
                && sentence.words(tokens.get(mention.token + 1)).equals("的");
    }

    private boolean opens(Token token) {
        String words = sentence.words(token).toLowerCase(Locale.ROOT);
        return words.equals("of")
                || words.endsWith("装")
                || (token.means(Role.WITH)
                        && !(words.startsWith("plated")
                                || words.startsWith("coated")
                                || words.startsWith("doped")
                                || words.startsWith("镀")
                                || words.startsWith("涂")
                                || words.startsWith("掺")));
    }

    /** "Thermos with a tungsten lid": the material is that of a part. */
    private boolean goesOn(Mention mention) {
        int next = mention.token + 1;
        boolean product = next < tokens.size()
                && mentions.stream().anyMatch(other -> other.token == next && other.kind == Kind.PRODUCT);
        return product || Remainder.nounBehind(sentence, mention);
    }
}
