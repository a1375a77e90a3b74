package org.tidewaiter.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import net.datafaker.Faker;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.TokenKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Invented names of persons and companies, the same in every run: the first and last names of all languages that Datafaker has, in
 * Latin letters without marks, the early ones of a list oftener than the late; seven of ten are persons, the others companies with a
 * word of trade and a legal form. 10 to 40 letters, all different.
 */
final class MadeNames {

    private static final String[] TRADE = {
        "trading",
        "shipping",
        "logistics",
        "electronics",
        "technology",
        "industries",
        "engineering",
        "chemicals",
        "petroleum",
        "energy",
        "steel",
        "metals",
        "textiles",
        "foods",
        "pharma",
        "aviation",
        "marine",
        "construction",
        "machinery",
        "international",
        "holdings",
        "investment",
        "services",
        "solutions",
        "systems"
    };
    private static final String[] FORMS = {
        "ltd", "llc", "inc", "corp", "gmbh", "ag", "sa", "srl", "bv", "nv", "oy", "ab", "as", "kg", "plc", "pte", "sdn",
        "bhd", "spa", "sarl", "ooo", "jsc"
    };
    private static final Set<String> ALL_FORMS = Set.of(FORMS);

    private final List<String> first;
    private final List<String> last;
    private final Random random;

    MadeNames(long seed) throws IOException {
        Set<String> first = new TreeSet<>();
        Set<String> last = new TreeSet<>();
        try (JarFile jar = new JarFile(Path.of(Faker.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile())) {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(1000);
            for (JarEntry entry : new TreeSet<>(
                            jar.stream().map(JarEntry::getName).toList())
                    .stream()
                            .filter(name -> name.endsWith(".yml"))
                            .map(jar::getJarEntry)
                            .toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    collect("", new Yaml(new SafeConstructor(options)).load(in), first, last);
                }
            }
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
        this.first = shuffled(first, seed);
        this.last = shuffled(last, seed);
        random = new Random(seed);
    }

    private static void collect(String key, Object value, Set<String> first, Set<String> last) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((name, inner) -> collect(String.valueOf(name), inner, first, last));
            case List<?> list -> {
                for (Object one : list) {
                    if (key.endsWith("first_name")) {
                        add(String.valueOf(one), first);
                    } else if (key.endsWith("last_name")) {
                        add(String.valueOf(one), last);
                    }
                }
            }
            case null, default -> {}
        }
    }

    private static void add(String name, Set<String> names) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['’ʻ-]", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replace("ı", "i");
        if (folded.matches("[a-z]+")) {
            names.add(folded);
        }
    }

    private static List<String> shuffled(Set<String> names, long seed) {
        List<String> shuffled = new ArrayList<>(names);
        java.util.Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** How many different parts the names are made of. */
    String parts() {
        return first.size() + " first and " + last.size() + " last names";
    }

    /** So many names, none of them twice and none of {@code others}. */
    List<String> names(int count, Set<String> others) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            String name = name();
            if (name.length() >= 10 && name.length() <= 40 && !others.contains(name)) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }

    /** So many questions: every other one a listed name with up to two letters dropped, added, changed or swapped; the rest fresh names. */
    List<String> questions(int count, List<String> listed) {
        List<String> fresh = names(count / 2, new HashSet<>(listed));
        Set<String> questions = new LinkedHashSet<>();
        while (questions.size() < count) {
            questions.add(damaged(listed.get(random.nextInt(listed.size()))));
            questions.add(fresh.get(questions.size() / 2 % fresh.size()));
        }
        return new ArrayList<>(questions).subList(0, count);
    }

    private String name() {
        int draw = random.nextInt(100);
        if (draw < 42) {
            return pick(first) + " " + pick(last);
        }
        if (draw < 63) {
            return pick(first) + " " + pick(first) + " " + pick(last);
        }
        if (draw < 70) {
            return pick(last) + " " + pick(first) + " " + pick(last);
        }
        String owner = random.nextBoolean() ? pick(last) : pick(last) + " " + pick(last);
        return owner + " " + TRADE[random.nextInt(TRADE.length)] + " " + FORMS[random.nextInt(FORMS.length)];
    }

    private String pick(List<String> names) {
        double u = random.nextDouble();
        return names.get((int) (names.size() * u * u));
    }

    /** {@code name} with up to two letters dropped, added, changed or swapped. */
    String damaged(String name) {
        StringBuilder damaged = new StringBuilder(name);
        for (int edits = random.nextInt(3); edits > 0; edits--) {
            int place = 1 + random.nextInt(damaged.length() - 2);
            char letter = (char) ('a' + random.nextInt(26));
            if (damaged.charAt(place) != ' ' && damaged.charAt(place + 1) != ' ') {
                switch (random.nextInt(4)) {
                    case 0 -> damaged.deleteCharAt(place);
                    case 1 -> damaged.insert(place, letter);
                    case 2 -> damaged.setCharAt(place, letter);
                    default -> damaged.insert(place, damaged.charAt(place + 1)).deleteCharAt(place + 2);
                }
            }
        }
        return damaged.toString();
    }

    /** A made name, read: such names have nothing but words and legal forms. */
    static ReadName read(String name) {
        List<NameToken> tokens = new ArrayList<>();
        int from = 0;
        for (String word : name.split(" ")) {
            TokenKind kind = ALL_FORMS.contains(word) && from > 0 ? TokenKind.LEGAL_FORM : TokenKind.WORD;
            tokens.add(new NameToken(word, kind, from, from + word.length()));
            from += word.length() + 1;
        }
        return new ReadName(name, EntityKind.UNKNOWN, List.of(new Rendering(Rendering.Way.FOLDED, tokens)));
    }
}
