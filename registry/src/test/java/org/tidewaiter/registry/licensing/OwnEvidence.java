package org.tidewaiter.registry.licensing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.evidence.Evidence;

/** The log of the database of a test class, with keys of its own. */
public final class OwnEvidence {

    private static final Map<OwnDatabase, Evidence> LOGS = new ConcurrentHashMap<>();
    private static final Map<OwnDatabase, Path> KEYS = new ConcurrentHashMap<>();

    private OwnEvidence() {}

    /** The log in {@code own}. */
    public static Evidence of(OwnDatabase own) {
        Path keys = KEYS.computeIfAbsent(own, database -> folder());
        return LOGS.computeIfAbsent(own, database -> Evidence.open(database.database(), keys));
    }

    /** The log in a restored copy of {@code original}, with the keys of that. */
    public static Evidence restored(OwnDatabase copy, OwnDatabase original) {
        KEYS.put(copy, KEYS.computeIfAbsent(original, database -> folder()));
        return of(copy);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("tidewaiter-keys");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
