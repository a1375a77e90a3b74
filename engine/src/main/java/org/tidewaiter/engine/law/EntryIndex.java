package org.tidewaiter.engine.law;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.consignment.Range;
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

        private final Map<String, Places> byThing;
        private final Map<String, Places> byElement;
        private final Map<String, Places> byForm;
        private final Places always;

        Keys(List<Entry> entries) {
            Map<String, BitSet> things = new HashMap<>();
            Map<String, BitSet> elements = new HashMap<>();
            Map<String, BitSet> forms = new HashMap<>();
            BitSet keyless = new BitSet();
            for (int i = 0; i < entries.size(); i++) {
                int position = i;
                boolean[] keyed = {false};
                Evaluation.walk(entries.get(i).condition(), condition -> {
                    if (condition instanceof Condition.Is is) {
                        is.ids().forEach(id -> put(things, id, position));
                        keyed[0] = true;
                    } else if (condition instanceof Condition.Within within
                            && within.slot() instanceof Slot.Share share) {
                        put(elements, share.element(), position);
                        keyed[0] = true;
                    } else if (condition instanceof Condition.HasForm form) {
                        form.forms().forEach(id -> put(forms, id, position));
                    }
                });
                entries.get(i).raisedByForms().forEach(id -> put(forms, id, position));
                if (!keyed[0]) {
                    keyless.set(i);
                }
            }
            byThing = places(things, entries);
            byElement = places(elements, entries);
            byForm = places(forms, entries);
            always = Places.of(keyless, entries);
        }

        private static void put(Map<String, BitSet> index, String key, int position) {
            index.computeIfAbsent(key, k -> new BitSet()).set(position);
        }

        private static Map<String, Places> places(Map<String, BitSet> index, List<Entry> entries) {
            Map<String, Places> places = HashMap.newHashMap(index.size());
            index.forEach((key, positions) -> places.put(key, Places.of(positions, entries)));
            return places;
        }
    }

    /**
     * Entries of the list.
     *
     * @param positions where they stand
     * @param entries the same, in that order
     */
    private record Places(BitSet positions, List<Entry> entries) {

        private static final Places NONE = new Places(new BitSet(), List.of());

        static Places of(BitSet positions, List<Entry> all) {
            return positions.isEmpty()
                    ? NONE
                    : new Places(
                            positions, positions.stream().mapToObj(all::get).toList());
        }

        /** These and others, without making anything new where one of both is all. */
        Places and(@Nullable Places others, List<Entry> all) {
            if (others == null || others == this || others.entries.isEmpty()) {
                return this;
            }
            if (entries.isEmpty()) {
                return others;
            }
            BitSet both = (BitSet) positions.clone();
            both.or(others.positions);
            return of(both, all);
        }
    }

    /** All entries, in the order of the list. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entries worth evaluating for {@code goods}, in the order of the list. */
    public List<Entry> candidates(Goods goods) {
        Keys keys = keys();
        Places found = keys.always;
        switch (goods.identity()) {
            case Identity.Known known -> found = with(keys.byThing, known.ids(), found);
            case Identity.Unsettled unsettled -> {
                found = with(keys.byThing, unsettled.candidates(), found);
                if (unsettled.open() && unsettled.candidates().isEmpty()) {
                    found = with(keys.byForm, goods.forms(), found);
                }
            }
            case Identity.Ordinary ordinary -> {
                // nothing that any entry names
            }
        }
        if (!goods.shares().isEmpty()) {
            for (Map.Entry<String, Range> share : goods.shares().entrySet()) {
                if (!share.getValue().sameAs(Goods.ABSENT)) {
                    found = found.and(keys.byElement.get(share.getKey()), entries);
                }
            }
        }
        return found.entries();
    }

    private Places with(Map<String, Places> index, Set<String> keys, Places found) {
        Places all = found;
        for (String key : keys) {
            all = all.and(index.get(key), entries);
        }
        return all;
    }
}
