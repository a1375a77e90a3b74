package org.tidewaiter.bench.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** How a person's name comes to be written otherwise and stays the same person's. */
enum PersonDamage {
    /** One slip. */
    TYPO,
    /** Two slips. */
    TWO_TYPOS,
    /** Another order. */
    REORDERED,
    /** A middle name left out. */
    OMITTED,
    /** An initial for a name. */
    INITIAL,
    /** Two names in one word. */
    JOINED,
    /** A name in two words. */
    SPLIT,
    /** Other Latin letters for the same sounds. */
    RESPELT,
    /** A familiar form of a name. */
    NICKNAME,
    /** A title before it. */
    TITLED,
    /** Particles left out or stuck to the next word. */
    PARTICLE,
    /** Family name first, with a comma. */
    COMMA,
    /** Another order, and a slip. */
    REORDERED_TYPO,
    /** A middle name left out, and other spelling. */
    OMITTED_RESPELT;

    private static final List<String> TITLES =
            List.of("Mr.", "Dr.", "Haji", "Sheikh", "General", "Mrs", "Prof.", "Engineer");

    private static final Map<String, String> NICKNAMES = Map.ofEntries(
            Map.entry("jose", "Pepe"),
            Map.entry("francisco", "Paco"),
            Map.entry("alejandro", "Alex"),
            Map.entry("aleksandr", "Sasha"),
            Map.entry("alexander", "Alex"),
            Map.entry("vladimir", "Vova"),
            Map.entry("dmitry", "Dima"),
            Map.entry("mikhail", "Misha"),
            Map.entry("william", "Bill"),
            Map.entry("robert", "Bob"),
            Map.entry("richard", "Dick"),
            Map.entry("james", "Jim"),
            Map.entry("john", "Johnny"),
            Map.entry("michael", "Mike"),
            Map.entry("thomas", "Tom"),
            Map.entry("charles", "Chuck"),
            Map.entry("edward", "Ted"),
            Map.entry("joseph", "Joe"),
            Map.entry("antonio", "Tony"),
            Map.entry("manuel", "Manolo"),
            Map.entry("enrique", "Kike"),
            Map.entry("jesus", "Chuy"),
            Map.entry("daniel", "Danny"),
            Map.entry("peter", "Pete"),
            Map.entry("samuel", "Sam"));

    /** {@code name}, so damaged; nothing where it does not lend itself to it. */
    Optional<String> apply(String name, Random random) {
        return switch (this) {
            case TYPO -> Damage.typo(name, random);
            case TWO_TYPOS -> Damage.twoTypos(name, random);
            case REORDERED -> Damage.reorder(name, random);
            case OMITTED -> Damage.omitInner(name, random);
            case INITIAL -> Damage.initial(name, random);
            case JOINED -> Damage.join(name, random);
            case SPLIT -> Damage.split(name, random);
            case RESPELT -> Damage.respell(name, random);
            case NICKNAME -> nickname(name);
            case TITLED -> Optional.of(TITLES.get(random.nextInt(TITLES.size())) + " " + name);
            case PARTICLE -> particle(name);
            case COMMA -> comma(name);
            case REORDERED_TYPO -> Damage.reorder(name, random).flatMap(once -> Damage.typo(once, random));
            case OMITTED_RESPELT -> Damage.omitInner(name, random).flatMap(once -> Damage.respell(once, random));
        };
    }

    private static Optional<String> particle(String name) {
        String out = (" " + name.toLowerCase(Locale.ROOT))
                .replace("-", " ")
                .replace(" al ", " al")
                .replace(" bin ", " ")
                .replace(" ibn ", " ")
                .replace(" de ", " ")
                .replace(" el ", " al ")
                .strip();
        return out.equals(name.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(out);
    }

    private static Optional<String> nickname(String name) {
        List<String> words = Damage.words(name);
        words.replaceAll(word -> NICKNAMES.getOrDefault(word.toLowerCase(Locale.ROOT), word));
        return Damage.changed(name, words);
    }

    private static Optional<String> comma(String name) {
        int last = name.lastIndexOf(' ');
        return last < 0 ? Optional.empty() : Optional.of(name.substring(last + 1) + ", " + name.substring(0, last));
    }
}
