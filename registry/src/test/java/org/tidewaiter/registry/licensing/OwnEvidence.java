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

    private OwnEvidence() {}

    /** The log in {@code own}. */
    public static Evidence of(OwnDatabase own) {
        return LOGS.computeIfAbsent(own, database -> Evidence.open(database.database(), folder()));
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
