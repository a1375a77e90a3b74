package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.goods.Mention.Kind;
import org.tidewaiter.engine.goods.Mention.Place;
import org.tidewaiter.engine.goods.words.Letters;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Finds the assembled products that a sentence says the goods are. */
final class Products {

    /** The form of what a product is filled with. */
    static final String FILLING = "filling";

    private final Sentence sentence;
    private final Things things;
    private final Lazy<Items> items;

    Products(Sentence sentence, Things things) {
        this.sentence = sentence;
        this.things = things;
        this.items = new Lazy<>(() -> Items.of(sentence));
    }

    /**
     * The last product of every member of a list in a clause, unless a form that tells follows it: an LED wafer is a wafer, a wafer of
     * LEDs are LEDs. Products before it qualify it.
     */
    List<Mention> governing() {
        List<Mention> governing = new ArrayList<>(2);
        for (Mention mention : sentence.mentions()) {
            if (mention.kind == Kind.PRODUCT
                    && mention.place == Place.HEAD
                    && !isFormOfMaterial(mention)
                    && !qualifies(mention)) {
                if (governing.stream().noneMatch(other -> other.id.equals(mention.id))) {
                    governing.add(mention);
                }
            }
        }
        return governing;
    }

    /**
     * Those of {@code governing} that say what the goods are. Of several products only equipment may be an item of a list itself, so
     * beside it the others do not count.
     */
    static List<Mention> heads(List<Mention> governing) {
        List<Mention> equipment =
                governing.stream().filter(Products::isEquipment).toList();
        return equipment.isEmpty() ? governing : equipment;
    }

    private static boolean isEquipment(Mention product) {
        return isOf(product, Lexicon.Type.EQUIPMENT);
    }

    /** A word for an everyday good that is also one for a form: a window is a good, a germanium window is germanium. */
    private boolean isFormOfMaterial(Mention product) {
        boolean form = false;
        boolean material = false;
        for (Mention mention : sentence.mentions()) {
            form |= mention.kind == Kind.FORM && mention.token == product.token;
            material |= mention.isMaterial() || mention.kind == Kind.HINT;
        }
        return form && material;
    }

    /**
     * Whether a form that tells is listed beside {@code products}, so that goods of an unnamed material are shipped with them: "toys and
     * sputtering targets".
     */
    boolean besideUnnamed(List<Mention> products) {
        for (Mention form : sentence.mentions()) {
            if (form.kind == Kind.FORM
                    && form.place == Place.HEAD
                    && telling(form.id)
                    && sentence.mentions().stream().noneMatch(other -> other.isMaterial() && belongs(form, other))
                    && products.stream().noneMatch(product -> belongs(form, product))) {
                return true;
            }
        }
        return false;
    }

    private boolean belongs(Mention form, Mention named) {
        return items.get().together(form, named) && !(isOrdinary(named) && blankInHan(form.end, named.start));
    }

    private static boolean isOrdinary(Mention product) {
        return isOf(product, Lexicon.Type.ORDINARY);
    }

    private static boolean isOf(Mention product, Lexicon.Type type) {
        return product.thing.filter(thing -> thing.type() == type).isPresent();
    }

    private boolean qualifies(Mention product) {
        for (Mention mention : sentence.mentions()) {
            boolean behind = mention.token > product.token
                    && mention.clause == product.clause
                    && mention.place == Place.HEAD
                    && items.get().together(mention, product);
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
     * Whether {@code material} is a good of its own beside {@code products} and not what one of them is made with. It is made with it
     * where both are named in one member of a list and nothing says that the material is shipped as such: a GaN charger, a charger
     * (GaN). A bare name stands right before an ordinary good: what is named behind it is its content or its cover.
     */
    boolean rivals(Mention material, List<Mention> products) {
        if (products.stream().anyMatch(product -> mayBeMostly(product, material))) {
            return false;
        }
        if (RawMaterial.isPure(material)) {
            return true;
        }
        boolean cover = products.stream()
                .anyMatch(product -> product.thing.filter(Thing::disguise).isPresent());
        if (material.place != Place.HEAD) {
            return cover || RawMaterial.isFormed(sentence, material, things);
        }
        return products.stream().noneMatch(product -> isAttribute(material, product));
    }

    /** "Darts 90% tungsten": an article that is known to be made with a material may say how much, though not how pure. */
    private static boolean mayBeMostly(Mention product, Mention material) {
        return isOf(product, Lexicon.Type.ARTICLE)
                && product.thing.orElseThrow().madeWith().contains(material.id)
                && material.percent.filter(percent -> !percent.purity()).isPresent();
    }

    /** Whether {@code part}, behind all of {@code products}, is filled in by the kilogram: "thermometer filled with gallium, 5 kg". */
    boolean isFilledInBehind(Mention part, List<Mention> products) {
        return part.isMaterial()
                && part.token > 0
                && fills(sentence.words(sentence.tokens().get(part.token - 1)))
                && Masses.kilogramsListedBehind(sentence, part)
                && products.stream().allMatch(product -> product.token < part.token);
    }

    private static boolean fills(String words) {
        return words.regionMatches(true, 0, "filled", 0, "filled".length()) || words.indexOf('装') >= 0;
    }

    /**
     * Whether {@code part} is called a metal, or cut, and listed behind all of {@code products}: "lamps with gallium metal". What is
     * named before the product is an attribute of it: 含金属镓的温度计.
     */
    boolean isRawBehind(Mention part, List<Mention> products) {
        return part.isMaterial()
                && RawMaterial.isBesideProduct(sentence, part, things)
                && products.stream().allMatch(product -> product.token < part.token);
    }

    private boolean isAttribute(Mention material, Mention product) {
        if (items.get().together(material, product)
                && material.token < product.token
                && CastArticles.mayBeOf(product, material)) {
            return false;
        }
        if (items.get().together(material, product)
                && rightBefore(material, product)
                && !Masses.behind(sentence, material)) {
            return !RawMaterial.isCalledMetal(sentence, material) && !isOnlyItsMaterial(product);
        }
        if (RawMaterial.isBesideProduct(sentence, material, things)) {
            return false;
        }
        boolean ordinary = isOrdinary(product);
        if (items.get().together(material, product)) {
            return !ordinary
                    || (material.token < product.token && !blankInHan(material.end, product.start))
                    || isWhatItIsMadeWith(material, product);
        }
        return !ordinary && items.get().listedAmongAttributes(product, material);
    }

    /** Pencils graphite HB: a material that the good is known to be made with, named behind it and in no form of its own. */
    private boolean isWhatItIsMadeWith(Mention material, Mention product) {
        return product.thing
                        .filter(good -> good.madeWith().contains(material.id))
                        .isPresent()
                && sentence.mentions().stream()
                        .noneMatch(form -> form.kind == Kind.FORM
                                && form.token > material.token
                                && items.get().together(form, material));
    }

    /** Whether {@code product} only says what the material is made for: "gallium thermometer refill", 氮化镓充电器粉末. */
    private boolean isOnlyItsMaterial(Mention product) {
        boolean assembled = product.thing.filter(Settlement::isAssembled).isPresent();
        for (Mention form : sentence.mentions()) {
            if (form.kind == Kind.FORM
                    && form.token == product.token + 1
                    && form.clause == product.clause
                    && (form.id.equals(FILLING) || RawMaterial.comesIn(form.id, assembled, things.forms()))) {
                return true;
            }
        }
        return false;
    }

    private boolean rightBefore(Mention material, Mention product) {
        return product.token == material.token + 1 && !blankInHan(material.end, product.start);
    }

    /** Whether a blank stands between Han characters: Chinese needs none between words, so it separates what is listed. */
    private boolean blankInHan(int from, int to) {
        String text = sentence.text();
        for (int at = from; at < to; at++) {
            if (Letters.isBlank(text.charAt(at))
                    && Letters.isHan(text.charAt(at - 1))
                    && at + 1 < text.length()
                    && Letters.isHan(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
