package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Brings together the shares of elements from every source: what the name implies, what was stated, what was measured. */
final class Shares {

    /** Stated and measured shares may differ by this many percentage points before they contradict each other. */
    private static final BigDecimal TOLERANCE = BigDecimal.valueOf(5);

    private final Map<String, Range> shares = new TreeMap<>();
    private final List<Contradiction> contradictions;

    Shares(List<Contradiction> contradictions) {
        this.contradictions = contradictions;
    }

    /** Every element of {@code thing} is there; of a pure element the purity says how much. */
    void implied(Thing thing, Optional<Range> purity) {
        if (thing.type().material()) {
            Range share = thing.isElement() ? purity.orElse(Goods.PRESENT) : Goods.PRESENT;
            thing.elements().forEach(symbol -> shares.put(symbol, share));
        }
    }

    /** The elements of {@code thing} are there unless something more is known. */
    void present(Thing thing) {
        if (thing.type().material()) {
            thing.elements().forEach(symbol -> shares.putIfAbsent(symbol, Goods.PRESENT));
        }
    }

    /** {@code element} is stated not to be there, unless the name of an element or a compound implies it: "lead-free solder". */
    void absent(Thing element, boolean definite) {
        element.elements().forEach(symbol -> {
            if (!definite || !shares.containsKey(symbol)) {
                shares.put(symbol, Goods.ABSENT);
            }
        });
    }

    /** Takes stated shares; two statements of different shares cancel each other. */
    void stated(Composition one, Composition other) {
        shares.putAll(one.shares());
        other.shares().forEach((symbol, share) -> {
            Range before = one.shares().get(symbol);
            Optional<Range> common = before == null ? Optional.of(share) : before.and(share);
            shares.put(symbol, common.orElse(Goods.PRESENT));
            if (common.isEmpty()) {
                contradict(one, other, symbol);
            }
        });
    }

    /** Takes measured shares, which count before the stated ones. */
    void measured(Composition measured, Composition... stated) {
        measured.shares().forEach((symbol, share) -> {
            for (Composition other : stated) {
                Range before = other.shares().get(symbol);
                if (before != null && farApart(before, share)) {
                    contradict(other, measured, symbol);
                }
            }
            shares.put(symbol, share);
        });
    }

    private static boolean farApart(Range one, Range other) {
        BigDecimal gap = Composition.low(one).compareTo(Composition.low(other)) > 0
                ? Composition.low(one).subtract(Composition.high(other))
                : Composition.low(other).subtract(Composition.high(one));
        return gap.compareTo(TOLERANCE) > 0;
    }

    private void contradict(Composition one, Composition other, String symbol) {
        contradictions.add(new Contradiction(
                Contradiction.Kind.STATEMENTS,
                DescriptionFacts.share(one.partWith(symbol)),
                DescriptionFacts.share(other.partWith(symbol))));
    }

    Map<String, Range> shares() {
        return shares;
    }
}
