package org.tidewaiter.product;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Public data that tests read and the project does not hold; {@code docs/data.md} names its sources. */
final class SharedData {

    private static final Path FOLDER = Path.of(System.getenv()
            .getOrDefault(
                    "TIDEWAITER_TEST_DATA",
                    Product.ROOT.resolve("../shared/data").toString()));

    private SharedData() {}

    /** The file of this name; where it is absent the test is skipped, or fails with {@code -Dtestdata.required=true}. */
    static Path get(String name) {
        Path file = FOLDER.resolve(name);
        if (!Files.exists(file)) {
            String message = "test data is absent: " + name;
            if (Boolean.getBoolean("testdata.required")) {
                Assertions.fail(message);
            }
            Assumptions.abort(message);
        }
        return file;
    }
}
