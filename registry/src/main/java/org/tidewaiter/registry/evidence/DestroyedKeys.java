package org.tidewaiter.registry.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which records had their keys destroyed, in a file outside the database: a database restored from an older copy still holds those
 * keys, and loses them again when it is opened. One id a line.
 */
final class DestroyedKeys {

    private final Path file;
    private final Set<UUID> records = new LinkedHashSet<>();

    private DestroyedKeys(Path file) {
        this.file = file;
    }

    /** Those in {@code file}, which need not be there. A line that was never finished was never acknowledged and is taken out. */
    static DestroyedKeys in(Path file) throws IOException {
        DestroyedKeys keys = new DestroyedKeys(file);
        if (Files.exists(file)) {
            String text = Files.readString(file);
            int finished = text.lastIndexOf('\n') + 1;
            for (String line : text.substring(0, finished).lines().toList()) {
                try {
                    keys.records.add(UUID.fromString(line));
                } catch (IllegalArgumentException e) {
                    throw new EvidenceUnavailableException(
                            file + " lists destroyed keys and holds a line that is no id: restore the file", e);
                }
            }
            if (finished < text.length()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(finished);
                }
            }
        }
        return keys;
    }

    /** All of them, in the order of destruction. */
    synchronized Set<UUID> records() {
        return new LinkedHashSet<>(records);
    }

    /** From now on, and after any restore, the key of {@code record} is gone. On disk when this returns. */
    synchronized void add(UUID record) {
        if (records.contains(record)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer line = ByteBuffer.wrap((record + "\n").getBytes(StandardCharsets.US_ASCII));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of destroyed keys cannot be written: " + file, e);
        }
        records.add(record);
    }
}
