package org.tidewaiter.bench.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.datafaker.Faker;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * Names that people and companies bear anywhere, from Datafaker in many languages and scripts: seven of ten are persons. A name that
 * a listed party bears, word for word, is nobody's fault and left out.
 */
final class InnocentNames {

    private static final List<String> LOCALES = List.of(
            "en-US", "en-GB", "en-IN", "en-NG", "en-PAK", "en-ZA", "de", "fr", "es", "es-MX", "it", "pt", "pt-BR", "nl",
            "pl", "sv", "da-DK", "nb-NO", "fi-FI", "cs", "hu", "ro-MD", "tr", "id", "vi", "ru", "uk", "ar", "fa", "he",
            "zh-CN", "zh-TW", "ja", "ko", "el-GR", "bg", "hr");
    private static final int PERSONS_IN_TEN = 7;
    private static final int MOST_IN_VAIN = 100;

    private final List<Faker> fakers;
    private final Random random;
    private final Set<Set<String>> listed = new HashSet<>();

    /** A name and what bears it. */
    record Innocent(String text, EntityKind kind) {}

    InnocentNames(long seed, List<ListedParty> parties) {
        random = new Random(seed);
        fakers = LOCALES.stream()
                .map(locale -> new Faker(Locale.forLanguageTag(locale), random))
                .toList();
        parties.forEach(party -> party.names().forEach(name -> listed.add(words(name.text()))));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** So many, all different, the same ones every time. */
    List<Innocent> names(int count) {
        Set<Innocent> names = new LinkedHashSet<>();
        int inVain = 0;
        int skipped = 0;
        while (names.size() < count) {
            if (inVain == MOST_IN_VAIN) { // this language has no further names
                inVain = 0;
                skipped++;
            }
            inVain++;
            Faker faker = fakers.get((names.size() + skipped) % fakers.size());
            boolean person = random.nextInt(10) < PERSONS_IN_TEN;
            String name = person
                    ? faker.name().firstName() + " " + faker.name().lastName()
                    : faker.company().name();
            if (!listed.contains(words(name))
                    && name.length() > 4
                    && names.add(new Innocent(name, person ? EntityKind.PERSON : EntityKind.ORGANISATION))) {
                inVain = 0;
            }
        }
        return new ArrayList<>(names);
    }
}
