package org.tidewaiter.engine.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.law.Authority;

/**
 * What the caller found out about an authority that a consignment quotes. A {@link Limit} that was not stated is unknown, and an
 * authority of which a part is unknown covers nothing yet. Transport and carrying persons bind only where the authority names
 * them, so that an empty set of those is no limit.
 *
 * @param number as quoted
 * @param issuer as quoted
 * @param kind what it is
 * @param verified whether the issuer's record confirms it; of a general grant, whether its prior act is done
 * @param why where it was verified, or why it was not
 * @param validFrom first day of validity
 * @param validUntil last day of validity
 * @param state ACTIVE, SUSPENDED, COMPLETED, REVOKED or another word of the issuer; only ACTIVE covers
 * @param holder exporter to whom it was given
 * @param entries entries it was given for; of goods that a law book knows as a gap, the gap or their commodity code
 * @param balanceGrams grams still to be used
 * @param destinations ISO codes
 * @param endUsers names
 * @param transports words of the contract
 * @param carriers names of persons who may carry the goods
 * @param conditions further conditions and whether they are met
 */
public record LicenceStanding(
        String number,
        String issuer,
        Authority.Kind kind,
        boolean verified,
        String why,
        Limit<LocalDate> validFrom,
        Limit<LocalDate> validUntil,
        String state,
        Limit<String> holder,
        Limit<Set<String>> entries,
        Limit<BigDecimal> balanceGrams,
        Limit<Set<String>> destinations,
        Limit<Set<String>> endUsers,
        Set<String> transports,
        Set<String> carriers,
        List<Condition> conditions) {

    /** Takes copies; sets keep the order of their words. */
    public LicenceStanding {
        entries = sorted(entries);
        destinations = sorted(destinations);
        endUsers = sorted(endUsers);
        transports = sorted(transports);
        carriers = sorted(carriers);
        conditions = List.copyOf(conditions);
    }

    /** A verified authority that is in force and sets no limit at all. */
    public static LicenceStanding unlimited(String number, String issuer, Authority.Kind kind, String why) {
        return new LicenceStanding(
                number,
                issuer,
                kind,
                true,
                why,
                Limit.unlimited(),
                Limit.unlimited(),
                "ACTIVE",
                Limit.unlimited(),
                Limit.unlimited(),
                Limit.unlimited(),
                Limit.unlimited(),
                Limit.unlimited(),
                Set.of(),
                Set.of(),
                List.of());
    }

    /** The same, with this balance. */
    public LicenceStanding withBalance(BigDecimal grams) {
        return new LicenceStanding(
                number,
                issuer,
                kind,
                verified,
                why,
                validFrom,
                validUntil,
                state,
                holder,
                entries,
                Limit.only(grams),
                destinations,
                endUsers,
                transports,
                carriers,
                conditions);
    }

    /** The same, given for this entry or gap alone. */
    LicenceStanding naming(String entry) {
        return new LicenceStanding(
                number,
                issuer,
                kind,
                verified,
                why,
                validFrom,
                validUntil,
                state,
                holder,
                Limit.only(Set.of(entry)),
                balanceGrams,
                destinations,
                endUsers,
                transports,
                carriers,
                conditions);
    }

    /** The same, if its issuer confirmed it and everything that is not known of it turned out well. */
    LicenceStanding confirmed() {
        return new LicenceStanding(
                number,
                issuer,
                kind,
                true,
                why,
                validFrom.orUnlimited(),
                validUntil.orUnlimited(),
                state,
                holder.orUnlimited(),
                entries.orUnlimited(),
                balanceGrams.orUnlimited(),
                destinations.orUnlimited(),
                endUsers.orUnlimited(),
                transports,
                carriers,
                conditions.stream().map(Condition::confirmed).toList());
    }

    private static Limit<Set<String>> sorted(Limit<Set<String>> words) {
        return words instanceof Limit.Only<Set<String>>(Set<String> value) ? Limit.only(sorted(value)) : words;
    }

    private static Set<String> sorted(Set<String> words) {
        return Collections.unmodifiableSet(new TreeSet<>(words));
    }

    /**
     * A condition of the authority.
     *
     * @param text as the authority words it
     * @param state whether it is met
     */
    public record Condition(String text, State state) {

        private Condition confirmed() {
            return state == State.UNKNOWN ? new Condition(text, State.MET) : this;
        }
    }

    /** Whether a condition is met. */
    public enum State {
        /** Met. */
        MET,
        /** Not met. */
        UNMET,
        /** Not known. */
        UNKNOWN
    }
}
