package org.tidewaiter.cli.command;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;

/** Files that a command is given. */
final class Inputs {

    /** Most bytes of a file that is read as one. */
    private static final int MOST_MEGABYTES = 256;

    private final Session session;

    Inputs(Session session) {
        this.session = session;
    }

    /** What is said, in the language asked for. */
    Words words() {
        return session.words();
    }

    /** The whole of the file {@code name}; {@code -} is standard input. */
    byte[] bytes(String name) throws BadInput, IOException {
        if (name.equals("-")) {
            return bounded(name, session.in());
        }
        try (InputStream file = open(name)) {
            return bounded(name, file);
        }
    }

    private byte[] bounded(String name, InputStream input) throws BadInput, IOException {
        byte[] bytes = input.readNBytes(MOST_MEGABYTES << 20);
        if (bytes.length == MOST_MEGABYTES << 20 && input.read() >= 0) {
            throw unreadable(name, session.words().say("too.large", MOST_MEGABYTES));
        }
        return bytes;
    }

    /** The file {@code name}, to be read piece by piece; {@code -} is standard input. */
    InputStream open(String name) throws BadInput {
        if (name.equals("-")) {
            return session.in();
        }
        File file = new File(name);
        if (!file.exists()) {
            throw unreadable(name, session.words().say("no.file"));
        }
        if (file.isDirectory()) {
            throw unreadable(name, session.words().say("is.folder"));
        }
        try {
            return new FileInputStream(file);
        } catch (IOException refused) {
            throw unreadable(name, String.valueOf(refused.getMessage()));
        }
    }

    private BadInput unreadable(String name, String why) {
        return new BadInput(session.words().say("unreadable", name, why));
    }

    /** What {@code reading} understood of {@code name}; refuses with all its problems otherwise. */
    <T> T understood(String name, Reading<T> reading) throws BadInput {
        // No switch over patterns on the way of a single check: each costs a hidden class at the start of the process.
        if (reading instanceof Reading.Refused<T> refused) {
            List<Problem> problems = refused.problems();
            throw BadInput.of(session.words().count("problems", problems.size(), name), problems, session.words());
        }
        return ((Reading.Understood<T>) reading).value();
    }
}
