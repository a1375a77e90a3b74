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

@DisplayName("Checking a shipment in the console")
@ExtendWith(TestServer.Running.class)
class CheckTest {

    private final TestServer server;
    private final Browser exporter;

    CheckTest(TestServer server) {
        this.server = server;
        this.exporter = exporter();
        exporter.get("/decisions/new");
    }

    @Test
    @DisplayName("gives the answer, its reasons and what would lawfully change it, and keeps them")
    void checked() {
        Browser.Page answer = gallium();

        assertThat(answer.path()).matches("/decisions/[0-9a-f-]{36}");
        assertThat(answer.text())
                .contains("Stop As presented, the law does not let this leave")
                .contains("What would lawfully change this", "obtain a")
                .contains("Licence required", "goods are gallium", "Applications are decided case by case")
                .contains("China", "Japan", "PO-17");
        assertThat(exporter.get("/decisions").text()).contains("PO-17", "Stop");
    }

    @Test
    @DisplayName("words the reasons of a decision on record in Chinese")
    void chinese() {
        String path = gallium().path();
        exporter.cookie("tidewaiter-language", "zh");

        assertThat(exporter.get(path).text())
                .contains("不得出境", "需要许可", "如何依法改变答复")
                .doesNotContain("goods are gallium");
    }

    @Test
    @DisplayName("asks for the facts on which the answer turns, and checks again with what is answered")
    void questions() {
        Browser.Page open = exporter.post(
                "/decisions/new",
                "from",
                "CN",
                "to",
                "JP",
                "line-1-description",
                "graphite powder",
                "line-1-netMass",
                "3 t");
        assertThat(open.text())
                .contains("Undetermined", "What is asked", "no list of restricted parties has been imported");
        String fact = open.find("name=\"fact-1\" value=\"([^\"]+)\"");

        assertThat(exporter.post(open.path() + "/answers", "fact-1", fact).text())
                .contains("Answer at least one question");
        Browser.Page again = exporter.post(open.path() + "/answers", "fact-1", fact, "answer-1", "1.8");
        assertThat(again.path()).isNotEqualTo(open.path());
        assertThat(again.html()).doesNotContain("value=\"" + fact + "\"");
        Browser.Page refused =
                exporter.post(open.path() + "/answers", "fact-1", "lines[0].netMass", "answer-1", "much");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("There is a problem", "netMass", "much");
    }

    @Test
    @DisplayName("tells everything that is wrong at its field, and keeps what was typed")
    void wrong() {
        Browser.Page page = exporter.post(
                "/decisions/new", "from", "CN", "to", "XX", "line-2-netMass", "25 stones", "date", "2026-13-01");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("href=\"#to\"", "href=\"#date\"", "href=\"#line-2-netMass\"", "href=\"#line-2-description\"")
                .contains("value=\"25 stones\"");
    }

    @Test
    @DisplayName("takes another item without sending anything, also without JavaScript")
    void more() {
        Browser.Page page = exporter.post("/decisions/new", "from", "CN", "line-1-description", "gallium", "more", "1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("line-2-description", ">gallium</textarea>");
    }

    @Test
    @DisplayName("shows what was typed as text, whatever it is")
    void script() {
        Browser.Page page = exporter.post(
                "/decisions/new",
                "from",
                "CN",
                "to",
                "JP",
                "id",
                "\"><img src=x>",
                "line-1-description",
                "gallium <script>alert(1)</script>");

        assertThat(page.html()).contains("gallium &lt;script").doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    @DisplayName("tells why: as a drawing, and the same as a table, in either language")
    void why() {
        String path = gallium().path();
        Browser.Page why = exporter.get(path + "/why");

        assertThat(why.text())
                .contains("Why this is the answer")
                .containsPattern("1\\. gallium metal ingots .*goods are gallium.* Licence required gallium metal")
                .contains("The answer Stop");
        assertThat(why.html())
                .contains("role=\"img\"", ">Licence required</text>", ">Stop</text>", "why__box--stop")
                .doesNotContain("style=");
        exporter.cookie("tidewaiter-language", "zh");
        assertThat(exporter.get(path + "/why").html()).contains(">需要许可</text>", "<h1>为何如此答复</h1>");
        assertThat(exporter().get(path + "/why").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("begins from an earlier check")
    void again() {
        String id = gallium().path().replace("/decisions/", "");

        assertThat(exporter.get("/decisions/new?like=" + id).html())
                .contains("value=\"25 kg\"", ">gallium metal ingots</textarea>", "value=\"CN\" selected");
    }

    @Test
    @DisplayName("shows a decision to those to whom it was given and to the authority; to others it is not there")
    void others() {
        String path = gallium().path();

        assertThat(exporter().get(path).status()).isEqualTo(404);
        assertThat(exporter()
                        .get("/decisions/new?like=" + path.replace("/decisions/", ""))
                        .status())
                .isEqualTo(404);
        assertThat(authority(Role.LICENSING_OFFICER).get(path).status()).isEqualTo(200);
        assertThat(authority(Role.ADMINISTRATOR).get(path).status()).isEqualTo(403);
        assertThat(exporter.get("/decisions/" + new UUID(0, 7)).status()).isEqualTo(404);
    }

    @DisplayName("is for those who move goods or look at them")
    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EXPORTER", "FORWARDER"})
    void roles(Role role) {
        boolean may = role == Role.LICENSING_OFFICER
                || role == Role.HEAD_OF_UNIT
                || role == Role.CUSTOMS_OFFICER
                || role == Role.INVESTIGATOR;
        Browser browser = authority(role);
        browser.get("/");

        assertThat(browser.get("/decisions/new").status()).isEqualTo(may ? 200 : 403);
        assertThat(browser.post("/decisions/new", "from", "CN", "to", "JP", "line-1-description", "gallium")
                        .status())
                .isEqualTo(may ? 200 : 403);
    }

    private Browser.Page gallium() {
        return exporter.post(
                "/decisions/new",
                "from",
                "CN",
                "to",
                "JP",
                "id",
                "PO-17",
                "line-1-description",
                "gallium metal ingots",
                "line-1-netMass",
                "25 kg");
    }

    private Browser exporter() {
        return Browser.of(
                server,
                server.person(
                        server.organisation(Organisation.Kind.TRADER, "Brightwater Metals"),
                        "Kai Brenner",
                        Role.EXPORTER));
    }

    private Browser authority(Role role) {
        Person person =
                server.person(server.organisation(Organisation.Kind.AUTHORITY, "Licensing authority"), "Noor", role);
        return Browser.of(server, person);
    }
}
