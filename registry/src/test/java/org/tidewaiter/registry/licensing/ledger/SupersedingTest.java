package org.tidewaiter.registry.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.licensing.Issued;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceState;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.compliance.Finding;

@DisplayName("A licence in the place of another")
class SupersedingTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private final Border border = new Border(OWN);

    @AfterEach
    void theSumsAreThoseOfTheLedger() {
        assertThat(border.outOfBalance()).isEmpty();
    }

    @Test
    @DisplayName("begins with what is left: what left and what is reserved under the old one counts on it")
    void carriesOver() {
        Licence old = border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg"));
        border.reserve(old, "S-1", "10 kg");
        border.leaves("S-1", "10 kg", true);
        border.reserve(old, "S-2", "5 kg");
        Licence successor = inThePlaceOf(old, "30 kg");

        assertThat(border.left(successor)).isEqualTo("15");
        assertThat(border.left(old)).isEqualTo("25");
        assertThat(border.state(old)).isEqualTo(LicenceState.SUPERSEDED);
        assertThat(border.leaves("S-2", "5 kg", true)).isInstanceOf(Answer.Done.class);
        assertThat(border.committed(successor)).isEqualTo("15");
    }

    @Test
    @DisplayName("takes what is later told under the old number (edge case 40)")
    void lateReports() {
        Licence old = border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg"));
        Licence successor = inThePlaceOf(old, "25 kg");

        assertThat(border.report(old, "S-3", "4 kg").left()).containsExactly(Finding.SUPERSEDED);
        assertThat(border.committed(old)).isEqualTo("0");
        assertThat(border.left(successor)).isEqualTo("21");
    }

    @Test
    @DisplayName("may be the 27th of its line (edge case 26)")
    void manyTimes() {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("100 kg"));
        for (int i = 1; i <= 27; i++) {
            border.report(licence, "S-4-" + i, "1 kg").left();
            licence = inThePlaceOf(licence, "100 kg");
        }
        assertThat(border.left(licence)).isEqualTo("73");
    }

    private Licence inThePlaceOf(Licence old, String quantity) {
        Licence terms =
                Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium(quantity).licence();
        Licence successor = new Licence(
                terms.id(),
                terms.number(),
                terms.issuer(),
                terms.type(),
                terms.holder(),
                terms.validFrom(),
                terms.validUntil(),
                terms.destinations(),
                terms.endUsers(),
                terms.transports(),
                terms.carriers(),
                terms.offices(),
                Optional.of(old.id()),
                terms.lines());
        border.does(tx -> {
            new Superseding(border.licences()).supersede(tx, successor, "Regulation 792, article 18", "a test");
            return tx;
        });
        return successor;
    }
}
