package org.tidewaiter.cli.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Words;

/**
 * What a command has around it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param words what is said, in the language asked for
 * @param screen what answers are shown on
 * @param watched whether somebody sees standard error while the command runs
 * @param environment settings
 */
public record Session(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Words words,
        Screen screen,
        boolean watched,
        Map<String, String> environment) {

    /** The folder {@code name} among the data of the product; empty where there is no place for data. */
    Optional<Path> data(String name) {
        String home = environment.get("TIDEWAITER_HOME");
        if (home != null && !home.isEmpty()) {
            return Optional.of(Path.of(home, name));
        }
        String user = environment.get("HOME");
        return user == null || user.isEmpty()
                ? Optional.empty()
                : Optional.of(Path.of(user, ".local", "share", "tidewaiter", name));
    }

    /** Says something beside the answer. */
    void note(String text) {
        err.println(words.say("error", text));
    }
}
