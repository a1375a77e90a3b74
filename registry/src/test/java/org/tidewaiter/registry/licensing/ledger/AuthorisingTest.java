package org.tidewaiter.registry.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.licensing.Issued;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceEvent;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.LicenceState;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.OwnEvidence;
import org.tidewaiter.registry.licensing.Quantity;

@DisplayName("A request to draw down")
class AuthorisingTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final UUID HOLDER = UUID.randomUUID();
    private static final Actor CUSTOMS =
            new Actor.Machine(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.CUSTOMS_OFFICER));
    private static final Actor EXPORTER = new Actor.Member(UUID.randomUUID(), HOLDER, Set.of(Role.EXPORTER));
    private static final AtomicInteger MESSAGES = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private final Licences licences = new Licences(OwnEvidence.of(OWN));
    private final Authorising authorising = new Authorising(OwnEvidence.of(OWN));

    @Test
    @DisplayName("reserves what it asks for, and as much less is left")
    void reserves() {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("25 kg"));

        assertThat(draw(licence, "10 kg")).isInstanceOf(Answer.Done.class);
        assertThat(draw(licence, "10 kg")).isInstanceOf(Answer.Done.class);
        assertThat(codes(draw(licence, "10 kg"))).containsExactly(Refusal.INSUFFICIENT_QUANTITY);
        assertThat(draw(licence, "5 kg")).isInstanceOf(Answer.Done.class);
    }

    @Test
    @DisplayName(
            "of two brokers for the last 10 kg at the same moment is answered once with yes and once with no (edge case 29)")
    void lastTenKilograms() throws Exception {
        for (int round = 0; round < 10; round++) {
            Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("10 kg"));
            List<Answer> answers = atOnce(16, () -> draw(licence, "10 kg"));

            assertThat(answers.stream().filter(Answer.Done.class::isInstance)).hasSize(1);
            assertThat(left(licence, 1)).isEqualByComparingTo("0");
        }
    }

    @Test
    @DisplayName("with three lines of which one is short reserves nothing and names it (edge case 30)")
    void allOrNothing() {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER)
                .gallium("25 kg")
                .gallium("1 kg")
                .gallium("25 kg"));

        Answer answer = authorise(
                request(item(1, licence, 1, "5 kg"), item(2, licence, 2, "1.000001 kg"), item(3, licence, 3, "5 kg")));

        assertThat(answer).isEqualTo(new Answer.Refused(List.of(new Answer.Failing(2, Refusal.INSUFFICIENT_QUANTITY))));
        assertThat(left(licence, 1)).isEqualByComparingTo("25");
        assertThat(left(licence, 3)).isEqualByComparingTo("25");
    }

    @Test
    @DisplayName("whose items draw on the same line counts them together")
    void itemsOfOneLine() {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("10 kg"));

        assertThat(authorise(request(item(1, licence, 1, "6 kg"), item(2, licence, 1, "6 kg"))))
                .isEqualTo(new Answer.Refused(List.of(new Answer.Failing(2, Refusal.INSUFFICIENT_QUANTITY))));
    }

    @Test
    @DisplayName("that comes twice is done once; with one digit changed it is a conflict (edge case 31)")
    void twice() {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("25 kg"));
        DrawDown asked = request(item(1, licence, 1, "10 kg"));

        Answer first = authorise(asked);

        assertThat(authorise(asked)).isEqualTo(first);
        assertThat(authorise(withItem(asked, item(1, licence, 1, "10.0 kg")))).isEqualTo(first);
        assertThat(authorise(withItem(asked, item(1, licence, 1, "11 kg")))).isEqualTo(new Answer.Conflict());
        assertThat(left(licence, 1)).isEqualByComparingTo("15");
    }

    @Test
    @DisplayName("that was refused and comes again gets the same answer, also when there is room meanwhile")
    void refusedTwice() {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("10 kg"));
        DrawDown asked = request(item(1, licence, 1, "11 kg"));

        assertThat(authorise(asked)).isEqualTo(authorise(asked)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    @DisplayName("that comes 16 times at the same moment is done once")
    void manyTimesAtOnce() throws Exception {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("25 kg"));
        DrawDown asked = request(item(1, licence, 1, "10 kg"));

        assertThat(atOnce(16, () -> authorise(asked)).stream().distinct())
                .hasSize(1)
                .first()
                .isInstanceOf(Answer.Done.class);
        assertThat(left(licence, 1)).isEqualByComparingTo("15");
    }

    @DisplayName("converts units exactly, and never between what is weighed and what is counted (edge cases 32 and 33)")
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(textBlock = """
            25 kg,     25000 g,    OK
            25 kg,     25000.001 g, INSUFFICIENT_QUANTITY
            25 g,      25 kg,      INSUFFICIENT_QUANTITY
            0.3 kg,    0.1 kg + 0.2 kg, OK
            1 t,       1000000001 mg, INSUFFICIENT_QUANTITY
            1 t,       1000000000 mg, OK
            25 kg,     25 piece,   WRONG_UNIT
            25 piece,  25 kg,      WRONG_UNIT
            25 kg,     25 L,       WRONG_UNIT
            25 kg,     0 kg,       NOTHING_ASKED
            """)
    void units(String authorised, String drawn, String expected) {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium(authorised));
        List<Drawn> items = new ArrayList<>();
        for (String part : drawn.split(" \\+ ")) {
            items.add(item(items.size() + 1, licence, 1, part));
        }
        Answer answer = authorise(request(items.toArray(Drawn[]::new)));

        if (expected.equals("OK")) {
            assertThat(answer).isInstanceOf(Answer.Done.class);
            assertThat(left(licence, 1)).isEqualByComparingTo("0");
        } else {
            assertThat(codes(answer)).containsExactly(Refusal.valueOf(expected));
        }
    }

    @DisplayName("finds a licence however its number is typed (edge case 44)")
    @ParameterizedTest
    @CsvSource({"cn-ga-44/7", "' CN-GA-44/7 '", "CN-GA - 44/7", "ＣＮ－ＧＡ－４４/７", "CN–GA–44/7"})
    void typedNumbers(String typed) {
        LicenceNumber number = new LicenceNumber("CN-GA-44/7");
        if (OWN.database()
                .inTransaction(CUSTOMS, tx -> licences.find(tx, number))
                .isEmpty()) {
            issue(Issued.of(LicenceType.GENERAL, HOLDER).number("CN-GA-44/7").gallium("25 kg"));
        }
        Answer answer = authorise(request(
                new Drawn(1, new LicenceNumber(typed), 1, Quantity.parse("1 g").orElseThrow(), Optional.empty())));

        assertThat(answer).isInstanceOf(Answer.Done.class);
    }

    @Test
    @DisplayName("names every way in which it does not meet the licence (edge cases 43 and 47)")
    void everyReason() {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER)
                .gallium("25 kg")
                .endUsers("Hikari Optics")
                .travel(Set.of("air"), Set.of("2244"), Set.of("Kai Brenner")));
        DrawDown asked = new DrawDown(
                message(),
                "D-1",
                UUID.randomUUID(),
                DAY,
                new DrawDown.Movement(
                        "KR",
                        Optional.of("Somebody Else"),
                        Optional.of("hand-carry"),
                        Optional.of("Mira Okafor"),
                        Optional.of("5300")),
                later(),
                List.of(
                        item(1, licence, 1, "1 kg"),
                        item(2, licence, 9, "1 kg"),
                        new Drawn(
                                3,
                                new LicenceNumber("NO-SUCH"),
                                1,
                                Quantity.parse("1 kg").orElseThrow(),
                                Optional.empty())));

        assertThat(((Answer.Refused) authorise(asked))
                        .failing().stream()
                                .filter(failing -> failing.item() == 1)
                                .map(Answer.Failing::refusal))
                .containsExactly(
                        Refusal.NOT_HOLDER,
                        Refusal.WRONG_DESTINATION,
                        Refusal.WRONG_END_USER,
                        Refusal.WRONG_TRANSPORT,
                        Refusal.WRONG_CARRIER,
                        Refusal.WRONG_OFFICE);
        assertThat(((Answer.Refused) authorise(asked)).failing())
                .contains(new Answer.Failing(2, Refusal.UNKNOWN_LINE), new Answer.Failing(3, Refusal.UNKNOWN_LICENCE));
    }

    @DisplayName("is judged by its control date: the first and the last day count (edge cases 19 and 20)")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2026-11-30, NOT_YET_VALID
            2026-12-01, OK
            2027-01-31, OK
            2027-02-01, EXPIRED
            """)
    void validity(String controlDate, String expected) {
        Licence licence =
                issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("25 kg").valid("2026-12-01", "2027-01-31"));
        Answer answer = authorise(new DrawDown(
                message(),
                "D-1",
                HOLDER,
                LocalDate.parse(controlDate),
                DrawDown.Movement.to("JP"),
                later(),
                List.of(item(1, licence, 1, "1 kg"))));

        assertThat(
                        answer instanceof Answer.Refused refused
                                ? refused.failing().getFirst().refusal().name()
                                : "OK")
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("on a licence for one export is refused to every other declaration (edge case 42)")
    void oneExport() {
        Licence licence = issue(Issued.of(LicenceType.SINGLE, HOLDER).gallium("25 kg"));

        assertThat(authorise(request("D-1", item(1, licence, 1, "10 kg")))).isInstanceOf(Answer.Done.class);
        assertThat(authorise(request("D-1", item(1, licence, 1, "5 kg")))).isInstanceOf(Answer.Done.class);
        assertThat(codes(authorise(request("D-2", item(1, licence, 1, "5 kg")))))
                .containsExactly(Refusal.COMPLETED);
    }

    @DisplayName("is refused while people have stopped the licence, and answered again when they let it go")
    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            SUSPENDED,   -,          SUSPENDED
            SUSPENDED,   REINSTATED, OK
            PAUSED,      -,          PAUSED_FOR_AMENDMENT
            PAUSED,      RESUMED,    OK
            REVOKED,     -,          REVOKED
            REVOKED,     REINSTATED, REVOKED
            SURRENDERED, -,          SURRENDERED
            SUPERSEDED,  -,          SUPERSEDED
            """)
    void stopped(String done, String then, String expected) {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("25 kg"));
        happens(licence, LicenceEvent.Kind.valueOf(done), OWN.clock().instant());
        if (then != null) {
            happens(licence, LicenceEvent.Kind.valueOf(then), OWN.clock().instant());
        }
        Answer answer = draw(licence, "1 kg");

        assertThat(
                        answer instanceof Answer.Refused refused
                                ? refused.failing().getFirst().refusal().name()
                                : "OK")
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("made before a suspension takes effect is answered; after it, refused")
    void suspensionToCome() {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("25 kg"));
        happens(licence, LicenceEvent.Kind.SUSPENDED, OWN.clock().instant().plus(Duration.ofHours(1)));

        assertThat(draw(licence, "1 kg")).isInstanceOf(Answer.Done.class);
        OWN.clock().pass(Duration.ofHours(2));
        assertThat(codes(draw(licence, "1 kg"))).containsExactly(Refusal.SUSPENDED);
    }

    @Test
    @DisplayName("may go beyond the quantity by the tolerance once, and never after everything has left (edge case 48)")
    void tolerance() {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("100 kg", "5"));

        assertThat(draw(licence, "60 kg")).isInstanceOf(Answer.Done.class);
        assertThat(codes(draw(licence, "46 kg"))).containsExactly(Refusal.INSUFFICIENT_QUANTITY);
        assertThat(draw(licence, "42 kg")).isInstanceOf(Answer.Done.class);
        assertThat(codes(draw(licence, "1 kg"))).containsExactly(Refusal.INSUFFICIENT_QUANTITY);

        Licence full = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("100 kg", "5"));
        assertThat(draw(full, "100 kg")).isInstanceOf(Answer.Done.class);
        assertThat(codes(draw(full, "1 kg"))).containsExactly(Refusal.INSUFFICIENT_QUANTITY);
    }

    @Test
    @DisplayName("on a line limited in value needs a value, in its currency")
    void value() {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).galliumWorth("1000.00 USD"));

        assertThat(codes(draw(licence, "1 kg"))).containsExactly(Refusal.VALUE_MISSING);
        assertThat(codes(draw(licence, "1 kg", "7000 CNY"))).containsExactly(Refusal.WRONG_CURRENCY);
        assertThat(draw(licence, "1 kg", "999.99 USD")).isInstanceOf(Answer.Done.class);
        assertThat(codes(draw(licence, "1 kg", "0.02 USD"))).containsExactly(Refusal.INSUFFICIENT_VALUE);
        assertThat(draw(licence, "1 kg", "0.01 USD")).isInstanceOf(Answer.Done.class);
    }

    @Test
    @DisplayName("finds the room of a reservation that has expired")
    void expired() {
        Licence licence = issue(Issued.of(LicenceType.SINGLE, HOLDER).gallium("10 kg"));
        assertThat(draw(licence, "10 kg")).isInstanceOf(Answer.Done.class);
        OWN.clock().pass(Duration.ofDays(31));

        assertThat(draw(licence, "10 kg")).isInstanceOf(Answer.Done.class);
        assertThat(left(licence, 1)).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("is out of the sight of other exporters, and their licences out of its own")
    void otherExporters() {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("25 kg"));
        Actor stranger = new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.EXPORTER));
        DrawDown asked = request(item(1, licence, 1, "1 kg"));

        assertThat(codes(OWN.database().inTransaction(stranger, tx -> authorising.authorise(tx, asked))))
                .containsExactly(Refusal.UNKNOWN_LICENCE);
        DrawDown own = request(item(1, licence, 1, "1 kg"));
        Answer answer = OWN.database().inTransaction(EXPORTER, tx -> authorising.authorise(tx, own));
        assertThat(answer).isInstanceOf(Answer.Done.class);
    }

    @Test
    @DisplayName("leaves a state that follows from calendar, people and ledger, and is stored nowhere")
    void states() {
        Licence licence =
                issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("25 kg").valid("2026-12-01", "2027-01-31"));
        Instant now = OWN.clock().instant();

        assertThat(state(licence, "2026-11-30", now)).isEqualTo(LicenceState.NOT_YET_VALID);
        assertThat(state(licence, "2026-12-01", now)).isEqualTo(LicenceState.ACTIVE);
        assertThat(state(licence, "2027-02-01", now)).isEqualTo(LicenceState.EXPIRED);
        happens(licence, LicenceEvent.Kind.SUSPENDED, now);
        assertThat(state(licence, "2026-12-01", now)).isEqualTo(LicenceState.SUSPENDED);
        // reinstated after the original expiry it stays expired (edge case 22)
        happens(licence, LicenceEvent.Kind.REINSTATED, now);
        assertThat(state(licence, "2027-02-01", now)).isEqualTo(LicenceState.EXPIRED);
        happens(licence, LicenceEvent.Kind.REVOKED, now);
        assertThat(state(licence, "2027-02-01", now)).isEqualTo(LicenceState.REVOKED);
        // as it was known before any of this
        assertThat(state(licence, "2026-12-01", now.minusSeconds(1))).isEqualTo(LicenceState.ACTIVE);
    }

    @Test
    @DisplayName("cannot be smuggled past the limit, not even by code that forgets to look")
    void theDatabaseLooksToo() throws SQLException {
        Licence licence = issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("25 kg"));
        try (Connection owner = OWN.owner()) {
            assertThatThrownBy(() -> owner.createStatement().execute("""
                                    WITH n AS (SELECT uuidv7() AS id)
                                    INSERT INTO ledger_entry (id, licence, line, number, kind, mode, quantity, reserves, commits, reservation,
                                        source, message, declaration, item, control_date, recorded_at, actor)
                                    SELECT id, '%s', 1, 0, 'reserve', 'authorise', 25.000001, 1, 0, id,
                                        's', 'm', 'd', 1, '2026-11-23', now(), 'x' FROM n""".formatted(licence.id())))
                    .hasMessageContaining("does not have so much left");
            assertThatThrownBy(() -> OWN.database()
                            .inTransaction(CUSTOMS, tx -> tx.sql().execute("UPDATE line_balance SET reserved = 0")))
                    .hasMessageContaining("permission denied");
        }
    }

    private Licence issue(Issued issued) {
        Licence licence = issued.licence();
        OWN.database().inTransaction(CUSTOMS, tx -> {
            licences.issue(tx, licence);
            return licence;
        });
        return licence;
    }

    private void happens(Licence licence, LicenceEvent.Kind kind, Instant effective) {
        OWN.database().inTransaction(CUSTOMS, tx -> {
            licences.record(
                    tx, licence.id(), new LicenceEvent(kind, effective, "Regulation 792", "a test", Optional.empty()));
            return kind;
        });
    }

    private LicenceState state(Licence licence, String day, Instant known) {
        return OWN.database()
                .inTransaction(
                        CUSTOMS,
                        tx -> licences.state(
                                tx,
                                licence.id(),
                                LocalDate.parse(day),
                                OWN.clock().instant(),
                                known));
    }

    private Answer draw(Licence licence, String quantity) {
        return authorise(request(item(1, licence, 1, quantity)));
    }

    private Answer draw(Licence licence, String quantity, String value) {
        return authorise(request(new Drawn(
                1,
                licence.number(),
                1,
                Quantity.parse(quantity).orElseThrow(),
                Money.parse(value).map(DeclaredValue::of))));
    }

    private Answer authorise(DrawDown asked) {
        return OWN.database().inTransaction(CUSTOMS, tx -> authorising.authorise(tx, asked));
    }

    private static Drawn item(int number, Licence licence, int line, String quantity) {
        return new Drawn(
                number, licence.number(), line, Quantity.parse(quantity).orElseThrow(), Optional.empty());
    }

    private static DrawDown request(Drawn... items) {
        MessageId id = message();
        return request("D-" + id.message(), items);
    }

    private static DrawDown request(String declaration, Drawn... items) {
        return new DrawDown(message(), declaration, HOLDER, DAY, DrawDown.Movement.to("JP"), later(), List.of(items));
    }

    private static DrawDown withItem(DrawDown asked, Drawn item) {
        return new DrawDown(
                asked.id(),
                asked.declaration(),
                asked.holder(),
                asked.controlDate(),
                asked.movement(),
                asked.expires(),
                List.of(item));
    }

    private static MessageId message() {
        return new MessageId("test", String.valueOf(MESSAGES.incrementAndGet()));
    }

    private static Instant later() {
        return OWN.clock().instant().plus(Duration.ofDays(30));
    }

    private static List<Refusal> codes(Answer answer) {
        return ((Answer.Refused) answer)
                .failing().stream().map(Answer.Failing::refusal).toList();
    }

    private static java.math.BigDecimal left(Licence licence, int line) {
        return OWN.database()
                .inTransaction(
                        CUSTOMS,
                        tx -> tx.sql()
                                .createQuery("SELECT n.quantity - b.reserved - b.committed FROM line_balance b"
                                        + " JOIN licence_line n USING (licence, line) WHERE licence = ? AND line = ?")
                                .bind(0, licence.id())
                                .bind(1, line)
                                .mapTo(java.math.BigDecimal.class)
                                .one());
    }

    private static <T> List<T> atOnce(int many, java.util.concurrent.Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Future<T>> started = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                started.add(threads.submit(work));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> each : started) {
                done.add(each.get());
            }
            return done;
        }
    }
}
