package org.tidewaiter.engine.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.law.Authority;

/**
 * What the caller found out about an authority that a consignment quotes. An empty set or optional means that the authority
 * sets no limit of that kind.
 *
 * @param number as quoted
 * @param issuer as quoted
 * @param kind what it is
 * @param verified whether the issuer's record confirms it
 * @param why where it was verified, or why it was not
 * @param validFrom first day of validity
 * @param validUntil last day of validity
 * @param state ACTIVE, SUSPENDED, COMPLETED, REVOKED or another word of the issuer; only ACTIVE covers
 * @param holder exporter to whom it was given
 * @param entries entries it was given for
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
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        String state,
        Optional<String> holder,
        Set<String> entries,
        Optional<BigDecimal> balanceGrams,
        Set<String> destinations,
        Set<String> endUsers,
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

    private static Set<String> sorted(Set<String> words) {
        return java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(words));
    }

    /**
     * A condition of the authority.
     *
     * @param text as the authority words it
     * @param state whether it is met
     */
    public record Condition(String text, State state) {}

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
