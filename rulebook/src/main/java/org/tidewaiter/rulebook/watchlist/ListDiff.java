package org.tidewaiter.rulebook.watchlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.screening.list.ListedParty;

/**
 * What changed from one version of a list to another. A party is the same where list and number are.
 *
 * @param added parties that only the later version has, in its order
 * @param changed parties of which the versions say different things, in the order of the later one
 * @param removed parties that only the earlier version has, in its order
 */
public record ListDiff(List<ListedParty> added, List<Change> changed, List<ListedParty> removed) {

    /**
     * A party of which two versions say different things.
     *
     * @param before what the earlier version says
     * @param after what the later one says
     * @param fields in which fields they differ, by the names of {@link ListedParty}'s
     */
    public record Change(ListedParty before, ListedParty after, List<String> fields) {

        /** Takes a copy. */
        public Change {
            fields = List.copyOf(fields);
        }
    }

    /** Takes copies. */
    public ListDiff {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** What changed from {@code before} to {@code after}. */
    public static ListDiff of(PartyFile before, PartyFile after) {
        Map<Key, Integer> former = new LinkedHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            former.put(Key.of(before.party(i)), i);
        }
        List<ListedParty> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            ListedParty party = after.party(i);
            Integer place = former.remove(Key.of(party));
            if (place == null) {
                added.add(party);
            } else {
                ListedParty was = before.party(place);
                if (!was.equals(party)) {
                    changed.add(new Change(was, party, fields(was, party)));
                }
            }
        }
        return new ListDiff(
                added, changed, former.values().stream().map(before::party).toList());
    }

    private record Key(String list, String id) {

        static Key of(ListedParty party) {
            return new Key(party.list(), party.id());
        }
    }

    private static List<String> fields(ListedParty was, ListedParty is) {
        Map<String, Boolean> same = new LinkedHashMap<>();
        same.put("kind", was.kind() == is.kind());
        same.put("names", was.names().equals(is.names()));
        same.put("births", was.births().equals(is.births()));
        same.put("gender", was.gender().equals(is.gender()));
        same.put("countries", was.countries().equals(is.countries()));
        same.put("addresses", was.addresses().equals(is.addresses()));
        same.put("identifiers", was.identifiers().equals(is.identifiers()));
        same.put("measures", was.measures().equals(is.measures()));
        same.put("details", was.details().equals(is.details()));
        return same.entrySet().stream()
                .filter(field -> !field.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
