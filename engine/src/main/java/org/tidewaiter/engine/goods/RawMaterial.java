package org.tidewaiter.engine.goods;

/** Tells a material that is shipped as such from one that is built in: it has a purity, or a form in which raw materials come. */
final class RawMaterial {

    /** Greatest distance in tokens between a material and its form: "powder of tungsten", "tungsten metal powder". */
    private static final int REACH = 2;

    private RawMaterial() {}

    /** Whether {@code material} is named as a raw material. */
    static boolean is(Sentence sentence, Mention material, Things things) {
        if (isPure(material)) {
            return true;
        }
        for (Mention form : sentence.mentions()) {
            boolean near = form.kind == Mention.Kind.FORM
                    && form.clause == material.clause
                    && form.place == material.place
                    && Math.abs(form.token - material.token) <= REACH;
            if (near && isRaw(form.id, things)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has a purity of its own. */
    static boolean isPure(Mention material) {
        boolean element = material.thing.filter(Lexicon.Thing::isElement).isPresent();
        return material.percent.filter(Percent::purity).isPresent() || (element && Purities.highEnough(material));
    }

    private static boolean isRaw(String form, Things things) {
        Lexicon.Form known = things.forms().get(form);
        return known != null
                && (known.traits().contains(Lexicon.Form.Trait.RAW)
                        || known.broader().stream().anyMatch(wider -> isRaw(wider, things)));
    }
}
