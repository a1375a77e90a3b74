package org.tidewaiter.engine.goods;

import java.util.Locale;
import java.util.Set;
import org.tidewaiter.engine.goods.words.Letters;

/** Labels whose value may be "none", and nouns behind which "no" is short for number: 品牌:无, "brand: no", "part no". */
final class Labels {

    private static final Set<String> HAN =
            Set.of("品牌", "商标", "牌号", "型号", "规格", "货号", "编号", "批号", "料号", "品号", "件号", "款号", "序号");
    /** Length of the labels in Han characters. */
    private static final int HAN_LENGTH = 2;

    private static final Set<String> NUMBERED = Set.of(
            "part",
            "item",
            "model",
            "batch",
            "lot",
            "serial",
            "order",
            "ref",
            "reference",
            "cat",
            "catalogue",
            "catalog",
            "article",
            "style",
            "type",
            "drawing",
            "invoice",
            "stock");
    private static final Set<String> OTHERS = Set.of(
            "brand", "trademark", "make", "spec", "specification", "size", "colour", "color", "sku", "number", "no");
    private static final Set<String> NOTHING = Set.of("无", "没有", "no");

    private Labels() {}

    /** Whether token {@code i} is the value of a label, or short for number, so that it denies nothing. */
    static boolean isValue(Sentence sentence, int i) {
        Token token = sentence.tokens().get(i);
        if (i == 0 || !NOTHING.contains(sentence.words(token).toLowerCase(Locale.ROOT))) {
            return false;
        }
        Token before = sentence.tokens().get(i - 1);
        if (!before.isSign(sentence.text(), ':')) {
            return isNumber(sentence, before, token);
        }
        return isLabel(sentence.text(), before.start()) || standsAlone(sentence.text(), token);
    }

    /** Part no, item no. */
    private static boolean isNumber(Sentence sentence, Token noun, Token no) {
        return sentence.words(no).equalsIgnoreCase("no")
                && sentence.adjacent(noun.end(), no.start())
                && NUMBERED.contains(lastWord(sentence.text(), noun.end()));
    }

    private static boolean isLabel(String text, int end) {
        int last = end;
        while (last > 0 && Letters.isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (last >= HAN_LENGTH && HAN.contains(text.substring(last - HAN_LENGTH, last))) {
            return true;
        }
        String word = lastWord(text, last);
        return NUMBERED.contains(word) || OTHERS.contains(word);
    }

    /** A Han character with a blank behind it: Chinese needs none, so it says nothing of what follows. */
    private static boolean standsAlone(String text, Token token) {
        return Letters.isHan(text.charAt(token.start()))
                && token.end() < text.length()
                && Letters.isBlank(text.charAt(token.end()));
    }

    private static String lastWord(String text, int end) {
        int start = end;
        while (start > 0 && Letters.inWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
