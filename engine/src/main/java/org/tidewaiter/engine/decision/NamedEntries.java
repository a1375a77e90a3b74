package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Slot;

/** The entries of all lists, numbered in the order of the law books, by what their conditions name. */
final class NamedEntries {

    private static final int[] NONE = {};

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, int[]> byThing = new HashMap<>();
    private final Map<String, int[]> byElement = new HashMap<>();
    private final Map<String, int[]> byForm = new HashMap<>();

    NamedEntries(Iterable<LawBook> books) {
        for (LawBook book : books) {
            book.entries().forEach(this::add);
        }
    }

    private void add(Entry entry) {
        int number = entries.size();
        entries.add(entry);
        Evaluation.walk(entry.condition(), condition -> {
            if (condition instanceof Condition.Is is) {
                is.ids().forEach(id -> put(byThing, id, number));
            } else if (condition instanceof Condition.HasForm form) {
                form.forms().forEach(id -> put(byForm, id, number));
            } else if (condition instanceof Condition.Within within && within.slot() instanceof Slot.Share share) {
                put(byElement, share.element(), number);
            }
        });
        entry.raisedByForms().forEach(id -> put(byForm, id, number));
    }

    private static void put(Map<String, int[]> index, String key, int number) {
        index.merge(key, new int[] {number}, (known, one) -> {
            if (known[known.length - 1] == number) {
                return known;
            }
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = number;
            return more;
        });
    }

    /** Number of entries. */
    int size() {
        return entries.size();
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    /** Numbers of the entries that name the thing. */
    int[] ofThing(String id) {
        return byThing.getOrDefault(id, NONE);
    }

    /** Numbers of the entries that ask for a share of the element. */
    int[] ofElement(String symbol) {
        return byElement.getOrDefault(symbol, NONE);
    }

    /** Numbers of the entries that name the form. */
    int[] ofForm(String id) {
        return byForm.getOrDefault(id, NONE);
    }
}
