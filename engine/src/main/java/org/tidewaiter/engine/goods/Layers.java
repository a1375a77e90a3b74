package org.tidewaiter.engine.goods;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidewaiter.engine.goods.Mention.Kind;
import org.tidewaiter.engine.goods.Mention.Place;

/**
 * Finds a layer that a sentence names as a part of what carries it: "silicon wafer with GaN epitaxial layer", 镀氮化镓的蓝宝石衬底.
 * Such goods are what the layer is of, as are those called "GaN epi on silicon", as long as the carrier is of a common material.
 */
final class Layers {

    /** Forms of what layers are grown on. */
    private static final Set<String> CARRIERS = Set.of("wafer", "substrate", "slice");

    private static final String EPITAXY = "epi";
    private static final Set<String> FORMS = Set.of("epi", "epi-wafer", "film");
    private static final Set<String> WORDS =
            Set.of("layer", "layers", "film", "films", "coating", "coatings", "overlayer");
    private static final String HAN = "层膜";
    /** Greatest distance in tokens between a material and what says that it is a layer: "GaN (5 um) layer". */
    private static final int REACH = 4;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Mention> mentions;

    Layers(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.mentions = sentence.mentions();
    }

    void assign() {
        for (Mention mention : mentions) {
            if (mention.place == Place.PART && mayGovern(mention) && carried() && isLayer(mention)) {
                govern(mention);
                return;
            }
        }
    }

    private static boolean mayGovern(Mention mention) {
        return mention.isMaterial()
                && mention.percent.isEmpty()
                && mention.thing
                        .filter(thing -> thing.type().definite() && !Everyday.is(thing))
                        .isPresent();
    }

    /** Whether everything that the goods could be is a common material. */
    private boolean carried() {
        boolean any = false;
        for (Mention mention : mentions) {
            if (mention.kind == Kind.PRODUCT && mention.place == Place.HEAD) {
                return false;
            }
            if (mention.isMaterial() && mention.governs()) {
                if (mention.thing.filter(Everyday::is).isEmpty()) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** An element counts as a layer only where it is epitaxial: metals are plated on much that nothing is grown on. */
    private boolean isLayer(Mention mention) {
        if (grown(mention)) {
            return true;
        }
        boolean compound = mention.thing.filter(thing -> !thing.isElement()).isPresent();
        return compound && (onFlat() ? called(mention) || coated(mention) : unshaped() && called(mention));
    }

    private boolean grown(Mention mention) {
        for (Mention form : mentions) {
            if (form.kind == Kind.FORM && form.id.startsWith(EPITAXY) && near(mention, form.token)) {
                return true;
            }
        }
        return false;
    }

    private boolean near(Mention mention, int token) {
        return token > mention.token && token <= mention.token + REACH && sentence.clauses()[token] == mention.clause;
    }

    private boolean onFlat() {
        return mentions.stream()
                .anyMatch(form -> form.kind == Kind.FORM && form.governs() && CARRIERS.contains(form.id));
    }

    private boolean unshaped() {
        return mentions.stream().noneMatch(form -> form.kind == Kind.FORM && form.governs());
    }

    private boolean called(Mention mention) {
        for (int i = mention.token + 1; i < tokens.size() && near(mention, i); i++) {
            String words = sentence.words(tokens.get(i));
            if (WORDS.contains(words.toLowerCase(Locale.ROOT)) || HAN.indexOf(words.charAt(0)) >= 0 || isForm(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isForm(int token) {
        for (Mention form : mentions) {
            if (form.token == token && form.kind == Kind.FORM && FORMS.contains(form.id)) {
                return true;
            }
        }
        return false;
    }

    /** "Coated with GaN", "GaN-coated", 镀有氮化镓. */
    private boolean coated(Mention mention) {
        int next = mention.token + 1;
        if (next < tokens.size() && near(mention, next) && coats(tokens.get(next))) {
            return true;
        }
        for (int i = mention.token - 1;
                i >= 0 && i >= mention.token - REACH && sentence.clauses()[i] == mention.clause;
                i--) {
            if (coats(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean coats(Token token) {
        String words = sentence.words(token).toLowerCase(Locale.ROOT);
        return words.startsWith("coat") || words.startsWith("plated") || words.startsWith("镀") || words.startsWith("涂");
    }

    /** The layer takes the place of what carries it; the forms stay those of the goods. */
    private void govern(Mention layer) {
        for (Mention mention : mentions) {
            if (mention.isMaterial() && mention.governs()) {
                mention.place = Place.PART;
            } else if (mention.kind == Kind.FORM && mention.place == Place.PART && near(layer, mention.token)) {
                mention.place = Place.HEAD;
            }
        }
        layer.place = Place.HEAD;
    }
}
