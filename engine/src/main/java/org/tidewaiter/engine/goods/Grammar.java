package org.tidewaiter.engine.goods;

import java.util.Locale;
import java.util.Set;

/**
 * Small words of English and Chinese that order a description and say nothing about goods themselves: prepositions, words for
 * shares and purities, units. Closed sets of language, not of goods; those are data of the {@link Lexicon}.
 */
final class Grammar {

    /** Words that join others or qualify them without naming anything. */
    private static final Set<String> FILLERS = Set.of(
            "a",
            "an",
            "the",
            "of",
            "and",
            "or",
            "in",
            "to",
            "from",
            "by",
            "at",
            "on",
            "per",
            "via",
            "as",
            "is",
            "are",
            "was",
            "be",
            "been",
            "each",
            "its",
            "their",
            "this",
            "that",
            "into",
            "new",
            "used",
            "made",
            "pure",
            "purity",
            "grade",
            "min",
            "max",
            "approx",
            "about",
            "size",
            "type",
            "model",
            "no",
            "nos",
            "lot",
            "batch",
            "ref",
            "net",
            "gross",
            "weight",
            "content",
            "assay",
            "quality",
            "quantity",
            "qty",
            "total",
            "std",
            "standard",
            "china",
            "chinese",
            "origin",
            "brand",
            "class",
            "spec",
            "name",
            "dia",
            "diameter",
            "thickness",
            "length",
            "width",
            "thick",
            "wide",
            "long",
            "large",
            "small",
            "high",
            "low",
            "ultra",
            "super",
            "extra",
            "very",
            "etc",
            "only",
            "also",
            "than",
            "hydrate",
            "hydrated",
            "anhydrous",
            "x",
            "y");

    private static final Set<String> UNITS = Set.of(
            "g",
            "kg",
            "kgs",
            "mg",
            "t",
            "mt",
            "ton",
            "tons",
            "tonne",
            "tonnes",
            "gram",
            "grams",
            "gramme",
            "grammes",
            "gr",
            "kilogram",
            "kilograms",
            "kilo",
            "kilos",
            "lb",
            "lbs",
            "oz",
            "ml",
            "l",
            "ltr",
            "litre",
            "litres",
            "liter",
            "liters",
            "pc",
            "pcs",
            "piece",
            "pieces",
            "ea",
            "unit",
            "units",
            "set",
            "sets",
            "mm",
            "cm",
            "m",
            "um",
            "µm",
            "μm",
            "nm",
            "inch",
            "inches",
            "in",
            "ft",
            "mesh",
            "micron",
            "microns",
            "bottle",
            "bottles",
            "box",
            "boxes",
            "bag",
            "bags",
            "drum",
            "drums",
            "pack",
            "packs",
            "pallet",
            "pallets",
            "carton",
            "cartons",
            "ctn",
            "ctns",
            "v",
            "w",
            "a",
            "hz",
            "khz",
            "mhz",
            "ghz",
            "c",
            "k",
            "mpa",
            "gpa",
            "ppm",
            "ppb",
            "wt",
            "vol",
            "mol",
            "usd",
            "eur",
            "cny",
            "rmb");

    private static final Set<String> PURITY =
            Set.of("purity", "pure", "assay", "grade", "content", "minimum", "min", "纯度", "含量", "主含量", "纯", "品位", "级");

    private static final Set<String> BALANCE =
            Set.of("bal", "balance", "balanced", "rem", "remainder", "rest", "余量", "余", "其余", "余下", "平衡");

    /** Words behind a name that make it a dopant, a layer or a base of what follows. */
    private static final Set<String> PART_AFFIXES = Set.of(
            "doped",
            "coated",
            "plated",
            "clad",
            "based",
            "containing",
            "bearing",
            "rich",
            "filled",
            "lined",
            "tipped",
            "backed",
            "loaded",
            "infused",
            "stabilized",
            "stabilised");

    /** Han characters that stand between words and name nothing. */
    private static final String HAN_FILLERS =
            "的和及与或之等型式级号第各每共约为是在于用由有了其该此本总净毛重量纯度高低超大小长宽厚直径规格品名称牌货色新旧进出口国产中共计按以可供及至到个只件片块瓶盒箱袋桶根支张台套卷粒颗条批包罐管克斤吨升毫千公微米寸厘英立方平元美";

    private Grammar() {}

    static boolean isFiller(String word) {
        return FILLERS.contains(lower(word));
    }

    static boolean isUnit(String word) {
        return UNITS.contains(lower(word));
    }

    static boolean isPurityWord(String word) {
        return PURITY.contains(lower(word));
    }

    static boolean isBalance(String word) {
        return BALANCE.contains(lower(word));
    }

    static boolean isPartAffix(String word) {
        return PART_AFFIXES.contains(lower(word));
    }

    static boolean isHanFiller(char c) {
        return HAN_FILLERS.indexOf(c) >= 0;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
