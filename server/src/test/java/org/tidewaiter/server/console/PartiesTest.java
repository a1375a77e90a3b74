package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.rulebook.watchlist.ListImport;
import org.tidewaiter.rulebook.watchlist.Watchlists;
import org.tidewaiter.rulebook.watchlist.format.ListFile;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;
import org.tidewaiter.server.OwnServer;

@DisplayName("Beside a party in the console")
class PartiesTest {

    @RegisterExtension
    static final OwnServer SERVER = OwnServer.apart();

    private static final Path EXAMPLES =
            Path.of(System.getProperty("tidewaiter.root", "..")).resolve("examples");

    private final Browser exporter = Browser.of(
            SERVER.server(),
            SERVER.server()
                    .person(
                            SERVER.server().organisation(Organisation.Kind.TRADER, "Brightwater Metals"),
                            "Kai Brenner",
                            Role.EXPORTER));
    private final Browser officer = Browser.of(
            SERVER.server(),
            SERVER.server()
                    .person(
                            SERVER.server().organisation(Organisation.Kind.AUTHORITY, "Licensing authority"),
                            "Noor Haddad",
                            Role.LICENSING_OFFICER));

    @BeforeAll
    static void listed() throws IOException {
        Path list = EXAMPLES.resolve("watchlists/prc-lists.csv");
        Watchlists store = new Watchlists(SERVER.server().folder().resolve("watchlists"));
        store.take(new ListImport(
                ListFormat.CN,
                List.of(new ListFile("prc-lists.csv", () -> Files.newInputStream(list))),
                Optional.empty(),
                "invented",
                Optional.empty(),
                Optional.empty(),
                SERVER.server().now()));
        // the server looks for new lists once a second
        java.util.concurrent.locks.LockSupport.parkNanos(1_500_000_000L);
    }

    @Test
    @DisplayName(
            "stands whom of the lists it may be, what follows, and what speaks against it before what speaks for it")
    void check() {
        Browser.Page answer = checked("NOWHERE OPTIK, INC.", "CA");

        assertThat(answer.text())
                .containsPattern("NOWHERE OPTIK, INC. End user (Match|Possible) 0\\.\\d+")
                .contains("Listed as Nowhere Example Optics Inc.", "by the name Nowhere Optics")
                .contains("CN-CONTROL:INV-C-001", "control list");
        assertThat(answer.text().indexOf("Speaks against their being one"))
                .isBetween(0, answer.text().indexOf("Speaks for it"));
        assertThat(answer.text()).contains("Other country CA US", "Same nowhere nowhere", "Legal form omitted inc");
    }

    @Test
    @DisplayName("is said that nobody on the lists stands close, and that this is no clearance")
    void nobody() {
        assertThat(checked("Harmless Bakery", "US").text())
                .contains("Harmless Bakery End user No name on the lists stands close enough. That is no clearance.");
    }

    @Test
    @DisplayName("stand the same on the page of an application, for the authority alone, in its language")
    void application() {
        exporter.get("/applications/new");
        String here = exporter.post("/applications/new", "jurisdiction", "CN", "type", "single")
                .path();
        part(here, "goods", "line-1-goods", "gallium metal", "line-1-quantity", "25 kg");
        part(here, "destinations", "to-1-country", "US");
        part(here, "users", "user-1-name", "Nowhere Optik Inc", "user-1-country", "US", "incorporated", "no");
        part(here, "use", "endUse", "LED epitaxy");
        String seen = exporter.get(here + "/check").find("name=\"seen\" value=\"(\\d+)\"");
        exporter.post(here + "/check", "seen", seen, "truth", "yes");

        assertThat(officer.get(here).text())
                .contains("Who takes part, and the lists", "Listed as Nowhere Example Optics Inc.", "Speaks for it");
        officer.cookie("tidewaiter-language", "zh");
        assertThat(officer.get(here).text())
                .contains("参与各方与名单", "名单所列 Nowhere Example Optics Inc.", "法律禁止")
                .doesNotContain("Speaks for it", "Typo");
        assertThat(exporter.get(here).text()).doesNotContain("Nowhere Example Optics Inc.");
    }

    private Browser.Page checked(String endUser, String country) {
        exporter.get("/decisions/new");
        return exporter.post(
                "/decisions/new",
                "from",
                "CN",
                "to",
                "US",
                "endUser",
                endUser,
                "endUserCountry",
                country,
                "line-1-description",
                "gallium metal ingots",
                "line-1-netMass",
                "25 kg");
    }

    private void part(String here, String part, String... fields) {
        Browser.Page page = exporter.get(here + "/" + part);
        String[] all = new String[fields.length + 4];
        all[0] = "seen";
        all[1] = page.find("name=\"seen\" value=\"(\\d+)\"");
        all[2] = "seenForm";
        all[3] = page.find("name=\"seenForm\" value=\"(\\d+)\"");
        System.arraycopy(fields, 0, all, 4, fields.length);
        exporter.post(here + "/" + part, all);
    }
}
