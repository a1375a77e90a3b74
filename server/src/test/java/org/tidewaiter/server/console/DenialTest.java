package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.server.TestServer;

@DisplayName("Refusals of other authorities in the console")
@ExtendWith(TestServer.Running.class)
class DenialTest {

    private final TestServer server;
    private final UUID authority;

    DenialTest(TestServer server) {
        this.server = server;
        this.authority = server.organisation(Organisation.Kind.AUTHORITY, "Licensing authority");
    }

    @Test
    @DisplayName(
            "are put on record, seen on the next application for the same user, and taken off by what revokes them")
    void story() {
        Browser officer = as(Role.LICENSING_OFFICER);
        assertThat(officer.get("/").html()).contains("href=\"/denials\"");
        officer.get("/denials");
        assertThat(record(officer, "").text()).contains("Enter who was refused");
        assertThat(record(officer, "Example Epitaxy").text())
                .contains("The refusal is on record", "Example Epitaxy", "Germany: DN-77", "risk of diversion");
        assertThat(record(officer, "Example Epitaxy").text()).contains("has told of this before");

        Applicant applicant = new Applicant(server);
        String here = applicant.written("single");
        applicant.submit(here);
        assertThat(officer.get(here).text())
                .contains("End user 1 may have been refused before by the authority of Germany: DN-77");
        assertThat(applicant.browser().get(here).text()).doesNotContain("DN-77");

        String id = officer.get("/denials").find("action=\"/denials/([0-9a-f-]+)/revocation\"");
        assertThat(officer.post("/denials/" + id + "/revocation", "day-" + id, "2026-11-01", "basis-" + id, "letter")
                        .text())
                .contains("no longer stands", "letter");
    }

    @Test
    @DisplayName("are told on applications that were handed in before")
    void openCases() throws InterruptedException {
        Browser officer = as(Role.LICENSING_OFFICER);
        Applicant applicant = new Applicant(server);
        String here = applicant.written("single");
        applicant.submit(here);
        officer.get("/denials");
        officer.post(
                "/denials",
                "name",
                "Example Epitaxy",
                "country",
                "JP",
                "authority",
                "FR",
                "reference",
                "FR-9",
                "denied",
                "2026-05-04");

        for (int tries = 0; tries < 200 && !officer.get(here).text().contains("FR-9"); tries++) {
            Thread.sleep(100);
        }
        assertThat(officer.get(here).text()).contains("by the authority of France: FR-9");
    }

    @Test
    @DisplayName("are for those who decide; an auditor reads them and changes nothing; traders and customs see none")
    void forWhom() {
        Browser auditor = as(Role.AUDITOR);
        assertThat(auditor.get("/denials").status()).isEqualTo(200);
        assertThat(auditor.get("/denials").html()).doesNotContain("<form method=\"post\" action=\"/denials\"");
        assertThat(record(auditor, "Example Epitaxy").status()).isEqualTo(403);
        assertThat(as(Role.CUSTOMS_OFFICER).get("/denials").status()).isEqualTo(403);
        assertThat(new Applicant(server).browser().get("/denials").status()).isEqualTo(403);
    }

    private static Browser.Page record(Browser browser, String name) {
        browser.get("/denials");
        return browser.post(
                "/denials",
                "name",
                name,
                "country",
                "JP",
                "authority",
                "DE",
                "reference",
                "DN-77",
                "denied",
                "2026-05-04",
                "reason",
                "risk of diversion");
    }

    private Browser as(Role role) {
        return Browser.of(server, server.person(authority, "Noor Haddad", role));
    }
}
