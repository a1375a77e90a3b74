package org.tidewaiter.registry.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidewaiter.registry.licensing.application.Desk.EXPORTER;
import static org.tidewaiter.registry.licensing.application.Desk.OFFICER;
import static org.tidewaiter.registry.licensing.application.Desk.SECOND;
import static org.tidewaiter.registry.licensing.application.Desk.line;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.registry.licensing.denial.Denial;
import org.tidewaiter.registry.licensing.denial.Denials;

@DisplayName("An end user who was refused before")
class RefusedBeforeTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private final Desk desk = new Desk(OWN);
    private final Denials denials = new Denials();

    @DisplayName("elsewhere is told to officers, however the name is written")
    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "Nagare Photonics K.K.,  Nagare Photonics Co. Ltd, true",
        "Minato Epitaxy,         Epitaxy Minato Inc,       true",
        "Tsubame Crystal Growth, Ginza Bakery,             false",
    })
    void elsewhere(String refused, String asked, boolean told) {
        UUID denial = denied("DE-" + refused, refused).orElseThrow();
        Application submitted = desk.submitted(form(asked));

        assertThat(found(submitted).contains(new Finding.RefusedBefore(1, "DE", "DE-" + refused)))
                .isEqualTo(told);
        assertThat(desk.<Optional<Examined>>does(
                        EXPORTER, tx -> desk.examinations().latest(tx, submitted.id())))
                .isEmpty();
        assertThat(desk.<List<Denial>>does(EXPORTER, denials::all)).isEmpty();

        boolean revoked = desk.does(
                OFFICER, tx -> denials.revoke(tx, denial, LocalDate.parse("2026-11-24"), "letter of the authority"));
        OWN.clock().pass(Duration.ofSeconds(1));
        desk.reexamination().run();
        assertThat(revoked).isTrue();
        assertThat(found(submitted)).noneMatch(Finding.RefusedBefore.class::isInstance);
    }

    @Test
    @DisplayName("here is told on the next application, and not on the one that was refused")
    void here() {
        Proposal refusal = new Proposal(1, Optional.empty(), List.of(line(1, Proposal.Outcome.REFUSE, null)));
        Application refused = desk.taken(SECOND, Taking.of(desk.proposed(refusal), Step.SIGN));
        OWN.clock().pass(Duration.ofSeconds(1));
        desk.reexamination().run();
        Application next = desk.submitted(form("Hikari Optics"));

        assertThat(found(next)).contains(new Finding.RefusedBefore(1, "CN", "application " + refused.id()));
        assertThat(found(refused)).noneMatch(Finding.RefusedBefore.class::isInstance);
    }

    @Test
    @DisplayName("is on record once, and put there by officers alone")
    void once() {
        assertThat(denied("FR-1", "Brume Optique")).isPresent();
        assertThat(denied("FR-1", "Brume Optique")).isEmpty();
        assertThatThrownBy(() -> desk.does(EXPORTER, tx -> denials.record(tx, notice("FR-2", "Brume Optique"))))
                .isInstanceOf(NotAllowedException.class);
        UUID none = UUID.randomUUID();
        boolean revoked = desk.does(OFFICER, tx -> denials.revoke(tx, none, LocalDate.parse("2026-11-24"), "letter"));
        assertThat(revoked).isFalse();
    }

    private Optional<UUID> denied(String reference, String name) {
        return desk.does(OFFICER, tx -> denials.record(tx, notice(reference, name)));
    }

    private List<Finding> found(Application application) {
        return desk.<Optional<Examined>>does(OFFICER, tx -> desk.examinations().latest(tx, application.id()))
                .orElseThrow()
                .findings();
    }

    private static Denial.Notice notice(String reference, String name) {
        return new Denial.Notice(
                "DE", reference, name, "JP", "", "gallium", "", "risk of diversion", LocalDate.parse("2026-05-04"));
    }

    private static Form form(String user) {
        return new Form(
                List.of(new Form.Line("gallium", Set.of("CN:gallium-metal"), Quantity.parse("2 kg"), Optional.empty())),
                List.of("JP"),
                List.of(new Form.EndUser(user, "JP")),
                false,
                List.of(),
                Optional.of("LED epitaxy"));
    }
}
