package org.tidewaiter.exchange.document;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.Text;

/** Gathers the problems of one input, so that its sender learns of all of them at once. Not for several threads. */
public final class Problems {

    /** How many are kept in full; of what comes after them only the number is told. */
    public static final int MOST = 1_000;

    private final List<Problem> kept = new ArrayList<>(0);
    private int further;

    /** Adds a problem at {@code place}. */
    public void add(Pointer place, Text found, Text expected) {
        if (kept.size() < MOST) {
            kept.add(new Problem(place.toString(), found, expected));
        } else {
            further++;
        }
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** How many there are. */
    public int count() {
        return kept.size() + further;
    }

    /** All of them, in the order in which they were found. */
    public List<Problem> list() {
        List<Problem> list = new ArrayList<>(kept);
        if (further > 0) {
            list.add(new Problem(
                    "", new Text(further + " further problems", "另外" + further + "处问题"), new Text("none", "无")));
        }
        return List.copyOf(list);
    }
}
