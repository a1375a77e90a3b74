package org.tidewaiter.exchange.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.screening.ownership.Holding;
import org.tidewaiter.engine.screening.ownership.Holdings;
import org.tidewaiter.engine.screening.ownership.Share;

/** Finds out where more than the whole of a party would be held on a day: of its capital, or of its votes. What a share is at least is counted. */
final class WholeShares {

    /** What is held of a party. */
    private record Part(String held, Holdings.Of of) {}

    /** A holding that begins or has ended, and the row on which it stands. */
    private record Turn(LocalDate day, boolean begins, Holding holding, long row) {}

    private final Map<Part, List<Turn>> turns = new LinkedHashMap<>();

    /** Counts the holding on {@code row}. Several may benefit from the same shares, so these are not added up. */
    void add(Holdings.Stake stake, long row) {
        if (stake.of() == Holdings.Of.BENEFICIAL) {
            return;
        }
        Holding holding = stake.holding();
        List<Turn> own = turns.computeIfAbsent(new Part(holding.held(), stake.of()), part -> new ArrayList<>());
        own.add(new Turn(holding.from().orElse(LocalDate.MIN), true, holding, row));
        holding.until().ifPresent(last -> own.add(new Turn(last.plusDays(1), false, holding, row)));
    }

    /**
     * More than the whole.
     *
     * @param row with which it is more
     * @param held the key of the party
     * @param of what it is a share of
     * @param percent how much that is together
     */
    record Excess(long row, String held, Holdings.Of of, BigDecimal percent) {}

    /** Every party of which there is more than the whole, once for what it is a share of. */
    List<Excess> excesses() {
        List<Excess> excesses = new ArrayList<>();
        turns.forEach((part, own) -> excess(part, own).ifPresent(excesses::add));
        return excesses;
    }

    private static Optional<Excess> excess(Part part, List<Turn> turns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Turn turn : turns.stream()
                .sorted(Comparator.comparing(Turn::day)
                        .thenComparing(Turn::begins)
                        .thenComparing(Turn::row))
                .toList()) {
            BigDecimal share = turn.holding().share().low();
            sum = turn.begins() ? sum.add(share) : sum.subtract(share);
            if (sum.compareTo(Share.WHOLE) > 0) {
                return Optional.of(new Excess(turn.row(), part.held(), part.of(), sum));
            }
        }
        return Optional.empty();
    }
}
