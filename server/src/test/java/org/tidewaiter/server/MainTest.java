package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.EntryKind;
import org.tidewaiter.exchange.proof.SubjectReference;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.evidence.EvidenceRecord;
import picocli.CommandLine;

@DisplayName("To serve")
class MainTest {

    @Test
    @DisplayName("without the keys of the log ends with what can be done, and leaves nothing running")
    void keysAreGone(@TempDir Path folder) throws IOException {
        try (Foundation foundation = Foundation.lay(folder, Optional.empty(), InstantSource.system())) {
            foundation
                    .database()
                    .inTransaction(
                            new Actor.Product("tests"),
                            tx -> foundation
                                    .evidence()
                                    .append(
                                            tx,
                                            new EntryKind("licence.issued"),
                                            new SubjectReference("licence", "1"),
                                            EvidenceRecord.ofAuthority(tx.newId()),
                                            Node.fields().build()));
        }
        Files.move(folder.resolve("keys"), folder.resolve("keys-elsewhere"));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream usual = System.err;
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        int code;
        try {
            code = new CommandLine(new Main()).execute("--data", folder.toString(), "--port", "0");
        } finally {
            System.setErr(usual);
        }

        assertThat(code).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("tidewaiter: the keys of the log are missing in", "restore them from their backup")
                .doesNotContain("Exception");
        assertThat(folder.resolve("database").resolve("data").resolve("postmaster.pid"))
                .doesNotExist();
    }
}
