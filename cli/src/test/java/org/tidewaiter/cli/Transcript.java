package org.tidewaiter.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of commands with what they print, as on a terminal.
 *
 * <pre>
 * # a remark
 * &lt;&lt;&lt; bottle.json           a file that the commands may name; its content follows
 * { "from": "CN" }
 * &gt;&gt;&gt;
 * $ tidewaiter check bottle.json
 * STOP. ...                 what goes to standard output; … stands for any text, … alone on a line for any lines
 * ! tidewaiter: ...         what goes to standard error
 * [12]                      the exit code
 * </pre>
 *
 * @param files the files, in the order given
 * @param exchanges the commands with what came of them
 */
record Transcript(List<GivenFile> files, List<Exchange> exchanges) {

    /** A file that commands may name. */
    record GivenFile(String name, String content) {}

    /**
     * A command and what comes of it.
     *
     * @param line line of the transcript on which it stands
     * @param command as typed
     * @param output what it prints, one element a line, standard error behind {@code "! "}
     * @param exit exit code
     */
    record Exchange(int line, String command, List<String> output, int exit) {}

    static Transcript read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transcript parse(List<String> lines) {
        List<GivenFile> files = new ArrayList<>();
        List<Exchange> exchanges = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at++);
            if (line.startsWith("<<< ")) {
                List<String> content = new ArrayList<>();
                while (!lines.get(at).equals(">>>")) {
                    content.add(lines.get(at++));
                }
                at++;
                files.add(new GivenFile(line.substring(4).strip(), String.join("\n", content) + "\n"));
            } else if (line.startsWith("$ ")) {
                int start = at;
                List<String> output = new ArrayList<>();
                while (!lines.get(at).matches("\\[\\d+\\]")) {
                    output.add(lines.get(at++));
                }
                String exit = lines.get(at++);
                exchanges.add(new Exchange(
                        start, line.substring(2), output, Integer.parseInt(exit.substring(1, exit.length() - 1))));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw new IllegalArgumentException("line " + at + ": neither remark, file nor command: " + line);
            }
        }
        return new Transcript(files, exchanges);
    }

    /** The words of a command as a shell would part them. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (char c : command.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (c == ' ' && !quoted) {
                if (begun) {
                    words.add(word.toString());
                    word.setLength(0);
                    begun = false;
                }
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }

    /** Whether {@code lines} are what {@code expected} says, in which … stands for anything. */
    static boolean agrees(List<String> expected, List<String> lines) {
        if (expected.isEmpty()) {
            return lines.isEmpty();
        }
        if (expected.getFirst().equals("…")) {
            for (int skipped = 0; skipped <= lines.size(); skipped++) {
                if (agrees(expected.subList(1, expected.size()), lines.subList(skipped, lines.size()))) {
                    return true;
                }
            }
            return false;
        }
        return !lines.isEmpty()
                && like(expected.getFirst(), lines.getFirst())
                && agrees(expected.subList(1, expected.size()), lines.subList(1, lines.size()));
    }

    private static boolean like(String expected, String line) {
        int at = 0;
        String[] parts = expected.split("…", -1);
        for (int i = 0; i < parts.length; i++) {
            int found = i == parts.length - 1 && i > 0 ? lastFitting(line, parts[i], at) : line.indexOf(parts[i], at);
            if (found < 0 || (i == 0 && found > 0)) {
                return false;
            }
            at = found + parts[i].length();
        }
        return parts.length > 1 || at == line.length();
    }

    private static int lastFitting(String line, String end, int from) {
        return line.endsWith(end) && line.length() - end.length() >= from ? line.length() - end.length() : -1;
    }
}
