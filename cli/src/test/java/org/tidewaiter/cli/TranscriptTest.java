package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays every file of {@code src/test/resources/org/tidewaiter/cli/transcripts}. A word of a command that names a file of
 * the transcript, or one of the folder {@code examples}, means that file.
 */
@DisplayName("What is typed and what is shown")
class TranscriptTest {

    private static final Path ROOT = Path.of(System.getProperty("tidewaiter.root", ".."));

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicContainer> transcripts() throws IOException {
        Path transcripts = ROOT.resolve("cli/src/test/resources/org/tidewaiter/cli/transcripts");
        try (Stream<Path> files = Files.list(transcripts)) {
            return files.sorted().map(TranscriptTest::container).toList().stream();
        }
    }

    private static DynamicContainer container(Path file) {
        String name = file.getFileName().toString().replace(".txt", "");
        Transcript transcript = Transcript.read(file);
        Path place = folder.resolve(name);
        return DynamicContainer.dynamicContainer(
                name,
                transcript.exchanges().stream()
                        .map(exchange -> DynamicTest.dynamicTest(
                                exchange.command(), file.toUri(), () -> play(file, place, transcript, exchange))));
    }

    private static void play(Path file, Path place, Transcript transcript, Transcript.Exchange exchange)
            throws IOException {
        Files.createDirectories(place);
        for (Transcript.GivenFile given : transcript.files()) {
            Path path = place.resolve(given.name());
            Files.createDirectories(path.getParent());
            Files.writeString(path, given.content());
        }
        List<String> words = Transcript.words(exchange.command());
        assertThat(words.getFirst()).isEqualTo("tidewaiter");
        List<String> args = new ArrayList<>();
        byte[] input = new byte[0];
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("<")) {
                input = Files.readAllBytes(Path.of(located(words.get(++i), place)));
            } else {
                args.add(located(words.get(i), place));
            }
        }
        CommandLine.Result result = CommandLine.at(place.resolve("home")).run(input, args.toArray(String[]::new));
        List<String> shown = shown(result, place);
        if (!Transcript.agrees(exchange.output(), shown) || result.exit() != exchange.exit()) {
            fail("%s:%d%n$ %s%nexpected%n%s%n[%d]%nbut was%n%s%n[%d]"
                    .formatted(
                            file.getFileName(),
                            exchange.line(),
                            exchange.command(),
                            String.join("\n", exchange.output()),
                            exchange.exit(),
                            String.join("\n", shown),
                            result.exit()));
        }
    }

    /** {@code word} as a path, where it names a file that is given or made by a command. */
    private static String located(String word, Path place) {
        if (word.startsWith("examples/")) {
            return ROOT.resolve(word).toString();
        }
        boolean file = word.startsWith("./") || Files.exists(place.resolve(word));
        return file && !word.equals("-") ? place.resolve(word).normalize().toString() : word;
    }

    private static List<String> shown(CommandLine.Result result, Path place) {
        List<String> lines = new ArrayList<>();
        result.out().lines().forEach(lines::add);
        result.err().lines().map(line -> "! " + line).forEach(lines::add);
        return lines.stream()
                .map(line -> line.replace(place + "/", "").replace(ROOT + "/", ""))
                .toList();
    }
}
