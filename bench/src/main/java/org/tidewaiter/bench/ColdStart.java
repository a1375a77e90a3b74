package org.tidewaiter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whole processes, interleaved: a JVM that says hello, {@code check} of one file through the launcher with its archive of loaded
 * classes, and the same without.
 */
final class ColdStart implements Benchmark {

    private static final int ROUNDS = 21;
    private static final double GOAL = 6;
    private static final double STRETCH = 4;

    private final Path product;
    private final Path file;

    ColdStart(Path product, Path file) {
        this.product = product;
        this.file = file;
    }

    private record Contestant(String name, List<String> command, Map<String, String> environment) {}

    private record Took(double millis, double cpuMillis) {}

    @Override
    public boolean run(PrintStream out) throws IOException {
        Path home = Files.createTempDirectory("cold-start");
        Path hello = Files.writeString(
                home.resolve("Hello.java"),
                "class Hello { public static void main(String[] a) { System.out.println(1); } }");
        String jdk = System.getProperty("java.home");
        took(new Contestant("javac", List.of(jdk + "/bin/javac", hello.toString()), Map.of()));
        List<String> check = List.of(product.resolve("bin/tidewaiter").toString(), "check", file.toString());
        Map<String, String> kept = Map.of("TIDEWAITER_HOME", home.toString(), "JAVA_HOME", jdk);
        List<Contestant> contestants = List.of(
                new Contestant(
                        "JVM hello world", List.of(jdk + "/bin/java", "-cp", home.toString(), "Hello"), Map.of()),
                new Contestant("check, with archive", check, kept),
                new Contestant(
                        "check, without archive",
                        check,
                        Map.of("TIDEWAITER_HOME", home.toString(), "JAVA_HOME", jdk, "TIDEWAITER_ARCHIVE", "off")));
        took(contestants.get(1));
        if (!archived(home)) {
            out.println("the launcher made no archive");
            return false;
        }
        double[][] wall = new double[contestants.size()][ROUNDS];
        double[][] cpu = new double[contestants.size()][ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            for (int turn = 0; turn < 2 * contestants.size(); turn++) {
                int who = turn < contestants.size() ? turn : 2 * contestants.size() - 1 - turn;
                Took took = took(contestants.get(who));
                if (round >= 0) {
                    wall[who][round] += took.millis() / 2;
                    cpu[who][round] += took.cpuMillis() / 2;
                }
            }
        }
        for (int i = 0; i < contestants.size(); i++) {
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratios[round] = wall[i][round] / wall[0][round];
            }
            out.printf(
                    Locale.ROOT,
                    "%-24s %7.1f ms (fastest %.1f)   cpu %6.1f ms   %.2f times hello (p10 %.2f, p90 %.2f)%n",
                    contestants.get(i).name(),
                    Duel.quantile(wall[i], 0.5),
                    Duel.quantile(wall[i], 0),
                    Duel.quantile(cpu[i], 0.5),
                    Duel.quantile(ratios, 0.5),
                    Duel.quantile(ratios, 0.1),
                    Duel.quantile(ratios, 0.9));
        }
        double ratio = Duel.quantile(wall[1], 0.5) / Duel.quantile(wall[0], 0.5);
        out.printf(
                Locale.ROOT,
                "median of %d rounds: %.2f; goal %.0f (stretch %.0f): %s; load %s%n",
                ROUNDS,
                ratio,
                GOAL,
                STRETCH,
                ratio <= GOAL ? "reached" : "not reached",
                Machine.load());
        return ratio <= GOAL;
    }

    /** Waits for the archive that the first start makes in the background. */
    private static boolean archived(Path home) throws IOException {
        for (int second = 0; second < 90; second++) {
            List<Path> files = new ArrayList<>();
            try (var found = Files.walk(home)) {
                found.forEach(files::add);
            }
            boolean made = files.stream()
                    .anyMatch(path ->
                            path.toString().endsWith(".aot") || path.toString().endsWith(".jsa"));
            boolean making = files.stream().anyMatch(path -> path.toString().endsWith(".making"));
            if (made && !making) {
                return true;
            }
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
        return false;
    }

    private static Took took(Contestant contestant) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(contestant.command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(contestant.environment());
        double cpu = childrenCpu();
        long start = System.nanoTime();
        try {
            builder.start().waitFor();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        double millis = (System.nanoTime() - start) / 1e6;
        return new Took(millis, childrenCpu() - cpu);
    }

    /** Processor time of all processes that this one has waited for, in milliseconds; 0 where there is no way to know. */
    private static double childrenCpu() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 10.0;
    }
}
