package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidewaiter.engine.goods.formula.Formula;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** The things of a {@link Lexicon}, found by what they consist of. */
final class Things {

    private static final String UNLISTED_ELEMENT = "unlisted-element";
    private static final Set<String> ORGANIC = Set.of("C", "H");

    private final Lexicon lexicon;
    private final Map<String, Thing> elements = new HashMap<>();
    private final Lazy<Combinations> combinations = new Lazy<>(this::combine);

    /** What takes some time to prepare and is needed for few lines. */
    private record Combinations(Map<String, Thing> byRatio, Map<Set<String>, List<Thing>> byElements) {}

    Things(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Thing thing : lexicon.things().values()) {
            if (thing.isElement()) {
                thing.elements().forEach(symbol -> elements.merge(symbol, thing, Things::first));
            }
        }
    }

    /** Of several things of one element, such as the kinds of carbon, the widest stands for its symbol. */
    private static Thing first(Thing one, Thing other) {
        if (one.broader().isEmpty() != other.broader().isEmpty()) {
            return one.broader().isEmpty() ? one : other;
        }
        return one.id().compareTo(other.id()) <= 0 ? one : other;
    }

    private Combinations combine() {
        Map<String, Thing> byRatio = new HashMap<>();
        Map<Set<String>, List<Thing>> byElements = new HashMap<>();
        for (Thing thing : new TreeMap<>(lexicon.things()).values()) {
            if (thing.type().material() && !thing.elements().isEmpty()) {
                byElements
                        .computeIfAbsent(thing.elements(), set -> new ArrayList<>(1))
                        .add(thing);
                thing.formula()
                        .flatMap(Formula::parse)
                        .filter(formula -> !formula.variable())
                        .ifPresent(formula -> byRatio.putIfAbsent(formula.ratio(), thing));
            }
        }
        return new Combinations(byRatio, byElements);
    }

    /** The thing of this id. */
    Optional<Thing> find(String id) {
        return Optional.ofNullable(lexicon.things().get(id));
    }

    /** The thing of this CAS number. */
    Optional<Thing> cas(String number) {
        return Optional.ofNullable(lexicon.casNumbers().get(number)).flatMap(this::find);
    }

    /** The chemical element of this symbol, where the lexicon holds it. */
    Optional<Thing> element(String symbol) {
        return Optional.ofNullable(elements.get(symbol));
    }

    /**
     * The one thing that {@code formula} stands for: the same ratio of elements, with or without crystal water, or, where a ratio is a fraction or a variable, or the
     * formula is an alloy's grade, the same elements.
     */
    Optional<Thing> of(Formula formula) {
        if (formula.elements().size() == 1) {
            return element(formula.elements().iterator().next());
        }
        Optional<Thing> exact = exact(formula).or(() -> formula.anhydrous().flatMap(this::exact));
        if (exact.isPresent()) {
            return exact;
        }
        boolean whole = !formula.variable()
                && formula.isCompound()
                && formula.counts().values().stream()
                        .allMatch(count -> count.stripTrailingZeros().scale() <= 0);
        return whole ? Optional.empty() : onlyOneOf(formula.elements());
    }

    private Optional<Thing> exact(Formula formula) {
        return formula.variable()
                ? Optional.empty()
                : Optional.ofNullable(combinations.get().byRatio().get(formula.ratio()));
    }

    /** The thing that {@code formula} stands for, or one that stands for a combination the lexicon does not hold. */
    Thing ofOrUnlisted(Formula formula) {
        return of(formula).orElseGet(() -> unlisted(formula));
    }

    private Thing unlisted(Formula formula) {
        boolean compound = formula.isCompound();
        String id = formula.elements().size() == 1
                ? UNLISTED_ELEMENT
                : compound ? Identity.UNLISTED_COMPOUND : Identity.UNLISTED_ALLOY;
        return new Thing(
                id,
                formula.elements().size() == 1
                        ? Lexicon.Type.ELEMENT
                        : compound ? Lexicon.Type.COMPOUND : Lexicon.Type.ALLOY,
                formula.toString(),
                formula.toString(),
                Optional.of(formula.toString()),
                formula.elements(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                compound ? families(formula) : Set.of(),
                Set.of(),
                false);
    }

    /**
     * Ids of the families that a compound of this formula belongs to, "compounds of dysprosium", "organic compounds of antimony": things
     * without a formula of one metal, or of one metal, carbon and hydrogen.
     */
    private Set<String> families(Formula formula) {
        Set<String> ids = new TreeSet<>();
        for (String symbol : formula.elements()) {
            families(Set.of(symbol), ids);
            if (formula.elements().containsAll(ORGANIC) && !ORGANIC.contains(symbol)) {
                Set<String> organic = new TreeSet<>(ORGANIC);
                organic.add(symbol);
                families(organic, ids);
            }
        }
        return ids;
    }

    private void families(Set<String> elements, Set<String> ids) {
        for (Thing thing : combinations.get().byElements().getOrDefault(elements, List.of())) {
            if (thing.type() == Lexicon.Type.COMPOUND && thing.formula().isEmpty()) {
                ids.add(thing.id());
            }
        }
    }

    /**
     * Ids of the compounds that share both elements with {@code compound}, which the lexicon does not hold: they go by one name whatever
     * the ratio, as do W2C and WC. What belongs to a family is listed with it.
     */
    Set<String> namesakes(Thing compound) {
        return compound.id().equals(Identity.UNLISTED_COMPOUND)
                        && compound.broader().isEmpty()
                ? namesakes(compound.elements())
                : Set.of();
    }

    /** Ids of the compounds of both {@code elements}, in a certain ratio. */
    Set<String> namesakes(Set<String> elements) {
        Set<String> ids = new TreeSet<>();
        if (elements.size() != 2) {
            return ids;
        }
        for (Thing thing : combinations.get().byElements().getOrDefault(elements, List.of())) {
            if (thing.type() == Lexicon.Type.COMPOUND && thing.formula().isPresent()) {
                ids.add(thing.id());
            }
        }
        return ids;
    }

    /** Whether the elements of {@code formula} alone tell what it stands for: at most one thing consists of them. */
    boolean settles(Formula formula) {
        return combinations
                        .get()
                        .byElements()
                        .getOrDefault(formula.elements(), List.of())
                        .size()
                <= 1;
    }

    /** Whether {@code thing} stands for what the lexicon does not hold. */
    static boolean isUnlisted(Thing thing) {
        return thing.id().startsWith("unlisted-");
    }

    /** The one material whose elements are exactly {@code symbols}, or of several the one alloy; empty where there is no such one. */
    private Optional<Thing> onlyOneOf(Set<String> symbols) {
        List<Thing> same = combinations.get().byElements().getOrDefault(symbols, List.of());
        if (same.size() <= 1) {
            return same.stream().findFirst();
        }
        List<Thing> alloys = same.stream()
                .filter(thing -> thing.type() == Lexicon.Type.ALLOY)
                .toList();
        return alloys.size() == 1 ? Optional.of(alloys.getFirst()) : Optional.empty();
    }

    /**
     * The one alloy that has all of {@code larger} and nothing that is not among {@code all}; of several, the one with most elements
     * if it is alone.
     */
    Optional<Thing> alloyOf(Set<String> larger, Set<String> all) {
        List<Thing> best = new ArrayList<>(1);
        for (List<Thing> same : combinations.get().byElements().values()) {
            for (Thing thing : same) {
                boolean fits = thing.type() == Lexicon.Type.ALLOY
                        && thing.elements().containsAll(larger)
                        && all.containsAll(thing.elements());
                if (fits
                        && !best.isEmpty()
                        && best.getFirst().elements().size() < thing.elements().size()) {
                    best.clear();
                }
                if (fits
                        && (best.isEmpty()
                                || best.getFirst().elements().size()
                                        == thing.elements().size())) {
                    best.add(thing);
                }
            }
        }
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /** The one alloy whose elements are exactly {@code symbols}; empty where there is none or more than one. */
    Optional<Thing> alloyOf(Set<String> symbols) {
        return onlyOneOf(symbols).filter(thing -> thing.type() == Lexicon.Type.ALLOY);
    }

    /** Ids of the alloys that hold all of {@code symbols}, sorted. */
    Set<String> alloysWith(Collection<String> symbols) {
        Set<String> ids = new TreeSet<>();
        for (List<Thing> same : combinations.get().byElements().values()) {
            for (Thing thing : same) {
                if (thing.type() == Lexicon.Type.ALLOY && thing.elements().containsAll(symbols)) {
                    ids.add(thing.id());
                }
            }
        }
        return ids;
    }

    /** The forms of the lexicon by id. */
    Map<String, Lexicon.Form> forms() {
        return lexicon.forms();
    }
}
