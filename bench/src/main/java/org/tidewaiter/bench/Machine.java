package org.tidewaiter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Where and when something was measured. */
final class Machine {

    private Machine() {}

    /** Prints date, machine, Java, flags and load. */
    static void describe(String benchmark, PrintStream out) {
        out.println("== " + benchmark);
        out.println("date     " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        out.println("machine  " + processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB heap at most");
        out.println("java     " + System.getProperty("java.vm.name") + " " + Runtime.version());
        out.println("flags    " + String.join(" ", flags()));
        out.println("load     " + load());
    }

    /** Load average of the last minute. */
    static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : Double.toString(Math.round(load * 100) / 100.0);
    }

    private static List<String> flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    private static String processor() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/cpuinfo"))) {
                if (line.startsWith("model name")) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        } catch (IOException notLinux) {
            // The architecture has to do.
        }
        return System.getProperty("os.arch");
    }
}
