package org.tidewaiter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The packaged server, once its data folder is there and the launcher has made its archive of classes: how long from its start to the first answer, and what memory it and its database
 * take after people and machines have asked for some time.
 */
final class ServerStart implements Benchmark {

    private static final int STARTS = 7;
    private static final int ASKED = 1_000;
    private static final double GOAL_SECONDS = 4;
    private static final long GOAL_MEGABYTES = 700;
    private static final List<String> PAGES = List.of("/sign-in", "/v1/openapi.yaml", "/v1/health", "/v1/licences");

    private final Path product;

    ServerStart(Path product) {
        this.product = product;
    }

    @Override
    public boolean run(PrintStream out) throws IOException {
        Path data = Files.createTempDirectory("start");
        try (RunningServer server = new RunningServer(product, data, "on")) {
            server.awaitArchive();
            double[] seconds = new double[STARTS];
            for (int i = 0; i < STARTS; i++) {
                server.stop();
                long begin = System.nanoTime();
                server.start();
                server.awaitHealth();
                seconds[i] = (System.nanoTime() - begin) / 1e9;
            }
            double median = Duel.quantile(seconds, 0.5);
            out.printf(
                    Locale.ROOT,
                    "start to the first 200: %.2f s (%.2f to %.2f); goal %.0f: %s%n",
                    median,
                    Duel.quantile(seconds, 0),
                    Duel.quantile(seconds, 1),
                    GOAL_SECONDS,
                    median <= GOAL_SECONDS ? "reached" : "not reached");
            ask(server);
            long megabytes = server.memory() >> 20;
            out.printf(
                    Locale.ROOT,
                    "memory of server and database, what they share counted once: %d MB; goal %d: %s%n",
                    megabytes,
                    GOAL_MEGABYTES,
                    megabytes < GOAL_MEGABYTES ? "reached" : "not reached");
            return median <= GOAL_SECONDS && megabytes < GOAL_MEGABYTES;
        }
    }

    private static void ask(RunningServer server) throws IOException {
        List<Mix.Item> items = new Mix(new MadeNames(9).names(ASKED, Set.of())).items(ASKED);
        for (int i = 0; i < ASKED; i++) {
            server.post("/v1/decisions", items.get(i).json());
            server.post("/v1/classifications", "{\"text\":\"gallium metal ingots\"}".getBytes(StandardCharsets.UTF_8));
            server.get(PAGES.get(i % PAGES.size()));
        }
    }
}
