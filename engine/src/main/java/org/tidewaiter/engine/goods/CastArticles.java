package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.Set;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Tells articles that may be one metal all through, such as a spoon of gallium that melts in tea or a pendant of bismuth. */
final class CastArticles {

    private static final Set<String> ARTICLES =
            Set.of("cutlery", "jewellery", "finger-ring", "figurine", "fishing-weight");
    /** Below this melting point, in degrees Celsius, a metal is cast with little effort. */
    private static final BigDecimal EASY = BigDecimal.valueOf(1000);

    private CastArticles() {}

    /** Whether {@code product}, named with {@code material}, may be that material in another shape; of common metals nobody asks. */
    static boolean mayBeOf(Mention product, Mention material) {
        return ARTICLES.contains(product.id)
                && material.thing.filter(CastArticles::isCast).isPresent();
    }

    private static boolean isCast(Thing material) {
        return material.isElement()
                && !Everyday.isAllThrough(material)
                && material.meltingPoint()
                        .filter(point -> point.compareTo(EASY) < 0)
                        .isPresent();
    }
}
