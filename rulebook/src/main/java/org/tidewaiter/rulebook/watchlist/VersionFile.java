package org.tidewaiter.rulebook.watchlist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of a version of a list, as JSON. It stands apart from the store because making the mapper takes longer than all else
 * that a store does where it holds no list.
 */
final class VersionFile {

    /** Its name in the folder of the version. */
    static final String NAME = "version.json";

    private static final JsonMapper JSON = JsonMapper.shared();

    private VersionFile() {}

    /** The content for {@code version}. */
    static byte[] content(ListVersion version) {
        return JSON.writeValueAsBytes(version);
    }

    /**
     * What {@code file} says.
     *
     * @throws IOException if it cannot be read or is damaged
     */
    static ListVersion read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readAllBytes(file), ListVersion.class);
        } catch (JacksonException e) {
            throw new IOException(file + " is damaged: " + e.getOriginalMessage(), e);
        }
    }
}
