package org.tidewaiter.engine.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.Identity;

/**
 * Finds the entries of one list that goods may fall under, without trying every entry: by what the goods are or may be, by
 * the elements in them, and by form where nothing at all is known of the material. An entry whose condition names none of these is tried
 * always.
 */
public final class EntryIndex {

    private final List<Entry> entries;
    /** Made when the list is first asked: the law of one country of export is all that most consignments need. */
    private volatile @Nullable Keys keys;

    /** The index of {@code entries}, which answers in their order. */
    public EntryIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Two threads may both make them; the same entries give the same keys. */
    private Keys keys() {
        Keys known = keys;
        if (known == null) {
            known = new Keys(entries);
            keys = known;
        }
        return known;
    }

    /** By what entries are found. */
    private static final class Keys {

        private final Map<String, BitSet> byThing = new HashMap<>();
        private final Map<String, BitSet> byElement = new HashMap<>();
        private final Map<String, BitSet> byForm = new HashMap<>();
        private final BitSet always = new BitSet();

        Keys(List<Entry> entries) {
            for (int i = 0; i < entries.size(); i++) {
                index(i, entries.get(i));
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
    }

    private static void put(Map<String, BitSet> index, String key, int position) {
        index.computeIfAbsent(key, k -> new BitSet()).set(position);
    }

    /** All entries, in the order of the list. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entries worth evaluating for {@code goods}, in the order of the list. */
    public List<Entry> candidates(Goods goods) {
        Keys keys = keys();
        BitSet found = new BitSet();
        found.or(keys.always);
        switch (goods.identity()) {
            case Identity.Known known -> add(keys.byThing, known.ids(), found);
            case Identity.Unsettled unsettled -> {
                add(keys.byThing, unsettled.candidates(), found);
                if (unsettled.open() && unsettled.candidates().isEmpty()) {
                    add(keys.byForm, goods.forms(), found);
                }
            }
            case Identity.Ordinary ordinary -> {
                // nothing that any entry names
            }
        }
        goods.shares().forEach((element, share) -> {
            if (!share.sameAs(Goods.ABSENT)) {
                add(keys.byElement, Set.of(element), found);
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
