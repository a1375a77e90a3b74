package org.tidewaiter.registry.licensing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A licence as issued. An empty set sets no limit.
 *
 * @param id of ours
 * @param number as it is quoted
 * @param issuer jurisdiction whose authority gave it
 * @param type what it allows, and how often
 * @param holder organisation to which it was given; absent where whoever registers holds it
 * @param validFrom first day
 * @param validUntil last day
 * @param destinations ISO codes
 * @param endUsers names
 * @param transports words of the contract
 * @param carriers names of persons who may carry the goods
 * @param offices customs offices
 * @param replaces the licence in whose place it stands
 * @param lines at least one, numbered from one
 */
public record Licence(
        UUID id,
        LicenceNumber number,
        String issuer,
        LicenceType type,
        Optional<UUID> holder,
        LocalDate validFrom,
        LocalDate validUntil,
        Set<String> destinations,
        Set<String> endUsers,
        Set<String> transports,
        Set<String> carriers,
        Set<String> offices,
        Optional<UUID> replaces,
        List<LicenceLine> lines) {

    /** Takes copies; refuses a licence without lines or with lines out of order. */
    public Licence {
        destinations = Set.copyOf(destinations);
        endUsers = Set.copyOf(endUsers);
        transports = Set.copyOf(transports);
        carriers = Set.copyOf(carriers);
        offices = Set.copyOf(offices);
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a licence has at least one line");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number() != i + 1) {
                throw new IllegalArgumentException("lines are numbered from one");
            }
        }
    }

    /** The same, with one line more. */
    Licence with(LicenceLine line) {
        List<LicenceLine> more = new ArrayList<>(lines);
        more.add(line);
        return new Licence(
                id,
                number,
                issuer,
                type,
                holder,
                validFrom,
                validUntil,
                destinations,
                endUsers,
                transports,
                carriers,
                offices,
                replaces,
                more);
    }

    /** The line of this number. */
    public Optional<LicenceLine> line(int wanted) {
        return wanted >= 1 && wanted <= lines.size() ? Optional.of(lines.get(wanted - 1)) : Optional.empty();
    }
}
