package org.tidewaiter.server;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.rulebook.watchlist.Watchlists;

/**
 * Decides by the law and by the lists of restricted parties that are in force now. A list that is imported while the server runs counts
 * within moments: whoever asks next has the store looked at, unless that was done just now, and the lists read again where they changed.
 */
final class CurrentDecider implements Supplier<Decider> {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final String UNREADABLE = "unreadable";

    private final Rulebook rulebook;
    private final Watchlists store;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Held held;

    /**
     * What is in memory.
     *
     * @param hash of the versions in force
     * @param lists the lists
     * @param decider goes by them
     * @param looked when the store was last looked at
     */
    private record Held(String hash, ListsInForce lists, Decider decider, long looked) {}

    CurrentDecider(Rulebook rulebook, Watchlists store) {
        this.rulebook = rulebook;
        this.store = store;
        this.held = read();
    }

    @Override
    public Decider get() {
        return held().decider();
    }

    /** The lists by which it decides now. */
    ListsInForce lists() {
        return held().lists();
    }

    /** One word for the law and the lists by which it decides now; another as soon as these are others. */
    String basis() {
        return rulebook.hash() + " " + held().hash();
    }

    private Held held() {
        Held now = held;
        // while one looks, others go by what is held
        if (System.nanoTime() - now.looked() < FRESH || !looking.tryLock()) {
            return now;
        }
        try {
            String hash = hash();
            held = hash.equals(held.hash()) && !hash.equals(UNREADABLE)
                    ? new Held(hash, held.lists(), held.decider(), System.nanoTime())
                    : read();
            return held;
        } finally {
            looking.unlock();
        }
    }

    private Held read() {
        String hash = hash();
        ListsInForce lists = store.load(rulebook);
        return new Held(hash, lists, new Decider(rulebook, lists), System.nanoTime());
    }

    private String hash() {
        try {
            return Watchlists.hash(store.inForce());
        } catch (IOException | RuntimeException damage) {
            return UNREADABLE;
        }
    }
}
