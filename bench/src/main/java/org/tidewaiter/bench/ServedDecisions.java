package org.tidewaiter.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.tidewaiter.bench.matching.PublicStore;

/**
 * {@code POST /v1/decisions} on the packaged server, each answer stored and in evidence before it is given: batches of a hundred, and
 * single consignments at a steady pace. Whoever asks, the server and the database share the processors.
 */
final class ServedDecisions implements Benchmark {

    private static final int BATCH = 100;
    private static final int CLIENTS = 4;
    private static final int PARTIES = 4;
    private static final long WARM_UP_NANOS = 15_000_000_000L;
    private static final long NANOS = 15_000_000_000L;
    private static final int SINGLES = 2_000;
    private static final long PACE_NANOS = 10_000_000L;
    private static final double GOAL = 1_500;
    private static final double GOAL_WITH_PARTIES = 500;
    private static final double GOAL_P99_MILLIS = 50;

    private final Path product;
    private final Path lists;

    /** Serves {@code product} with the public lists below {@code lists}. */
    ServedDecisions(Path product, Path lists) {
        this.product = product;
        this.lists = lists;
    }

    @Override
    public boolean run(PrintStream out) throws IOException {
        Path data = Files.createTempDirectory("served");
        PublicStore.keep(lists, data.resolve("watchlists"));
        try (RunningServer server = new RunningServer(product, data)) {
            List<byte[]> plain = batches(new Mix(List.of()), 40);
            List<byte[]> named = batches(new Mix(new MadeNames(9).names(PARTIES * 4_000, Set.of())), 40);
            rate(server, plain, WARM_UP_NANOS);
            boolean reached = told(out, "without parties", rate(server, plain, NANOS), GOAL);
            rate(server, named, WARM_UP_NANOS);
            reached &= told(out, "with four parties", rate(server, named, NANOS), GOAL_WITH_PARTIES);
            return singles(server, out) && reached;
        }
    }

    private static boolean told(PrintStream out, String what, double rate, double goal) {
        out.printf(
                Locale.ROOT,
                "batches of %d, %s: %.0f decisions/s; goal %.0f: %s%n",
                BATCH,
                what,
                rate,
                goal,
                rate >= goal ? "reached" : "not reached");
        return rate >= goal;
    }

    private static List<byte[]> batches(Mix mix, int count) throws IOException {
        List<Mix.Item> items = mix.items(BATCH * count);
        List<byte[]> batches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ByteArrayOutputStream batch = new ByteArrayOutputStream();
            for (int k = 0; k < BATCH; k++) {
                batch.write(k == 0 ? '[' : ',');
                batch.write(items.get(i * BATCH + k).json());
            }
            batch.write(']');
            batches.add(batch.toByteArray());
        }
        return batches;
    }

    /** Decisions a second, all of them given. */
    private static double rate(RunningServer server, List<byte[]> batches, long nanos) {
        long begin = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger decided = new AtomicInteger();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                all.add(clients.submit(() -> {
                    while (System.nanoTime() - begin < nanos) {
                        decided.addAndGet(given(server, batches.get(next.getAndIncrement() % batches.size())));
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return decided.get() / ((System.nanoTime() - begin) / 1e9);
    }

    private static int given(RunningServer server, byte[] batch) {
        try {
            HttpResponse<byte[]> answer = server.post("/v1/decisions", batch);
            String text = new String(answer.body(), StandardCharsets.UTF_8);
            int given = text.split("\"disposition\":\"", -1).length - 1;
            if (answer.statusCode() != 200 || given != BATCH) {
                throw new IllegalStateException(answer.statusCode() + ": " + given + " of " + BATCH + " were decided");
            }
            return given;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One after the other at a hundred a second; how late an answer is counts from when it was due to be asked. */
    private static boolean singles(RunningServer server, PrintStream out) throws IOException {
        List<Mix.Item> items = new Mix(List.of()).items(SINGLES);
        double[] millis = new double[SINGLES];
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < SINGLES; i++) {
                int which = i;
                long due = begin + i * PACE_NANOS;
                while (System.nanoTime() < due) {
                    Thread.sleep(1);
                }
                all.add(clients.submit(() -> {
                    if (server.post("/v1/decisions", items.get(which).json()).statusCode() != 201) {
                        throw new IllegalStateException("a consignment was not decided");
                    }
                    millis[which] = (System.nanoTime() - due) / 1e6;
                    return which;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (Exception e) {
            throw new IOException(e);
        }
        Arrays.sort(millis);
        double p99 = millis[SINGLES * 99 / 100];
        out.printf(
                Locale.ROOT,
                "single, 100 a second: p50 %.1f ms, p99 %.1f ms, most %.1f ms; goal %.0f ms: %s%n",
                millis[SINGLES / 2],
                p99,
                millis[SINGLES - 1],
                GOAL_P99_MILLIS,
                p99 < GOAL_P99_MILLIS ? "reached" : "not reached");
        return p99 < GOAL_P99_MILLIS;
    }
}
