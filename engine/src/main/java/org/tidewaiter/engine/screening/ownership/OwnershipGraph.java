package org.tidewaiter.engine.screening.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tidewaiter.engine.screening.ownership.Ownership.Chain;
import org.tidewaiter.engine.screening.ownership.Ownership.State;

/**
 * Holdings as they are on one day.
 *
 * <p>A party that a listed party owns is treated as listed itself, and what it owns counts whole for the next one (OFAC FAQ 401 puts it
 * so): the parties treated as listed are the least set that contains the listed ones and every party of which the set holds enough.
 * Holdings in a circle add nothing of their own. The set is found twice, with every share at its least and at its most; what is in
 * the second only is open.
 */
public final class OwnershipGraph {

    private static final int LONGEST_CHAIN = 12;
    private static final int MOST_CHAINS = 100;

    private final Map<String, List<Holding>> byHeld = new HashMap<>();
    private final Map<String, List<Holding>> byHolder = new HashMap<>();

    /** Of {@code holdings}, those that exist on {@code day}. */
    public OwnershipGraph(List<Holding> holdings, LocalDate day) {
        for (Holding holding : holdings) {
            if (holding.on(day) && !holding.holder().equals(holding.held())) {
                byHeld.computeIfAbsent(holding.held(), key -> new ArrayList<>()).add(holding);
                byHolder.computeIfAbsent(holding.holder(), key -> new ArrayList<>())
                        .add(holding);
            }
        }
    }

    /** What {@code rule} says of {@code party}, where {@code listed} says who is listed; a listed party's own listing is not asked. */
    public Ownership ask(String party, OwnershipRule rule, Predicate<String> listed) {
        Set<String> above = upstream(party);
        Set<String> roots = new HashSet<>();
        above.stream().filter(key -> !key.equals(party)).filter(listed).forEach(roots::add);
        Set<String> surely = closure(roots, above, rule, false);
        Set<String> possibly = closure(roots, above, rule, true);
        State state = surely.contains(party) ? State.OWNED : possibly.contains(party) ? State.UNKNOWN : State.NOT_OWNED;
        Share share = new Share(held(party, surely, rule, false), held(party, possibly, rule, true));
        return new Ownership(state, share, chains(party, possibly, roots));
    }

    /** The party and whoever stands above it. */
    private Set<String> upstream(String party) {
        Set<String> seen = new HashSet<>(Set.of(party));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Holding holding : byHeld.getOrDefault(open.pop(), List.of())) {
                if (seen.add(holding.holder())) {
                    open.push(holding.holder());
                }
            }
        }
        return seen;
    }

    private Set<String> closure(Set<String> roots, Set<String> within, OwnershipRule rule, boolean most) {
        Set<String> treated = new HashSet<>(roots);
        Deque<String> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            for (Holding holding : byHolder.getOrDefault(open.pop(), List.of())) {
                String held = holding.held();
                if (within.contains(held) && !treated.contains(held) && falls(held, treated, rule, most)) {
                    treated.add(held);
                    open.push(held);
                }
            }
        }
        return treated;
    }

    private boolean falls(String held, Set<String> treated, OwnershipRule rule, boolean most) {
        boolean controlled = rule.control()
                && byHeld.getOrDefault(held, List.of()).stream()
                        .anyMatch(holding -> holding.controls() && treated.contains(holding.holder()));
        return controlled || rule.reached(held(held, treated, rule, most));
    }

    /**
     * What {@code treated} hold of {@code held} directly: together, or the largest of them. At its most it is no more than others leave;
     * where holdings add up to more than the whole, what is known to be held stands.
     */
    private BigDecimal held(String held, Set<String> treated, OwnershipRule rule, boolean most) {
        Share counted = Share.NONE;
        BigDecimal others = BigDecimal.ZERO;
        for (Holding holding : byHeld.getOrDefault(held, List.of())) {
            if (!treated.contains(holding.holder())) {
                others = others.add(holding.share().low()).min(Share.WHOLE);
            } else {
                counted = rule.aggregates() ? counted.plus(holding.share()) : counted.larger(holding.share());
            }
        }
        return most ? counted.high().min(Share.WHOLE.subtract(others)).max(counted.low()) : counted.low();
    }

    /** Chains without repetition from listed parties to {@code party} over parties that may be treated as listed. */
    private List<Chain> chains(String party, Set<String> possibly, Set<String> roots) {
        List<Chain> chains = new ArrayList<>();
        Deque<List<Holding>> open = new ArrayDeque<>();
        open.add(List.of());
        while (!open.isEmpty() && chains.size() < MOST_CHAINS) {
            List<Holding> below = open.poll();
            String top = below.isEmpty() ? party : below.getFirst().holder();
            if (!below.isEmpty() && roots.contains(top)) {
                chains.add(chain(below));
            } else if (below.size() < LONGEST_CHAIN) {
                extend(below, top, party, possibly, open);
            }
        }
        chains.sort(Comparator.comparingInt((Chain chain) -> chain.holdings().size())
                .thenComparing(chain -> chain.effective().high(), Comparator.reverseOrder())
                .thenComparing(Chain::listed));
        return chains;
    }

    private void extend(
            List<Holding> below, String top, String party, Set<String> possibly, Deque<List<Holding>> open) {
        for (Holding holding : byHeld.getOrDefault(top, List.of())) {
            boolean circles = holding.holder().equals(party)
                    || below.stream().anyMatch(step -> step.holder().equals(holding.holder()));
            if (!circles && possibly.contains(holding.holder())) {
                List<Holding> longer = new ArrayList<>();
                longer.add(holding);
                longer.addAll(below);
                open.add(longer);
            }
        }
    }

    private static Chain chain(List<Holding> holdings) {
        Share effective = Share.of(Share.WHOLE);
        for (Holding holding : holdings) {
            effective = effective.times(holding.share());
        }
        return new Chain(holdings, effective);
    }
}
