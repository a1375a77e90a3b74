package org.tidewaiter.registry.licensing.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.database.Work;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.licensing.Issued;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceEvent;
import org.tidewaiter.registry.licensing.LicenceState;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.OwnEvidence;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.registry.licensing.compliance.Finding;

/** What happens to licences at the border, in the words of a test. */
final class Border {

    static final UUID HOLDER = UUID.randomUUID();
    private static final Actor CUSTOMS =
            new Actor.Machine(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.CUSTOMS_OFFICER));
    private static final AtomicInteger MESSAGES = new AtomicInteger();

    private final OwnDatabase own;
    private final Evidence evidence;
    private final Licences licences;

    Border(OwnDatabase own) {
        this(own, OwnEvidence.of(own));
    }

    private Border(OwnDatabase own, Evidence evidence) {
        this.own = own;
        this.evidence = evidence;
        this.licences = new Licences(evidence);
    }

    /** The same border after a restore. */
    Border restored(OwnDatabase copy) {
        return new Border(copy, OwnEvidence.restored(copy, own));
    }

    <T> T does(Work<T> work) {
        return own.database().inTransaction(CUSTOMS, work);
    }

    Licence issue(Issued issued) {
        Licence licence = issued.licence();
        does(tx -> {
            licences.issue(tx, licence);
            return licence;
        });
        return licence;
    }

    Answer reserve(Licence licence, String declaration, String quantity) {
        return reserve(licence, declaration, quantity, Optional.empty());
    }

    Answer reserve(Licence licence, String declaration, String quantity, Optional<DeclaredValue> value) {
        DrawDown asked = new DrawDown(
                message(),
                declaration,
                HOLDER,
                today(),
                DrawDown.Movement.to("JP"),
                own.clock().instant().plus(Duration.ofDays(30)),
                List.of(new Drawn(1, licence.number(), 1, quantity(quantity), value)));
        return does(tx -> new Authorising(evidence).authorise(tx, asked));
    }

    Answer leaves(String declaration, String quantity, boolean last) {
        return leaves(declaration, 1, quantity, last);
    }

    Answer leaves(String declaration, int part, String quantity, boolean last) {
        return leaves(declaration, part, quantity, Optional.empty(), last);
    }

    Answer leaves(String declaration, int part, String quantity, Optional<DeclaredValue> value, boolean last) {
        Departure departure = new Departure(
                message(), declaration, List.of(new Departure.Leaving(1, part, quantity(quantity), value)), last);
        return does(tx -> new Committing(licences, evidence).commit(tx, departure));
    }

    Answer cancels(String declaration) {
        MessageId id = message();
        return does(tx -> new Releasing(licences, evidence).release(tx, id, declaration, "the order was cancelled"));
    }

    /** A report in the making. */
    Report report(Licence licence, String declaration, String quantity) {
        return new Report(this, licence.number().text(), 1, declaration, quantity);
    }

    Balance balance(Licence licence) {
        return does(
                tx -> new Balances().of(tx, licence.id(), own.clock().instant()).getFirst());
    }

    String left(Licence licence) {
        return plain(balance(licence).left().orElseThrow());
    }

    String committed(Licence licence) {
        return plain(balance(licence).committed());
    }

    LicenceState state(Licence licence) {
        Instant now = own.clock().instant();
        return does(tx -> licences.state(tx, licence.id(), today(), now, now));
    }

    void happens(Licence licence, LicenceEvent.Kind kind) {
        does(tx -> {
            licences.record(
                    tx, licence.id(), new LicenceEvent(kind, tx.now(), "Regulation 792", "a test", Optional.empty()));
            return kind;
        });
    }

    List<UUID> outOfBalance() {
        return does(tx -> new Balances().outOfBalance(tx));
    }

    LocalDate today() {
        return LocalDate.ofInstant(own.clock().instant(), ZoneOffset.UTC);
    }

    OwnDatabase own() {
        return own;
    }

    Licences licences() {
        return licences;
    }

    Evidence evidence() {
        return evidence;
    }

    static MessageId message() {
        return new MessageId("test", String.valueOf(MESSAGES.incrementAndGet()));
    }

    static Quantity quantity(String text) {
        return Quantity.parse(text).orElseThrow();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A report of use, to be told. */
    static final class Report {
        private final Border border;
        private String licence;
        private int line;
        private final String declaration;
        private String quantity;
        private MessageId id = message();
        private int part = 1;
        private LocalDate controlDate;
        private Instant accepted;
        private Optional<UUID> holder = Optional.of(HOLDER);
        private Optional<String> destination = Optional.of("JP");
        private Optional<DeclaredValue> value = Optional.empty();
        private Optional<Quantity> total = Optional.empty();

        Report(Border border, String licence, int line, String declaration, String quantity) {
            this.border = border;
            this.licence = licence;
            this.line = line;
            this.declaration = declaration;
            this.quantity = quantity;
            this.controlDate = border.today();
            this.accepted = border.own().clock().instant();
        }

        Report id(MessageId message) {
            id = message;
            return this;
        }

        Report licence(String quoted, int quotedLine) {
            licence = quoted;
            line = quotedLine;
            return this;
        }

        Report part(int number) {
            part = number;
            return this;
        }

        Report accepted(Instant instant) {
            accepted = instant;
            controlDate = LocalDate.ofInstant(instant, ZoneOffset.UTC);
            return this;
        }

        Report holder(UUID organisation) {
            holder = Optional.of(organisation);
            return this;
        }

        Report destination(String country) {
            destination = Optional.of(country);
            return this;
        }

        Report value(String money) {
            value = Money.parse(money).map(DeclaredValue::of);
            return this;
        }

        Report total(String amount) {
            total = Quantity.parse(amount);
            return this;
        }

        List<Finding> left() {
            return told(Usage.What.LEFT);
        }

        List<Finding> adjusted() {
            return told(Usage.What.ADJUSTED);
        }

        List<Finding> takenBack() {
            return told(Usage.What.TAKEN_BACK);
        }

        private List<Finding> told(Usage.What what) {
            Usage usage = new Usage(
                    id,
                    what,
                    licence,
                    line,
                    declaration,
                    1,
                    part,
                    controlDate,
                    accepted,
                    holder,
                    destination,
                    quantity(quantity),
                    value,
                    total);
            return border.does(tx -> new Notifying(border.licences(), border.evidence()).record(tx, usage))
                    .findings();
        }
    }
}
