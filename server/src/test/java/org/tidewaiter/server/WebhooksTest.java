package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.webhooks.Signature;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Webhooks")
class WebhooksTest {

    private static final String ANYWHERE = "tidewaiter.webhooks.anywhere";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static {
        System.setProperty(ANYWHERE, "true");
    }

    @RegisterExtension
    static final OwnServer SERVER = OwnServer.apart();

    private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
    private static final AtomicInteger STATUS = new AtomicInteger(204);
    private static HttpServer receiver;

    /** A message that came. */
    private record Received(String path, String id, String time, String signature, String body) {

        String type() {
            return new JsonMapper().readTree(body).path("type").asString();
        }
    }

    @BeforeAll
    static void listen() throws IOException {
        System.clearProperty(ANYWHERE);
        receiver = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        receiver.createContext("/", exchange -> {
            RECEIVED.add(new Received(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(STATUS.get(), -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterAll
    static void silence() {
        receiver.stop(0);
    }

    @Test
    @DisplayName("tell of what happens to an organisation, in its order, signed, and of nothing else")
    void told() throws InterruptedException {
        OwnServer.Caller exporter = SERVER.exporter();
        Answered made = made(exporter, "/told");
        byte[] secret = Base64.getDecoder().decode(made.text("/secret").substring("whsec_".length()));
        apply(SERVER.exporter());
        String application = apply(exporter);

        await(() -> of("/told").size() >= 2);
        List<Received> told = of("/told");
        assertThat(told).extracting(Received::type).containsExactly("webhook.made", "application.submit");
        Received last = told.getLast();
        assertThat(last.body()).contains("application:" + application).doesNotContain("gallium", "Hikari");
        assertThat(last.signature())
                .isEqualTo(Signature.of(
                        secret,
                        UUID.fromString(last.id()),
                        Instant.ofEpochSecond(Long.parseLong(last.time())),
                        last.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(told)
                .noneMatch(each -> each.body().contains(SERVER.server().folder().toString()));
    }

    @Test
    @DisplayName("are told again what a receiver did not take, under the same id, before they are told anything else")
    void again() throws InterruptedException {
        OwnServer.Caller exporter = SERVER.exporter();
        STATUS.set(500);
        String id = made(exporter, "/again").text("/id");
        apply(exporter);
        await(() -> !of("/again").isEmpty());
        Thread.sleep(1_500);
        assertThat(of("/again")).hasSize(1);
        STATUS.set(204);
        SERVER.server().pass(Duration.ofSeconds(6));

        await(() -> of("/again").size() >= 3);
        assertThat(of("/again").get(1).id()).isEqualTo(of("/again").getFirst().id());
        assertThat(of("/again").get(2).id()).isNotEqualTo(of("/again").get(1).id());
        Answered attempts = exporter.get("/v1/webhooks/" + id + "/attempts");
        assertThat(attempts.body()).contains("\"status\":500", "\"taken\":false", "\"taken\":true");
    }

    @Test
    @DisplayName("are an organisation's own, ten at most, and tell nothing once they have ended")
    void own() throws InterruptedException {
        OwnServer.Caller exporter = SERVER.exporter();
        String id = made(exporter, "/own").text("/id");
        assertThat(SERVER.exporter().get("/v1/webhooks").json().at("/items").size())
                .isZero();
        assertThat(SERVER.exporter().get("/v1/webhooks/" + id + "/attempts").status())
                .isEqualTo(404);
        assertThat(SERVER.exporter().post("/v1/webhooks/" + id + "/end", "").status())
                .isEqualTo(404);
        assertThat(SERVER.official(Role.AUDITOR).get("/v1/webhooks").status()).isEqualTo(403);
        for (int i = 1; i < 10; i++) {
            made(exporter, "/more");
        }
        assertThat(exporter.post("/v1/webhooks", "{\"address\":\"https://example.org/\"}")
                        .code())
                .isEqualTo("too-many");

        assertThat(exporter.post("/v1/webhooks/" + id + "/end", "").status()).isEqualTo(200);
        assertThat(exporter.get("/v1/webhooks").json().at("/items").size()).isEqualTo(9);
        RECEIVED.removeIf(each -> each.path().equals("/own"));
        Thread.sleep(1_500);
        int before = of("/own").size();
        apply(exporter);
        await(() -> of("/more").stream().anyMatch(each -> each.type().equals("application.submit")));
        assertThat(of("/own")).hasSize(before);
    }

    private static Answered made(OwnServer.Caller caller, String path) {
        Answered made = caller.post(
                "/v1/webhooks",
                "{\"address\":\"http://localhost:" + receiver.getAddress().getPort() + path + "\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return made;
    }

    /** Begins an application and hands it in; its id. */
    private static String apply(OwnServer.Caller exporter) {
        Answered begun = exporter.post(
                "/v1/applications",
                "{\"jurisdiction\":\"CN\",\"type\":\"single\",\"form\":{\"lines\":[{\"goods\":\"gallium metal\",\"quantity\":"
                        + "\"25 kg\"}],\"destinations\":[\"JP\"],\"endUsers\":[{\"name\":\"Hikari Optics\",\"country\":\"JP\"}],"
                        + "\"endUse\":\"LED epitaxy\"}}");
        assertThat(exporter.post(begun.header("Location") + "/steps", "{\"step\":\"submit\"}", "If-Match", "\"0.1\"")
                        .status())
                .isEqualTo(200);
        return begun.text("/id");
    }

    private static List<Received> of(String path) {
        return RECEIVED.stream().filter(each -> each.path().equals(path)).toList();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (Instant end = Instant.now().plus(PATIENCE);
                !condition.getAsBoolean() && Instant.now().isBefore(end); ) {
            Thread.sleep(100);
        }
        assertThat(condition.getAsBoolean()).as(RECEIVED.toString()).isTrue();
    }
}
