package org.tidewaiter.engine.flags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.flags.Flag.Family;
import org.tidewaiter.engine.flags.Flag.Strength;
import org.tidewaiter.engine.goods.Lexicon;

/**
 * Raises red flags. A flag is raised where its signal sees something that was stated, read or measured; what is absent is
 * unknown and raises nothing.
 */
public final class Flags {

    private final List<Flag> flags;

    /** Flags that are answered in the order of their ids. */
    public Flags(List<Flag> flags, Lexicon lexicon) {
        this.flags = flags.stream().sorted(Comparator.comparing(Flag::id)).toList();
    }

    /** The flags that {@code situation} raises, in the order of their ids. */
    public List<Raised> raise(Situation situation) {
        return List.of();
    }

    /**
     * The flags that were not looked at because they read the payer, employer or trip history of a traveller and no pack
     * names a legal basis for that; empty where nothing of the kind was stated or a basis is there.
     */
    public List<Flag> off(Situation situation) {
        return List.of();
    }

    /**
     * The flags of {@code raised} that hold the consignment: the hard ones, and, where flags of weak or above come from
     * two different families, all of those. Information never holds.
     */
    public static List<Raised> holding(List<Raised> raised) {
        Set<Family> families = EnumSet.noneOf(Family.class);
        for (Raised one : raised) {
            if (one.strength() != Strength.INFORMATION) {
                families.add(one.flag().family());
            }
        }
        boolean corroborated = families.size() >= 2;
        List<Raised> holding = new ArrayList<>();
        for (Raised one : raised) {
            boolean holds =
                    switch (one.strength()) {
                        case INFORMATION -> false;
                        case WEAK, STRONG -> corroborated;
                        case HARD -> true;
                    };
            if (holds) {
                holding.add(one);
            }
        }
        return List.copyOf(holding);
    }

    /** Whether {@code raised} hold the consignment. */
    public static boolean holds(List<Raised> raised) {
        return !holding(raised).isEmpty();
    }
}
