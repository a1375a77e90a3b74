package org.tidewaiter.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the server on a folder that is gone afterwards, asks for a page or two and ends, so that the virtual machine can put the classes
 * that it loads into an archive for later starts. The launcher runs it once in the background. Says nothing.
 */
public final class Training {

    private static final List<String> PAGES = List.of("/v1/health", "/sign-in", "/v1/openapi.yaml", "/law");

    private Training() {}

    /** Takes no account of {@code args}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("tidewaiter-training");
        Foundation foundation = Foundation.lay(folder, Optional.empty(), InstantSource.system());
        foundation.first("training@localhost.localdomain");
        try (ConfigurableApplicationContext web =
                        Main.serve(foundation, new Settings(0, Optional.empty(), Optional.empty()));
                HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                URI address = URI.create("http://localhost:" + Main.port(web) + page);
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
