package org.tidewaiter.engine.decision;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.QuotedLicence;
import org.tidewaiter.engine.consignment.Role;

/**
 * Whether an authority that the consignment quotes covers a line under an entry: issuer, holder, item, quantity,
 * destination, end user, validity on the control date, transport and carrying person must all agree, and every difference
 * is named (R 18). A licence quoted for one line covers no other.
 */
final class CoverageCheck {

    private final Consignment consignment;
    private final Circumstances circumstances;

    CoverageCheck(Consignment consignment, Circumstances circumstances) {
        this.consignment = consignment;
        this.circumstances = circumstances;
    }

    /** The best that the licences quoted for {@code line} can do for {@code entry} of {@code book}. */
    Coverage coverage(Line line, String entry, DatedBook book) {
        Coverage best = new Coverage.None();
        for (QuotedLicence licence : consignment.licences()) {
            if (licence.quotedFor(line.number()) && issuedIn(book, licence.issuer())) {
                best = better(best, coverage(licence, line, entry, book.date()));
            }
        }
        return best;
    }

    private static boolean issuedIn(DatedBook book, String issuer) {
        return book.book().jurisdiction().equals(issuer)
                || book.book().territory().contains(issuer);
    }

    private static Coverage better(Coverage one, Coverage other) {
        boolean replaces = one instanceof Coverage.None || other.disposition().compareTo(one.disposition()) < 0;
        return replaces ? other : one;
    }

    private Coverage coverage(QuotedLicence licence, Line line, String entry, LocalDate date) {
        Optional<LicenceStanding> found = circumstances.standing(licence);
        if (found.isEmpty()) {
            return new Coverage.Unverifiable(
                    licence.number(), Reason.of(Phrase.LICENCE_NOT_VERIFIED, licence.number(), licence.issuer()));
        }
        LicenceStanding standing = found.get();
        if (!standing.verified()) {
            return new Coverage.Unverifiable(
                    licence.number(), Reason.of(Phrase.LICENCE_VERIFICATION_FAILED, licence.number(), standing.why()));
        }
        List<Reason> differences = new ArrayList<>();
        List<Reason> open = new ArrayList<>();
        compareValidity(standing, date, differences);
        compareParties(standing, differences, open);
        compareGoods(standing, line, entry, differences, open);
        compareConditions(standing, differences, open);
        if (!differences.isEmpty()) {
            return new Coverage.Differs(standing, differences);
        }
        return open.isEmpty()
                ? new Coverage.Covered(standing)
                : new Coverage.Unverifiable(licence.number(), open.get(0));
    }

    private static void compareValidity(LicenceStanding standing, LocalDate date, List<Reason> differences) {
        if (!standing.state().equals("ACTIVE")) {
            differences.add(Reason.of(Phrase.LICENCE_STATE, standing.number(), standing.state()));
        }
        if (standing.validFrom().filter(date::isBefore).isPresent()
                || standing.validUntil().filter(date::isAfter).isPresent()) {
            differences.add(Reason.of(
                    Phrase.LICENCE_NOT_VALID_ON,
                    standing.number(),
                    date,
                    standing.validFrom().map(LocalDate::toString).orElse("…"),
                    standing.validUntil().map(LocalDate::toString).orElse("…")));
        }
    }

    private void compareParties(LicenceStanding standing, List<Reason> differences, List<Reason> open) {
        standing.holder()
                .ifPresent(holder -> compareNames(
                        Phrase.LICENCE_HOLDER, standing, Set.of(holder), List.of(Role.EXPORTER), differences, open));
        if (!standing.endUsers().isEmpty()) {
            compareNames(
                    Phrase.LICENCE_END_USER, standing, standing.endUsers(), List.of(Role.END_USER), differences, open);
        }
        if (!standing.carriers().isEmpty()) {
            compareNames(
                    Phrase.LICENCE_CARRIER,
                    standing,
                    standing.carriers(),
                    List.of(Role.TRAVELLER, Role.CARRIER),
                    differences,
                    open);
        }
        String destination = consignment.route().to().code();
        if (!standing.destinations().isEmpty() && !standing.destinations().contains(destination)) {
            differences.add(Reason.of(
                    Phrase.LICENCE_DESTINATION, standing.number(), List.copyOf(standing.destinations()), destination));
        }
        if (!standing.transports().isEmpty()) {
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
    }

    private void compareNames(
            Phrase phrase,
            LicenceStanding standing,
            Set<String> licensed,
            List<Role> roles,
            List<Reason> differences,
            List<Reason> open) {
        List<String> named = consignment.parties().stream()
                .filter(party -> roles.contains(party.role()))
                .map(Party::name)
                .flatMap(Optional::stream)
                .toList();
        if (named.isEmpty()) {
            open.add(Reason.of(
                    Phrase.LICENCE_NEEDS_FACT, standing.number(), roles.get(0).word()));
            return;
        }
        Set<String> allowed = new java.util.HashSet<>();
        licensed.forEach(name -> allowed.add(plain(name)));
        for (String name : named) {
            if (!allowed.contains(plain(name))) {
                differences.add(Reason.of(phrase, standing.number(), List.copyOf(licensed), name));
            }
        }
    }

    private void compareGoods(
            LicenceStanding standing, Line line, String entry, List<Reason> differences, List<Reason> open) {
        if (!standing.entries().isEmpty() && !standing.entries().contains(entry)) {
            differences.add(Reason.of(Phrase.LICENCE_ENTRY, standing.number(), List.copyOf(standing.entries()), entry));
        }
        if (standing.balanceGrams().isPresent()) {
            BigDecimal balance = standing.balanceGrams().get();
            BigDecimal drawn = BigDecimal.ZERO;
            for (Line other : consignment.lines()) {
                boolean draws = other.number() == line.number()
                        || consignment.licences().stream()
                                .anyMatch(licence -> licence.number().equals(standing.number())
                                        && licence.line()
                                                .filter(n -> n == other.number())
                                                .isPresent());
                if (draws) {
                    if (other.netMass().isEmpty()) {
                        open.add(Reason.of(Phrase.LICENCE_NEEDS_FACT, standing.number(), "netMass"));
                        return;
                    }
                    drawn = drawn.add(other.netMass().get().grams());
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
    }

    private static void compareConditions(LicenceStanding standing, List<Reason> differences, List<Reason> open) {
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
