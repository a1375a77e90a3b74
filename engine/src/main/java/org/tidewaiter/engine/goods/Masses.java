package org.tidewaiter.engine.goods;

import java.util.Locale;
import java.util.Set;

/** Finds masses in a text: a number with a unit of mass behind it. */
final class Masses {

    private static final Set<String> UNITS = Set.of(
            "g",
            "gr",
            "gram",
            "grams",
            "gramme",
            "grammes",
            "kg",
            "kgs",
            "kilo",
            "kilos",
            "kilogram",
            "kilograms",
            "mg",
            "t",
            "mt",
            "ton",
            "tons",
            "tonne",
            "tonnes",
            "lb",
            "lbs",
            "oz");

    private static final Set<String> HEAVY_UNITS =
            Set.of("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "t", "mt", "ton", "tons", "tonne", "tonnes");

    private static final String[] HEAVY_HAN_UNITS = {"千克", "公斤", "吨"};

    private static final String[] HAN_UNITS = {"克", "毫克", "千克", "公斤", "斤", "吨"};

    private Masses() {}

    /** Whether a mass begins at token {@code i}. */
    static boolean at(Sentence sentence, int i) {
        return i >= 0
                && i + 1 < sentence.tokens().size()
                && sentence.tokens().get(i).kind() == Token.Kind.NUMBER
                && isUnit(sentence.words(sentence.tokens().get(i + 1)));
    }

    private static boolean isUnit(String words) {
        for (String unit : HAN_UNITS) {
            if (words.startsWith(unit)) {
                return true;
            }
        }
        return UNITS.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether a mass stands right before {@code mention}: "500 g gallium", "500 g of gallium". */
    static boolean before(Sentence sentence, Mention mention) {
        return at(sentence, mention.token - 2)
                || (mention.token > 0
                        && sentence.words(sentence.tokens().get(mention.token - 1))
                                .equalsIgnoreCase("of")
                        && at(sentence, mention.token - 3));
    }

    /** Whether the first number behind {@code mention}, before anything else is named, is a mass: "gallium pieces 500 g". */
    static boolean behind(Sentence sentence, Mention mention) {
        for (int i = mention.token + 1; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).kind() == Token.Kind.NUMBER) {
                return at(sentence, i);
            }
            if (names(sentence, i)
                    || Clauses.breaks(sentence.text(), sentence.tokens().get(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a mass of kilograms or tonnes is listed next to {@code mention}: "gallium, 5 kg". */
    static boolean kilogramsListedBehind(Sentence sentence, Mention mention) {
        int number = mention.token + 2;
        return at(sentence, number)
                && Clauses.breaks(sentence.text(), sentence.tokens().get(number - 1))
                && isHeavy(sentence.words(sentence.tokens().get(number + 1)));
    }

    private static boolean isHeavy(String unit) {
        for (String han : HEAVY_HAN_UNITS) {
            if (unit.startsWith(han)) {
                return true;
            }
        }
        return HEAVY_UNITS.contains(unit.toLowerCase(Locale.ROOT));
    }

    private static boolean names(Sentence sentence, int token) {
        for (Mention mention : sentence.mentions()) {
            if (mention.token == token && mention.kind != Mention.Kind.FORM) {
                return true;
            }
        }
        return false;
    }
}
