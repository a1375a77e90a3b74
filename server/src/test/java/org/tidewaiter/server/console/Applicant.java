package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.Person;
import org.tidewaiter.server.TestServer;

/** Somebody of a new trader who applies for licences in a browser. */
final class Applicant {

    /** A file that is taken. */
    static final byte[] PDF = "%PDF-1.7\nexport channels\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private static final List<String> NEEDED = List.of("identity", "contract", "specification", "end-use");

    private final Person person;
    private final Browser browser;

    Applicant(TestServer server) {
        person = server.person(
                server.organisation(Organisation.Kind.TRADER, "Brightwater Metals"), "Kai Brenner", Role.EXPORTER);
        browser = Browser.of(server, person);
    }

    Person person() {
        return person;
    }

    Browser browser() {
        return browser;
    }

    /** Begins an application, and tells where it is. */
    String begin(String type) {
        browser.get("/applications/new");
        return browser.post("/applications/new", "jurisdiction", "CN", "type", type)
                .path();
    }

    /** An application in which everything is said that a single licence needs. */
    String written(String type) {
        String here = begin(type);
        part(
                here,
                "goods",
                "line-1-goods",
                "gallium metal",
                "line-1-quantity",
                "25 kg",
                "line-1-entries",
                "CN:gallium-metal");
        part(here, "destinations", "to-1-country", "JP");
        part(here, "users", "user-1-name", "Example Epitaxy K.K.", "user-1-country", "JP", "incorporated", "no");
        part(here, "use", "endUse", "LED epitaxy");
        NEEDED.forEach(kind -> attach(here, kind, PDF));
        return here;
    }

    /** Sends the page of a part. */
    Browser.Page part(String here, String part, String... fields) {
        Browser.Page page = browser.get(here + "/" + part);
        String[] all = new String[fields.length + 4];
        all[0] = "seen";
        all[1] = page.find("name=\"seen\" value=\"(\\d+)\"");
        all[2] = "seenForm";
        all[3] = page.find("name=\"seenForm\" value=\"(\\d+)\"");
        System.arraycopy(fields, 0, all, 4, fields.length);
        return browser.post(here + "/" + part, all);
    }

    /** Adds a file. */
    Browser.Page attach(String here, String kind, byte[] content) {
        browser.get(here + "/documents");
        return browser.send(here + "/documents", content, "kind", kind, "language", "zh");
    }

    /** Hands in what is written. */
    void submit(String here) {
        String seen = browser.get(here + "/check").find("name=\"seen\" value=\"(\\d+)\"");
        assertThat(browser.post(here + "/check", "seen", seen, "truth", "yes").text())
                .contains("Your application was handed in");
    }
}
