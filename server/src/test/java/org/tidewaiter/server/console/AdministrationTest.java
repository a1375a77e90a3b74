package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.Person;
import org.tidewaiter.server.TestServer;

@DisplayName("Organisations and people in the console")
@ExtendWith(TestServer.Running.class)
class AdministrationTest {

    private final TestServer server;
    private final UUID authority;
    private final Person administrator;
    private final Browser browser;

    AdministrationTest(TestServer server) {
        this.server = server;
        this.authority = server.organisation(Organisation.Kind.AUTHORITY, "Licensing authority");
        this.administrator = server.person(authority, "Ada Admin", Role.ADMINISTRATOR);
        this.browser = Browser.of(server, administrator);
    }

    @Test
    @DisplayName("are added and invited by an administrator; the secret is shown once")
    void added() {
        browser.get("/organisations/new");
        Browser.Page organisation = browser.post("/organisations/new", "name", "Harbour Alloys", "kind", "trader");
        String here = organisation.path().split("\\?", 2)[0];
        browser.get(here + "/people/new");
        Browser.Page invited = browser.post(
                here + "/people/new",
                "name",
                "Kai Brenner",
                "email",
                "kai." + UUID.randomUUID() + "@example.org",
                "roles",
                "exporter");

        assertThat(invited.text()).contains("Kai Brenner is invited", "shown once");
        assertThat(invited.find("class=\"secret mono\">([^<]+)<")).hasSize(32);
        assertThat(browser.get(here).text()).contains("Kai Brenner", "Exporter");
    }

    @Test
    @DisplayName("are refused with everything that is wrong, and what was typed stays")
    void refused() {
        String here = "/organisations/" + server.organisation(Organisation.Kind.TRADER, "Harbour Alloys");
        browser.get(here + "/people/new");

        Browser.Page page = browser.post(here + "/people/new", "name", " ", "email", "<kai>", "roles", "administrator");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Enter a name", "Enter an e-mail address", "Choose at least one role");
        assertThat(page.html())
                .contains("value=\"&lt;kai>\"", "href=\"#email\"", "aria-describedby=\"email-hint email-wrong\"");
        assertThat(browser.post(here + "/people/new", "name", "x".repeat(201), "email", administrator.email())
                        .text())
                .contains("at most 200 characters", "has an account with this address already");
    }

    @Test
    @DisplayName("get and lose roles; nobody takes the keys of the house from themselves")
    void roles() {
        Person officer = server.person(authority, "Noor Officer", Role.LICENSING_OFFICER);
        browser.get("/people/" + officer.id());

        assertThat(browser.post("/people/" + officer.id() + "/roles", "roles", "countersigner")
                        .text())
                .contains("The roles are kept");
        assertThat(browser.get("/people/" + officer.id()).html())
                .containsPattern("value=\"countersigner\" checked")
                .doesNotContainPattern("value=\"licensing-officer\" checked");
        assertThat(browser.post("/people/" + administrator.id() + "/roles", "roles", "auditor")
                        .text())
                .contains("You cannot take this role from yourself");
        assertThat(browser.post("/people/" + administrator.id() + "/close").text())
                .contains("You cannot close your own account");
    }

    @Test
    @DisplayName("lose their account, and with it their session")
    void closed() {
        Person officer = server.person(authority, "Noor Officer", Role.LICENSING_OFFICER);
        Browser theirs = Browser.of(server, officer);
        assertThat(theirs.get("/").path()).isEqualTo("/");
        browser.get("/people/" + officer.id());

        assertThat(browser.post("/people/" + officer.id() + "/invitation").text())
                .contains("Noor Officer is invited");
        assertThat(browser.post("/people/" + officer.id() + "/close").text()).contains("The account is closed");
        assertThat(theirs.get("/").path()).isEqualTo("/sign-in");
        assertThat(browser.get("/people/" + officer.id()).status()).isEqualTo(404);
    }

    @DisplayName("are kept by administrators, and by nobody else")
    @ParameterizedTest(name = "{0}")
    @EnumSource(Role.class)
    void others(Role role) {
        boolean trader = role == Role.EXPORTER || role == Role.FORWARDER;
        Person person = server.person(
                trader ? server.organisation(Organisation.Kind.TRADER, "Harbour Alloys") : authority,
                "Kai Brenner",
                role);
        Browser theirs = Browser.of(server, person);
        int status = role == Role.ADMINISTRATOR ? 200 : 403;

        Browser.Page home = theirs.get("/");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.html().contains("href=\"/organisations\"")).isEqualTo(role == Role.ADMINISTRATOR);
        for (String path : new String[] {
            "/organisations",
            "/organisations/new",
            "/organisations/" + authority,
            "/people/" + administrator.id(),
            "/organisations/" + authority + "/people/new"
        }) {
            assertThat(theirs.get(path).status()).as(path).isEqualTo(status);
        }
        if (role != Role.ADMINISTRATOR) {
            theirs.get("/");
            assertThat(theirs.post("/organisations/new", "name", "X", "kind", "trader")
                            .status())
                    .isEqualTo(403);
            assertThat(theirs.post("/people/" + administrator.id() + "/close").text())
                    .contains("This is not yours to do");
        }
    }
}
