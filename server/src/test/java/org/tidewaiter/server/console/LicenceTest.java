package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.MeasureUnit;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.registry.licensing.ledger.Authorising;
import org.tidewaiter.registry.licensing.ledger.Committing;
import org.tidewaiter.registry.licensing.ledger.Departure;
import org.tidewaiter.registry.licensing.ledger.DrawDown;
import org.tidewaiter.registry.licensing.ledger.Drawn;
import org.tidewaiter.registry.licensing.ledger.MessageId;
import org.tidewaiter.server.TestServer;

@DisplayName("A licence in the console")
@ExtendWith(TestServer.Running.class)
class LicenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Actor SETTING = new Actor.Product("test");

    private final TestServer server;
    private final UUID authority;
    private final UUID trader;
    private final Licence licence;
    private final String here;

    LicenceTest(TestServer server) {
        this.server = server;
        this.authority = server.organisation(Organisation.Kind.AUTHORITY, "Licensing authority");
        this.trader = server.organisation(Organisation.Kind.TRADER, "Brightwater Metals");
        this.licence = issued();
        this.here = "/licences/" + licence.id();
    }

    @Test
    @DisplayName("shows what is left, as a bar and as a table that says the same, and what moved")
    void balance() {
        reserve("D-1", "10 kg");
        leave("D-1", "10 kg");
        reserve("D-2", "5 kg");

        Browser.Page page = holder().get(here);
        assertThat(page.html())
                .contains("aria-label=\"Exported 10 kg, reserved 5 kg, left 10 kg\"")
                .contains(
                        "class=\"bar__committed\" x=\"0\" y=\"0\" width=\"40.00\"",
                        "class=\"bar__reserved\" x=\"0\" y=\"0\" width=\"60.00\"");
        assertThat(page.text())
                .contains("gallium metal 25 kg 5 kg 10 kg 10 kg")
                .contains("Exported 1 10 kg D-1", "Reserved 1 5 kg D-2");
        assertThat(holder().get("/licences").text()).contains(licence.number().text(), "Active");
    }

    @Test
    @DisplayName("shows how the balance went, day by day until it ends, as a chart and as a table that says the same")
    void course() {
        assertThat(holder().get(here).text()).doesNotContain("The balance over time");
        reserve("D-1", "10 kg");
        leave("D-1", "10 kg");
        reserve("D-2", "0.001 kg");

        Browser.Page page = holder().get(here);
        assertThat(page.text())
                .contains("The balance over time", "End of the day Reserved Exported Left")
                .containsPattern("November 2026 0 kg 0 kg 25 kg \\d+ November 2026 0.001 kg 10 kg 14.999 kg");
        assertThat(page.html())
                .contains("course__committed", "course__reserved", ">25 kg</text>", ">Valid until ")
                .containsPattern("aria-label=\"From [^\"]*: 10 kg exported and 0.001 kg reserved by now");
    }

    @Test
    @DisplayName("is suspended and reinstated by an officer, and given back by its holder")
    void acts() {
        Browser officer = authority(Role.LICENSING_OFFICER);

        assertThat(act(officer, "suspended", "0", "", "").text()).contains("Name the provision", "Give a reason");
        assertThat(act(officer, "suspended", "0", "article 24", "The end use is in doubt.")
                        .text())
                .contains("The licence is suspended", "Suspended", "The end use is in doubt.", "article 24");
        assertThat(act(officer, "reinstated", "1", "article 24", "The doubt is cleared.")
                        .text())
                .contains("Active");
        assertThat(act(holder(), "surrendered", "2", "article 20", "No longer needed.")
                        .text())
                .contains("Given back");
        assertThat(officer.get(here).text()).doesNotContain("What you can do");
    }

    @Test
    @DisplayName("is not changed by whoever saw an older state of it")
    void changed() {
        Browser officer = authority(Role.LICENSING_OFFICER);
        act(officer, "suspended", "0", "article 24", "In doubt.");

        Browser.Page late = act(authority(Role.HEAD_OF_UNIT), "revoked", "0", "article 24", "In doubt.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody else was faster");
    }

    @DisplayName("is acted on by those whose it is to do, and by nobody else")
    @ParameterizedTest(name = "{1} by {0}: {2}")
    @CsvSource({
        "LICENSING_OFFICER, suspended, 200",
        "HEAD_OF_UNIT, suspended, 200",
        "COUNTERSIGNER, suspended, 403",
        "CUSTOMS_OFFICER, suspended, 403",
        "AUDITOR, suspended, 403",
        "ADMINISTRATOR, suspended, 403",
        "LICENSING_OFFICER, revoked, 403",
        "HEAD_OF_UNIT, revoked, 200",
        "LICENSING_OFFICER, surrendered, 403",
    })
    void roles(Role role, String kind, int status) {
        assertThat(act(authority(role), kind, "0", "article 24", "In doubt.").status())
                .isEqualTo(status);
    }

    @Test
    @DisplayName("is not there for another trader")
    void others() {
        Browser other = Browser.of(
                server,
                server.person(server.organisation(Organisation.Kind.TRADER, "Harbour Alloys"), "Mira", Role.EXPORTER));

        assertThat(other.get(here).status()).isEqualTo(404);
        assertThat(act(other, "surrendered", "0", "article 20", "Not mine.").status())
                .isEqualTo(404);
        assertThat(other.get("/licences").text())
                .doesNotContain(licence.number().text());
    }

    private Browser.Page act(Browser browser, String kind, String seen, String basis, String reason) {
        browser.get("/");
        return browser.post(
                here + "/acts", "kind", kind, "seen", seen, "basis-" + kind, basis, "reason-" + kind, reason);
    }

    private Browser holder() {
        return Browser.of(server, server.person(trader, "Kai Brenner", Role.EXPORTER));
    }

    private Browser authority(Role role) {
        return Browser.of(server, server.person(authority, "Noor Haddad", role));
    }

    private Licence issued() {
        Licence made = new Licence(
                UUID.randomUUID(),
                new LicenceNumber("CN-2026-" + UUID.randomUUID().toString().substring(0, 6)),
                "CN",
                LicenceType.GENERAL,
                Optional.of(trader),
                DAY.minusDays(10),
                DAY.plusYears(2),
                Set.of("JP"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                List.of(new LicenceLine(
                        1,
                        Set.of("CN:gallium-metal"),
                        "gallium metal",
                        MeasureUnit.KG,
                        Optional.of(new BigDecimal("25")),
                        Optional.empty(),
                        Optional.empty())));
        return server.database().inTransaction(SETTING, tx -> {
            server.part(Licences.class).issue(tx, made);
            return made;
        });
    }

    private void reserve(String declaration, String quantity) {
        Authorising authorising = server.part(Authorising.class);
        server.database()
                .inTransaction(
                        customs(),
                        tx -> authorising.authorise(
                                tx,
                                new DrawDown(
                                        message(),
                                        declaration,
                                        trader,
                                        DAY,
                                        DrawDown.Movement.to("JP"),
                                        server.now().plus(Duration.ofDays(30)),
                                        List.of(new Drawn(
                                                1,
                                                licence.number(),
                                                1,
                                                Quantity.parse(quantity).orElseThrow(),
                                                Optional.empty())))));
    }

    private void leave(String declaration, String quantity) {
        Committing committing = server.part(Committing.class);
        server.database()
                .inTransaction(
                        customs(),
                        tx -> committing.commit(
                                tx,
                                new Departure(
                                        message(),
                                        declaration,
                                        List.of(new Departure.Leaving(
                                                1, 1, Quantity.parse(quantity).orElseThrow(), Optional.empty())),
                                        true)));
    }

    private Actor customs() {
        return new Actor.Machine(new UUID(0, 1), authority, Set.of(Role.CUSTOMS_OFFICER));
    }

    private static MessageId message() {
        return new MessageId("customs", UUID.randomUUID().toString());
    }
}
