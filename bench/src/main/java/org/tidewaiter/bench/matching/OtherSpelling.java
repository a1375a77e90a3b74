package org.tidewaiter.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** A further name of a listed bearer that spells the same words otherwise: how lists themselves vary. */
final class OtherSpelling {

    private static final int SHORTEST = 3;

    private OtherSpelling() {}

    /** One of the further names of {@code entity} with as many words, each near to a word of its name, not all the same. */
    static Optional<String> of(Entity entity, Random random) {
        List<String> words = words(entity.name());
        List<String> near = entity.aliases().stream()
                .filter(alias -> near(words, words(alias)))
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(near.get(random.nextInt(near.size())));
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean near(List<String> name, List<String> alias) {
        if (name.size() != alias.size() || name.size() < 2 || name.equals(alias)) {
            return false;
        }
        List<String> left = new ArrayList<>(alias);
        for (String word : name) {
            Optional<String> partner = left.stream()
                    .filter(other -> Namesakes.distance(word, other) <= word.length() / 2
                            && (word.length() >= SHORTEST || word.equals(other)))
                    .min((a, b) -> Integer.compare(Namesakes.distance(word, a), Namesakes.distance(word, b)));
            if (partner.isEmpty()) {
                return false;
            }
            left.remove(partner.get());
        }
        return true;
    }
}
