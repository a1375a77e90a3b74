package org.tidewaiter.engine.goods;

import java.util.List;
import org.tidewaiter.engine.goods.Mention.Kind;
import org.tidewaiter.engine.goods.Mention.Place;
import org.tidewaiter.engine.goods.words.Letters;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Decides between materials that stand next to each other which of them the goods are: the layer and not what carries it. */
final class Neighbours {

    /** The form of what carries a layer. */
    private static final String SUBSTRATE = "substrate";

    private final Sentence sentence;
    private final List<Mention> mentions;

    Neighbours(Sentence sentence) {
        this.sentence = sentence;
        this.mentions = sentence.mentions();
    }

    void assign() {
        for (int later = 1; later < mentions.size(); later++) {
            Mention one = mentions.get(later - 1);
            Mention other = mentions.get(later);
            if (one.place == Place.HEAD && other.place == Place.HEAD && one.clause == other.clause) {
                assign(later, one, other);
            }
        }
        for (Mention mention : mentions) {
            if (isWrapping(mention) && mentions.stream().anyMatch(other -> isContent(other, mention))) {
                mention.place = Place.USE;
            }
        }
    }

    /** "Gallium in a glass bottle": glass is what the bottle is made of, as long as another material is named. */
    private boolean isWrapping(Mention mention) {
        int next = mention.token + 1;
        return mention.isMaterial()
                && mention.place == Place.HEAD
                && next < sentence.tokens().size()
                && sentence.clauses()[next] == mention.clause
                && sentence.tokens().get(next).means(Lexicon.Term.Role.CONTAINER);
    }

    private boolean isContent(Mention mention, Mention wrapping) {
        return mention.isMaterial() && mention.governs() && !mention.id.equals(wrapping.id) && !isWrapping(mention);
    }

    private void assign(int later, Mention one, Mention other) {
        if (other.isMaterial() && isElementOf(one, other)) {
            one.place = Place.PART;
        } else if (other.isMaterial() && on(one, other) && materialBefore(later)) {
            onCarrier(later, other);
        } else if (later > 1 && other.isMaterial() && carries(mentions.get(later - 2), one, other)) {
            mentions.get(later - 2).place = Place.PART;
            one.place = Place.PART;
        }
    }

    /** "Molybdenum steel" is a steel: an element right before an alloy is a part of it. */
    private static boolean isElementOf(Mention element, Mention alloy) {
        return element.thing.filter(Thing::isElement).isPresent()
                && alloy.thing
                        .filter(thing -> thing.type() == Lexicon.Type.ALLOY)
                        .isPresent()
                && element.percent.isEmpty()
                && alloy.token == element.token + 1;
    }

    /** "GaN on sapphire", "GaN epi on silicon". */
    private boolean on(Mention one, Mention other) {
        return other.token == one.token + 2
                && sentence.words(sentence.tokens().get(one.token + 1)).equalsIgnoreCase("on");
    }

    private boolean materialBefore(int later) {
        for (int i = later - 1; i >= 0 && mentions.get(i).clause == mentions.get(later).clause; i--) {
            if (mentions.get(i).isMaterial() && mentions.get(i).place == Place.HEAD) {
                return true;
            }
        }
        return false;
    }

    /** What carries the layer is a part of it, unless the layer is of a common material and what carries it is not: "oxide film on InP". */
    private void onCarrier(int later, Mention carrier) {
        List<Mention> layers = mentions.subList(0, later).stream()
                .filter(mention -> mention.clause == carrier.clause)
                .filter(mention -> mention.isMaterial() && mention.place == Place.HEAD)
                .toList();
        boolean common = layers.stream()
                .allMatch(layer -> layer.thing.filter(Everyday::is).isPresent());
        if (common && carrier.thing.filter(Everyday::is).isEmpty()) {
            layers.forEach(layer -> layer.place = Place.PART);
        } else {
            carrier.place = Place.PART;
        }
    }

    private static boolean isUpon(String words) {
        return words.equals("上") || words.equals("上的");
    }

    /** 蓝宝石衬底氮化镓, 硅衬底上氮化镓: the layer is named behind what carries it. */
    private boolean carries(Mention carrier, Mention form, Mention layer) {
        return carrier.isMaterial()
                && carrier.place == Place.HEAD
                && carrier.clause == layer.clause
                && form.kind == Kind.FORM
                && form.id.equals(SUBSTRATE)
                && form.token == carrier.token + 1
                && Letters.isHan(sentence.text().charAt(form.start))
                && (layer.token == form.token + 1
                        || (layer.token == form.token + 2
                                && isUpon(sentence.words(sentence.tokens().get(form.token + 1)))));
    }
}
