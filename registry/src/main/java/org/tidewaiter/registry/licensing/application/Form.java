package org.tidewaiter.registry.licensing.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.licensing.Quantity;

/**
 * What is applied for.
 *
 * @param lines goods, numbered from one by their order
 * @param destinations ISO codes
 * @param endUsers who will use them
 * @param incorporated whether the end users build them into something for others
 * @param ultimateEndUsers those others, where they are known
 * @param endUse for what
 * @param from country from where they leave, ISO code; stated where the jurisdiction is not one country
 */
public record Form(
        List<Line> lines,
        List<String> destinations,
        List<EndUser> endUsers,
        boolean incorporated,
        List<EndUser> ultimateEndUsers,
        Optional<String> endUse,
        Optional<String> from) {

    /** A form of a jurisdiction that says itself from where goods leave. */
    public Form(
            List<Line> lines,
            List<String> destinations,
            List<EndUser> endUsers,
            boolean incorporated,
            List<EndUser> ultimateEndUsers,
            Optional<String> endUse) {
        this(lines, destinations, endUsers, incorporated, ultimateEndUsers, endUse, Optional.empty());
    }

    /** Takes copies. */
    public Form {
        lines = List.copyOf(lines);
        destinations = List.copyOf(destinations);
        endUsers = List.copyOf(endUsers);
        ultimateEndUsers = List.copyOf(ultimateEndUsers);
    }

    /**
     * Goods.
     *
     * @param goods in the applicant's words
     * @param entries items of control lists under which the applicant finds them
     * @param quantity how much
     * @param value of what value
     */
    public record Line(String goods, Set<String> entries, Optional<Quantity> quantity, Optional<Money> value) {
        /** Takes a copy. */
        public Line {
            entries = Set.copyOf(entries);
        }
    }

    /**
     * Somebody who will use the goods.
     *
     * @param name as it calls itself
     * @param country where it is established, ISO code
     */
    public record EndUser(String name, String country) {}

    /** All who will use the goods, numbered from one by their order: end users, and behind them those for whom these build something. */
    public List<EndUser> users() {
        return Stream.concat(endUsers.stream(), ultimateEndUsers.stream()).toList();
    }

    /** What is missing, each by its place in the form; empty where it is complete. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (lines.isEmpty()) {
            missing.add("/lines");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).goods().isBlank()) {
                missing.add("/lines/" + i + "/goods");
            }
            if (lines.get(i).quantity().isEmpty() && lines.get(i).value().isEmpty()) {
                missing.add("/lines/" + i + "/quantity");
            }
        }
        if (destinations.isEmpty()) {
            missing.add("/destinations");
        }
        if (endUsers.isEmpty()) {
            missing.add("/endUsers");
        }
        if (incorporated && ultimateEndUsers.isEmpty()) {
            missing.add("/ultimateEndUsers");
        }
        if (endUse.filter(use -> !use.isBlank()).isEmpty()) {
            missing.add("/endUse");
        }
        return missing;
    }
}
