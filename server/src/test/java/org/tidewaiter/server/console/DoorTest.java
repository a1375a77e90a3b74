package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.Person;
import org.tidewaiter.registry.accounts.SecondFactor;
import org.tidewaiter.server.TestServer;

@DisplayName("The door of the console")
@ExtendWith(TestServer.Running.class)
class DoorTest {

    private static final String PASSWORD = "three grey herons at noon";

    private final TestServer server;
    private final Person person;

    DoorTest(TestServer server) {
        this.server = server;
        this.person = server.person(
                server.organisation(Organisation.Kind.AUTHORITY, "Licensing authority"),
                "Ada Admin",
                Role.ADMINISTRATOR);
    }

    @BeforeEach
    void later() {
        // no code of a second factor counts twice
        server.pass(Duration.ofSeconds(30));
    }

    @Test
    @DisplayName("lets whoever was invited choose a password and an app, and sign in with both")
    void invited() {
        Browser browser = Browser.of(server);
        byte[] factor = enter(browser);
        server.pass(Duration.ofSeconds(30));

        Browser.Page home = browser.post(
                "/sign-in",
                "email",
                person.email(),
                "password",
                PASSWORD,
                "code",
                SecondFactor.code(factor, server.now()));

        assertThat(home.path()).isEqualTo("/");
        assertThat(home.text()).contains("Good day, Ada Admin", "Administrator");
    }

    @Test
    @DisplayName("takes no secret twice, no weak password, no wrong code, and tells what to mend")
    void notInvited() {
        Browser browser = Browser.of(server);
        String secret = server.invite(person);
        String factor = browser.get("/invitation").find("name=\"factor\" value=\"([^\"]*)\"");

        assertThat(accept(browser, secret, factor, "short", "123456").text())
                .contains("There is a problem", "at least 12 characters");
        assertThat(accept(browser, secret, factor, PASSWORD, "000000").text()).contains("The app shows another code");
        assertThat(accept(browser, "nonsense", factor, PASSWORD, "000000").text())
                .contains("The secret is unknown");
        Browser.Page empty = browser.post("/invitation");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Enter the secret", "Enter your password", "Enter the six digits");
    }

    @Test
    @DisplayName("does not tell which of address, password and code is wrong, and keeps the address")
    void refused() {
        Browser browser = Browser.of(server);
        browser.get("/sign-in");

        Browser.Page again = browser.post("/sign-in", "email", person.email(), "password", "wrong", "code", "000000");

        assertThat(again.status()).isEqualTo(401);
        assertThat(again.text()).contains("The address, the password or the code is wrong");
        assertThat(again.html()).contains("value=\"" + person.email() + "\"").doesNotContain("wrong\" autocomplete");
    }

    @Test
    @DisplayName("leads to the page that was asked for, and nowhere else")
    void back() {
        Browser browser = Browser.of(server);

        assertThat(browser.get("/organisations?a=b").path()).isEqualTo("/sign-in?back=%2Forganisations%3Fa%3Db");
        assertThat(browser.get("/sign-in?back=%2Forganisations").html()).contains("value=\"/organisations\"");
    }

    @DisplayName("leads to no other site")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/%5Cx y"})
    void elsewhere(String back) {
        Browser.Page page = Browser.of(server)
                .get("/sign-in?back=" + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8));

        assertThat(page.html()).contains("name=\"back\" value=\"/\"");
    }

    @Test
    @DisplayName("keeps what was typed when the session is over, and sends it when told to, after signing in again")
    void sessionOver() {
        Browser browser = Browser.of(server);
        byte[] factor = enter(browser);
        server.pass(Duration.ofSeconds(30));
        browser.cookie("tidewaiter-session", server.session(person));
        browser.get("/organisations/new");
        server.pass(Duration.ofMinutes(31));

        Browser.Page door = browser.post("/organisations/new", "name", "Brightwater & <Sons>", "kind", "trader");
        assertThat(door.status()).isEqualTo(401);
        assertThat(door.text()).contains("Your session was over", "kept");
        browser.forget("tidewaiter-session");
        Browser.Page resumed = browser.post(
                "/sign-in",
                "email",
                person.email(),
                "password",
                PASSWORD,
                "code",
                SecondFactor.code(factor, server.now()),
                "back",
                door.find("name=\"back\" value=\"([^\"]*)\""),
                "typed",
                door.find("name=\"typed\" value=\"([^\"]*)\"").replace("&amp;", "&"));
        assertThat(resumed.text()).contains("What you typed is still here", "Nothing has been sent yet");
        assertThat(resumed.html()).contains("name=\"name\" value=\"Brightwater &amp; &lt;Sons>\"");
        Browser.Page made = browser.post("/organisations/new", "name", "Brightwater & <Sons>", "kind", "trader");
        assertThat(made.text()).contains("The organisation was added", "Brightwater & <Sons>");
    }

    @Test
    @DisplayName("takes no form that did not come from its pages")
    void forged() {
        Browser browser = Browser.of(server, person);

        Browser.Page page = browser.post("/organisations/new", "name", "Forged", "kind", "trader");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("open for too long");
        assertThat(browser.get("/organisations").text()).doesNotContain("Forged");
    }

    @Test
    @DisplayName("ends the session when somebody signs out, also where the cookie is kept")
    void out() {
        Browser browser = Browser.of(server);
        String token = server.session(person);
        browser.cookie("tidewaiter-session", token);
        browser.get("/");

        assertThat(browser.post("/sign-out").text()).contains("You are signed out");
        browser.cookie("tidewaiter-session", token);
        assertThat(browser.get("/").path()).startsWith("/sign-in");
    }

    @Test
    @DisplayName("keeps the language that was chosen, and says so to readers of screens")
    void language() {
        Browser browser = Browser.of(server);

        assertThat(browser.get("/sign-in").html()).contains("<html lang=\"en\">");
        assertThat(browser.get("/language/zh?back=%2Finvitation").path()).isEqualTo("/invitation");
        assertThat(browser.get("/sign-in").html()).contains("<html lang=\"zh-Hans\">", "登录", "lang=\"en\">English</a>");
    }

    @Test
    @DisplayName("lets browsers load what is its own, and nothing else; scripts do not see the session")
    void headers() {
        Browser.Page page = Browser.of(server).get("/sign-in");

        assertThat(page.answer().headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self'")
                .contains("frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(page.answer().headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.answer().headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.answer().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(page.answer().headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        assertThat(page.html()).doesNotContain("style=", "onclick", "<script>", "http://", "https://");
    }

    @DisplayName("has its static files")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "console.css, text/css",
        "console.js, text/javascript",
        "mark.svg, image/svg+xml",
        "htmx/htmx.min.js, text/javascript"
    })
    void assets(String file, String type) {
        Browser.Page page = Browser.of(server).get("/assets/" + file);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.answer().headers().firstValue("Content-Type").orElse(""))
                .startsWith(type);
    }

    @Test
    @DisplayName("says in plain words that a page is not there, and nothing of its inside")
    void notThere() {
        Browser browser = Browser.of(server, person);

        for (String path :
                new String[] {"/nowhere", "/organisations/nonsense", "/people/" + new java.util.UUID(0, 1)}) {
            Browser.Page page = browser.get(path);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(page.text())
                    .contains("This page is not there", "Ada Admin")
                    .doesNotContain("Exception");
        }
        assertThat(Browser.of(server).get("/assets/nothing.css").status()).isEqualTo(404);
    }

    private byte[] enter(Browser browser) {
        String secret = server.invite(person);
        String factor = browser.get("/invitation").find("name=\"factor\" value=\"([^\"]*)\"");
        byte[] shown = Base64.getDecoder().decode(factor);
        Browser.Page kept = accept(browser, secret, factor, PASSWORD, SecondFactor.code(shown, server.now()));
        assertThat(kept.text()).contains("Your password is kept");
        return shown;
    }

    private static Browser.Page accept(Browser browser, String secret, String factor, String password, String code) {
        return browser.post("/invitation", "secret", secret, "factor", factor, "password", password, "code", code);
    }
}
