package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.tidewaiter.provider.OwnProvider;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.Person;
import org.tidewaiter.registry.accounts.SecondFactor;
import org.tidewaiter.server.TestServer;
import org.tidewaiter.server.identity.ProviderSettings;

@DisplayName("Signing in with a provider of identities")
class ProviderTest {

    private static final String PASSWORD = "three grey herons at noon";

    private static OwnProvider provider;
    private static TestServer server;
    private static UUID authority;

    private final Person kai = server.person(authority, "Kai Brenner", Role.LICENSING_OFFICER);
    private final String subject = "u-" + UUID.randomUUID();

    @BeforeAll
    static void start() {
        provider = new OwnProvider();
        server = TestServer.with(new ProviderSettings(provider.issuer(), OwnProvider.CLIENT, OwnProvider.SECRET));
        provider.sendsBackTo(URI.create(server.address() + "/sign-in/provider/back"));
        authority = server.organisation(Organisation.Kind.AUTHORITY, "Licensing authority");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        provider.close();
    }

    @Test
    @DisplayName("leads back to the page that was asked for, and knows the person by the subject from then on")
    void signsIn() {
        provider.serves(with(kai.email()));
        Browser first = Browser.of(server);
        Browser.Page door = first.get("/applications?a=b");

        assertThat(door.text()).contains("Sign in with your organisation");
        Browser.Page page =
                first.get(door.find("id=\"provider\" href=\"([^\"]*)\"").replace("&amp;", "&"));
        assertThat(page.path()).isEqualTo("/applications?a=b");
        assertThat(page.text()).contains("Kai Brenner");
        provider.serves(with("another@example.org"));
        assertThat(comes(Browser.of(server)).text()).contains("Kai Brenner");
    }

    @Test
    @DisplayName("gives no right: what the token says of roles counts for nothing")
    void noRights() {
        provider.serves(with(kai.email()));
        provider.says(
                claims -> claims.claim("roles", List.of("administrator")).claim("groups", List.of("administrator")));
        Browser browser = Browser.of(server);

        assertThat(comes(browser).status()).isEqualTo(200);
        assertThat(browser.get("/organisations").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("asks for the code of the second factor here, where the provider asked for none")
    void codeNeeded() {
        byte[] factor = enrols();
        provider.serves(new OwnProvider.Somebody(subject, kai.email(), true, false));
        Browser browser = Browser.of(server);

        Browser.Page asked = comes(browser);
        assertThat(asked.text()).contains("Your second factor", "did not ask for a second factor");
        assertThat(browser.get("/applications").path()).startsWith("/sign-in?back=");
        browser.get("/sign-in/code");
        Browser.Page wrong = browser.post("/sign-in/code", "code", "12345");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).contains("The code is wrong");
        Browser.Page right = browser.post("/sign-in/code", "code", code(factor), "back", "/licences");
        assertThat(right.path()).isEqualTo("/licences");
        assertThat(right.text()).contains("Kai Brenner");
    }

    @Test
    @DisplayName("takes no code of somebody whom no provider has named")
    void codeAlone() {
        byte[] factor = enrols();
        Browser browser = Browser.of(server);
        browser.get("/sign-in/code");

        assertThat(browser.post("/sign-in/code", "code", code(factor)).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("lets nobody in with a single proof")
    void noFactor() {
        provider.serves(new OwnProvider.Somebody(subject, kai.email(), true, false));

        refused(comes(Browser.of(server)), 403, "you have none here");
    }

    @Test
    @DisplayName("lets nobody in who has no account, and tells them by what an administrator can link them")
    void unknown() {
        provider.serves(with("stranger@example.org"));

        refused(comes(Browser.of(server)), 403, "nobody here is linked with you", subject);
    }

    @Test
    @DisplayName("believes no address that the provider has not verified")
    void unverified() {
        provider.serves(new OwnProvider.Somebody(subject, kai.email(), false, true));

        refused(comes(Browser.of(server)), 403, "nobody here is linked with you");
    }

    @Test
    @DisplayName("lets nobody in whose account is closed")
    void closed() {
        provider.serves(with(kai.email()));
        assertThat(comes(Browser.of(server)).text()).contains("Kai Brenner");
        server.database().inTransaction(new Actor.Product("test"), tx -> {
            new Accounts().close(tx, kai.id());
            return tx;
        });

        refused(comes(Browser.of(server)), 403, "nobody here is linked with you");
    }

    @Test
    @DisplayName("opens no account that is locked")
    void locked() {
        enrols();
        Browser guessing = Browser.of(server);
        for (int i = 0; i < 5; i++) {
            guessing.get("/sign-in");
            guessing.post("/sign-in", "email", kai.email(), "password", "guessed", "code", "000000");
        }
        provider.serves(with(kai.email()));

        refused(comes(Browser.of(server)), 429, "Too many tries have failed");
    }

    @DisplayName("believes no token that is not what was asked for")
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void badTokens(String what, Consumer<OwnProvider> wrong) {
        provider.serves(with(kai.email()));
        wrong.accept(provider);

        refused(comes(Browser.of(server)), 401, "could not be verified");
        provider.serves(with(kai.email()));
        assertThat(comes(Browser.of(server)).text()).contains("Kai Brenner");
    }

    static List<Arguments> badTokens() {
        Consumer<OwnProvider> otherKey = OwnProvider::signsWithAnotherKey;
        return List.of(
                Arguments.of("signed with another key", otherKey),
                said("of another attempt", claims -> claims.claim("nonce", "another")),
                said("for another server", claims -> claims.audience(List.of("another"))),
                said("of another provider", claims -> claims.issuer("https://other.example.org")),
                said(
                        "that is over",
                        claims -> claims.issuedAt(Instant.now().minus(Duration.ofHours(2)))
                                .expiresAt(Instant.now().minus(Duration.ofHours(1)))));
    }

    private static Arguments said(String what, Consumer<JwtClaimsSet.Builder> change) {
        Consumer<OwnProvider> wrong = provider -> provider.says(change);
        return Arguments.of(what, wrong);
    }

    @Test
    @DisplayName("takes nobody in who comes back to what another browser began, or with another state")
    void otherState() {
        provider.serves(with(kai.email()));
        Browser browser = Browser.of(server);
        URI back = leftAtTheProvider(browser);

        Browser.Page other = Browser.of(server).once(back);
        assertThat(other.status()).isEqualTo(401);
        Browser.Page changed = browser.once(URI.create(back.toString().replaceAll("state=.", "state=-")));
        assertThat(changed.status()).isEqualTo(401);
        assertThat(browser.once(back).status()).as("the attempt is over").isEqualTo(401);
    }

    @Test
    @DisplayName("takes a code once")
    void codeOnce() {
        provider.serves(with(kai.email()));
        Browser browser = Browser.of(server);
        URI back = leftAtTheProvider(browser);
        String attempt = browser.cookie("tidewaiter-attempt");

        assertThat(browser.once(back).status()).isEqualTo(303);
        browser.forget("tidewaiter-session");
        browser.cookie("tidewaiter-attempt", attempt);
        Browser.Page again = browser.once(back);
        refused(again, 401, "could not be verified");
        assertThat(again.answer().headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.contains("tidewaiter-session"));
    }

    @Test
    @DisplayName("goes on after the provider refused, with the password")
    void refusedThere() {
        Browser browser = Browser.of(server);
        URI there = URI.create(browser.once(URI.create(server.address() + "/sign-in/provider"))
                .answer()
                .headers()
                .firstValue("Location")
                .orElseThrow());
        String state = there.getQuery().replaceAll(".*state=([^&]*).*", "$1");

        refused(
                browser.once(
                        URI.create(server.address() + "/sign-in/provider/back?error=access_denied&state=" + state)),
                401,
                "nobody was signed in");
    }

    @Test
    @DisplayName(
            "shows the provider neither the secret of the attempt nor the verifier; the cookie is for the way back alone")
    void begins() {
        Browser browser = Browser.of(server);
        Browser.Page begun = browser.once(URI.create(server.address() + "/sign-in/provider?back=//evil.example"));
        String there = begun.answer().headers().firstValue("Location").orElseThrow();
        String cookie = begun.answer().headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(there)
                .startsWith(provider.issuer() + "/oauth2/authorize?")
                .contains("code_challenge_method=S256", "response_type=code", "nonce=", "state=", "scope=openid+email")
                .doesNotContain(cookie.replaceAll(".*?=([^.;]*).*", "$1"), OwnProvider.SECRET, "evil");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/sign-in/provider", "Max-Age=600");
        assertThat(browser.get("/sign-in")
                        .answer()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("form-action 'self'")
                .doesNotContain("http");
    }

    @Test
    @DisplayName("keeps what was typed when the session was over, for whoever signs in in another window")
    void otherWindow() {
        provider.serves(with(kai.email()));
        Browser browser = Browser.of(server, kai);
        browser.get("/applications");
        server.pass(Duration.ofMinutes(31));
        Browser.Page door = browser.post("/applications", "name", "Brightwater");
        String typed = door.find("name=\"typed\" value=\"([^\"]*)\"").replace("&amp;", "&");

        assertThat(door.text()).contains("in another window", "I have signed in: go on");
        Browser.Page early = browser.post("/sign-in/continue", "back", "/applications", "typed", typed);
        assertThat(early.text()).contains("You have not signed in yet");
        browser.forget("tidewaiter-session");
        comes(browser);
        browser.get("/");
        Browser.Page resumed = browser.post("/sign-in/continue", "back", "/applications", "typed", typed);
        assertThat(resumed.html()).contains("name=\"name\" value=\"Brightwater\"");
    }

    @Test
    @DisplayName("is linked by an administrator by subject, and ended again")
    void linked() {
        Browser administrator = Browser.of(server, server.person(authority, "Ada Admin", Role.ADMINISTRATOR));
        String here = "/people/" + kai.id();
        administrator.get(here);

        assertThat(administrator.post(here + "/identity", "subject", " ").text())
                .contains("Enter the subject");
        Browser.Page linked = administrator.post(here + "/identity", "subject", subject);
        assertThat(linked.text()).contains("can now sign in with the provider", subject);
        provider.serves(with(""));
        Browser browser = Browser.of(server);
        assertThat(comes(browser).text()).contains("Kai Brenner");
        String other = "/people/"
                + server.person(authority, "Mio Tanaka", Role.AUDITOR).id();
        assertThat(administrator.post(other + "/identity", "subject", subject).text())
                .contains("linked with somebody");

        Browser.Page ended = administrator.post(
                here + "/identity/end", "issuer", provider.issuer().toString(), "subject", subject);
        assertThat(ended.text()).contains("The link has ended");
        assertThat(browser.get("/applications").path()).startsWith("/sign-in");
        refused(comes(Browser.of(server)), 403, "nobody here is linked with you");
    }

    @Test
    @DisplayName("is out of the reach of everybody but administrators")
    void notAdministrator() {
        Browser officer = Browser.of(server, kai);
        officer.get("/applications");

        assertThat(officer.post("/people/" + kai.id() + "/identity", "subject", subject)
                        .status())
                .isEqualTo(403);
    }

    /** Where nothing answers, and where nothing is set up. */
    @Nested
    @ExtendWith(TestServer.Running.class)
    @DisplayName("while there is none")
    class Without {

        @Test
        @DisplayName("is told so when the provider does not answer, and a password still opens")
        void away() throws IOException {
            OwnProvider gone = new OwnProvider();
            ProviderSettings settings = new ProviderSettings(gone.issuer(), OwnProvider.CLIENT, OwnProvider.SECRET);
            gone.close();
            try (TestServer alone = TestServer.with(settings)) {
                Browser.Page page = Browser.of(alone).get("/sign-in/provider?back=/licences");

                assertThat(page.status()).isEqualTo(503);
                assertThat(page.text()).contains("does not answer", "Password", "Code from your app");
                assertThat(page.html()).contains("name=\"back\" value=\"/licences\"");
            }
        }

        @Test
        @DisplayName("is not offered when it is not set up")
        void off(TestServer plain) {
            Browser browser = Browser.of(plain);

            assertThat(browser.get("/sign-in").html()).doesNotContain("provider");
            assertThat(browser.get("/sign-in/provider").status()).isEqualTo(404);
            assertThat(browser.get("/sign-in/provider/back?code=a&state=b").status())
                    .isEqualTo(404);
        }
    }

    private OwnProvider.Somebody with(String email) {
        return new OwnProvider.Somebody(subject, email, true, true);
    }

    private static Browser.Page comes(Browser browser) {
        return browser.get("/sign-in/provider");
    }

    /** Goes to the provider and signs in there; where it sends the browser, which does not go there yet. */
    private static URI leftAtTheProvider(Browser browser) {
        URI at = URI.create(server.address() + "/sign-in/provider");
        while (!at.getPath().equals("/sign-in/provider/back")) {
            at = at.resolve(
                    browser.once(at).answer().headers().firstValue("Location").orElseThrow());
        }
        return at;
    }

    private static void refused(Browser.Page page, int status, String... texts) {
        assertThat(page.status()).as(page.text()).isEqualTo(status);
        assertThat(page.text()).contains(texts).contains("Password").doesNotContain("Exception");
    }

    private byte[] enrols() {
        Browser browser = Browser.of(server);
        String factor = browser.get("/invitation").find("name=\"factor\" value=\"([^\"]*)\"");
        byte[] shown = Base64.getDecoder().decode(factor);
        Browser.Page kept = browser.post(
                "/invitation",
                "secret",
                server.invite(kai),
                "factor",
                factor,
                "password",
                PASSWORD,
                "code",
                code(shown));
        assertThat(kept.text()).contains("Your password is kept");
        return shown;
    }

    private static String code(byte[] factor) {
        return SecondFactor.code(factor, server.now());
    }
}
