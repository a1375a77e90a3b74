package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The run by which the launcher archives classes")
class TrainingTest {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @Test
    @DisplayName("starts the server on a folder of its own, and leaves nothing behind")
    void nothingLeft() throws IOException, InterruptedException {
        Set<Path> before = folders();

        Training.main(new String[0]);

        assertThat(folders()).isEqualTo(before);
    }

    private static Set<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(TEMPORARY)) {
            return all.filter(each -> each.getFileName().toString().startsWith("tidewaiter-training"))
                    .collect(Collectors.toSet());
        }
    }
}
