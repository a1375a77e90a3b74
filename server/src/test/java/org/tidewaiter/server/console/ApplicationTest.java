package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.server.TestServer;

@DisplayName("An application in the console")
@ExtendWith(TestServer.Running.class)
class ApplicationTest {

    private final TestServer server;
    private final UUID authority;
    private final Applicant applicant;
    private final Browser exporter;
    private final Browser officer;
    private final Browser countersigner;

    ApplicationTest(TestServer server) {
        this.server = server;
        this.authority = server.organisation(Organisation.Kind.AUTHORITY, "Licensing authority");
        this.applicant = new Applicant(server);
        this.exporter = applicant.browser();
        this.officer = authority("Noor Haddad", Role.LICENSING_OFFICER);
        this.countersigner = authority("Wen Jing", Role.COUNTERSIGNER);
    }

    @Test
    @DisplayName("goes from the first word to the licence, past a return, advice and a second person")
    void story() {
        String here = applicant.written("general");
        assertThat(exporter.get(here + "/check").text())
                .contains("25 kg", "Japan", "Example Epitaxy K.K.", "still missing");
        applicant.submit(here);

        assertThat(step(officer, here, "accept").text())
                .contains("Documents are missing", "export channels and end users");
        assertThat(step(officer, here, "return").text()).contains("Give a reason");
        assertThat(step(officer, here, "return", "reason-return", "The export channels are missing.")
                        .text())
                .contains("Returned as incomplete");
        assertThat(exporter.get(here).text()).contains("Why it was returned", "The export channels are missing.");
        for (String kind : List.of("compliance-programme", "licence-use", "channels")) {
            applicant.attach(here, kind, Applicant.PDF);
        }
        applicant.submit(here);
        assertThat(step(officer, here, "accept").text()).contains("The clock runs", "0 of 45 working days");
        step(officer, here, "review");
        assertThat(propose(here, "25").text())
                .contains("The decision is proposed", "0 of 1 signatures", "No concerns.");

        assertThat(exporter.get(here).text()).doesNotContain("No concerns.", "What is proposed");
        Browser.Page decided = step(countersigner, here, "sign");
        assertThat(decided.text()).contains("Japan, item 1: gallium metal (elemental): Licence required");
        assertThat(decided.text()).contains("Decided", "1 of 1 signatures", "Signed by Wen Jing");
        String licence = exporter.get(here).find("href=\"(/licences/[0-9a-f-]+)\"");
        assertThat(exporter.get(licence).text()).contains("CN-2026-", "Active", "25 kg", "Nothing has moved yet");
        assertThat(new Applicant(server).browser().get(licence).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("stands on the overview of those for whom it waits")
    void waiting() {
        String here = applicant.written("single");
        assertThat(exporter.get("/").html()).contains("Waiting for you", here);
        applicant.submit(here);
        assertThat(exporter.get("/").html()).doesNotContain(here);
        assertThat(officer.get("/").html()).contains(here);
        assertThat(countersigner.get("/").html()).doesNotContain(here);
        step(officer, here, "accept");
        step(officer, here, "review");
        propose(here, "25");
        assertThat(officer.get("/").html()).doesNotContain(here);
        assertThat(countersigner.get("/").html()).contains(here);
    }

    @Test
    @DisplayName("tells on every page what cannot be read, and keeps what was typed")
    void wrong() {
        String here = applicant.begin("single");

        Browser.Page goods = applicant.part(here, "goods", "line-1-quantity", "25 stones", "line-2-goods", "germanium");
        assertThat(goods.status()).isEqualTo(422);
        assertThat(goods.text()).contains("Say what the goods are", "Enter a quantity such as 25 kg", "Say how much");
        assertThat(goods.html()).contains("value=\"25 stones\"", ">germanium</textarea>");
        assertThat(applicant.part(here, "destinations", "to-1-country", "XX").text())
                .contains("Choose a country");
        assertThat(applicant
                        .part(here, "users", "user-1-name", "A", "user-1-country", "", "incorporated", "yes")
                        .text())
                .contains("Choose a country", "Enter a name");
        assertThat(applicant.part(here, "use", "endUse", " ").text()).contains("Say what the goods will be used for");
        exporter.get(here + "/check");
        assertThat(exporter.post(here + "/check", "seen", "0", "truth", "yes").text())
                .contains("Something is still missing");
    }

    @Test
    @DisplayName("in the Union asks from which Member State the goods leave, and nowhere else")
    void departure() {
        exporter.get("/applications/new");
        String here = exporter.post("/applications/new", "jurisdiction", "EU", "type", "single")
                .path();

        Browser.Page asked = exporter.get(here + "/destinations");
        assertThat(asked.text()).contains("Leaves from", "Germany");
        assertThat(asked.find("(?s)name=\"from\"(.*?)</select>")).doesNotContain("value=\"US\"");
        assertThat(applicant.part(here, "destinations", "to-1-country", "JP").text())
                .contains("Choose a country");
        assertThat(applicant
                        .part(here, "destinations", "from", "US", "to-1-country", "JP")
                        .status())
                .isEqualTo(422);
        applicant.part(here, "destinations", "from", "DE", "to-1-country", "JP");
        assertThat(exporter.get(here + "/check").text()).contains("Leaves from Germany", "Destinations Japan");
        assertThat(exporter.get(applicant.begin("single") + "/destinations").text())
                .doesNotContain("Leaves from");
    }

    @Test
    @DisplayName("says of a file that is too large that it is, beside the field")
    void tooLarge() {
        Browser.Page page = applicant.attach(applicant.begin("single"), "contract", new byte[50 << 20]);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.find("(?s)id=\"file-wrong\">(.*?)</p>")).contains("10 MB");
    }

    @DisplayName("takes no file that is not what it should be")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            MZ this is a program                     | was not accepted
            <html><script>alert(1)</script></html>   | was not accepted
            %PDF-1.7 /OpenAction << /JS (x) >>       | was not accepted
            %PDF-1.7 an innocent text                | was added
            """)
    void files(String content, String said) {
        String here = applicant.begin("single");

        assertThat(applicant
                        .attach(here, "contract", content.getBytes(StandardCharsets.US_ASCII))
                        .text())
                .contains(said);
    }

    @Test
    @DisplayName("hands its files to the authority to be kept, never to be opened in the page, and to nobody else")
    void reading() {
        String here = applicant.written("single");
        applicant.submit(here);
        String file = officer.get(here).find("href=\"(/applications/[0-9a-f-]+/documents/[0-9a-f-]+)\"");

        Browser.Page page = officer.get(file);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.answer().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(page.answer().headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(new Applicant(server).browser().get(file).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is not changed by whoever saw an older state of it")
    void changed() {
        String here = applicant.written("single");
        Browser.Page old = exporter.get(here + "/use");
        applicant.part(here, "use", "endUse", "Something else");

        Browser.Page late = exporter.post(
                here + "/use",
                "seen",
                old.find("name=\"seen\" value=\"(\\d+)\""),
                "seenForm",
                old.find("name=\"seenForm\" value=\"(\\d+)\""),
                "endUse",
                "A third thing");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody else was faster");
        assertThat(exporter.get(here + "/use").html()).contains(">Something else</textarea>");
    }

    @Test
    @DisplayName("is not in the sight of other traders, and as a draft not in that of the authority")
    void others() {
        String here = applicant.begin("single");
        Browser other = new Applicant(server).browser();
        other.get("/");

        for (String path : List.of(here, here + "/goods", here + "/documents", here + "/check")) {
            assertThat(other.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(other.post(here + "/goods", "seen", "0", "line-1-goods", "x").status())
                .isEqualTo(404);
        assertThat(other.post(here + "/steps", "seen", "0", "step", "withdraw").status())
                .isEqualTo(404);
        assertThat(officer.get(here).status()).isEqualTo(404);
        assertThat(authority("Ada", Role.ADMINISTRATOR).get(here).status()).isEqualTo(403);
    }

    @DisplayName("is handled by those whom the table of steps names, and by nobody else")
    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EXPORTER", "FORWARDER", "ADMINISTRATOR"})
    void roles(Role role) {
        String here = applicant.written("single");
        applicant.submit(here);
        Browser browser = authority("Somebody", role);
        boolean may = role == Role.LICENSING_OFFICER || role == Role.HEAD_OF_UNIT;

        assertThat(browser.get(here).status()).isEqualTo(200);
        assertThat(browser.get(here).text().contains("What you can do")).isEqualTo(may);
        assertThat(browser.get(here + "/propose").status()).isEqualTo(may ? 200 : 403);
        assertThat(browser.get("/applications/new").status()).isEqualTo(403);
        browser.get("/");
        assertThat(browser.post(here + "/steps", "step", "return", "seen", "1", "reason-return", "Something")
                        .status())
                .isEqualTo(may ? 200 : 403);
    }

    @Test
    @DisplayName("is never signed by whoever proposed it")
    void fourEyes() {
        Browser both = authority("Lone Hand", Role.LICENSING_OFFICER, Role.COUNTERSIGNER);
        String here = applicant.written("single");
        applicant.submit(here);
        step(both, here, "accept");
        step(both, here, "review");
        propose(both, here, "20");

        Browser.Page page = step(both, here, "sign");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Another person than the one who proposed or signed must sign", "0 of 1");
    }

    @Test
    @DisplayName("is proposed with a decision on everything, a reason, and no more than was asked for")
    void proposal() {
        String here = applicant.written("single");
        applicant.submit(here);
        step(officer, here, "accept");
        step(officer, here, "review");
        Browser.Page empty = propose(officer, here);

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Choose a decision");
        assertThat(propose(here, "26").text())
                .contains("The proposal does not fit what was asked for", "1/JP/1/quantity");
    }

    @Test
    @DisplayName("is asked about, acknowledged, answered, and taken back")
    void asked() {
        String here = applicant.written("single");
        applicant.submit(here);
        step(officer, here, "accept");
        step(officer, here, "review");
        assertThat(step(officer, here, "ask", "reason-ask", "Which process?").text())
                .contains("Question open");

        assertThat(step(exporter, here, "acknowledge").text()).contains("Question open", "Which process?");
        assertThat(step(exporter, here, "answer", "reason-answer", "Epitaxy.").text())
                .contains("Being examined");
        assertThat(officer.get(here).text()).contains("Epitaxy.");
        assertThat(step(exporter, here, "withdraw").text()).contains("Withdrawn");
    }

    @Test
    @DisplayName(
            "is put before experts until a day that is named, while no time counts, and the applicant does not read what they are asked")
    void consulted() {
        String here = applicant.written("single");
        applicant.submit(here);
        step(officer, here, "accept");
        step(officer, here, "review");
        assertThat(step(officer, here, "consult", "reason-consult", "Is it 7N?").text())
                .contains("Say what is asked for, and until when what for, until when");

        Browser.Page paused = step(
                officer,
                here,
                "consult",
                "reason-consult",
                "Is it 7N?",
                "interruption-consult",
                "expert-opinion",
                "due-consult",
                "2026-12-24");
        assertThat(paused.text()).contains("The consultation has begun", "Is it 7N?");
        server.pass(Duration.ofMinutes(1));
        assertThat(exporter.get(here).text()).contains("Consultation begun").doesNotContain("Is it 7N?");
        assertThat(step(officer, here, "report", "reason-report", "It is.", "interruption-report", "expert-opinion")
                        .text())
                .contains("The consultation has ended");
    }

    private Browser.Page step(Browser browser, String here, String step, String... more) {
        String seen = browser.get(here).find("name=\"seen\" value=\"(\\d+)\"");
        String[] fields = new String[more.length + 4];
        fields[0] = "step";
        fields[1] = step;
        fields[2] = "seen";
        fields[3] = seen;
        System.arraycopy(more, 0, fields, 4, more.length);
        return browser.post(here + "/steps", fields);
    }

    private Browser.Page propose(String here, String quantity) {
        return propose(officer, here, quantity);
    }

    private Browser.Page propose(Browser browser, String here, String quantity) {
        return propose(
                browser,
                here,
                "1-JP-1-outcome",
                "grant",
                "1-JP-1-quantity",
                quantity,
                "1-JP-1-reason",
                "Civil end use.",
                "from",
                "2026-11-23",
                "until",
                "2027-11-22",
                "signatures",
                "1",
                "advice",
                "No concerns.");
    }

    private Browser.Page propose(Browser browser, String here, String... fields) {
        String seen = browser.get(here + "/propose").find("name=\"seen\" value=\"(\\d+)\"");
        String[] all = new String[fields.length + 2];
        all[0] = "seen";
        all[1] = seen;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return browser.post(here + "/propose", all);
    }

    private Browser authority(String name, Role... roles) {
        return Browser.of(server, server.person(authority, name, roles));
    }
}
