package org.tidewaiter.registry.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tidewaiter.exchange.proof.Hash;
import org.tidewaiter.exchange.proof.TreeHead;

/**
 * The newest head that was signed, noted down outside the database. A database that does not hold it was taken back to an earlier
 * state: restored from a copy, or cut short.
 */
final class NotedHead {

    private final Path file;

    NotedHead(Path file) {
        this.file = file;
    }

    /**
     * What is noted.
     *
     * @param size how many leaves
     * @param root the hash above them
     */
    record Note(long size, Hash root) {

        /** Whether {@code head} says the same. */
        boolean agreesWith(TreeHead head) {
            return size == head.size() && root.equals(head.root());
        }
    }

    /** Notes {@code head}; on disk when this returns. */
    void note(TreeHead head) {
        try {
            Written.whole(file, head.size() + " " + head.root() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the newest head cannot be noted in " + file, e);
        }
    }

    /** What is noted, or empty where nothing is. */
    Optional<Note> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(file).strip().split(" ");
            if (words.length == 2) {
                return Optional.of(
                        new Note(Long.parseLong(words[0]), Hash.parse(words[1]).orElseThrow()));
            }
        } catch (IOException | RuntimeException e) {
            throw new EvidenceUnavailableException("the newest head cannot be read from " + file, e);
        }
        throw new EvidenceUnavailableException("the newest head cannot be read from " + file);
    }
}
