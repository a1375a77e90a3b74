package org.tidewaiter.bench.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * Makes labelled pairs from listed entities, the same ones every time. For every entity it writes its name in some damaged ways (the
 * same bearer) and finds as many namesakes (other bearers), so that both are half of the set.
 */
final class PairSet {

    private static final long SEED = 20_230_801L;
    private static final int EACH = 3;

    /** How often every kind of namesake is tried. */
    private static final List<Namesakes.Kind> PERSON_NAMESAKES = List.of(
            Namesakes.Kind.LISTED,
            Namesakes.Kind.NEAR_WORD,
            Namesakes.Kind.NEAR_WORD,
            Namesakes.Kind.SIMILAR_WORD,
            Namesakes.Kind.OTHER_WORD,
            Namesakes.Kind.LISTED,
            Namesakes.Kind.FATHER,
            Namesakes.Kind.STRANGER);

    private static final List<Namesakes.Kind> ORGANISATION_NAMESAKES = List.of(
            Namesakes.Kind.LISTED,
            Namesakes.Kind.NEAR_WORD,
            Namesakes.Kind.SIMILAR_WORD,
            Namesakes.Kind.OTHER_WORD,
            Namesakes.Kind.SISTER,
            Namesakes.Kind.SERIES,
            Namesakes.Kind.STRANGER);

    private PairSet() {}

    /** Pairs from {@code entities} of {@code kind}. */
    static List<LabelledPair> of(List<Entity> entities, EntityKind kind) {
        Namesakes namesakes = new Namesakes(entities, kind);
        List<LabelledPair> pairs = new ArrayList<>();
        Random random = new Random(SEED);
        List<Entity> shuffled = new ArrayList<>(namesakes.entities());
        Collections.shuffle(shuffled, random);
        for (Entity entity : shuffled) {
            if (entity.words().size() < 2) {
                continue;
            }
            List<LabelledPair> same = same(entity, random);
            List<LabelledPair> others = others(entity, namesakes, random, same.size());
            pairs.addAll(same.subList(0, Math.min(same.size(), others.size())));
            pairs.addAll(others);
        }
        return pairs;
    }

    private static List<LabelledPair> same(Entity entity, Random random) {
        List<LabelledPair> pairs = new ArrayList<>();
        OtherSpelling.of(entity, random).ifPresent(name -> pairs.add(pair(entity, name, true, "other_spelling")));
        for (int tries = 0; tries < EACH * 5 && pairs.size() < EACH; tries++) {
            if (entity.kind() == EntityKind.PERSON) {
                PersonDamage[] ways = PersonDamage.values();
                PersonDamage way = ways[random.nextInt(ways.length)];
                way.apply(entity.name(), random).ifPresent(name -> pairs.add(pair(entity, name, true, word(way))));
            } else {
                OrganisationDamage[] ways = OrganisationDamage.values();
                OrganisationDamage way = ways[random.nextInt(ways.length)];
                way.apply(entity.name(), random).ifPresent(name -> pairs.add(pair(entity, name, true, word(way))));
            }
        }
        // either side may be the fuller or the damaged one
        return pairs.stream()
                .map(pair -> random.nextBoolean() ? pair.turned() : pair)
                .toList();
    }

    private static List<LabelledPair> others(Entity entity, Namesakes namesakes, Random random, int wanted) {
        List<Namesakes.Kind> kinds = entity.kind() == EntityKind.PERSON ? PERSON_NAMESAKES : ORGANISATION_NAMESAKES;
        List<LabelledPair> pairs = new ArrayList<>();
        for (int tries = 0; tries < wanted * 5 && pairs.size() < wanted; tries++) {
            Namesakes.Kind kind = kinds.get(random.nextInt(kinds.size()));
            namesakes.of(entity, kind, random).ifPresent(name -> pairs.add(pair(entity, name, false, word(kind))));
        }
        return pairs;
    }

    private static LabelledPair pair(Entity entity, String query, boolean same, String how) {
        return new LabelledPair(entity.kind(), query, entity.name(), same, how, entity.id());
    }

    /** The best F1 that whole-name Levenshtein similarity reaches at any threshold: how easy a set is. */
    static double levenshteinF1(List<LabelledPair> pairs) {
        int[] same = new int[101];
        int[] other = new int[101];
        for (LabelledPair pair : pairs) {
            String a = pair.query().toLowerCase(Locale.ROOT);
            String b = pair.listed().toLowerCase(Locale.ROOT);
            int at = 100 - 100 * Namesakes.distance(a, b) / Math.max(a.length(), b.length());
            (pair.same() ? same : other)[at]++;
        }
        int positives = Arrays.stream(same).sum();
        double best = 0;
        int hits = 0;
        int alarms = 0;
        for (int at = 100; at >= 0; at--) {
            hits += same[at];
            alarms += other[at];
            best = Math.max(best, 2.0 * hits / (positives + hits + alarms));
        }
        return best;
    }

    /** Share of other bearers of which the name is that of the listed one but for one word, number or trade, or who are listed too. */
    static double nearNamesakes(List<LabelledPair> pairs) {
        List<String> far = List.of(word(Namesakes.Kind.OTHER_WORD), word(Namesakes.Kind.STRANGER));
        long others = pairs.stream().filter(pair -> !pair.same()).count();
        long near = pairs.stream()
                .filter(pair -> !pair.same() && !far.contains(pair.how()))
                .count();
        return near / (double) others;
    }

    private static String word(Enum<?> how) {
        return how.name().toLowerCase(Locale.ROOT);
    }
}
