package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.tidewaiter.registry.licensing.customs.CustomsMessage;
import org.tidewaiter.registry.licensing.customs.CustomsMessages;
import org.tidewaiter.server.TestServer;

@DisplayName("What the authority keeps on record in the console")
@ExtendWith(TestServer.Running.class)
class RecordTest {

    private final TestServer server;
    private final UUID authority;

    RecordTest(TestServer server) {
        this.server = server;
        this.authority = server.organisation(Organisation.Kind.AUTHORITY, "Licensing authority");
    }

    @Test
    @DisplayName("are holidays and the weekends that make up for them, once for each announcement")
    void holidays() {
        Browser head = authority(Role.HEAD_OF_UNIT);
        head.get("/calendars");
        Browser.Page kept = head.post(
                "/calendars/GB",
                "from",
                "2031-02-10",
                "to",
                "2031-02-12",
                "works",
                "no",
                "announced",
                "2026-11-01",
                "source",
                "an invented notice");

        assertThat(kept.text())
                .contains("The days are on record")
                .contains("12 February 2031 Wednesday Holiday 1 November 2026 an invented notice")
                .contains("10 February 2031 Monday Holiday");
        assertThat(head.post("/calendars/GB", "from", "2031-02-31", "works", "no", "announced", "2026-11-01")
                        .text())
                .contains("There is a problem", "Say who announced it");
        assertThat(head.post(
                                "/calendars/GB",
                                "from",
                                "2031-02-12",
                                "to",
                                "2031-02-10",
                                "works",
                                "no",
                                "announced",
                                "2026-11-01",
                                "source",
                                "x")
                        .text())
                .contains("The last day is not before the first");
        assertThat(head.get("/calendars/XX").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("are penalties, which are lifted and never deleted")
    void penalties() {
        UUID trader = server.organisation(Organisation.Kind.TRADER, "Penalised Metals");
        Browser head = authority(Role.HEAD_OF_UNIT);
        head.get("/penalties");
        assertThat(head.post("/penalties", "imposed", "2099-01-01").text())
                .contains("Choose a trader", "Say what kind", "not in the future", "Name the decision");
        Browser.Page kept = head.post(
                "/penalties",
                "organisation",
                trader.toString(),
                "kind",
                "serious-administrative",
                "imposed",
                "2026-03-02",
                "basis",
                "an invented decision");
        assertThat(kept.text())
                .contains("Penalised Metals Serious administrative penalty 2 March 2026 an invented decision");
        assertThat(authority(Role.AUDITOR).get("/penalties").text())
                .contains("Penalised Metals")
                .doesNotContain("It did not stand", "Put a penalty on record");

        String id = kept.find("/penalties/([0-9a-f-]+)/lift");
        Browser.Page lifted = head.post(
                "/penalties/" + id + "/lift", "lifted-" + id, "2026-05-04", "basis-" + id, "an invented judgment");
        assertThat(lifted.text()).contains("Did not stand; lifted on 4 May 2026. an invented judgment");
        assertThat(head.post("/penalties/" + id + "/lift", "lifted-" + id, "2026-05-04", "basis-" + id, "again")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("are messages to customs; what they refuse is told again by an officer, once")
    void messages() {
        Licence licence = issued();
        CustomsMessage message = messages(licence).getLast();
        server.database()
                .inTransaction(
                        new Actor.Product("test"),
                        tx -> server.part(CustomsMessages.class).reply(tx, message.run(), List.of("M051: postcode")));
        String again = "/customs-messages/" + message.run() + "/again";
        Browser officer = authority(Role.LICENSING_OFFICER);

        assertThat(officer.get("/customs-messages?state=refused").text())
                .contains(licence.number().text() + " Issued", "Refused M051: postcode", "Tell again");
        assertThat(authority(Role.CUSTOMS_OFFICER)
                        .get("/customs-messages?state=refused")
                        .text())
                .contains("M051: postcode")
                .doesNotContain("Tell again");
        assertThat(officer.post(again, "licence", licence.id().toString()).text())
                .contains("It is told again", licence.number().text() + " Issued");
        assertThat(messages(licence)).hasSize(2);
        assertThat(officer.post(again, "licence", licence.id().toString()).status())
                .isEqualTo(409);
        assertThat(officer.post(again, "licence", UUID.randomUUID().toString()).status())
                .isEqualTo(404);
    }

    @DisplayName("is kept and seen by those whose it is")
    @ParameterizedTest(name = "{0}: sees {2} {1}, puts something on record {3}")
    @CsvSource({
        "HEAD_OF_UNIT, /calendars/CN, 200, 422",
        "ADMINISTRATOR, /calendars/CN, 200, 422",
        "LICENSING_OFFICER, /calendars/CN, 200, 403",
        "HEAD_OF_UNIT, /penalties, 200, 422",
        "LICENSING_OFFICER, /penalties, 200, 403",
        "ADMINISTRATOR, /penalties, 403, 403",
        "AUDITOR, /customs-messages, 200, 403",
        "CUSTOMS_OFFICER, /customs-messages, 200, 403",
        "COUNTERSIGNER, /customs-messages, 403, 403",
    })
    void roles(Role role, String path, int sees, int keeps) {
        Browser browser = authority(role);
        browser.get("/");

        assertThat(browser.get(path).status()).isEqualTo(sees);
        String post = path.equals("/customs-messages") ? "/customs-messages/1/again" : path;
        assertThat(browser.post(post, "licence", UUID.randomUUID().toString()).status())
                .isEqualTo(keeps);
    }

    @DisplayName("is not for traders")
    @ParameterizedTest
    @CsvSource({"/calendars/CN", "/penalties", "/customs-messages"})
    void traders(String path) {
        Browser trader = Browser.of(
                server, server.person(server.organisation(Organisation.Kind.TRADER, "Harbour"), "Mira", Role.EXPORTER));

        assertThat(trader.get(path).status()).isEqualTo(403);
    }

    private List<CustomsMessage> messages(Licence licence) {
        return server.database()
                .inTransaction(
                        new Actor.Product("test"),
                        tx -> server.part(CustomsMessages.class).of(tx, licence.id()));
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
                Optional.of(server.organisation(Organisation.Kind.TRADER, "Brightwater Metals")),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2028, 11, 1),
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
        return server.database().inTransaction(new Actor.Product("test"), tx -> {
            server.part(Licences.class).issue(tx, made);
            return made;
        });
    }
}
