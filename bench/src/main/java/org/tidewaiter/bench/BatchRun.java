package org.tidewaiter.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A CSV file of many lines through {@code check --batch} of the packaged product: rate, and memory that does not grow. */
final class BatchRun implements Benchmark {

    private static final double GOAL_HEAP_MB = 512;

    private final Path product;
    private final int rows;

    BatchRun(Path product, int rows) {
        this.product = product;
        this.rows = rows;
    }

    @Override
    public boolean run(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("batch");
        Path input = folder.resolve("lines.csv");
        Path answers = folder.resolve("answers.csv");
        Path log = folder.resolve("gc.log");
        write(input, rows);
        out.println(rows + " lines, " + (Files.size(input) >> 20) + " MB");
        ProcessBuilder builder = new ProcessBuilder(
                        product.resolve("bin/tidewaiter").toString(),
                        "check",
                        "--batch",
                        input.toString(),
                        "--out",
                        answers.toString())
                .inheritIO();
        builder.environment().put("TIDEWAITER_HOME", folder.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TIDEWAITER_JAVA_OPTS", "-Xlog:gc:file=" + log);
        long start = System.nanoTime();
        Process process = builder.start();
        long resident = 0;
        try {
            while (process.isAlive()) {
                resident = Math.max(resident, resident(process.pid()));
                Thread.sleep(200);
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long answered = 0;
        try (var lines = Files.lines(answers)) {
            answered = lines.count() - 1;
        }
        double heap = peakHeap(log);
        out.printf(
                Locale.ROOT,
                "exit %d, %d answers in %.1f s: %.0f lines/s; peak heap %.0f MB before a collection, peak resident %d"
                        + " MB; load %s%n",
                process.exitValue(),
                answered,
                seconds,
                rows / seconds,
                heap,
                resident / 1024,
                Machine.load());
        boolean reached = process.exitValue() == 0 && answered == rows && heap < GOAL_HEAP_MB;
        out.printf(
                Locale.ROOT,
                "goal: all answered below %.0f MB of heap: %s%n",
                GOAL_HEAP_MB,
                reached ? "reached" : "not reached");
        for (Path path : List.of(input, answers)) {
            Files.deleteIfExists(path);
        }
        return reached;
    }

    private static void write(Path file, int rows) throws IOException {
        List<Mix.Item> mix = new Mix(List.of()).items(100);
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("id,date,transport,from,to,line,line.description,line.quantity,line.netMass,line.value\n");
            for (int i = 0; i < rows; i++) {
                Mix.Item item = mix.get(i % mix.size());
                String description = Mix.description(random, item.kind());
                int net = 20 + random.nextInt(900);
                out.write("B-" + i + ",2026-06-1" + i % 10 + ",sea,CN,JP,1,\"" + description + "\","
                        + (1 + random.nextInt(400)) + " pcs," + net + " kg," + net * 12L + ".50 USD\n");
            }
        }
    }

    /** Kilobytes in memory of the process; 0 where there is no way to know. */
    private static long resident(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException ended) {
            // The last value seen stands.
        }
        return 0;
    }

    /** Most megabytes that a collection found, from lines such as {@code GC(3) Pause Young 120M->8M(430M)}. */
    private static double peakHeap(Path log) throws IOException {
        double peak = 0;
        for (String line : Files.readAllLines(log)) {
            int arrow = line.indexOf("M->");
            int start = arrow;
            while (start > 0 && Character.isDigit(line.charAt(start - 1))) {
                start--;
            }
            if (arrow > start) {
                peak = Math.max(peak, Double.parseDouble(line.substring(start, arrow)));
            }
        }
        return peak;
    }
}
