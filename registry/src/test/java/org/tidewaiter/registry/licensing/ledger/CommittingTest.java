package org.tidewaiter.registry.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.licensing.Issued;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceEvent;
import org.tidewaiter.registry.licensing.LicenceState;
import org.tidewaiter.registry.licensing.LicenceType;

@DisplayName("Goods that were reserved")
class CommittingTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private final Border border = new Border(OWN);

    @AfterEach
    void theSumsAreThoseOfTheLedger() {
        assertThat(border.outOfBalance()).isEmpty();
    }

    @Test
    @DisplayName("leave in parts, and what does not leave is given back with the last")
    void inParts() {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg"));
        border.reserve(licence, "D-1", "10 kg");

        assertThat(border.leaves("D-1", 1, "4 kg", false)).isInstanceOf(Answer.Done.class);
        assertThat(border.left(licence)).isEqualTo("15");
        assertThat(border.leaves("D-1", 2, "5 kg", true)).isInstanceOf(Answer.Done.class);
        assertThat(border.left(licence)).isEqualTo("16");
        assertThat(border.committed(licence)).isEqualTo("9");
        assertThat(border.balance(licence).reserved()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName(
            "of a value in another currency count at the rate that is told with them; one that moved needs room (edge case 41)")
    void rates() {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).galliumWorth("7200 CNY"));
        assertThat(border.reserve(
                        licence, "D-41", "10 kg", Money.parse("1000 USD").map(DeclaredValue::of)))
                .as("nobody has said a rate")
                .isEqualTo(new Answer.Refused(List.of(new Answer.Failing(1, Refusal.WRONG_CURRENCY))));

        assertThat(border.reserve(licence, "D-41", "10 kg", dollars("7.1"))).isInstanceOf(Answer.Done.class);
        assertThat(leftValue(licence)).isEqualByComparingTo("100");
        assertThat(border.leaves("D-41", 1, "10 kg", dollars("7.4"), true))
                .isEqualTo(new Answer.Refused(List.of(new Answer.Failing(1, Refusal.INSUFFICIENT_VALUE))));
        assertThat(border.leaves("D-41", 1, "10 kg", dollars("7.15"), true)).isInstanceOf(Answer.Done.class);
        assertThat(leftValue(licence)).isEqualByComparingTo("50");
        String kept = border.does(tx -> tx.sql()
                .createQuery("SELECT stated_value || ' ' || stated_currency || ' at ' || rate || ', ' || rate_source"
                        + " FROM ledger_entry WHERE licence = :licence AND kind = 'commit'")
                .bind("licence", licence.id())
                .mapTo(String.class)
                .one());
        assertThat(kept).isEqualTo("1000 USD at 7.15, an invented bank");
    }

    private BigDecimal leftValue(Licence licence) {
        return border.balance(licence).leftValue().orElseThrow();
    }

    /** A thousand dollars at so many yuan. */
    private static Optional<DeclaredValue> dollars(String rate) {
        return Optional.of(new DeclaredValue(
                new Money(new BigDecimal("1000"), "USD"),
                Optional.of(new DeclaredValue.Rate(
                        "CNY", new BigDecimal(rate), LocalDate.parse("2026-11-23"), "an invented bank"))));
    }

    @Test
    @DisplayName("and come back stay used; to leave again they draw on the licence again (edge case 46)")
    void comeBack() {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg"));
        border.reserve(licence, "D-46", "10 kg");
        border.leaves("D-46", "10 kg", true);
        border.does(tx -> new Returning(border.evidence())
                .returned(tx, Border.message(), licence, 1, "D-46", border.today(), Border.quantity("10 kg")));

        assertThat(border.left(licence)).isEqualTo("15");
        assertThat(border.balance(licence).returned()).isEqualByComparingTo("10");
        assertThat(border.reserve(licence, "D-47", "16 kg"))
                .isEqualTo(new Answer.Refused(List.of(new Answer.Failing(1, Refusal.INSUFFICIENT_QUANTITY))));
        assertThat(border.reserve(licence, "D-47", "10 kg")).isInstanceOf(Answer.Done.class);
    }

    @Test
    @DisplayName(
            "in part when their licence is given back leave no more: what left counts, the rest lapses (edge case 25)")
    void surrendered() {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg"));
        border.reserve(licence, "D-25", "10 kg");
        border.leaves("D-25", "10 kg", true);
        border.own().clock().pass(Duration.ofSeconds(1));
        border.happens(licence, LicenceEvent.Kind.SURRENDERED);

        assertThat(border.state(licence)).isEqualTo(LicenceState.SURRENDERED);
        assertThat(border.committed(licence)).isEqualTo("10");
        assertThat(border.reserve(licence, "D-26", "1 kg"))
                .isEqualTo(new Answer.Refused(List.of(new Answer.Failing(1, Refusal.SURRENDERED))));
    }

    @Test
    @DisplayName("in twenty small parcels of one sender draw on their licence as one would (edge case 45)")
    void twentyParcels() {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("1 kg"));
        for (int parcel = 1; parcel <= 20; parcel++) {
            assertThat(border.reserve(licence, "P-" + parcel, "50 g")).isInstanceOf(Answer.Done.class);
        }

        assertThat(border.reserve(licence, "P-21", "1 g"))
                .isEqualTo(new Answer.Refused(List.of(new Answer.Failing(1, Refusal.INSUFFICIENT_QUANTITY))));
        assertThat(border.left(licence)).isEqualTo("0");
    }

    @Test
    @DisplayName("of which more leaves than was reserved need room for the difference (edge case 34)")
    void more() {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("12 kg"));
        border.reserve(licence, "D-2", "10 kg");

        assertThat(border.leaves("D-2", "12.5 kg", true))
                .isEqualTo(new Answer.Refused(List.of(new Answer.Failing(1, Refusal.INSUFFICIENT_QUANTITY))));
        assertThat(border.left(licence)).isEqualTo("2");
        assertThat(border.leaves("D-2", "12 kg", true)).isInstanceOf(Answer.Done.class);
        assertThat(border.left(licence)).isEqualTo("0");
        assertThat(border.state(licence)).isEqualTo(LicenceState.EXHAUSTED);
    }

    @Test
    @DisplayName("complete a licence for one export, and the rest lapses (edge case 42)")
    void oneExport() {
        Licence licence =
                border.issue(Issued.of(LicenceType.SINGLE, Border.HOLDER).gallium("25 kg"));
        border.reserve(licence, "D-3", "10 kg");
        border.leaves("D-3", "10 kg", true);

        assertThat(border.state(licence)).isEqualTo(LicenceState.COMPLETED);
        assertThat(border.reserve(licence, "D-4", "1 kg"))
                .isEqualTo(new Answer.Refused(List.of(new Answer.Failing(1, Refusal.COMPLETED))));
    }

    @Test
    @DisplayName("may not leave while the licence is suspended, and may when it is reinstated (edge case 21)")
    void suspendedMeanwhile() {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg"));
        border.reserve(licence, "D-5", "10 kg");
        border.happens(licence, LicenceEvent.Kind.SUSPENDED);

        assertThat(border.leaves("D-5", "10 kg", true))
                .isEqualTo(new Answer.Refused(List.of(new Answer.Failing(1, Refusal.SUSPENDED))));
        border.happens(licence, LicenceEvent.Kind.REINSTATED);
        assertThat(border.leaves("D-5", "10 kg", true)).isInstanceOf(Answer.Done.class);
    }

    @Test
    @DisplayName("stay reserved when the licence is revoked, may not leave, and can be given back (edge case 23)")
    void revokedMeanwhile() {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg"));
        border.reserve(licence, "D-6", "10 kg");
        border.happens(licence, LicenceEvent.Kind.REVOKED);

        assertThat(border.leaves("D-6", "10 kg", true))
                .isEqualTo(new Answer.Refused(List.of(new Answer.Failing(1, Refusal.REVOKED))));
        assertThat(border.balance(licence).reserved()).isEqualByComparingTo("10");
        border.cancels("D-6");
        assertThat(border.left(licence)).isEqualTo("25");
    }

    @Test
    @DisplayName("of a declaration that is cancelled after they left stay on the ledger (edge case 35)")
    void cancelledAfterExit() {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg"));
        border.reserve(licence, "D-7", "10 kg");
        border.leaves("D-7", "4 kg", false);
        border.cancels("D-7");

        assertThat(border.committed(licence)).isEqualTo("4");
        assertThat(border.left(licence)).isEqualTo("21");
    }

    @Test
    @DisplayName("that nobody reserved do not leave on request")
    void notReserved() {
        assertThat(border.leaves("D-8", "1 kg", true))
                .isEqualTo(new Answer.Refused(List.of(new Answer.Failing(1, Refusal.NOT_RESERVED))));
    }

    @Test
    @DisplayName("under inspection keep their reservation as long as it is extended (edge case 49)")
    void inspected() {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("10 kg"));
        Answer.Done reserved = (Answer.Done) border.reserve(licence, "D-9", "10 kg");
        OWN.clock().pass(Duration.ofDays(20));
        border.does(tx -> {
            new Releasing(border.licences(), border.evidence())
                    .extend(
                            tx,
                            reserved.reservations().getFirst().reservation(),
                            tx.now().plus(Duration.ofDays(30)),
                            "inspection under way");
            return tx;
        });
        OWN.clock().pass(Duration.ofDays(20));
        assertThat(border.reserve(licence, "D-10", "1 kg")).isInstanceOf(Answer.Refused.class);
        OWN.clock().pass(Duration.ofDays(20));
        assertThat(border.reserve(licence, "D-10", "1 kg")).isInstanceOf(Answer.Done.class);
        assertThat(border.leaves("D-9", "10 kg", true))
                .isEqualTo(new Answer.Refused(List.of(new Answer.Failing(1, Refusal.NOT_RESERVED))));
    }
}
