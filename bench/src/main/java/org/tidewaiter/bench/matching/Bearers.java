package org.tidewaiter.bench.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameReader;

/**
 * Who is listed, once: parties of several lists are one bearer if the primary name of one is a name of the other, whatever the order of its
 * words, so that a bearer does not stand in both halves of a set that is split by bearer.
 */
final class Bearers {

    private final NameReader reader;
    private final List<ListedParty> parties;
    private final int[] leaders;

    private Bearers(List<ListedParty> parties, NameReader reader) {
        this.parties = parties;
        this.reader = reader;
        leaders = new int[parties.size()];
        Arrays.setAll(leaders, i -> i);
    }

    /** The bearers of Latin names among {@code parties}, in their order; one whose kind is neither listed nor plain from its name is left out. */
    static List<Entity> of(List<ListedParty> parties, NameReader reader) {
        Bearers bearers = new Bearers(parties, reader);
        bearers.join();
        return bearers.entities();
    }

    private void join() {
        Map<String, Integer> primaries = new HashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            Integer other =
                    primaries.putIfAbsent(key(parties.get(i), parties.get(i).primary()), i);
            if (other != null) {
                unite(i, other);
            }
        }
        for (int i = 0; i < parties.size(); i++) {
            for (ListedName name : parties.get(i).names()) {
                Integer other =
                        name.quality() == ListedName.Quality.WEAK ? null : primaries.get(key(parties.get(i), name));
                if (other != null) {
                    unite(i, other);
                }
            }
        }
    }

    /** The words of a name in the order of the alphabet, with the kind of its bearer where the list tells it. */
    static String key(ListedParty party, ListedName name) {
        String words = Arrays.stream(name.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
        return (party.kind() == EntityKind.UNKNOWN ? "" : party.kind()) + words;
    }

    private int leader(int party) {
        int at = party;
        while (leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }

    private void unite(int one, int other) {
        int a = leader(one);
        int b = leader(other);
        leaders[Math.max(a, b)] = Math.min(a, b);
    }

    private List<Entity> entities() {
        Map<Integer, List<String>> aliases = new LinkedHashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            List<String> all = aliases.computeIfAbsent(leader(i), key -> new ArrayList<>());
            for (ListedName name : parties.get(i).names()) {
                if (name.quality() != ListedName.Quality.WEAK) {
                    all.add(natural(name.text(), parties.get(i).kind()));
                }
            }
        }
        List<Entity> entities = new ArrayList<>();
        aliases.forEach((leader, names) -> {
            ListedParty party = parties.get(leader);
            EntityKind kind = reader.read(party.primary().text(), party.kind()).kind();
            String name = natural(party.primary().text(), kind);
            if (kind != EntityKind.UNKNOWN && name.matches("[\\p{IsLatin}\\p{IsCommon}]+")) {
                List<String> others = names.stream()
                        .distinct()
                        .filter(other -> !other.equals(name))
                        .toList();
                entities.add(new Entity(party.list() + " " + party.id(), kind, name, others));
            }
        });
        return entities;
    }

    /** "LAST, First" as "First LAST". */
    static String natural(String name, EntityKind kind) {
        int comma = name.indexOf(", ");
        boolean turned = kind == EntityKind.PERSON && comma > 0 && name.indexOf(',', comma + 1) < 0;
        return turned ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
    }
}
