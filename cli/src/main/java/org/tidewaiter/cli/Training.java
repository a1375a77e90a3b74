package org.tidewaiter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A run that uses what runs in earnest use, so that the virtual machine can put the classes it loads into an archive for later
 * starts. The launcher starts it once in the background. Says nothing.
 */
public final class Training {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("check"),
            List.of("check", "--json"),
            List.of("check", "--lang", "zh"),
            List.of("check", "--audience", "authority", "--date", "2026-03-01"));

    private static final String LIST = """
            id,name,aliases,type,country,birth_date
            1,Erika Erfunden,E. Erfunden,person,AT,1980-01-01
            2,Nowhere Example Optics Inc.,乌有示例光学公司,organisation,US,
            """;

    private Training() {}

    /** {@code args}: {@code check} for the classes of a check without lists, {@code all} for those of every command; then a consignment to be checked. */
    public static void main(String[] args) throws IOException {
        String file = args[1];
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (List<String> command : COMMANDS) {
            run(nowhere, command, file);
        }
        if (args[0].equals("all")) {
            screened(nowhere, file);
            run(nowhere, List.of("classify"), "gallium arsenide wafer 4N");
            run(nowhere, List.of("match", "Erika Erfunden"), "ERFUNDEN, Erica");
            run(nowhere, List.of("match", "--json", "乌有光学技术有限公司"), "Wuyou Optical Tech Co");
            run(nowhere, List.of("why"), "gallium");
            run(nowhere, List.of("law", "show"), "CN:gallium-metal");
        }
        // The one that is measured: with the streams of a process and its end.
        Main.main(new String[] {"check", file});
    }

    /** Against an invented list, which is gone afterwards. */
    private static void screened(PrintStream nowhere, String consignment) throws IOException {
        Path place = Files.createTempDirectory("tidewaiter-training");
        try {
            Path list = Files.writeString(place.resolve("list.csv"), LIST);
            Path store = place.resolve("store");
            run(
                    nowhere,
                    List.of("watchlists", "import", "--format", "csv", "--into", store.toString()),
                    list.toString());
            run(nowhere, List.of("check", "--watchlists", store.toString()), consignment);
            run(nowhere, List.of("screen", "--watchlists", store.toString(), "--country", "AT"), "ERFUNDEN, Erica");
            run(nowhere, List.of("screen", "--watchlists", store.toString(), "--json"), "乌有示例光学公司");
        } finally {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void run(PrintStream nowhere, List<String> command, String argument) {
        String[] words = new String[command.size() + 1];
        words[words.length - 1] = argument;
        for (int i = 0; i < command.size(); i++) {
            words[i] = command.get(i);
        }
        Main.run(words, InputStream.nullInputStream(), nowhere, nowhere, Map.of());
    }
}
