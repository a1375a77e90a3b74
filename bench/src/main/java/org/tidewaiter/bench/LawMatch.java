package org.tidewaiter.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.StatelessKieSession;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.goods.Subject;
import org.tidewaiter.engine.law.Claim;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.ControlList;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.EntryIndex;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Truth;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.file.RulebookFile;

/**
 * A thousand entries against one line whose facts are prepared, with the grounds of every hit, beside stateless Drools and KIE
 * DMN on the same rules; and how long it takes to read another compiled rulebook and to be ready to decide by it.
 */
final class LawMatch implements Benchmark {

    private static final double GOAL_DROOLS = 20;
    private static final double GOAL_DMN = 200;
    private static final double GOAL_SWAP_MILLIS = 50;

    /** A pass of KIE DMN over all lines would take a second and more. */
    private static final int LINES_FOR_DMN = 128;

    private final Rules rules = new Rules();

    /** An entry that covers the line, and the leaves of its condition that make it so. */
    private record Hit(Entry entry, List<Evaluation.Leaf> grounds) {}

    @Override
    public boolean run(PrintStream out) {
        EntryIndex index = new EntryIndex(rules.entries());
        List<Facts> facts = rules.facts();
        long start = System.nanoTime();
        StatelessKieSession drools = RulePeers.drools(rules.rules());
        out.println("Drools compiles in " + Duel.time(System.nanoTime() - start));
        start = System.nanoTime();
        RulePeers.Table dmn = RulePeers.Table.of(rules.rules());
        out.println("KIE DMN compiles in " + Duel.time(System.nanoTime() - start));
        if (!gate(index, facts, drools, dmn, out)) {
            return false;
        }
        int lines = facts.size();
        double[] ratios = new Duel(out)
                .add("own, with grounds", lines, () -> own(index, facts))
                .add("Drools stateless", lines, () -> drools(drools, rules))
                .add("KIE DMN", LINES_FOR_DMN, () -> {
                    long hits = 0;
                    for (int i = 0; i < LINES_FOR_DMN; i++) {
                        hits += dmn.ask(rules.items().get(i)).size();
                    }
                    return hits;
                })
                .run();
        double swap = swap(out);
        boolean reached = ratios[0] >= GOAL_DROOLS && ratios[1] >= GOAL_DMN && swap <= GOAL_SWAP_MILLIS;
        out.printf(
                Locale.ROOT,
                "goal %.0f times Drools, %.0f times KIE DMN, swap below %.0f ms: %s%n",
                GOAL_DROOLS,
                GOAL_DMN,
                GOAL_SWAP_MILLIS,
                reached ? "reached" : "not reached");
        return reached;
    }

    /** What Drools finds on all lines. */
    static long drools(StatelessKieSession session, Rules rules) {
        long hits = 0;
        for (Rules.Item item : rules.items()) {
            hits += RulePeers.ask(session, item).size();
        }
        return hits;
    }

    /** What is found on all lines, with the grounds. */
    static long own(EntryIndex index, List<Facts> facts) {
        long sum = 0;
        for (Facts line : facts) {
            for (Hit hit : hits(index, line)) {
                sum += hit.grounds().size();
            }
        }
        return sum;
    }

    private static List<Hit> hits(EntryIndex index, Facts facts) {
        List<Hit> hits = new ArrayList<>(1);
        for (Entry entry : index.candidates(facts.goods())) {
            if (Evaluation.test(entry.condition(), facts, true) == Truth.TRUE) {
                hits.add(new Hit(entry, Evaluation.grounds(entry.condition(), facts, true)));
            }
        }
        return hits;
    }

    /** Everybody finds the same entries on every line. */
    private boolean gate(
            EntryIndex index, List<Facts> facts, StatelessKieSession drools, RulePeers.Table dmn, PrintStream out) {
        int hits = 0;
        for (int i = 0; i < facts.size(); i++) {
            Set<String> own = new HashSet<>();
            hits(index, facts.get(i)).forEach(hit -> own.add(hit.entry().id().substring(Rules.LIST.length() + 1)));
            hits += own.size();
            Set<String> byDrools = strings(RulePeers.ask(drools, rules.items().get(i)));
            Set<String> byDmn = strings(dmn.ask(rules.items().get(i)));
            if (!own.equals(byDrools) || !own.equals(byDmn)) {
                out.println("line " + i + ": own " + own + ", Drools " + byDrools + ", KIE DMN " + byDmn);
                return false;
            }
        }
        out.printf(
                Locale.ROOT,
                "all three agree on %d lines: %d hits, %.3f a line%n",
                facts.size(),
                hits,
                (double) hits / facts.size());
        return true;
    }

    private static Set<String> strings(List<?> hits) {
        Set<String> strings = new HashSet<>();
        hits.forEach(hit -> strings.add(hit.toString()));
        return strings;
    }

    /** Reads a compiled rulebook whose law is these entries, with all names of goods that the product knows. */
    private double swap(PrintStream out) {
        Rulebook standard = Rulebooks.standard();
        LawBook book = new LawBook(
                "CN",
                new Text("bench", "基准"),
                "Asia/Shanghai",
                Set.of("CN"),
                LocalDate.of(2026, 9, 20),
                365,
                List.of(new ControlList(
                        Rules.LIST,
                        new Text("bench", "基准"),
                        Set.of(Subject.GOODS),
                        false,
                        List.of(),
                        java.util.Optional.empty())),
                List.of(new Claim(
                        "CN:export",
                        Set.of(Rules.LIST),
                        Condition.ALWAYS,
                        Claim.Reach.FULL,
                        new Text("export", "出口"),
                        List.of())),
                rules.entries(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Law law = new Law(List.of(book), Map.of(), Map.of(), List.of(), List.of());
        byte[] bytes = RulebookFile.write(new Rulebook(
                "",
                standard.lexicon(),
                law,
                standard.flags(),
                standard.materials(),
                standard.names(),
                standard.matching(),
                standard.watchlists(),
                standard.ownership(),
                standard.texts()));
        double[] millis = new double[21];
        for (int i = -5; i < millis.length; i++) {
            long start = System.nanoTime();
            Decider decider = new Decider(RulebookFile.read(bytes), new ListsInForce.None());
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
            Duel.sink = decider.rulebook().law().books().size();
        }
        out.printf(
                Locale.ROOT,
                "rulebook swap, %d kB with digest: %.1f ms (p10 %.1f, p90 %.1f)%n",
                bytes.length / 1024,
                Duel.quantile(millis, 0.5),
                Duel.quantile(millis, 0.1),
                Duel.quantile(millis, 0.9));
        return Duel.quantile(millis, 0.5);
    }
}
