package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What breaks inside is no answer")
class ExitTest {

    /** Standard input that breaks like a program with a mistake. */
    private static final InputStream FAULTY = new InputStream() {
        @Override
        public int read() {
            throw new IllegalStateException("a fault\u0007 of ours");
        }
    };

    private static final InputStream UNREADABLE = new InputStream() {
        @Override
        public int read() throws IOException {
            throw new IOException("the disk is gone");
        }
    };

    @TempDir
    Path home;

    private CommandLine commands;

    @BeforeEach
    void start() {
        commands = CommandLine.at(home);
    }

    @Test
    @DisplayName("A fault ends with exit code 1, a short message and no stack trace")
    void fault() {
        CommandLine.Result result = commands.run(FAULTY, "check", "-");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo("tidewaiter: an internal error, and therefore no answer: "
                        + "java.lang.IllegalStateException: a fault\\u{7} of ours. TIDEWAITER_DEBUG=1 shows where.\n");
    }

    @Test
    @DisplayName("The message is there in Chinese")
    void chinese() {
        assertThat(commands.run(FAULTY, "check", "-", "--lang", "zh").err()).startsWith("tidewaiter：发生内部错误，因此没有结论：");
    }

    @Test
    @DisplayName("The stack trace comes when it is asked for")
    void debug() {
        CommandLine.Result result = commands.with("TIDEWAITER_DEBUG", "1").run(FAULTY, "check", "-");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("at org.tidewaiter.cli.");
    }

    @Test
    @DisplayName("Input that breaks off is no answer either")
    void unreadable() {
        CommandLine.Result result = commands.run(UNREADABLE, "check", "-", "--json");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("the disk is gone").doesNotContain("\tat ");
    }

    @Test
    @DisplayName("A batch whose input breaks off leaves no file that could be taken for the whole")
    void brokenBatch() {
        Path answers = home.resolve("answers.jsonl");

        CommandLine.Result result = commands.run(UNREADABLE, "check", "--batch", "-", "--out", answers.toString());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(answers).doesNotExist();
        assertThat(home).isEmptyDirectory();
    }
}
