package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.server.Foundation;
import org.tidewaiter.server.TestServer;

@DisplayName("The law in the console")
@ExtendWith(TestServer.Running.class)
class LawTest {

    private final TestServer server;
    private final Browser browser;

    LawTest(TestServer server) {
        this.server = server;
        this.browser = Browser.of(
                server,
                server.person(
                        server.organisation(Organisation.Kind.TRADER, "Brightwater Metals"), "Kai", Role.EXPORTER));
    }

    @DisplayName("is found by words in either language and by codes")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "gallium metal",
        "GALLIUM%20METAL",
        "%E9%87%91%E5%B1%9E%E9%95%93",
        "CN:gallium-metal",
        "8112929010",
        "8112+9290+10",
        "galium+metall",
        "gall+meta",
        "%E9%95%93"
    })
    void found(String words) {
        assertThat(browser.get("/law?words=" + words.replace(" ", "+")).html())
                .contains("/law/entry?id=CN:gallium-metal&amp;on=2026-11-2");
    }

    @Test
    @DisplayName("marks what was searched for, the best first, and in what it covers where the title does not say it")
    void marked() {
        Browser.Page page = browser.get("/law?words=gallium+metals");

        assertThat(page.html()).contains("<mark>gallium</mark> <mark>metal</mark> (elemental)");
        assertThat(page.find("/law/entry\\?id=([^&]+)&")).startsWith("CN:gallium");
        browser.cookie("tidewaiter-language", "zh");
        assertThat(browser.get("/law?words=%E9%87%91%E5%B1%9E%E9%95%93").html()).contains("<mark>金属镓</mark>");
    }

    @Test
    @DisplayName("is filtered by jurisdiction and by what operates on a day")
    void filtered() {
        assertThat(browser.get("/law?words=gallium&jurisdiction=CN").html())
                .contains("id=CN:gallium-metal")
                .doesNotContain("id=US:", "id=EU:");
        assertThat(browser.get("/law?words=gallium&jurisdiction=EU").html()).doesNotContain("id=CN:");
        assertThat(browser.get("/law?words=CN:gallium-metal&on=2023-07-31&operating=yes")
                        .text())
                .contains("0 entries");
        assertThat(browser.get("/law?words=CN:gallium-metal&on=2023-08-01&operating=yes")
                        .html())
                .contains("id=CN:gallium-metal");
    }

    @Test
    @DisplayName("is not found by what stands nowhere, nor by nothing but little words")
    void nothing() {
        assertThat(browser.get("/law?words=zzyzx+qqqq").text()).contains("0 entries");
        assertThat(browser.get("/law?words=the").text()).contains("0 entries");
        assertThat(browser.get("/law?words=%22%5B%7B%7D%5D*%3F%3A").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("calls a control list by its own name, not by that of a list of parties with the same word")
    void listOfItsOwn() {
        assertThat(browser.get("/law?words=germanium&jurisdiction=EU").text())
                .contains("Annex I to Regulation (EU) 2021/821")
                .doesNotContain("sanctions");
    }

    @DisplayName("shows an entry as it stands on a day")
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2023-07-31, Not yet in force", "2023-08-01, In force", "2025-01-01, In force"})
    void onDay(String day, String state) {
        Browser.Page page = browser.get("/law/entry?id=CN:gallium-metal&on=" + day);

        assertThat(page.find("(?s)<h1>.*?</h1>.*?<span class=\"tag [^\"]*\">([^<]+)<"))
                .isEqualTo(state);
        assertThat(page.text()).contains("Licence required", "they are gallium", "Announcement 23 of 2023");
    }

    @Test
    @DisplayName("has a page for every entry of every list, in both languages")
    void everyEntry() {
        for (String language : List.of("en", "zh")) {
            browser.cookie("tidewaiter-language", language);
            server.part(Foundation.class).rulebook().law().books().stream()
                    .flatMap(book -> book.entries().stream())
                    .forEach(entry -> {
                        Browser.Page page = browser.get("/law/entry?id="
                                + java.net.URLEncoder.encode(entry.id(), java.nio.charset.StandardCharsets.UTF_8));
                        assertThat(page.status()).as(entry.id()).isEqualTo(200);
                    });
        }
    }

    @Test
    @DisplayName("says what stands otherwise between two days, and nothing where nothing does")
    void changes() {
        assertThat(browser.get("/law/changes?from=2023-07-31&to=2023-08-01").text())
                .contains("CN:gallium-metal Not yet in force In force");
        assertThat(browser.get("/law/changes?from=2023-08-02&to=2023-08-02").text())
                .contains("0 entries");
    }

    @Test
    @DisplayName("says that an entry is not there, and takes today for a day that is none")
    void wrong() {
        assertThat(browser.get("/law/entry?id=CN:nothing").status()).isEqualTo(404);
        assertThat(browser.get("/law?on=tomorrow&words=%3Cscript%3E").html())
                .contains("value=\"&lt;script>\"")
                .doesNotContain("<script>");
    }

    @Test
    @DisplayName("is for whoever has signed in")
    void nobody() {
        assertThat(Browser.of(server).get("/law").path()).startsWith("/sign-in");
    }

    @Test
    @DisplayName("is searched for the first words of very many")
    void manyWords() {
        assertThat(browser.get("/law?words=" + "q+".repeat(2_000)).status()).isEqualTo(200);
    }
}
