package org.tidewaiter.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Public data that tests read and the project does not hold; {@code docs/data.md} names its sources. */
public final class SharedData {

    private SharedData() {}

    /**
     * The file or folder of this name in {@code TIDEWAITER_TEST_DATA} (default {@code ../shared/data}). Where it is absent the
     * test is skipped, or fails with {@code -Dtestdata.required=true}.
     */
    public static Path get(String name) {
        String root = System.getProperty("tidewaiter.root", "..");
        String folder = System.getenv().getOrDefault("TIDEWAITER_TEST_DATA", root + "/../shared/data");
        Path path = Path.of(folder).resolve(name);
        if (!Files.exists(path)) {
            String message = "test data is absent: " + name;
            if (Boolean.getBoolean("testdata.required")) {
                Assertions.fail(message);
            }
            Assumptions.abort(message);
        }
        return path;
    }
}
