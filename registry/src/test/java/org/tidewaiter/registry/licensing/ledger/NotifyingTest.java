package org.tidewaiter.registry.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.licensing.Issued;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceEvent;
import org.tidewaiter.registry.licensing.LicenceState;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.compliance.Finding;

@DisplayName("A report of what has left")
class NotifyingTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private final Border border = new Border(OWN);

    @AfterEach
    void theSumsAreThoseOfTheLedger() {
        assertThat(border.outOfBalance()).isEmpty();
    }

    @Test
    @DisplayName("uses what was reserved for it")
    void usesTheReservation() {
        Licence licence = general("25 kg");
        border.reserve(licence, "N-1", "10 kg");

        assertThat(border.report(licence, "N-1", "10 kg").total("10 kg").left()).isEmpty();
        assertThat(border.balance(licence).reserved()).isEqualByComparingTo("0");
        assertThat(border.left(licence)).isEqualTo("15");
    }

    @Test
    @DisplayName("is never refused: an overdraft is on record and opens an item")
    void overdraft() {
        Licence licence = general("10 kg");

        assertThat(border.report(licence, "N-2", "10 kg").left()).isEmpty();
        assertThat(border.report(licence, "N-3", "0.001 g").left()).containsExactly(Finding.OVERDRAWN);
        assertThat(border.left(licence)).isEqualTo("-0.000001");
        assertThat(items(licence)).isEqualTo(1);
    }

    @Test
    @DisplayName("within the tolerance of the line is graded lower")
    void tolerance() {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("100 kg", "5"));

        assertThat(border.report(licence, "N-4", "104 kg").left()).containsExactly(Finding.WITHIN_TOLERANCE);
        assertThat(border.report(licence, "N-5", "2 kg").left()).containsExactly(Finding.OVERDRAWN);
    }

    @Test
    @DisplayName("tells everything that is wrong with it, and counts all the same")
    void everythingWrong() {
        Licence licence = border.issue(
                Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg").valid("2026-01-01", "2026-01-31"));

        assertThat(border.report(licence, "N-6", "30 kg")
                        .holder(UUID.randomUUID())
                        .destination("KR")
                        .left())
                .containsExactly(Finding.NOT_VALID, Finding.WRONG_HOLDER, Finding.WRONG_DESTINATION, Finding.OVERDRAWN);
        assertThat(border.committed(licence)).isEqualTo("30");
    }

    @Test
    @DisplayName("on a licence, a line or a unit that is not there is kept as an item, whole")
    void nowhere() {
        Licence licence = general("25 kg");

        assertThat(border.report(licence, "N-7", "1 kg").licence("NO-SUCH", 1).left())
                .containsExactly(Finding.UNKNOWN_LICENCE);
        assertThat(border.report(licence, "N-7", "1 kg").licence(" ", 1).left())
                .containsExactly(Finding.UNKNOWN_LICENCE);
        assertThat(border.report(licence, "N-7", "1 kg")
                        .licence(licence.number().text(), 7)
                        .left())
                .containsExactly(Finding.UNKNOWN_LINE);
        assertThat(border.report(licence, "N-7", "3 piece").left()).containsExactly(Finding.WRONG_UNIT);
        String kept = border.does(tx -> tx.sql()
                .createQuery("SELECT detail FROM compliance_item WHERE finding = 'WRONG_UNIT'")
                .mapTo(String.class)
                .one());
        assertThat(kept).contains("N-7", "3 piece");
    }

    @Test
    @DisplayName(
            "that comes twice counts once; with one digit changed it counts not at all and opens an item (edge case 31)")
    void twice() {
        Licence licence = general("25 kg");
        MessageId id = Border.message();

        assertThat(border.report(licence, "N-8", "10 kg").id(id).left()).isEmpty();
        assertThat(border.report(licence, "N-8", "10 kg").id(id).left()).isEmpty();
        assertThat(border.report(licence, "N-8", "10.1 kg").id(id).left()).containsExactly(Finding.CONFLICTING_MESSAGE);
        assertThat(border.committed(licence)).isEqualTo("10");
    }

    @Test
    @DisplayName("of goods that have not left after all is taken back, up to what was told")
    void takenBack() {
        Licence licence = general("25 kg");
        border.report(licence, "N-9", "10 kg").left();

        assertThat(border.report(licence, "N-9", "4 kg").takenBack()).isEmpty();
        assertThat(border.committed(licence)).isEqualTo("6");
        assertThat(border.report(licence, "N-9", "7 kg").takenBack()).containsExactly(Finding.MORE_THAN_LEFT);
        assertThat(border.committed(licence)).isEqualTo("0");
    }

    @Test
    @DisplayName("may be taken back before it comes: the one waits for the other (edge case 36)")
    void contraFirst() {
        Licence licence = general("25 kg");

        assertThat(border.report(licence, "N-10", "4 kg").takenBack()).containsExactly(Finding.BEFORE_ITS_ORIGINAL);
        assertThat(border.committed(licence)).isEqualTo("0");
        assertThat(border.report(licence, "N-10", "10 kg").left()).isEmpty();
        assertThat(border.committed(licence)).isEqualTo("6");
        assertThat(border.report(licence, "N-10", "1 kg").part(2).left()).isEmpty();
        assertThat(border.committed(licence)).isEqualTo("7");
    }

    @Test
    @DisplayName(
            "may be taken back after the licence expired, was suspended or revoked; an exhausted one is active again")
    void takenBackLate() {
        Licence licence = general("10 kg");
        border.report(licence, "N-11", "10 kg").left();
        assertThat(border.state(licence)).isEqualTo(LicenceState.EXHAUSTED);
        assertThat(border.report(licence, "N-11", "1 kg").takenBack()).isEmpty();
        assertThat(border.state(licence)).isEqualTo(LicenceState.ACTIVE);

        border.happens(licence, LicenceEvent.Kind.REVOKED);
        assertThat(border.report(licence, "N-11", "1 kg").takenBack()).isEmpty();
        assertThat(border.committed(licence)).isEqualTo("8");
    }

    @Test
    @DisplayName("of the one export of a licence leaves it completed, unless all of it is taken back")
    void oneExportTakenBack() {
        Licence licence =
                border.issue(Issued.of(LicenceType.SINGLE, Border.HOLDER).gallium("10 kg"));
        border.report(licence, "N-12", "4 kg").left();
        border.report(licence, "N-12", "1 kg").takenBack();
        assertThat(border.state(licence)).isEqualTo(LicenceState.COMPLETED);
        assertThat(border.report(licence, "N-13", "1 kg").left()).containsExactly(Finding.COMPLETED);
        border.report(licence, "N-13", "1 kg").takenBack();

        border.report(licence, "N-12", "3 kg").takenBack();
        assertThat(border.state(licence)).isEqualTo(LicenceState.ACTIVE);
    }

    @Test
    @DisplayName("is set right by a later one, up or down, in quantity and in value")
    void adjusted() {
        Licence licence = general("25 kg");
        border.report(licence, "N-14", "10 kg").value("1000 USD").left();

        assertThat(border.report(licence, "N-14", "9.5 kg").value("1010 USD").adjusted())
                .isEmpty();
        assertThat(border.committed(licence)).isEqualTo("9.5");
        assertThat(border.balance(licence).committedValue()).isEqualByComparingTo("1010");
        border.report(licence, "N-14", "11 kg").value("1100 USD").adjusted();
        assertThat(border.committed(licence)).isEqualTo("11");
        assertThat(border.balance(licence).committedValue()).isEqualByComparingTo("1100");
        assertThat(border.report(licence, "N-15", "11 kg").adjusted()).containsExactly(Finding.NOTHING_TO_ADJUST);
    }

    @Test
    @DisplayName("that comes late and was accepted before a suspension is in order (edge case 37)")
    void beforeTheSuspension() {
        Licence licence = general("25 kg");
        Instant before = OWN.clock().instant();
        OWN.clock().pass(Duration.ofDays(2));
        border.happens(licence, LicenceEvent.Kind.SUSPENDED);
        OWN.clock().pass(Duration.ofDays(2));

        assertThat(border.report(licence, "N-16", "1 kg").accepted(before).left())
                .isEmpty();
        assertThat(border.report(licence, "N-17", "1 kg").left()).containsExactly(Finding.STOPPED);
    }

    @Test
    @DisplayName("after the last day, for an earlier control date, is in order (edge case 39)")
    void afterExpiry() {
        Licence licence = border.issue(
                Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg").valid("2026-01-01", "2026-12-31"));
        Instant december = Instant.parse("2026-12-30T10:00:00Z");
        OWN.clock().set(Instant.parse("2027-01-15T10:00:00Z"));

        assertThat(border.report(licence, "N-18", "1 kg").accepted(december).left())
                .isEmpty();
        assertThat(border.report(licence, "N-19", "1 kg").left()).containsExactly(Finding.NOT_VALID);
    }

    @Test
    @DisplayName("whose total is not that of the ledger opens an item and overwrites nothing (edge case 38)")
    void totals() {
        Licence licence = general("25 kg");
        border.report(licence, "N-20", "10 kg").total("10 kg").left();

        assertThat(border.report(licence, "N-21", "5 kg").total("14999 g").left())
                .containsExactly(Finding.DISCREPANCY);
        assertThat(border.committed(licence)).isEqualTo("15");
    }

    private Licence general(String quantity) {
        return border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium(quantity));
    }

    private long items(Licence licence) {
        return border.does(tx -> tx.sql()
                .createQuery("SELECT count(*) FROM compliance_item WHERE licence = ?")
                .bind(0, licence.id())
                .mapTo(Long.class)
                .one());
    }
}
