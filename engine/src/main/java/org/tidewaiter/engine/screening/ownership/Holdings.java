package org.tidewaiter.engine.screening.ownership;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * Who holds what, as somebody gathered it.
 *
 * @param parties everybody named, by key
 * @param stakes what is held
 */
public record Holdings(Map<String, Named> parties, List<Stake> stakes) {

    /** Takes copies. */
    public Holdings {
        parties = Map.copyOf(parties);
        stakes = List.copyOf(stakes);
    }

    /**
     * Somebody who holds or is held.
     *
     * @param name as written
     * @param kind what it is, where known
     * @param country where it lives or sits, where known
     */
    public record Named(String name, EntityKind kind, Optional<Country> country) {

        /** What of this and {@code other}, who is the same, is known. */
        public Named and(Named other) {
            return new Named(name, kind == EntityKind.UNKNOWN ? other.kind : kind, country.or(() -> other.country));
        }

        /** The countries that are known. */
        public Set<Country> countries() {
            return country.map(Set::of).orElse(Set.of());
        }
    }

    /**
     * A holding of one kind.
     *
     * @param of what the share is a share of
     * @param holding the holding
     */
    public record Stake(Of of, Holding holding) {

        /** Whether both speak of the same pair and kind on some day. */
        public boolean overlaps(Stake other) {
            return of == other.of
                    && holding.holder().equals(other.holding.holder())
                    && holding.held().equals(other.holding.held())
                    && !begins(other.holding).isAfter(ends(holding))
                    && !begins(holding).isAfter(ends(other.holding));
        }

        private static LocalDate begins(Holding holding) {
            return holding.from().orElse(LocalDate.MIN);
        }

        private static LocalDate ends(Holding holding) {
            return holding.until().orElse(LocalDate.MAX);
        }
    }

    /** What a share is a share of. */
    public enum Of {
        /** Capital. */
        CAPITAL,
        /** Votes. */
        VOTES,
        /** What one gets from it in the end, whoever holds it on paper. */
        BENEFICIAL;

        /** The word that files use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The key of a party of this name: letter case, width and blanks play no part. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** The holdings on {@code day}; of several kinds between the same two the larger share counts, and control where any gives it. */
    public List<Holding> on(LocalDate day) {
        Map<List<String>, List<Holding>> pairs = new LinkedHashMap<>();
        for (Stake stake : stakes) {
            Holding holding = stake.holding();
            if (holding.on(day)) {
                pairs.computeIfAbsent(List.of(holding.holder(), holding.held()), pair -> new ArrayList<>())
                        .add(holding);
            }
        }
        return pairs.values().stream().map(Holdings::larger).toList();
    }

    private static Holding larger(List<Holding> kinds) {
        Holding first = kinds.stream()
                .max(Comparator.<Holding, BigDecimal>comparing(
                                holding -> holding.share().high())
                        .thenComparing(holding -> holding.share().low()))
                .orElseThrow();
        Share share = kinds.stream().map(Holding::share).reduce(Share.NONE, Share::larger);
        return new Holding(
                first.holder(),
                first.held(),
                share,
                kinds.stream().anyMatch(Holding::controls),
                first.from(),
                first.until(),
                first.source());
    }

    /** How much of {@code party} nobody is known to hold on {@code day}, in percent. */
    public BigDecimal unaccounted(String party, LocalDate day) {
        BigDecimal most = on(day).stream()
                .filter(holding -> holding.held().equals(party))
                .map(holding -> holding.share().high())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Share.WHOLE.subtract(most).max(BigDecimal.ZERO);
    }

    /** Whether some share of {@code party} is stated and not known on {@code day}. */
    public boolean isOpen(String party, LocalDate day) {
        return on(day).stream()
                .filter(holding -> holding.held().equals(party))
                .map(Holding::share)
                .anyMatch(share -> share.low().compareTo(share.high()) < 0);
    }
}
