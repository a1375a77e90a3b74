package org.tidewaiter.bench.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tidewaiter.engine.screening.name.EntityKind;

/** Finds names that look like an entity's and are another's. */
final class Namesakes {

    /** A new word is the most similar of so many drawn. */
    private static final int DRAWN = 24;

    /** A word that so many bearers have is a name of its own. */
    private static final int USUAL = 8;

    private static final List<String> BRANCHES = List.of(
            "Aviation",
            "Shipping",
            "Capital",
            "Systems",
            "Bank",
            "Insurance",
            "Pharma",
            "Foods",
            "Textiles",
            "Cement",
            "Media",
            "Sports",
            "Hospital",
            "School",
            "Tourism",
            "Energy",
            "Steel",
            "Motors",
            "Telecom");
    private static final List<String> PLACES = List.of(
            "Chile",
            "Estonia",
            "Shanghai",
            "Shenzhen",
            "Dubai",
            "Cyprus",
            "Bavaria",
            "Tianjin",
            "Kazakhstan",
            "Ghana",
            "Panama",
            "Vietnam",
            "Lahore",
            "Ankara",
            "Sofia");

    private static final Set<String> DESCENT = Set.of("bin", "ibn", "bint");

    /** What a found name has to do with the entity's. */
    enum Kind {
        /** Another listed bearer that shares words. */
        LISTED,
        /** One word is a similar one. */
        SIMILAR_WORD,
        /** One word is another usual name that differs by two or three letters, consonants among them. */
        NEAR_WORD,
        /** One word is any other. */
        OTHER_WORD,
        /** Another number or letter in a series. */
        SERIES,
        /** Father and child exchanged. */
        FATHER,
        /** A sister company: another trade or place. */
        SISTER,
        /** Nothing. */
        STRANGER
    }

    private final List<Entity> entities;
    private final EntityKind kind;
    private final Map<String, List<Entity>> byWord = new HashMap<>();
    private final List<String> vocabulary;
    private final List<String> usual;

    Namesakes(List<Entity> all, EntityKind kind) {
        this.kind = kind;
        this.entities = all.stream().filter(entity -> entity.kind() == kind).toList();
        Set<String> words = new HashSet<>();
        for (Entity entity : entities) {
            for (String word : new HashSet<>(lower(entity))) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(entity);
                if (word.length() > 2 && word.chars().allMatch(Character::isLetter)) {
                    words.add(word);
                }
            }
        }
        vocabulary = words.stream().sorted().toList();
        usual = vocabulary.stream().filter(word -> held(word) >= USUAL).toList();
    }

    List<Entity> entities() {
        return entities;
    }

    private static List<String> lower(Entity entity) {
        return List.of(entity.name().toLowerCase(Locale.ROOT).split(" "));
    }

    /** A name of the {@code wanted} sort for {@code entity}. */
    Optional<String> of(Entity entity, Kind wanted, Random random) {
        return switch (wanted) {
            case LISTED -> listed(entity, random);
            case SIMILAR_WORD -> similarWord(entity, random);
            case NEAR_WORD -> nearWord(entity, random);
            case OTHER_WORD -> otherWord(entity, random);
            case SERIES -> series(entity, random);
            case FATHER -> father(entity);
            case SISTER -> sister(entity, random);
            case STRANGER ->
                Optional.of(entities.get(random.nextInt(entities.size())))
                        .filter(other -> unrelated(entity, other))
                        .map(Entity::name);
        };
    }

    /** Another listed bearer that shares at least half of the words, a rare one among them, and has a word of its own. */
    private Optional<String> listed(Entity entity, Random random) {
        List<String> words = lower(entity);
        List<Entity> found = new ArrayList<>();
        for (String word : words) {
            for (Entity other : byWord.getOrDefault(word, List.of())) {
                long shared =
                        lower(other).stream().filter(words::contains).distinct().count();
                boolean half =
                        shared * 2 >= Math.max(words.size(), other.words().size());
                if (half && !other.id().equals(entity.id()) && differs(entity, other)) {
                    found.add(other);
                }
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(random.nextInt(found.size())).name());
    }

    /** Neither of two listed bearers goes by a name that is all of the other's, and both have a word of their own. */
    private static boolean differs(Entity a, Entity b) {
        return own(a, b) && own(b, a);
    }

    private static boolean own(Entity a, Entity b) {
        Set<String> theirs = new HashSet<>(lower(b));
        b.aliases()
                .forEach(alias ->
                        theirs.addAll(List.of(alias.toLowerCase(Locale.ROOT).split(" "))));
        return lower(a).stream()
                .filter(word -> word.length() > 3)
                .anyMatch(word ->
                        theirs.stream().noneMatch(other -> distance(word, other) <= Math.max(2, word.length() / 3)));
    }

    private static boolean unrelated(Entity a, Entity b) {
        return lower(a).stream().filter(word -> word.length() > 2).noneMatch(lower(b)::contains);
    }

    private Optional<String> similarWord(Entity entity, Random random) {
        return replace(entity, random, true);
    }

    private Optional<String> nearWord(Entity entity, Random random) {
        List<String> words = Damage.words(entity.name());
        int at = telling(words, random);
        String word = words.get(at).toLowerCase(Locale.ROOT);
        if (words.size() < 2 || word.length() < 3 || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        List<String> near = usual.stream().filter(other -> near(word, other)).toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        words.set(at, near.get(random.nextInt(near.size())).toUpperCase(Locale.ROOT));
        return Damage.changed(entity.name(), words);
    }

    private static boolean near(String word, String other) {
        if (Math.abs(word.length() - other.length()) > 2 || skeleton(word).equals(skeleton(other))) {
            return false;
        }
        int distance = distance(word, other);
        return distance == 2 || distance == 3 && word.length() > 5;
    }

    /** Consonants, each run once. */
    private static String skeleton(String word) {
        return word.replaceAll("[aeiouyhw]", "").replaceAll("(.)\\1+", "$1");
    }

    private Optional<String> otherWord(Entity entity, Random random) {
        return replace(entity, random, false);
    }

    /** One telling word becomes another bearer's: for a person any, for an organisation its rarest. */
    private Optional<String> replace(Entity entity, Random random, boolean similar) {
        List<String> words = Damage.words(entity.name());
        int at = telling(words, random);
        String word = words.get(at).toLowerCase(Locale.ROOT);
        if (words.size() < 2 || word.length() < 3 || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String best = "";
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < (similar ? DRAWN * 8 : DRAWN / 8); i++) {
            String drawn = vocabulary.get(random.nextInt(vocabulary.size()));
            int distance = distance(word, drawn);
            if (distance >= Math.max(3, word.length() / 2) && distance < least) {
                best = drawn;
                least = distance;
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        words.set(at, best.toUpperCase(Locale.ROOT));
        return Damage.changed(entity.name(), words);
    }

    /** A word by which bearers are told apart: any of a person's, the rarest of an organisation's. */
    private int telling(List<String> words, Random random) {
        return kind == EntityKind.PERSON ? random.nextInt(words.size()) : rarest(words);
    }

    private int rarest(List<String> words) {
        int at = 0;
        for (int i = 1; i < words.size(); i++) {
            if (held(words.get(i)) < held(words.get(at))) {
                at = i;
            }
        }
        return at;
    }

    private int held(String word) {
        return byWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).size();
    }

    /** The son of the one is the father of the other: A bin B, B bin A. */
    private static Optional<String> father(Entity entity) {
        List<String> words = Damage.words(entity.name());
        for (int i = 1; i < words.size() - 1; i++) {
            if (DESCENT.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                List<String> turned = new ArrayList<>(words.subList(i + 1, words.size()));
                turned.add(words.get(i));
                turned.addAll(words.subList(0, i));
                return Damage.changed(entity.name(), turned);
            }
        }
        return Optional.empty();
    }

    /** Another number, or none, where the name has one; else a number or an initial that the original lacks is no evidence, so nothing. */
    private static Optional<String> series(Entity entity, Random random) {
        List<String> words = Damage.words(entity.name());
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).matches("\\d{1,4}")) {
                int number = Integer.parseInt(words.get(i));
                if (words.size() > 2 && random.nextBoolean()) {
                    words.remove(i);
                    return Damage.changed(entity.name(), words);
                }
                words.set(i, String.valueOf(number + 1 + random.nextInt(5)));
                return Damage.changed(entity.name(), words);
            }
        }
        return Optional.empty();
    }

    /** The same brand in another trade or place. */
    private Optional<String> sister(Entity entity, Random random) {
        if (kind != EntityKind.ORGANISATION || entity.words().size() < 2) {
            return Optional.empty();
        }
        List<String> words = Damage.words(entity.name());
        List<String> extra = random.nextBoolean() ? BRANCHES : PLACES;
        String added = extra.get(random.nextInt(extra.size()));
        if (entity.name().toLowerCase(Locale.ROOT).contains(added.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (words.size() > 2 && random.nextBoolean()) {
            words.set(words.size() - 2, added);
        } else {
            words.add(words.size() - 1, added);
        }
        return Damage.changed(entity.name(), words);
    }

    /** Plain Levenshtein distance. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = Math.min(
                        diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1), Math.min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = cost;
            }
        }
        return row[b.length()];
    }
}
