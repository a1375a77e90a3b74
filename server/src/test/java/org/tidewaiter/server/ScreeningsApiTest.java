package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.registry.Role;
import org.tidewaiter.rulebook.watchlist.ListImport;
import org.tidewaiter.rulebook.watchlist.Watchlists;
import org.tidewaiter.rulebook.watchlist.format.ListFile;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;

@DisplayName("Parties and goods over REST")
class ScreeningsApiTest {

    @RegisterExtension
    static final OwnServer SERVER = OwnServer.apart();

    private static final Path EXAMPLES =
            Path.of(System.getProperty("tidewaiter.root", "..")).resolve("examples");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    @DisplayName("are compared with nothing until a list is imported, and with it as soon as it is, also in decisions")
    void listsCount() throws IOException, InterruptedException {
        OwnServer.Caller exporter = SERVER.exporter();
        String listed = Files.readString(EXAMPLES.resolve("listed-consignee.json"));

        assertThat(exporter.post("/v1/screenings", "{\"name\":\"Nowhere Optics\"}")
                        .code())
                .isEqualTo("no-lists");
        assertThat(exporter.post("/v1/decisions", listed).body()).doesNotContain("INV-C-001");

        String application = applied(exporter, "Nowhere Optics");
        imported();
        Answered screened =
                exporter.post("/v1/screenings", "[{\"name\":\"Nowhere Optics\"},{\"name\":\"Harmless Bakery\"}]");
        for (Instant end = Instant.now().plus(PATIENCE);
                screened.status() != 200 && Instant.now().isBefore(end); ) {
            Thread.sleep(100);
            screened =
                    exporter.post("/v1/screenings", "[{\"name\":\"Nowhere Optics\"},{\"name\":\"Harmless Bakery\"}]");
        }
        assertThat(screened.status()).as(screened.body()).isEqualTo(200);
        assertThat(screened.text("/items/0/hits/0/entity")).isEqualTo("INV-C-001");
        assertThat(screened.json().at("/items/1/hits").size()).isZero();
        assertThat(exporter.post("/v1/decisions", listed).body()).contains("INV-C-001");

        OwnServer.Caller officer = SERVER.official(Role.LICENSING_OFFICER);
        Answered examined = officer.get(application);
        for (Instant end = Instant.now().plus(PATIENCE);
                !examined.body().contains("INV-C-001") && Instant.now().isBefore(end); ) {
            Thread.sleep(100);
            examined = officer.get(application);
        }
        assertThat(examined.json().at("/examination/findings").toString()).contains("INV-C-001");
    }

    /** An application for goods that go to {@code user}, handed in; tells where it is. */
    private static String applied(OwnServer.Caller exporter, String user) {
        String place = exporter.post(
                        "/v1/applications",
                        "{\"jurisdiction\":\"CN\",\"type\":\"single\",\"form\":{\"lines\":[{\"goods\":\"gallium metal\",\"quantity\":"
                                + "\"25 kg\"}],\"destinations\":[\"JP\"],\"endUsers\":[{\"name\":\"" + user
                                + "\",\"country\":\"JP\"}],\"endUse\":\"LED epitaxy\"}}")
                .header("Location");
        assertThat(exporter.post(place + "/steps", "{\"step\":\"submit\"}", "If-Match", "\"0.1\"")
                        .status())
                .isEqualTo(200);
        return place;
    }

    @DisplayName("tell everything that is wrong with what is sent, where it stands")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /v1/screenings      | {}                                                      | /name
            /v1/screenings      | []                                                      | ''
            /v1/screenings      | [{"name":"A"},{"name":"","country":"Mars"},5]           | /1/name /1/country /2
            /v1/classifications | {"text":"","date":"2026-02-30","colour":"blue"}         | /text /date /colour
            /v1/classifications | 5                                                       | ''
            """)
    void badInput(String path, String body, String pointers) {
        Answered answer = SERVER.exporter().post(path, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(String.join(" ", answer.pointers())).isEqualTo(pointers);
    }

    @Test
    @DisplayName("are classified by a text alone")
    void classified() {
        Answered gallium =
                SERVER.exporter().post("/v1/classifications", "{\"text\":\"镓 7N 500克 瓶装\",\"date\":\"2026-11-23\"}");

        assertThat(gallium.status()).as(gallium.body()).isEqualTo(200);
        assertThat(gallium.body()).contains("\"entry\":\"CN:");
    }

    private static void imported() throws IOException {
        Path list = EXAMPLES.resolve("watchlists/prc-lists.csv");
        new Watchlists(SERVER.server().folder().resolve("watchlists"))
                .take(new ListImport(
                        ListFormat.CN,
                        List.of(new ListFile("prc-lists.csv", () -> Files.newInputStream(list))),
                        Optional.empty(),
                        "invented",
                        Optional.empty(),
                        Optional.empty(),
                        SERVER.server().now()));
    }
}
