package org.tidewaiter.engine.flags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.flags.Flag.Family;
import org.tidewaiter.engine.flags.Flag.Strength;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.TermIndex;

/**
 * Raises red flags. A flag is raised where its signal sees something that was stated, read or measured; what is absent is
 * unknown and raises nothing. May be used by many threads.
 */
public final class Flags {

    private final List<Flag> flags;
    private final Lexicon lexicon;
    private final TermIndex terms;
    private final Words words;
    /** The words of flags, by the flag's id, made when first asked for. */
    private final Map<String, MilitaryWords> military = new ConcurrentHashMap<>();

    /** Flags over goods that {@code lexicon} knows; they are answered in the order of their ids. */
    public Flags(List<Flag> flags, Lexicon lexicon) {
        this.flags = flags.stream().sorted(Comparator.comparing(Flag::id)).toList();
        this.lexicon = lexicon;
        this.terms = new TermIndex(lexicon.terms());
        this.words = new Words(lexicon.folding());
    }

    /** The flags that {@code situation} raises, in the order of their ids. */
    public List<Raised> raise(Situation situation) {
        View view = new View(situation, lexicon, terms, words, military);
        List<Raised> raised = new ArrayList<>(0);
        for (Flag flag : flags) {
            if (isOff(flag, situation)) {
                continue;
            }
            List<Finding> findings = flag.signal().look(view, flag);
            if (!findings.isEmpty()) {
                raised.add(raised(flag, findings));
            }
        }
        return raised;
    }

    /**
     * A flag rests on unverified data where all that it saw of one kind is unverified: a green channel that is certain, and
     * an entry that nobody has verified.
     */
    private static Raised raised(Flag flag, List<Finding> findings) {
        Set<Reason> because = new LinkedHashSet<>();
        Set<Phrase> verified = EnumSet.noneOf(Phrase.class);
        Set<Phrase> seen = EnumSet.noneOf(Phrase.class);
        for (Finding finding : findings) {
            because.add(finding.reason());
            seen.add(finding.reason().phrase());
            if (finding.verified()) {
                verified.add(finding.reason().phrase());
            }
        }
        Strength strength = verified.containsAll(seen) ? flag.strength() : Strength.INFORMATION;
        return new Raised(flag, strength, List.copyOf(because));
    }

    /**
     * The flags that were not looked at because they would read the payer, the employer or the trip of a traveller, which was
     * stated, and no pack names a legal basis for that; in the order of their ids.
     */
    public List<Flag> off(Situation situation) {
        return flags.stream().filter(flag -> isOff(flag, situation)).toList();
    }

    private static boolean isOff(Flag flag, Situation situation) {
        return !situation.passengerBasis() && flag.signal().needsPassengerBasis(situation.consignment());
    }

    /**
     * The flags of {@code raised} that hold the consignment: the hard ones, and, where flags of weak or above come from two
     * different families, all of those. Information never holds.
     */
    public static List<Raised> holding(List<Raised> raised) {
        Set<Family> families = EnumSet.noneOf(Family.class);
        for (Raised one : raised) {
            if (one.strength() != Strength.INFORMATION) {
                families.add(one.flag().family());
            }
        }
        boolean corroborated = families.size() >= 2;
        List<Raised> holding = new ArrayList<>(0);
        for (Raised one : raised) {
            boolean holds = switch (one.strength()) {
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

    /** The trigger facts that {@code raised} put in question. Information puts nothing in question. */
    public static Set<String> questioned(List<Raised> raised) {
        Set<String> questioned = new TreeSet<>();
        for (Raised one : raised) {
            if (one.strength() != Strength.INFORMATION) {
                questioned.addAll(one.flag().raises());
            }
        }
        return questioned;
    }
}
