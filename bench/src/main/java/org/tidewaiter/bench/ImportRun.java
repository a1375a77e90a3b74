package org.tidewaiter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A list of 100 MB taken in, against trees of the JDK and of Jackson that only read it; and the memory that each needs. */
final class ImportRun implements Benchmark {

    private static final int ENTRIES = 114_000;
    private static final double GOAL_SECONDS = 2;
    private static final double GOAL_HEAP = 5;

    /** Sizes of heap that are tried, in MB. */
    private static final List<Integer> HEAPS =
            List.of(16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1_024, 1_536, 2_048, 3_072);

    private static final int LONGEST_SECONDS = 90;

    @Override
    public boolean run(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("import");
        Path list = folder.resolve("sdn.xml");
        try {
            GeneratedList.Size size = new GeneratedList().write(list, ENTRIES);
            out.println((Files.size(list) >> 20) + " MB, " + size.entries() + " entries, " + size.names() + " names");
            for (ListReading reading : ListReading.values()) {
                if (!reading.read(list).equals(size)) {
                    throw new IllegalStateException(reading + " reads " + reading.read(list) + ", not " + size);
                }
            }
            out.println("all three count the same");
            double seconds = seconds(list, out);
            Duel duel = new Duel(out);
            duel.add("import (all of it)", 1, () -> ListReading.OWN.measured(list))
                    .add("JDK DOM (read only)", 1, () -> ListReading.DOM.measured(list))
                    .add("Jackson tree (read only)", 1, () -> ListReading.JACKSON.measured(list))
                    .run();
            int own = heap(ListReading.OWN, list);
            int dom = heap(ListReading.DOM, list);
            int jackson = heap(ListReading.JACKSON, list);
            out.printf(
                    Locale.ROOT,
                    "smallest heap: own %d MB, JDK DOM %d MB (%.1f times), Jackson %d MB (%.1f times)%n",
                    own,
                    dom,
                    (double) dom / own,
                    jackson,
                    (double) jackson / own);
            return seconds <= GOAL_SECONDS && dom >= GOAL_HEAP * own;
        } finally {
            Files.deleteIfExists(list);
            Files.deleteIfExists(folder);
        }
    }

    /** The median of seven whole imports behind three that warm up. */
    private static double seconds(Path list, PrintStream out) {
        double[] seconds = new double[7];
        for (int i = -3; i < seconds.length; i++) {
            long start = System.nanoTime();
            Duel.sink = ListReading.OWN.measured(list);
            if (i >= 0) {
                seconds[i] = (System.nanoTime() - start) / 1e9;
            }
        }
        double median = Duel.quantile(seconds, 0.5);
        out.printf(
                Locale.ROOT,
                "import: %.2f s (%.2f to %.2f), load %s%n",
                median,
                Duel.quantile(seconds, 0.1),
                Duel.quantile(seconds, 0.9),
                Machine.load());
        return median;
    }

    /** The smallest heap of {@link #HEAPS} in which a process of its own does the reading. */
    private static int heap(ListReading reading, Path list) throws IOException {
        for (int megabytes : HEAPS) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + megabytes + "m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ListReading.Once.class.getName(),
                            reading.name(),
                            list.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                if (process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
                    return megabytes;
                }
                process.destroyForcibly().waitFor();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
        throw new IllegalStateException(reading + " needs more than " + HEAPS.getLast() + " MB");
    }
}
