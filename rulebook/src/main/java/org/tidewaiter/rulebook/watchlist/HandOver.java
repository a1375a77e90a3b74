package org.tidewaiter.rulebook.watchlist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.screening.list.ListedParty;

/**
 * Hands parties from the thread that reads a list to another one that compiles them, so that both work at the same time. Few wait in
 * between: whoever is faster waits for the other.
 */
final class HandOver implements AutoCloseable {

    private static final int TOGETHER = 256;
    private static final int WAITING = 8;

    private final BlockingQueue<List<ListedParty>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread taker;
    private List<ListedParty> together = new ArrayList<>(TOGETHER);
    private volatile @Nullable Exception fault;

    /** Takes a party on the other thread. */
    interface Taker {
        void take(ListedParty party) throws IOException;
    }

    HandOver(Taker taker) {
        this.taker = new Thread(() -> work(taker), "watchlist-compiler");
        this.taker.setDaemon(true);
        this.taker.start();
    }

    /** Hands {@code party} over. */
    void give(ListedParty party) {
        together.add(party);
        if (together.size() == TOGETHER) {
            pass();
        }
    }

    private void pass() {
        put(together);
        together = new ArrayList<>(TOGETHER);
    }

    /** Waits until everything that was handed over is taken; throws what went wrong there. */
    void finish() throws IOException {
        if (!together.isEmpty()) {
            pass();
        }
        put(List.of());
        join();
        Exception wrong = fault;
        if (wrong instanceof IOException unwritable) {
            throw unwritable;
        }
        if (wrong != null) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Ends the other thread, whatever it has not taken yet. */
    @Override
    public void close() {
        taker.interrupt();
        join();
    }

    private void work(Taker taker) {
        try {
            for (List<ListedParty> some = queue.take(); !some.isEmpty(); some = queue.take()) {
                if (fault == null) {
                    take(taker, some);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** After a fault the rest is only taken away, so that the thread that reads never waits for nobody. */
    private void take(Taker taker, List<ListedParty> some) {
        try {
            for (ListedParty party : some) {
                taker.take(party);
            }
        } catch (IOException | RuntimeException wrong) {
            fault = wrong;
        }
    }

    private void put(List<ListedParty> some) {
        try {
            queue.put(some);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private void join() {
        try {
            taker.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
