package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.registry.licensing.compliance.ComplianceItems;
import org.tidewaiter.registry.licensing.compliance.Finding;
import org.tidewaiter.registry.licensing.customs.CustomsMessages;

/**
 * Puts on record what has left. Nothing is refused: what overdraws a line, or was not allowed, shows in the balance and opens an item
 * for a person. Reports may come late, twice, in any order, or as totals.
 */
public final class Notifying {

    private final Licences licences;
    private final Journal journal;
    private final CustomsMessages customs;

    /** Draws on {@code licences}; every report is put into {@code evidence}. */
    public Notifying(Licences licences, Evidence evidence) {
        this.licences = licences;
        this.journal = new Journal(evidence);
        this.customs = new CustomsMessages(evidence);
    }

    /** Puts {@code usage} on record. */
    public Recorded record(Tx tx, Usage usage) {
        String body = Fingerprint.of(usage);
        Optional<Messages.Before> before = Messages.before(tx, usage.id(), body);
        if (before.isPresent() && before.get().sameBody()) {
            return new Recorded(read(before.get().answer()));
        }
        Optional<Licence> licence = LicenceNumber.quoted(usage.licence()).flatMap(number -> licences.find(tx, number));
        List<Finding> findings = before.isPresent()
                ? kept(tx, List.of(Finding.CONFLICTING_MESSAGE), Optional.empty(), usage)
                : put(tx, usage, licence);
        String answer = findings.stream().map(Finding::name).collect(Collectors.joining(" ", "recorded ", ""));
        if (before.isEmpty()) {
            Messages.answered(tx, usage.id(), body, answer);
        }
        journal.note(tx, "usage.reported", licence, usage.id(), usage.declaration(), body, answer);
        return new Recorded(findings);
    }

    private List<Finding> put(Tx tx, Usage usage, Optional<Licence> licence) {
        if (licence.isEmpty()) {
            return kept(tx, List.of(Finding.UNKNOWN_LICENCE), Optional.empty(), usage);
        }
        Optional<LicenceLine> line = licence.get().line(usage.line());
        if (line.isEmpty()) {
            return kept(tx, List.of(Finding.UNKNOWN_LINE), Optional.empty(), usage);
        }
        LockedLine.Key key = new LockedLine.Key(licence.get().id(), usage.line());
        Optional<BigDecimal> quantity = usage.quantity().in(line.get().unit()).map(Quantity::amount);
        if (quantity.isEmpty()) {
            return kept(tx, List.of(Finding.WRONG_UNIT), Optional.of(key), usage);
        }
        LockedLine before = LockedLines.lock(tx, key);
        List<Finding> findings = new ArrayList<>();
        BigDecimal value = value(line.get(), usage, findings);
        switch (usage.what()) {
            case LEFT -> {
                findings.addAll(Grading.ofTerms(tx, licence.get(), before, usage));
                if (customs.refused(tx, licence.get().id())) {
                    findings.add(Finding.NOT_AT_CUSTOMS);
                }
                left(tx, usage, key, licence.get(), quantity.get(), value);
                if (findings.contains(Finding.SUPERSEDED)) {
                    moveOn(tx, usage, key, quantity.get(), value);
                }
            }
            case ADJUSTED -> findings.addAll(adjusted(tx, usage, key, quantity.get(), value));
            case TAKEN_BACK -> findings.addAll(takenBack(tx, usage, key, quantity.get(), value));
        }
        LockedLine now = LockedLines.lock(tx, key);
        findings.addAll(Grading.ofBalance(line.get(), now));
        usage.total()
                .flatMap(total -> total.in(line.get().unit()))
                .filter(total -> total.amount().compareTo(now.committed()) != 0)
                .ifPresent(total -> findings.add(Finding.DISCREPANCY));
        return kept(tx, findings, Optional.of(key), usage);
    }

    private static void left(
            Tx tx, Usage usage, LockedLine.Key key, Licence licence, BigDecimal quantity, BigDecimal value) {
        Told told = new Told(tx, usage, key);
        List<LedgerEntry> entries = new ArrayList<>();
        BigDecimal rest = quantity;
        BigDecimal restValue = value;
        for (OpenReservation reservation : OpenReservation.of(tx, usage.declaration())) {
            if (reservation.key().equals(key) && reservation.item() == usage.item() && rest.signum() > 0) {
                BigDecimal of = rest.min(reservation.remaining());
                BigDecimal ofValue = restValue.min(reservation.remainingValue());
                entries.add(told.leftOf(reservation.id(), of, ofValue));
                rest = rest.subtract(of);
                restValue = restValue.subtract(ofValue);
            }
        }
        if (rest.signum() > 0 || restValue.signum() > 0) {
            boolean late = usage.controlDate().isBefore(Late.lastControlDate(tx, key, usage.controlDate()))
                    || Late.ended(tx, licence);
            entries.add(told.left(rest, restValue, late));
        }
        Entries.add(tx, entries);
        for (WaitingContra waiting : WaitingContra.of(tx, key, usage)) {
            reverse(tx, new Told(tx, Late.by(usage, waiting.id()), key), waiting.quantity(), waiting.value());
        }
    }

    /** The use counts on the licence that stands in the place of this one. */
    private void moveOn(Tx tx, Usage usage, LockedLine.Key key, BigDecimal quantity, BigDecimal value) {
        licences.successor(tx, key.licence())
                .filter(successor -> successor.line(usage.line()).isPresent())
                .ifPresent(successor -> {
                    LockedLine.Key to = new LockedLine.Key(successor.id(), usage.line());
                    LockedLines.lock(tx, to);
                    Entries.add(
                            tx,
                            List.of(
                                    new Told(tx, usage, key).transfer(quantity, value, -1),
                                    new Told(tx, usage, to).transfer(quantity, value, 1)));
                });
    }

    private static List<Finding> adjusted(
            Tx tx, Usage usage, LockedLine.Key key, BigDecimal quantity, BigDecimal value) {
        List<ToldBefore> before = ToldBefore.of(tx, key, usage.declaration(), usage.item(), usage.part());
        if (before.isEmpty()) {
            return List.of(Finding.NOTHING_TO_ADJUST);
        }
        BigDecimal more = quantity.subtract(total(before, ToldBefore::quantity));
        BigDecimal moreValue = value.subtract(total(before, ToldBefore::value));
        Told told = new Told(tx, usage, key);
        ToldBefore last = before.getLast();
        List<LedgerEntry> entries = new ArrayList<>();
        if (more.signum() != 0) {
            BigDecimal sameWay = moreValue.signum() == more.signum() ? moreValue.abs() : BigDecimal.ZERO;
            entries.add(told.adjust(last.entry(), more.abs(), sameWay, more.signum()));
            moreValue = moreValue.signum() == more.signum() ? BigDecimal.ZERO : moreValue;
        }
        if (moreValue.signum() != 0) {
            entries.add(told.adjust(last.entry(), BigDecimal.ZERO, moreValue.abs(), moreValue.signum()));
        }
        Entries.add(tx, entries);
        return List.of();
    }

    private static List<Finding> takenBack(
            Tx tx, Usage usage, LockedLine.Key key, BigDecimal quantity, BigDecimal value) {
        if (ToldBefore.of(tx, key, usage.declaration(), usage.item(), usage.part())
                .isEmpty()) {
            WaitingContra.wait(tx, key, usage, quantity, value);
            return List.of(Finding.BEFORE_ITS_ORIGINAL);
        }
        return reverse(tx, new Told(tx, usage, key), quantity, value);
    }

    /** Takes back from the last that was told to the first. */
    private static List<Finding> reverse(Tx tx, Told told, BigDecimal quantity, BigDecimal value) {
        List<LedgerEntry> entries = new ArrayList<>();
        BigDecimal rest = quantity;
        BigDecimal restValue = value;
        Usage usage = told.usage();
        for (ToldBefore before : ToldBefore.of(tx, told.key(), usage.declaration(), usage.item(), usage.part())
                .reversed()) {
            BigDecimal of = rest.min(before.quantity());
            BigDecimal ofValue = restValue.min(before.value());
            if (of.signum() > 0) {
                entries.add(told.reverse(before.entry(), of, ofValue));
                rest = rest.subtract(of);
                restValue = restValue.subtract(ofValue);
            }
        }
        Entries.add(tx, entries);
        return rest.signum() > 0 ? List.of(Finding.MORE_THAN_LEFT) : List.of();
    }

    private static BigDecimal value(LicenceLine line, Usage usage, List<Finding> findings) {
        Optional<BigDecimal> value = Values.on(line, usage.value());
        if (usage.value().isPresent() && value.isEmpty()) {
            findings.add(Finding.WRONG_CURRENCY);
        }
        return value.orElse(BigDecimal.ZERO);
    }

    private static BigDecimal total(List<ToldBefore> told, java.util.function.Function<ToldBefore, BigDecimal> part) {
        return told.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Finding> kept(Tx tx, List<Finding> findings, Optional<LockedLine.Key> key, Usage usage) {
        ComplianceItems.open(
                tx,
                findings,
                new ComplianceItems.Occasion(
                        key.map(LockedLine.Key::licence),
                        key.map(LockedLine.Key::line),
                        usage.id().source(),
                        usage.id().message(),
                        usage.licence() + "/" + usage.line(),
                        usage.toString()));
        return findings;
    }

    private static List<Finding> read(String answer) {
        return Arrays.stream(answer.split(" ")).skip(1).map(Finding::valueOf).toList();
    }
}
