package org.tidewaiter.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.rulebook.watchlist.ListImport;
import org.tidewaiter.rulebook.watchlist.Watchlists;
import org.tidewaiter.rulebook.watchlist.format.ListFile;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;

/** The program as its README runs it. */
@DisplayName("The embedding example")
class MayItLeaveTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("tidewaiter.root", "../.."), "examples");

    @TempDir
    Path lists;

    @Test
    @DisplayName("stops the bottle and says why")
    void stops() throws IOException {
        String said = said(EXAMPLES.resolve("airport-bottle.json"));
        assertThat(said).startsWith("STOP").contains("CN-2023-23", "goods are gallium");
    }

    @Test
    @DisplayName("holds what goes to somebody who was compared with no list")
    void holds() throws IOException {
        String said = said(EXAMPLES.resolve("cases/S20-magnets-under-processing-trade/case-without-assay.json"));
        assertThat(said).startsWith("HOLD").contains("no list of restricted parties has been imported");
    }

    @Test
    @DisplayName("asks for what is missing")
    void asks() throws IOException {
        Path list = EXAMPLES.resolve("watchlists/prc-lists.csv");
        new Watchlists(lists)
                .take(new ListImport(
                        ListFormat.CN,
                        List.of(new ListFile("prc-lists.csv", () -> Files.newInputStream(list))),
                        Optional.empty(),
                        "invented",
                        Optional.empty(),
                        Optional.empty(),
                        Instant.now()));
        String said = said(EXAMPLES.resolve("cases/S20-magnets-under-processing-trade/case-without-assay.json"));
        assertThat(said).startsWith("ASK").contains("? What share of dysprosium");
    }

    @Test
    @DisplayName("decides nothing on what it cannot read")
    void refuses(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{ \"from\": \"CN\", \"to\": \"Japan\" }");
        assertThat(said(broken)).isEmpty();
    }

    private String said(Path consignment) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            MayItLeave.main(new String[] {consignment.toString(), lists.toString()});
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
