package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tidewaiter.engine.consignment.Range;

/**
 * What goods consist of, from one source.
 *
 * @param parts the constituents in the order given, shares by mass
 * @param shares percentages by mass admitted for every element that was named
 * @param closed true where nothing else can be in it: the shares sum to {@value #CLOSED_FROM} % or a balance is stated
 */
record Composition(List<Part> parts, Map<String, Range> shares, boolean closed) {

    /** Sum of shares, in percent, from which a composition is complete. */
    static final String CLOSED_FROM = "99.5";

    private static final BigDecimal CLOSED = new BigDecimal(CLOSED_FROM);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Shares that sum to more than this contradict each other; rounding alone stays below. */
    private static final BigDecimal TOO_MUCH = new BigDecimal("101");

    /** Of a source that says nothing. */
    static final Composition NONE = new Composition(List.of(), Map.of(), false);

    /** The composition of {@code parts}. */
    static Composition of(List<Part> parts, Map<String, BigDecimal> atomicMasses) {
        if (parts.isEmpty()) {
            return NONE;
        }
        List<Part> byMass = MassShares.of(parts, atomicMasses);
        List<Part> whole = balanced(byMass);
        boolean closed =
                whole.stream().anyMatch(Part::balance) || sum(whole, true).compareTo(CLOSED) >= 0;
        Map<String, Range> shares = new TreeMap<>();
        boolean possible = sum(whole, true).compareTo(TOO_MUCH) <= 0;
        for (Part part : whole) {
            Range share = possible ? ofElement(part) : Goods.PRESENT;
            part.elements().forEach(symbol -> shares.merge(symbol, share, Composition::plus));
        }
        return new Composition(
                whole, shares, closed && possible && whole.stream().noneMatch(Composition::mayHide));
    }

    /** Whether nobody knows what is in a part, and there is more of it than of an impurity. */
    private static boolean mayHide(Part part) {
        return part.elements().isEmpty() && high(part.share()).compareTo(HUNDRED.subtract(CLOSED)) > 0;
    }

    /** Whether what the goods mainly consist of may be a constituent that nothing is known of. */
    boolean isMainlyUnknown() {
        return main(Settlement.HALF).filter(main -> main.thing().isPresent()).isEmpty()
                && parts.stream()
                        .anyMatch(part ->
                                part.thing().isEmpty() && high(part.share()).compareTo(Settlement.HALF) >= 0);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The least sum of shares of parts that hold no element of which {@code inside} is true; what is not known is left out. */
    BigDecimal outside(Predicate<String> inside) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            if (isOutside(part, inside)) {
                sum = sum.add(low(part.share()));
            }
        }
        return sum;
    }

    private static boolean isOutside(Part part, Predicate<String> inside) {
        return !part.elements().isEmpty() && part.elements().stream().noneMatch(inside);
    }

    /** The part with the largest share among those with no element of which {@code inside} is true. */
    Part largestOutside(Predicate<String> inside) {
        return parts.stream()
                .filter(part -> isOutside(part, inside))
                .max(Comparator.comparing(part -> low(part.share())))
                .orElseThrow();
    }

    /** The first part that holds the element {@code symbol}. */
    Part partWith(String symbol) {
        return parts.stream()
                .filter(part -> part.elements().contains(symbol))
                .findFirst()
                .orElseThrow();
    }

    /** The part with the largest share that is certain, if it is at least {@code least}. */
    Optional<Part> main(BigDecimal least) {
        Part main = null;
        for (Part part : parts) {
            boolean larger = main == null || low(part.share()).compareTo(low(main.share())) > 0;
            if (larger && low(part.share()).compareTo(least) >= 0) {
                main = part;
            }
        }
        return Optional.ofNullable(main);
    }

    static BigDecimal low(Range range) {
        return range.low().orElse(BigDecimal.ZERO);
    }

    static BigDecimal high(Range range) {
        return range.high().orElse(HUNDRED);
    }

    private static BigDecimal sum(List<Part> parts, boolean low) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            sum = sum.add(low ? low(part.share()) : high(part.share()));
        }
        return sum;
    }

    /** Gives the balance what the others leave. */
    private static List<Part> balanced(List<Part> parts) {
        List<Part> others = parts.stream().filter(part -> !part.balance()).toList();
        long balances = parts.size() - (long) others.size();
        if (balances != 1) {
            return parts;
        }
        BigDecimal most = HUNDRED.subtract(sum(others, true)).max(BigDecimal.ZERO);
        BigDecimal least = HUNDRED.subtract(sum(others, false)).max(BigDecimal.ZERO);
        Range rest = new Range(Optional.of(least), false, Optional.of(most), false);
        return parts.stream()
                .map(part -> part.balance() ? part.withShare(rest) : part)
                .toList();
    }

    /** An element's share is the part's; an element of a compound is there, and less than the compound. */
    private static Range ofElement(Part part) {
        if (part.isElement()) {
            return part.share();
        }
        BigDecimal most = high(part.share());
        return most.signum() == 0
                ? Goods.ABSENT
                : new Range(Optional.of(BigDecimal.ZERO), true, Optional.of(most), false);
    }

    private static Range plus(Range one, Range other) {
        BigDecimal least = low(one).add(low(other)).min(HUNDRED);
        BigDecimal most = high(one).add(high(other)).min(HUNDRED);
        boolean spread = least.compareTo(most) < 0;
        return new Range(
                Optional.of(least),
                spread && (one.lowOpen() || other.lowOpen()),
                Optional.of(most),
                spread && one.highOpen() && other.highOpen());
    }
}
