package org.tidewaiter.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs command lines in this process, with settings and a home of their own. */
public final class CommandLine {

    private final Map<String, String> environment = new HashMap<>();

    private CommandLine() {}

    /** Command lines whose data stand in {@code home}. */
    public static CommandLine at(Path home) {
        CommandLine commands = new CommandLine();
        return commands.with("TIDEWAITER_HOME", home.toString());
    }

    /** The same, with one more setting. */
    public CommandLine with(String setting, String value) {
        environment.put(setting, value);
        return this;
    }

    /** Runs {@code args} without input. */
    public Result run(String... args) {
        return run(new byte[0], args);
    }

    /** Runs {@code args} with {@code input} on standard input. */
    public Result run(byte[] input, String... args) {
        return run(new ByteArrayInputStream(input), args);
    }

    /** Runs {@code args} with {@code input} as standard input. */
    public Result run(InputStream input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                args,
                input,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /**
     * What came of a command line.
     *
     * @param exit exit code
     * @param out standard output
     * @param err standard error
     */
    public record Result(int exit, String out, String err) {}
}
