package org.tidewaiter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidewaiter.bench.matching.MatchQuality;
import org.tidewaiter.bench.matching.RescreenRun;
import org.tidewaiter.bench.matching.ScreenRun;
import org.tidewaiter.bench.matching.Tuning;
import org.tidewaiter.rulebook.Rulebooks;

/** Runs one benchmark by its name. */
public final class Main {

    private Main() {}

    /** {@code args}: the name of the benchmark, then what belongs to it. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> rest = args.length == 0 ? List.of() : Arrays.asList(args).subList(1, args.length);
        String name = args.length == 0 ? "" : args[0].toLowerCase(Locale.ROOT);
        Machine.describe(name, out);
        boolean reached = switch (name) {
            case "check" -> CheckThroughput.withoutParties().run(out);
            case "suggest" -> new EntrySuggestion().run(out);
            case "terms" -> new TermRecognition().run(out);
            case "cold-start" -> new ColdStart(Path.of(rest.get(0)), Path.of(rest.get(1))).run(out);
            case "batch" -> new BatchRun(Path.of(rest.get(0)), Integer.parseInt(rest.get(1))).run(out);
            case "import" -> new ImportRun().run(out);
            case "names" ->
                new NameSearch(rest.stream().mapToInt(Integer::parseInt).toArray()).run(out);
            case "databases" ->
                new NameDatabases(rest.stream().mapToInt(Integer::parseInt).toArray()).run(out);
            case "screen" -> new ScreenRun(Path.of(rest.get(0)), out).run();
            case "rescreen" ->
                new RescreenRun(Path.of(rest.get(0)), new MadeNames(9).names(1_000_000, Set.of()), out).run();
            case "check-parties" ->
                CheckThroughput.withParties(Path.of(rest.get(0))).run(out);
            case "forks" -> new Forks().run(out);
            case "match-quality" -> new MatchQuality(Path.of(rest.get(0)), Rulebooks.standard(), out).run();
            case "tune" -> tuned(Path.of(rest.get(0)), Path.of(rest.get(1)), out);
            case "decisions" -> new ServedDecisions(Path.of(rest.get(0)), Path.of(rest.get(1))).run(out);
            case "server-start" -> new ServerStart(Path.of(rest.get(0))).run(out);
            case "kills" -> new Kills(Path.of(rest.get(0))).run(out);
            case "draw-downs" -> new DrawDowns().run(out);
            case "law-match" -> new LawMatch().run(out);
            default -> throw new IllegalArgumentException("no such benchmark: " + name + " " + rest);
        };
        System.exit(reached ? 0 : 3);
    }

    private static boolean tuned(Path data, Path packs, PrintStream out) throws IOException {
        new Tuning(data, packs, out).run();
        return true;
    }
}
