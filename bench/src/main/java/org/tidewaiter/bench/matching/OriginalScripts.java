package org.tidewaiter.bench.matching;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.EntityKind;

/** Names that a list gives in their original script and in Latin letters. */
final class OriginalScripts {

    private static final String HOW = "original_script";

    private OriginalScripts() {}

    /** Whether a name is in Latin letters. */
    static boolean isLatin(ListedName name) {
        return name.text().matches("[\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]+");
    }

    /** {@code parties} under their names in Latin letters, or under the others; those that have none are left out. */
    static List<ListedParty> side(List<ListedParty> parties, boolean latin) {
        List<ListedParty> side = new ArrayList<>();
        for (ListedParty party : parties) {
            List<ListedName> names = party.names().stream()
                    .filter(name -> isLatin(name) == latin)
                    .toList();
            Lookup.under(party, names).ifPresent(side::add);
        }
        return side;
    }

    /** Both names of the same bearer, each asked for in turn. */
    static List<LabelledPair> pairs(List<ListedParty> parties, EntityKind kind) {
        List<LabelledPair> pairs = new ArrayList<>();
        for (ListedParty party : parties) {
            List<ListedName> latin =
                    party.names().stream().filter(OriginalScripts::isLatin).toList();
            List<ListedName> original =
                    party.names().stream().filter(name -> !isLatin(name)).toList();
            if (party.kind() == kind && !latin.isEmpty() && !original.isEmpty()) {
                LabelledPair pair = new LabelledPair(
                        kind, original.getFirst().text(), latin.getFirst().text(), true, HOW, entity(party));
                pairs.add(pair);
                pairs.add(pair.turned());
            }
        }
        return pairs;
    }

    /** By what its pairs are split. */
    static String entity(ListedParty party) {
        return party.list() + " " + party.id();
    }
}
