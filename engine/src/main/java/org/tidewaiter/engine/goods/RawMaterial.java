package org.tidewaiter.engine.goods;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Form.Trait;

/**
 * Tells a material that is shipped as such from one that is built in: it has a purity or a mass of its own, a form in which raw
 * materials come, or is called a sample.
 */
final class RawMaterial {

    /** Greatest distance in tokens between a material and its form: "powder of tungsten", "tungsten metal powder". */
    private static final int REACH = 2;

    private static final Set<String> SAMPLES =
            Set.of("sample", "samples", "free sample", "test sample", "test samples", "metal sample", "metal samples");

    private static final Set<String> METALS = Set.of("metal", "metals", "metallic", "elemental");

    private RawMaterial() {}

    /** Whether {@code material} is named as a raw material. */
    static boolean is(Sentence sentence, Mention material, Things things) {
        return isPure(material)
                || isSample(sentence, material)
                || Masses.behind(sentence, material)
                || Masses.before(sentence, material)
                || isFormed(sentence, material, things);
    }

    /** Whether {@code material} has a form in which raw materials come. */
    static boolean isFormed(Sentence sentence, Mention material, Things things) {
        return hasForm(sentence, material, Trait.RAW, things);
    }

    /** Whether {@code material}, named beside an assembled product and not right before it, is a raw material. */
    static boolean isBesideProduct(Sentence sentence, Mention material, Things things) {
        return is(sentence, material, things)
                || isCalledMetal(sentence, material)
                || hasForm(sentence, material, Trait.CUT, things);
    }

    /** Gallium metal, 金属镓: what is built in is called by the bare name. */
    static boolean isCalledMetal(Sentence sentence, Mention material) {
        String words = sentence.text().substring(material.start, material.end).toLowerCase(Locale.ROOT);
        return words.contains("金属")
                || METALS.stream().anyMatch(metal -> words.startsWith(metal) || words.endsWith(metal));
    }

    private static boolean isSample(Sentence sentence, Mention material) {
        int next = material.token + 1;
        if (next >= sentence.tokens().size()) {
            return false;
        }
        String words = sentence.words(sentence.tokens().get(next)).toLowerCase(Locale.ROOT);
        return SAMPLES.contains(words) || words.endsWith("样品") || words.endsWith("试样");
    }

    private static boolean hasForm(Sentence sentence, Mention material, Trait trait, Things things) {
        for (Mention form : sentence.mentions()) {
            boolean near = form.kind == Mention.Kind.FORM
                    && form.clause == material.clause
                    && form.place == material.place
                    && Math.abs(form.token - material.token) <= REACH;
            if (near && hasTrait(form.id, trait, things)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has a purity of its own. */
    static boolean isPure(Mention material) {
        boolean definite =
                material.thing.filter(thing -> thing.type().definite()).isPresent();
        return material.percent.filter(Percent::purity).isPresent() || (definite && Purities.highEnough(material));
    }

    /** Whether raw materials come in {@code form}, beside goods that, unless {@code assembled}, may be loose themselves. */
    static boolean comesIn(String form, boolean assembled, Map<String, Lexicon.Form> forms) {
        return hasTrait(form, Trait.RAW, forms) && (assembled || !hasTrait(form, Trait.LOOSE, forms));
    }

    /** Whether {@code form}, or a broader one, has {@code trait}. */
    static boolean hasTrait(String form, Trait trait, Things things) {
        return hasTrait(form, trait, things.forms());
    }

    /** Whether {@code form}, or a broader one of {@code forms}, has {@code trait}. */
    static boolean hasTrait(String form, Trait trait, Map<String, Lexicon.Form> forms) {
        Lexicon.Form known = forms.get(form);
        return known != null
                && (known.traits().contains(trait)
                        || known.broader().stream().anyMatch(wider -> hasTrait(wider, trait, forms)));
    }
}
