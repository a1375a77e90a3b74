package org.tidewaiter.rulebook.watchlist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.tidewaiter.engine.screening.ScreeningTables;
import org.tidewaiter.engine.screening.ScreeningTablesBuilder;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.NameLexicon;
import org.tidewaiter.engine.screening.name.NameReader;
import org.tidewaiter.engine.screening.name.ReadName;

/**
 * Makes the tables by which parties are found. Names are read by all processors; what was read is added in its order, and whoever adds reads too where the
 * next is not read yet.
 */
final class TablesCompiler {

    private static final int TOGETHER = 256;
    private static final int AHEAD = 16;

    private final List<ListedParty> parties;
    private final NameReader reader;
    private final Deque<FutureTask<List<Read>>> ahead = new ArrayDeque<>(AHEAD);
    private int next;

    private TablesCompiler(List<ListedParty> parties, NameLexicon lexicon) {
        this.parties = parties;
        this.reader = new NameReader(lexicon);
    }

    private record Read(ListedParty party, List<ReadName> names) {}

    static ScreeningTables compile(List<ListedParty> parties, NameLexicon lexicon) {
        return new TablesCompiler(parties, lexicon).tables();
    }

    private ScreeningTables tables() {
        ScreeningTablesBuilder builder = new ScreeningTablesBuilder();
        readAhead();
        while (!ahead.isEmpty()) {
            if (!ahead.getFirst().isDone()) {
                // does nothing where somebody reads it already
                ahead.getLast().run();
            }
            read(ahead.removeFirst()).forEach(read -> builder.add(read.party(), read.names()));
            readAhead();
        }
        return builder.build();
    }

    private void readAhead() {
        while (ahead.size() < AHEAD && next < parties.size()) {
            int from = next;
            next = Math.min(from + TOGETHER, parties.size());
            int to = next;
            FutureTask<List<Read>> task = new FutureTask<>(() -> read(from, to));
            ahead.addLast(task);
            ForkJoinPool.commonPool().execute(task);
        }
    }

    private List<Read> read(int from, int to) {
        List<Read> read = new ArrayList<>(to - from);
        for (ListedParty party : parties.subList(from, to)) {
            read.add(new Read(party, ScreeningTablesBuilder.read(party, reader)));
        }
        return read;
    }

    private static List<Read> read(FutureTask<List<Read>> task) {
        try {
            return task.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
