package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.goods.words.Letters;
import org.tidewaiter.engine.goods.words.TermIndex;
import org.tidewaiter.engine.goods.words.TermIndex.Found;

/**
 * Finds terms that are units with a slash and are written onto their number: 350Wh/kg. Elsewhere a word does not begin behind a
 * digit.
 */
final class RatioUnits {

    private RatioUnits() {}

    /** {@code found}, with those of {@code text} in their places and without what they overlap. */
    static List<Found> with(List<Found> found, String text, TermIndex index) {
        List<Found> all = found;
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            int start = slash;
            while (start > 0 && Letters.inWord(text.charAt(start - 1)) && !Letters.isDigit(text.charAt(start - 1))) {
                start--;
            }
            boolean onNumber = start > 0 && start < slash && Letters.isDigit(text.charAt(start - 1));
            List<Found> units = onNumber ? index.find(text.substring(start)) : List.of();
            if (!units.isEmpty()
                    && units.getFirst().start() == 0
                    && units.getFirst().end() > slash - start) {
                all = with(
                        all,
                        new Found(
                                start,
                                start + units.getFirst().end(),
                                units.getFirst().terms()));
            }
        }
        return all;
    }

    private static List<Found> with(List<Found> found, Found unit) {
        List<Found> all = new ArrayList<>(found.size() + 1);
        found.stream().filter(other -> other.end() <= unit.start()).forEach(all::add);
        all.add(unit);
        found.stream().filter(other -> other.start() >= unit.end()).forEach(all::add);
        return all;
    }
}
