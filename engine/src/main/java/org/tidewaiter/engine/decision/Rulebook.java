package org.tidewaiter.engine.decision;

import java.util.List;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.engine.flags.Flag;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.OwnershipLaw;
import org.tidewaiter.engine.materials.DependencyMap;
import org.tidewaiter.engine.screening.list.ListProfiles;
import org.tidewaiter.engine.screening.match.Matching;
import org.tidewaiter.engine.screening.name.NameLexicon;

/**
 * Everything the packs say, compiled. The {@code rulebook} module builds and stores it; the engine only reads it.
 *
 * @param hash {@code sha256:} of the stored form, by which a decision names the rulebook it was made with
 * @param lexicon what goods are called
 * @param law what the law says
 * @param flags red flags
 * @param materials the map from material to system
 * @param names the words by which names of parties are read
 * @param matching how names of parties are weighed
 * @param watchlists what is known of lists of restricted parties
 * @param ownership rules that treat a party as listed because of who owns it
 * @param texts what the engine says
 */
public record Rulebook(
        String hash,
        Lexicon lexicon,
        Law law,
        List<Flag> flags,
        DependencyMap materials,
        NameLexicon names,
        Matching matching,
        ListProfiles watchlists,
        List<OwnershipLaw> ownership,
        Texts texts) {

    /** Takes copies. */
    public Rulebook {
        flags = List.copyOf(flags);
        ownership = List.copyOf(ownership);
    }
}
