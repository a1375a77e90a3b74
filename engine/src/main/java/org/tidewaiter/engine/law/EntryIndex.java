package org.tidewaiter.engine.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.Identity;

/**
 * Finds the entries of one list that goods may fall under, without trying every entry: by what the goods are or may be, by
 * the elements in them, and by form where nothing at all is known of the material. An entry whose condition names none of these is tried
 * always.
 */
public final class EntryIndex {

    private final List<Entry> entries;
    private final Map<String, BitSet> byThing = new HashMap<>();
    private final Map<String, BitSet> byElement = new HashMap<>();
    private final Map<String, BitSet> byForm = new HashMap<>();
    private final BitSet always = new BitSet();

    /** The index of {@code entries}, which answers in their order. */
    public EntryIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < this.entries.size(); i++) {
            index(i, this.entries.get(i));
        }
    }

    private void index(int position, Entry entry) {
        boolean[] keyed = {false};
        Evaluation.walk(entry.condition(), condition -> {
            if (condition instanceof Condition.Is is) {
                is.ids().forEach(id -> put(byThing, id, position));
                keyed[0] = true;
            } else if (condition instanceof Condition.Within within && within.slot() instanceof Slot.Share share) {
                put(byElement, share.element(), position);
                keyed[0] = true;
            } else if (condition instanceof Condition.HasForm form) {
                form.forms().forEach(id -> put(byForm, id, position));
            }
        });
        entry.raisedByForms().forEach(id -> put(byForm, id, position));
        if (!keyed[0]) {
            always.set(position);
        }
    }

    private static void put(Map<String, BitSet> index, String key, int position) {
        index.computeIfAbsent(key, k -> new BitSet()).set(position);
    }

    /** The entries worth evaluating for {@code goods}, in the order of the list. */
    public List<Entry> candidates(Goods goods) {
        BitSet found = new BitSet();
        found.or(always);
        switch (goods.identity()) {
            case Identity.Known known -> add(byThing, known.ids(), found);
            case Identity.Unsettled unsettled -> {
                add(byThing, unsettled.candidates(), found);
                if (unsettled.open() && unsettled.candidates().isEmpty()) {
                    add(byForm, goods.forms(), found);
                }
            }
            case Identity.Ordinary ordinary -> {
                // nothing that any entry names
            }
        }
        goods.shares().forEach((element, share) -> {
            if (!share.sameAs(Goods.ABSENT)) {
                add(byElement, Set.of(element), found);
            }
        });
        if (found.isEmpty()) {
            return List.of();
        }
        List<Entry> candidates = new ArrayList<>(found.cardinality());
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            candidates.add(entries.get(i));
        }
        return candidates;
    }

    private static void add(Map<String, BitSet> index, Set<String> keys, BitSet found) {
        for (String key : keys) {
            BitSet entries = index.get(key);
            if (entries != null) {
                found.or(entries);
            }
        }
    }
}
