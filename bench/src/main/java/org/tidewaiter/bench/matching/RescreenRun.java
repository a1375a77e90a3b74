package org.tidewaiter.bench.matching;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToIntFunction;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.watchlist.ListDiff;
import org.tidewaiter.rulebook.watchlist.Rescreening;

/**
 * All customers against three public lists, and many customers against a change of a hundred entries, on two threads. What the change means is first
 * compared with what comes of comparing the customers with both versions in full.
 */
public final class RescreenRun {

    private static final int THREADS = 2;
    private static final int ALL = 100_000;
    private static final int MANY = 1_000_000;
    private static final int CHECKED = 4_000;
    private static final int CHANGED = 100;
    private static final int REPETITIONS = 5;
    private static final double GOAL_ALL = 20;
    private static final double GOAL_CHANGE = 2;

    private final Path data;
    private final List<String> names;
    private final PrintStream out;
    /** Processor time of the threads that ask, in nanoseconds. */
    private final LongAdder cpu = new LongAdder();

    /** With the lists below {@code data}; the customers bear {@code names}, all different, at least a million. */
    public RescreenRun(Path data, List<String> names, PrintStream out) {
        this.data = data;
        this.names = names;
        this.out = out;
    }

    /** A list before and after, and the difference. */
    private record Edited(List<ListedParty> before, List<ListedParty> after, ListDiff diff) {}

    /** Prints every figure; whether the goals are reached. */
    public boolean run() throws IOException {
        Rulebook rulebook = Rulebooks.standard();
        Edited edited = edited(PublicLists.all(data));
        Screener before = new Screener(rulebook.names(), rulebook.matching(), edited.before());
        Screener after = new Screener(rulebook.names(), rulebook.matching(), edited.after());
        List<Subject> customers = customers(edited);
        if (!gate(edited, before, after, customers)) {
            return false;
        }
        double all = all(before, customers.subList(0, ALL));
        double change = change(edited, before, after, customers);
        boolean reached = all <= GOAL_ALL && change <= GOAL_CHANGE;
        out.printf(
                Locale.ROOT,
                "goal     %,d customers in %.0f s, %,d against a change in %.0f s: %s%n",
                ALL,
                GOAL_ALL,
                MANY,
                GOAL_CHANGE,
                reached ? "reached" : "not reached");
        return reached;
    }

    /** Of the entries that change, a third goes, a third comes and a third gets another alias. */
    private static Edited edited(List<ListedParty> parties) {
        Random random = new Random(7);
        Map<String, Integer> places = new HashMap<>();
        while (places.size() < CHANGED) {
            int place = random.nextInt(parties.size());
            places.putIfAbsent(parties.get(place).list() + parties.get(place).id(), place);
        }
        Set<Integer> chosen = new HashSet<>(places.values());
        List<ListedParty> before = new ArrayList<>();
        List<ListedParty> after = new ArrayList<>();
        List<ListedParty> added = new ArrayList<>();
        List<ListDiff.Change> changed = new ArrayList<>();
        List<ListedParty> removed = new ArrayList<>();
        int kind = 0;
        for (int i = 0; i < parties.size(); i++) {
            ListedParty party = parties.get(i);
            int what = chosen.contains(i) ? kind++ % 3 : -1;
            if (what != 0) {
                before.add(party);
            }
            ListedParty other = what == 2 ? withAlias(party, SlipOfRecord.values(), random) : party;
            if (what != 1) {
                after.add(other);
            }
            switch (what) {
                case 0 -> added.add(party);
                case 1 -> removed.add(party);
                case 2 -> changed.add(new ListDiff.Change(party, other, List.of("names")));
                default -> {}
            }
        }
        return new Edited(before, after, new ListDiff(added, changed, removed));
    }

    private static ListedParty withAlias(ListedParty party, SlipOfRecord[] slips, Random random) {
        List<ListedName> names = new ArrayList<>(party.names());
        String alias = slips[random.nextInt(slips.length)]
                .apply(party.primary().text(), random)
                .orElse(party.primary().text() + " Two");
        names.add(new ListedName(alias, ListedName.Quality.ALIAS));
        return Lookup.under(party, names).orElseThrow();
    }

    /** First those whom the change concerns, with slips in their names, then the others. */
    private List<Subject> customers(Edited edited) {
        Random random = new Random(8);
        Set<String> texts = new HashSet<>();
        List<Subject> customers = new ArrayList<>();
        SlipOfRecord[] slips = SlipOfRecord.values();
        List<ListedParty> concerned = new ArrayList<>(edited.diff().added());
        concerned.addAll(edited.diff().removed());
        edited.diff().changed().forEach(change -> concerned.add(change.after()));
        for (ListedParty party : concerned) {
            for (ListedName name : party.names()) {
                slips[random.nextInt(slips.length)]
                        .apply(name.text(), random)
                        .filter(texts::add)
                        .ifPresent(text -> customers.add(Subject.named(text, party.kind())));
            }
        }
        for (int i = 0; customers.size() < MANY; i++) {
            if (texts.add(names.get(i))) {
                customers.add(Subject.named(names.get(i), EntityKind.UNKNOWN));
            }
        }
        return customers;
    }

    /** What a change means is what the hits on changed records are, before and after, when everybody is compared in full. */
    private boolean gate(Edited edited, Screener before, Screener after, List<Subject> customers) {
        Rescreening rescreening = new Rescreening(edited.diff(), before, after);
        Set<ListedParty> gone = new HashSet<>(edited.diff().removed());
        Set<ListedParty> come = new HashSet<>(edited.diff().added());
        for (ListDiff.Change change : edited.diff().changed()) {
            gone.add(change.before());
            come.add(change.after());
        }
        int touched = 0;
        for (Subject customer : customers.subList(0, CHECKED)) {
            List<Rescreening.Change> told = rescreening.of(customer);
            Map<String, Double> are = scores(
                    told.stream().flatMap(change -> change.after().stream()).toList());
            Map<String, Double> were = scores(
                    told.stream().flatMap(change -> change.before().stream()).toList());
            if (!are.equals(among(come, after.screen(customer)))
                    || !were.equals(among(gone, before.screen(customer)))) {
                out.println("wrong: " + customer.name() + " " + told);
                return false;
            }
            touched += told.isEmpty() ? 0 : 1;
        }
        out.printf(
                Locale.ROOT,
                "change   %d entries of %,d parties; the same as in full for %,d customers, of whom it touches %d%n",
                CHANGED,
                edited.before().size(),
                CHECKED,
                touched);
        return touched > 0;
    }

    private static Map<String, Double> scores(List<Hit> hits) {
        Map<String, Double> scores = new HashMap<>();
        hits.forEach(hit -> scores.put(hit.party().list() + ":" + hit.party().id(), hit.score()));
        return scores;
    }

    private static Map<String, Double> among(Set<ListedParty> parties, List<Hit> hits) {
        return scores(hits.stream().filter(hit -> parties.contains(hit.party())).toList());
    }

    private double all(Screener screener, List<Subject> customers) {
        seconds(customers, subject -> screener.screen(subject).size());
        cpu.reset();
        double[] seconds = new double[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            seconds[i] = seconds(customers, subject -> screener.screen(subject).size());
        }
        return tell("all", customers.size(), seconds);
    }

    /** With the preparation of the changed records in it. */
    private double change(Edited edited, Screener before, Screener after, List<Subject> customers) {
        double[] seconds = new double[REPETITIONS];
        for (int i = -2; i < REPETITIONS; i++) {
            if (i == 0) {
                cpu.reset();
            }
            long start = System.nanoTime();
            Rescreening rescreening = new Rescreening(edited.diff(), before, after);
            double prepared = (System.nanoTime() - start) / 1e9;
            double taken = prepared
                    + seconds(customers, subject -> rescreening.of(subject).size());
            if (i >= 0) {
                seconds[i] = taken;
            }
        }
        return tell("change", customers.size(), seconds);
    }

    private double tell(String what, int customers, double[] seconds) {
        Arrays.sort(seconds);
        double median = seconds[seconds.length / 2];
        out.printf(
                Locale.ROOT,
                "%-8s %,d customers in %.2f s on %d threads (%.2f to %.2f), %.2f µs each, cpu %.2f µs; load %.1f%n",
                what,
                customers,
                median,
                THREADS,
                seconds[0],
                seconds[seconds.length - 1],
                median * 1e6 / customers,
                cpu.sum() / 1e3 / REPETITIONS / customers,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return median;
    }

    private double seconds(List<Subject> customers, ToIntFunction<Subject> ask) {
        LongAdder found = new LongAdder();
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < THREADS; i++) {
            int from = (int) ((long) customers.size() * i / THREADS);
            int to = (int) ((long) customers.size() * (i + 1) / THREADS);
            List<Subject> part = customers.subList(from, to);
            threads.add(Thread.ofPlatform().start(() -> {
                part.forEach(subject -> found.add(ask.applyAsInt(subject)));
                cpu.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
            }));
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
        if (found.sum() == 0) {
            throw new IllegalStateException("nobody was found");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
