package org.tidewaiter.cli.command;

import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a batch. */
final class BatchFiles {

    private BatchFiles() {}

    /** Refuses to write answers or rejects over another file of the batch. */
    static void apart(String from, Optional<String> to, Optional<String> rejects, Session session) throws BadInput {
        Set<Path> taken = new HashSet<>();
        for (String file : Stream.of(Optional.of(from), to, rejects)
                .flatMap(Optional::stream)
                .toList()) {
            if (!file.equals("-") && !taken.add(Path.of(file).toAbsolutePath().normalize())) {
                throw new BadInput(
                        session.words().say("unwritable", file, session.words().say("same.file")));
            }
        }
    }

    /** Bytes of the file {@code name}; 0 where that is not known. */
    static long size(String name) {
        return name.equals("-") ? 0 : new File(name).length();
    }
}
