package org.tidewaiter.engine.decision;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.Role;

/**
 * A verified authority beside a line: holder, item, quantity, destination, end user, validity on the control date, transport
 * and carrying person must all agree; every difference is named (R 18), and so is every part of the authority that is not known.
 */
final class Comparison {

    private final Consignment consignment;
    private final LicenceStanding standing;
    private final Wanted wanted;
    private final List<Reason> differences = new ArrayList<>();
    private final List<Reason> unknown = new ArrayList<>();
    private final List<Reason> open = new ArrayList<>();

    Comparison(Consignment consignment, LicenceStanding standing, Wanted wanted) {
        this.consignment = consignment;
        this.standing = standing;
        this.wanted = wanted;
    }

    /**
     * What came of a comparison.
     *
     * @param differences what does not agree
     * @param open what could not be compared; what is not known of the authority comes first
     */
    record Found(List<Reason> differences, List<Reason> open) {}

    Found compare(LocalDate date) {
        compareValidity(date);
        compareParties();
        compareTransport();
        compareGoods();
        compareConditions();
        if (!unknown.isEmpty()) {
            open.addFirst(Reason.of(Phrase.LICENCE_PARTS_UNKNOWN, standing.number(), List.copyOf(unknown)));
        }
        return new Found(List.copyOf(differences), List.copyOf(open));
    }

    /** The limit, where there is one; a part that nobody stated is noted as unknown. */
    private <T> Optional<T> limit(Phrase part, Limit<T> limit) {
        if (!limit.known()) {
            unknown.add(Reason.of(part));
        }
        return limit.limit();
    }

    private void compareValidity(LocalDate date) {
        if (!standing.state().equals("ACTIVE")) {
            differences.add(Reason.of(Phrase.LICENCE_STATE, standing.number(), standing.state()));
        }
        Optional<LocalDate> from = limit(Phrase.PART_VALID_FROM, standing.validFrom());
        Optional<LocalDate> until = limit(Phrase.PART_VALID_UNTIL, standing.validUntil());
        if (from.filter(date::isBefore).isPresent()
                || until.filter(date::isAfter).isPresent()) {
            differences.add(Reason.of(
                    Phrase.LICENCE_NOT_VALID_ON,
                    standing.number(),
                    date,
                    from.map(LocalDate::toString).orElse("…"),
                    until.map(LocalDate::toString).orElse("…")));
        }
    }

    private void compareParties() {
        limit(Phrase.PART_HOLDER, standing.holder())
                .ifPresent(holder -> compareNames(Phrase.LICENCE_HOLDER, Set.of(holder), List.of(Role.EXPORTER)));
        limit(Phrase.PART_END_USERS, standing.endUsers())
                .ifPresent(users -> compareNames(Phrase.LICENCE_END_USER, users, List.of(Role.END_USER)));
        if (!standing.carriers().isEmpty()) {
            compareNames(Phrase.LICENCE_CARRIER, standing.carriers(), List.of(Role.TRAVELLER, Role.CARRIER));
        }
        String destination = consignment.route().to().code();
        limit(Phrase.PART_DESTINATIONS, standing.destinations())
                .filter(licensed -> !licensed.contains(destination))
                .ifPresent(licensed -> differences.add(
                        Reason.of(Phrase.LICENCE_DESTINATION, standing.number(), List.copyOf(licensed), destination)));
    }

    private void compareTransport() {
        if (standing.transports().isEmpty()) {
            return;
        }
        consignment
                .transport()
                .ifPresentOrElse(
                        transport -> {
                            if (!standing.transports().contains(transport.word())) {
                                differences.add(Reason.of(
                                        Phrase.LICENCE_TRANSPORT,
                                        standing.number(),
                                        List.copyOf(standing.transports()),
                                        transport.word()));
                            }
                        },
                        () -> open.add(Reason.of(Phrase.LICENCE_NEEDS_FACT, standing.number(), "transport")));
    }

    private void compareNames(Phrase phrase, Set<String> licensed, List<Role> roles) {
        List<String> named = consignment.parties().stream()
                .filter(party -> roles.contains(party.role()))
                .map(Party::name)
                .flatMap(Optional::stream)
                .toList();
        if (named.isEmpty()) {
            open.add(Reason.of(
                    Phrase.LICENCE_NEEDS_FACT,
                    standing.number(),
                    roles.getFirst().word()));
            return;
        }
        Set<String> allowed = licensed.stream().map(Comparison::plain).collect(Collectors.toSet());
        for (String name : named) {
            if (!allowed.contains(plain(name))) {
                differences.add(Reason.of(phrase, standing.number(), List.copyOf(licensed), name));
            }
        }
    }

    private void compareGoods() {
        limit(Phrase.PART_ENTRIES, standing.entries())
                .filter(licensed -> !wanted.namedIn(licensed))
                .ifPresent(licensed -> differences.add(
                        Reason.of(Phrase.LICENCE_ENTRY, standing.number(), List.copyOf(licensed), wanted.id())));
        limit(Phrase.PART_BALANCE, standing.balanceGrams()).ifPresent(this::compareBalance);
    }

    private void compareBalance(BigDecimal balance) {
        BigDecimal drawn = BigDecimal.ZERO;
        for (Line line : consignment.lines()) {
            if (draws(line)) {
                if (line.netMass().isEmpty()) {
                    open.add(Reason.of(Phrase.LICENCE_NEEDS_FACT, standing.number(), "netMass"));
                    return;
                }
                drawn = drawn.add(line.netMass().get().grams());
            }
        }
        if (drawn.compareTo(balance) > 0) {
            differences.add(Reason.of(
                    Phrase.LICENCE_BALANCE,
                    standing.number(),
                    balance.toPlainString() + " g",
                    drawn.toPlainString() + " g"));
        }
    }

    private boolean draws(Line line) {
        return line.number() == wanted.line().number()
                || consignment.licences().stream()
                        .anyMatch(licence -> licence.number().equals(standing.number())
                                && licence.line()
                                        .filter(number -> number == line.number())
                                        .isPresent());
    }

    private void compareConditions() {
        for (LicenceStanding.Condition condition : standing.conditions()) {
            switch (condition.state()) {
                case MET -> {}
                case UNMET ->
                    differences.add(Reason.of(Phrase.LICENCE_CONDITION_UNMET, standing.number(), condition.text()));
                case UNKNOWN -> open.add(Reason.of(Phrase.LICENCE_CONDITION_OPEN, standing.number(), condition.text()));
            }
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{P}]+", " ")
                .strip();
    }
}
