package org.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.rulebook.file.RulebookFile;
import org.tidewaiter.rulebook.file.UnreadableRulebookException;

@DisplayName("Rulebooks are kept by hash, so that a decision can be replayed")
class RulebooksTest {

    @TempDir
    Path home;

    private Path folder;
    private Rulebooks rulebooks;

    @BeforeEach
    void folder() {
        folder = home.resolve("rulebooks");
        rulebooks = new Rulebooks(folder);
    }

    @Test
    @DisplayName("The standard rulebook is on the class path and holds the law of the packs")
    void standard() {
        Rulebook standard = Rulebooks.standard();

        assertThat(standard.law().books())
                .extracting(book -> book.jurisdiction())
                .contains("CN", "EU", "US");
        assertThat(standard.hash()).isEqualTo(RulebookFile.hash(Rulebooks.standardBytes()));
    }

    @Test
    @DisplayName("A rulebook that is kept is found by its hash")
    void kept() throws IOException {
        byte[] bytes = SmallPacks.sound().compile(home.resolve("packs")).bytes().orElseThrow();
        String hash = RulebookFile.hash(bytes);

        assertThat(rulebooks.find(hash)).isEmpty();
        Path file = rulebooks.store(bytes);

        assertThat(rulebooks.store(bytes)).isEqualTo(file);
        assertThat(rulebooks.find(hash)).contains(Rulebooks.load(file));
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    @DisplayName("The standard rulebook is found without being kept, and what is no hash finds nothing")
    void notKept() throws IOException {
        assertThat(rulebooks.find(Rulebooks.standard().hash())).contains(Rulebooks.standard());
        assertThat(rulebooks.find("sha256:" + "0".repeat(64))).isEmpty();
        assertThat(rulebooks.find("../../etc/passwd")).isEmpty();
    }

    @Test
    @DisplayName("A kept file that was exchanged for another rulebook is refused")
    void exchanged() throws IOException {
        byte[] bytes = SmallPacks.sound().compile(home.resolve("packs")).bytes().orElseThrow();
        Path file = rulebooks.store(bytes);
        Files.write(file, Rulebooks.standardBytes());

        assertThatThrownBy(() -> rulebooks.find(RulebookFile.hash(bytes)))
                .isInstanceOf(UnreadableRulebookException.class)
                .hasMessageContaining("another rulebook");
    }

    @Test
    @DisplayName("Loading it needs no YAML, no JSON and no ICU: the engine and this module are enough")
    void aloneOnTheClassPath() throws IOException, InterruptedException {
        String classPath = String.join(
                File.pathSeparator, place(Rulebooks.class), place(Rulebook.class), place(RulebooksTest.class));
        Process machine = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        LoadAlone.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(machine.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.strip()).endsWith(Rulebooks.standard().hash());
    }

    private static String place(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
