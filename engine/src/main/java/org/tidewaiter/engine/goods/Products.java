package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.goods.Mention.Kind;
import org.tidewaiter.engine.goods.Mention.Place;

/** Finds the assembled products that a sentence says the goods are. */
final class Products {

    private final Sentence sentence;
    private final Things things;

    Products(Sentence sentence, Things things) {
        this.sentence = sentence;
        this.things = things;
    }

    /**
     * The last product of every clause, unless a form that tells follows it: an LED wafer is a wafer, a wafer of LEDs are LEDs.
     * Products before it qualify it.
     */
    List<Mention> governing() {
        List<Mention> governing = new ArrayList<>(2);
        for (Mention mention : sentence.mentions()) {
            if (mention.kind == Kind.PRODUCT && mention.place == Place.HEAD && !qualifies(mention)) {
                if (governing.stream().noneMatch(other -> other.id.equals(mention.id))) {
                    governing.add(mention);
                }
            }
        }
        return governing;
    }

    private boolean qualifies(Mention product) {
        for (Mention mention : sentence.mentions()) {
            boolean behind =
                    mention.token > product.token && mention.clause == product.clause && mention.place == Place.HEAD;
            if (behind && (mention.kind == Kind.PRODUCT || (mention.kind == Kind.FORM && telling(mention.id)))) {
                return true;
            }
        }
        return false;
    }

    private boolean telling(String form) {
        Lexicon.Form known = things.forms().get(form);
        return known != null && known.telling();
    }

    /**
     * Whether a material with a purity, or in a clause and with a form of its own, is as likely what the goods are as the product:
     * "toy, bismuth crystal".
     */
    static boolean rivals(Sentence sentence, Mention material, List<Mention> products) {
        if (RawMaterial.isPure(material)) {
            return true;
        }
        for (Mention product : products) {
            boolean cover = product.thing.filter(Lexicon.Thing::disguise).isPresent();
            if (cover && material.place != Place.HEAD) {
                return true;
            }
            if (product.clause == material.clause) {
                return false;
            }
        }
        return sentence.mentions().stream()
                .anyMatch(mention -> mention.kind == Kind.FORM
                        && mention.clause == material.clause
                        && mention.governs()
                        && mention.token != material.token);
    }
}
