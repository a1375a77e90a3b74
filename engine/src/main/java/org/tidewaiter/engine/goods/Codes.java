package org.tidewaiter.engine.goods;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** What commodity numbers say of goods. */
final class Codes {

    private static final int SHORTEST = 6;
    /** Digits of a heading of the harmonised system. */
    private static final int HEADING = 4;
    /** Digits from which a number is one of a national tariff. */
    private static final int NATIONAL = 8;
    /** Digits of a number that a tariff makes for single items. */
    private static final int ITEM = 10;
    /** What a number ends in that subdivides nothing, or holds what its neighbours leave. */
    private static final Set<String> RESIDUAL = Set.of("00", "90");
    /** Sorts behind every digit. */
    private static final char BEHIND_DIGITS = ':';

    private final Map<String, String> dedicated;
    private final Map<String, Set<String>> candidates;
    private final Map<String, Set<String>> materialHeadings;
    private final Things things;
    /** Known numbers of every thing. */
    private final Lazy<Map<String, Set<String>>> byThing = new Lazy<>(this::numbers);
    /** The candidates in the order of their numbers. */
    private final Lazy<NavigableMap<String, Set<String>>> sorted = new Lazy<>(() -> new TreeMap<>(candidates()));

    Codes(Lexicon lexicon, Things things) {
        this.dedicated = lexicon.dedicatedCodes();
        this.candidates = lexicon.candidateCodes();
        this.materialHeadings = lexicon.materialHeadings();
        this.things = things;
    }

    private Map<String, Set<String>> candidates() {
        return candidates;
    }

    private Map<String, Set<String>> numbers() {
        Map<String, Set<String>> numbers = new HashMap<>();
        candidates.forEach((code, ids) -> ids.forEach(
                id -> numbers.computeIfAbsent(id, thing -> new HashSet<>()).add(code)));
        dedicated.forEach((code, id) ->
                numbers.computeIfAbsent(id, thing -> new HashSet<>()).add(code));
        return numbers;
    }

    /** The thing that {@code code} is dedicated to. */
    Optional<Thing> dedicated(String code) {
        for (int length = code.length(); length > SHORTEST; length--) {
            String id = dedicated.get(code.substring(0, length));
            if (id != null) {
                return things.find(id);
            }
        }
        return Optional.empty();
    }

    /** Ids of the things whose numbers stand under the heading {@code code}, of 4 digits or more: it may be any of them. */
    Set<String> under(String code) {
        return code.length() < HEADING
                ? Set.of()
                : sorted.get().subMap(code, code + BEHIND_DIGITS).values().stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Ids of the controlled things that {@code code} points to: a number of a national tariff and not a heading of many goods, or
     * one under a heading where materials stand and no finished goods.
     */
    Set<String> pointsTo(String code) {
        if (isOfMaterials(code)) {
            Set<String> admitted = candidates(code);
            return admitted.isEmpty() ? under(code) : admitted;
        }
        for (int length = code.length(); length >= NATIONAL; length--) {
            Set<String> ids = candidates.get(code.substring(0, length));
            if (ids != null) {
                return ids;
            }
        }
        return Set.of();
    }

    /** Whether {@code code} is a number that a tariff made for what a law lists, and not one that the law only points to. */
    boolean isOfItems(String code) {
        return code.length() >= ITEM
                && !RESIDUAL.contains(code.substring(code.length() - 2))
                && candidates.containsKey(code);
    }

    /** Ids of what {@code thing} may be besides, where {@code code} was made for items: those of another name, and products of it. */
    Set<String> meant(String code, Thing thing) {
        if (!isOfItems(code)) {
            return Set.of();
        }
        Set<String> items = candidates.getOrDefault(code, Set.of());
        boolean named = items.contains(thing.id()) || thing.broader().stream().anyMatch(items::contains);
        return items.stream()
                .filter(id -> !named
                        || things.find(id)
                                .filter(item -> item.type().material())
                                .isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether {@code code} stands under a heading of materials. */
    boolean isOfMaterials(String code) {
        return isOfMaterials(code, HEADING) || isOfMaterials(code, SHORTEST);
    }

    private boolean isOfMaterials(String code, int digits) {
        return code.length() >= digits && materialHeadings.containsKey(code.substring(0, digits));
    }

    /** Whether {@code thing} is one of those that may stand under the heading of {@code code} as well. */
    boolean admits(String code, Thing thing) {
        return admits(code, HEADING, thing) || admits(code, SHORTEST, thing);
    }

    private boolean admits(String code, int digits, Thing thing) {
        if (code.length() < digits) {
            return false;
        }
        Set<String> others = materialHeadings.getOrDefault(code.substring(0, digits), Set.of());
        return others.contains(thing.id()) || thing.broader().stream().anyMatch(others::contains);
    }

    /** Ids of the things that the longest known beginning of {@code code} admits. */
    Set<String> candidates(String code) {
        for (int length = code.length(); length >= SHORTEST; length--) {
            Set<String> ids = candidates.get(code.substring(0, length));
            if (ids != null) {
                return ids;
            }
        }
        return Set.of();
    }

    /**
     * Whether {@code code} is one that names other things and not the material {@code thing}. Where no number of the thing is known,
     * only a heading of materials or a number of items can tell, and it admits more than the compounds that are held of it.
     */
    boolean namesSomethingElse(String code, Thing thing) {
        Set<String> known = byThing.get().getOrDefault(thing.id(), Collections.emptySet());
        if (known.isEmpty()) {
            return (isOfMaterials(code) || isOfItems(code))
                    && !admits(code, thing)
                    && isNoneOf(pointsTo(code), thing, other -> mayStandBeside(thing, other));
        }
        return known.stream().noneMatch(number -> code.startsWith(number) || number.startsWith(code))
                && isNoneOf(candidates(code), thing, other -> false);
    }

    private boolean isNoneOf(Set<String> named, Thing thing, Predicate<Thing> unless) {
        return !named.isEmpty()
                && named.stream()
                        .flatMap(id -> things.find(id).stream())
                        .noneMatch(other -> unless.test(other)
                                || Compatibility.narrower(thing, other).isPresent());
    }

    /** Compounds with a common element, oxides among them, often share a heading: which of them do is not held. */
    private static boolean mayStandBeside(Thing one, Thing other) {
        return one.type() == Lexicon.Type.COMPOUND
                && other.type() == Lexicon.Type.COMPOUND
                && !Collections.disjoint(one.elements(), other.elements());
    }
}
