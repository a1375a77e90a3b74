package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.exchange.proof.BundleVerification;
import org.tidewaiter.exchange.proof.Verdict;
import org.tidewaiter.registry.Role;

@DisplayName("What the log holds of something, over REST")
class EvidenceApiTest {

    @RegisterExtension
    static final OwnServer SERVER = new OwnServer();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    @DisplayName("is a bundle that verifies without the server, and with one letter changed does not")
    void bundle() throws InterruptedException {
        OwnServer.Caller exporter = SERVER.exporter();
        String application = withdrawn(exporter);
        byte[] bundle = bundle(SERVER.official(Role.AUDITOR), application);

        assertThat(verdict(bundle)).isInstanceOf(Verdict.Accepted.class);
        assertThat(new String(bundle, StandardCharsets.UTF_8)).contains("application.withdraw", "found another way");
        byte[] changed = new String(bundle, StandardCharsets.UTF_8)
                .replace("found another way", "found another day")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(verdict(changed)).isInstanceOf(Verdict.Rejected.class);
    }

    @Test
    @DisplayName(
            "is given to whoever sees it: to a trader without what was put on record, to another trader not at all")
    void sight() throws InterruptedException {
        OwnServer.Caller exporter = SERVER.exporter();
        String application = withdrawn(exporter);
        byte[] own = bundle(exporter, application);

        assertThat(verdict(own)).isInstanceOf(Verdict.Accepted.class);
        assertThat(new String(own, StandardCharsets.UTF_8))
                .contains("application.withdraw")
                .doesNotContain("found another way");
        assertThat(SERVER.exporter()
                        .get("/v1/evidence?subject=application:" + application)
                        .status())
                .isEqualTo(404);
        assertThat(exporter.get("/v1/evidence?subject=nothing").code()).isEqualTo("invalid-parameter");
        assertThat(SERVER.nobody()
                        .get("/v1/evidence?subject=application:" + application)
                        .status())
                .isEqualTo(401);
    }

    private static Verdict verdict(byte[] bundle) {
        return BundleVerification.of(
                bundle, Optional.of(SERVER.server().foundation().evidence().key()));
    }

    /** Waits until the log has signed for it. */
    private static byte[] bundle(OwnServer.Caller caller, String application) throws InterruptedException {
        Answered answer = caller.get("/v1/evidence?subject=application:" + application);
        for (Instant end = Instant.now().plus(PATIENCE);
                answer.status() == 503 && Instant.now().isBefore(end); ) {
            assertThat(answer.code()).isEqualTo("pending");
            Thread.sleep(100);
            answer = caller.get("/v1/evidence?subject=application:" + application);
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body().getBytes(StandardCharsets.UTF_8);
    }

    /** An application that was handed in and taken back; its id. */
    private static String withdrawn(OwnServer.Caller exporter) {
        Answered begun = exporter.post(
                "/v1/applications",
                "{\"jurisdiction\":\"CN\",\"type\":\"single\",\"form\":{\"lines\":[{\"goods\":\"gallium metal\",\"quantity\":"
                        + "\"25 kg\"}],\"destinations\":[\"JP\"],\"endUsers\":[{\"name\":\"Hikari Optics\",\"country\":\"JP\"}],"
                        + "\"endUse\":\"LED epitaxy\"}}");
        String steps = begun.header("Location") + "/steps";
        Answered submitted = exporter.post(steps, "{\"step\":\"submit\"}", "If-Match", begun.header("ETag"));
        Answered withdrawn = exporter.post(
                steps,
                "{\"step\":\"withdraw\",\"reason\":\"found another way\"}",
                "If-Match",
                submitted.header("ETag"));
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        return begun.text("/id");
    }
}
