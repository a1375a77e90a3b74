package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.tidewaiter.registry.accounts.Invitation;
import org.tidewaiter.registry.accounts.SecondFactor;

@DisplayName("The server")
class ServerTest {

    private static final String PASSWORD = "three grey herons at noon";
    private static final String GALLIUM =
            "{\"id\":\"T-1\",\"date\":\"2026-11-23\",\"from\":\"CN\",\"to\":\"JP\",\"transport\":\"air\",\"lines\":[{\"line\":1,"
                    + "\"description\":\"gallium metal ingot\",\"purity\":\"99.9999%\",\"netMass\":\"500 g\"}]}";
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder = Path.of(".");

    private static Started started = new Started(Optional.empty(), Optional.empty(), "");

    /** A server that runs, and who administers it. */
    private record Started(
            Optional<ConfigurableApplicationContext> web, Optional<Foundation> foundation, String token) {}

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        InstantSource clock = NOW::get;
        Foundation foundation =
                Foundation.lay(Files.createDirectories(folder.resolve("data")), Optional.empty(), clock);
        Invitation first = foundation.first("ada@example.org").orElseThrow();
        ConfigurableApplicationContext web = Main.serve(foundation, Settings.of(0));
        started = new Started(Optional.of(web), Optional.of(foundation), "");
        started = new Started(Optional.of(web), Optional.of(foundation), enter("ada@example.org", first.secret()));
    }

    @AfterAll
    static void stop() {
        started.web().ifPresent(ConfigurableApplicationContext::close);
        started.foundation().ifPresent(Foundation::close);
    }

    @Test
    @DisplayName("decides for an exporter's machine, keeps the decision, and shows it to that organisation alone")
    void decides() throws IOException, InterruptedException {
        String exporter = exporter();
        String key = text(post("/v1/keys", exporter, "{\"name\":\"erp\",\"roles\":[\"exporter\"]}"), "key");

        HttpResponse<String> decided = post("/v1/decisions", key, GALLIUM);
        assertThat(decided.statusCode()).isEqualTo(201);
        assertThat(decided.body()).contains("\"disposition\":\"STOP\"", "CN-2023-23");
        String place = decided.headers().firstValue("Location").orElseThrow();

        assertThat(get(place, key).body()).isEqualTo(decided.body());
        assertThat(get(place, exporter()).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("decides several at once: what is not in order is told in its place, and the others are decided")
    void severalAtOnce() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                post("/v1/decisions", exporter(), "[" + GALLIUM + ",{\"from\":\"CN\",\"to\":\"XX\"}," + GALLIUM + "]");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().split("\"disposition\":\"STOP\"", -1)).hasSize(3);
        assertThat(answer.body()).contains("invalid-consignment", "\"pointer\":\"/to\"", "\"pointer\":\"/lines\"");
    }

    @DisplayName("tells what is wrong with a document, everything at once")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                                  | 422 | invalid-document
            {"from":"CN"                             | 422 | invalid-document
            []                                       | 422 | invalid-batch
            "gallium"                                | 422 | invalid-consignment
            {"from":"CN","to":"JP","lines":[]}       | 422 | invalid-consignment
            {"from":"CN","to":"JP","colour":"blue"}  | 422 | invalid-consignment
            """)
    void badInput(String body, int status, String code) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/v1/decisions", exporter(), body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @DisplayName("answers nobody who does not say who they are")
    @ParameterizedTest(name = "with {0}")
    @CsvSource({"''", "nonsense", "twk_00000000-0000-0000-0000-000000000000_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void nobody(String token) throws IOException, InterruptedException {
        assertThat(post("/v1/decisions", token, GALLIUM).statusCode()).isEqualTo(401);
        assertThat(post("/v1/organisations", token, "{}").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("lets administrators keep accounts, and nobody else")
    void administrators() throws IOException, InterruptedException {
        String wanted = "{\"kind\":\"trader\",\"name\":\"Brightwater Metals\"}";

        assertThat(post("/v1/organisations", started.token(), wanted).statusCode())
                .isEqualTo(200);
        assertThat(post("/v1/organisations", exporter(), wanted).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("ends a session after half an hour without a sign of life")
    void sessionsEnd() throws IOException, InterruptedException {
        String exporter = exporter();
        NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(31)));

        assertThat(post("/v1/decisions", exporter, GALLIUM).statusCode()).isEqualTo(401);
        started = new Started(started.web(), started.foundation(), signIn("ada@example.org"));
    }

    @Test
    @DisplayName("tells browsers to load nothing, frame nothing and keep nothing")
    void headers() throws IOException, InterruptedException {
        HttpResponse<String> health = get("/v1/health", "");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'");
        assertThat(health.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(health.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    @DisplayName("says nothing of its inside where something is not there")
    void noInside() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/v1/decisions/not-an-id", exporter());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Exception", "org.");
    }

    /** The token of a new exporter of a new trader. */
    private static String exporter() throws IOException, InterruptedException {
        String organisation = text(
                post("/v1/organisations", started.token(), "{\"kind\":\"trader\",\"name\":\"Brightwater Metals\"}"),
                "id");
        String email = "exporter" + PEOPLE.incrementAndGet() + "@example.org";
        String secret = text(
                post(
                        "/v1/organisations/" + organisation + "/people",
                        started.token(),
                        "{\"email\":\"" + email + "\",\"name\":\"Kai Brenner\",\"roles\":[\"exporter\"]}"),
                "secret");
        return enter(email, secret);
    }

    private static final java.util.Map<String, byte[]> FACTORS = new java.util.concurrent.ConcurrentHashMap<>();

    /** Chooses a password and signs in. */
    private static String enter(String email, String secret) throws IOException, InterruptedException {
        String factor = text(post("/v1/invitations/factor", "", "{}"), "factor");
        FACTORS.put(email, Base64.getDecoder().decode(factor));
        HttpResponse<String> accepted = post(
                "/v1/invitations/accept",
                "",
                "{\"secret\":\"" + secret + "\",\"password\":\"" + PASSWORD + "\",\"factor\":\"" + factor
                        + "\",\"code\":\"" + code(email) + "\"}");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        return signIn(email);
    }

    private static String signIn(String email) throws IOException, InterruptedException {
        return text(
                post(
                        "/v1/sign-in",
                        "",
                        "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\",\"code\":\"" + code(email)
                                + "\"}"),
                "token");
    }

    private static String code(String email) {
        return SecondFactor.code(java.util.Objects.requireNonNull(FACTORS.get(email)), NOW.get());
    }

    private static String text(HttpResponse<String> answer, String field) {
        Matcher found = Pattern.compile("\"" + field + "\":\"([^\"]*)\"").matcher(answer.body());
        assertThat(found.find()).as(answer.statusCode() + " " + answer.body()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> post(String path, String token, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return CLIENT.send(request(path, token).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, String token) {
        String port = started.web().orElseThrow().getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }
}
