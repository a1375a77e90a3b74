package org.tidewaiter.engine.screening.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameLexicon;
import org.tidewaiter.engine.screening.name.ReadName;

@DisplayName("What the index finds")
class NameIndexTest {

    private static final List<Set<String>> GROUPS =
            List.of(Set.of("bob", "robert", "rob"), Set.of("ali", "aly"), Set.of("rob", "robin"), Set.of("li", "lee"));

    private static final NameGroups NAME_GROUPS = new NameGroups(new NameLexicon(
            Folding.PLAIN,
            Map.of(
                    NameLexicon.Table.SPELLINGS, "ali\taly\nli\tlee",
                    NameLexicon.Table.NICKNAMES, "robert\tbob\trob\nrobin\trob")));

    @DisplayName("One name against one listed name")
    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # asked                | listed                       | found
            mohammed karimi        | karimi muhammad              | true
            mohammed karimi        | karim muhammad rezai         | true
            mohammed karimi        | stephen karpov               | false
            jon                    | jan                          | true
            jo                     | na                           | false
            unit 44                | unit 45                      | true
            factory 44             | combine 45                   | false
            44                     | 45                           | true
            alexandernovak         | alexander novak              | true
            novakalexander         | alexander novak              | true
            alexander novak        | alexandernovak               | true
            al ex ander            | alexander                    | true
            bob                    | robert                       | true
            bob                    | robin                        | false
            j smith                | john smith                   | true
            j brown                | jack                         | false
            j f k                  | john fitzgerald kennedy      | true
            huawei                 | shenzhen huawei trading ltd  | true
            ltd                    | steel ltd                    | true
            steel ltd              | copper ltd                   | false
            华为技术有限               | 华为技术有现                     | true
            华为                     | 华纳                           | false
            """)
    void one(String asked, String listed, boolean found) {
        ReadName name = SplitNames.read(listed);
        NameIndex index = index(List.of(name));

        assertThat(search(index, SplitNames.read(asked))).hasSize(found ? 1 : 0);
        assertThat(expected(List.of(name), SplitNames.read(asked))).hasSize(found ? 1 : 0);
    }

    @Test
    @DisplayName("It is told which of whose names was found, and by which renderings")
    void places() {
        NameIndex index = new NameIndex(
                new NameIndexBuilder()
                        .add(SplitNames.read("huawei"), 7, 0)
                        .add(SplitNames.read("华为|hua wei"), 7, 1)
                        .build(),
                NAME_GROUPS);
        List<String> found = new ArrayList<>();

        index.search(
                SplitNames.read("xiaomi|huawei"),
                new Scratch(),
                (entity, name, asked, listed) -> found.add(entity + " " + name + " " + asked + " " + listed));

        assertThat(index.names()).isEqualTo(2);
        assertThat(found).containsExactlyInAnyOrder("7 0 1 0", "7 1 1 1");
    }

    @DisplayName("Exactly what the relation says, for names that lie close together")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void relation(int seed) {
        Random random = new Random(seed);
        SomeNames some = new SomeNames(random);
        Scratch scratch = new Scratch();
        int pairs = 0;
        for (int round = 0; round < 90; round++) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(50); i++) {
                texts.add(some.name());
            }
            List<ReadName> names = texts.stream().map(SplitNames::read).toList();
            NameIndex index = index(names);
            for (int i = 0; i < 80; i++) {
                String asked = i % 3 == 0 ? some.name() : some.damaged(texts.get(random.nextInt(texts.size())));
                if (i % 3 == 2) {
                    asked = some.damaged(asked);
                }
                ReadName query = SplitNames.read(i % 10 == 0 ? asked + "|" + some.name() : asked);
                Set<String> expected = expected(names, query);
                assertThat(search(index, query, scratch))
                        .as("'%s' in %s", query.original(), texts)
                        .isEqualTo(expected);
                pairs += expected.size();
            }
        }
        assertThat(pairs).as("found by both").isGreaterThan(5_000);
    }

    @DisplayName("Names of two indexes in one: exactly those are found that each of the two finds, by its own weights")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {5, 6, 7})
    void excerpts(int seed) {
        Random random = new Random(seed);
        SomeNames some = new SomeNames(random);
        Scratch scratch = new Scratch();
        int found = 0;
        for (int round = 0; round < 60; round++) {
            List<String> texts = names(some, random);
            List<String> later = round % 3 == 0 ? names(some, random) : new ArrayList<>(texts);
            later.replaceAll(text -> random.nextInt(4) == 0 ? some.name() : text);
            NameIndex before = index(texts.stream().map(SplitNames::read).toList());
            NameIndex after = index(later.stream().map(SplitNames::read).toList());
            NameIndexBuilder builder = new NameIndexBuilder();
            int were = 0;
            for (int i = 0; i < texts.size(); i += 1 + random.nextInt(9)) {
                builder.add(SplitNames.read(texts.get(i)), i, 0);
                were++;
            }
            int are = 0;
            for (int i = random.nextInt(3); i < later.size(); i += 1 + random.nextInt(9)) {
                builder.add(SplitNames.read(later.get(i)), LATER + i, 0);
                are++;
            }
            NameIndexTables tables = builder.build();
            Set<Integer> chosen = Arrays.stream(tables.entities()).boxed().collect(Collectors.toSet());
            NameIndex both = NameIndex.of(
                    tables, List.of(new NameIndex.Excerpt(before, were), new NameIndex.Excerpt(after, are)));
            for (int i = 0; i < 60; i++) {
                List<String> origin = i % 4 == 1 ? later : texts;
                String asked = i % 2 == 0 ? some.name() : some.damaged(origin.get(random.nextInt(origin.size())));
                ReadName query = SplitNames.read(asked);
                Set<String> expected = new TreeSet<>();
                add(before, query, 0, chosen, expected);
                add(after, query, LATER, chosen, expected);
                assertThat(search(both, query, scratch))
                        .as("'%s' in %s, %s", asked, texts, later)
                        .isEqualTo(expected);
                found += expected.size();
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    /** Names of the second index are numbered from here. */
    private static final int LATER = 1_000;

    private static List<String> names(SomeNames some, Random random) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(60); i++) {
            names.add(some.name());
        }
        return names;
    }

    private static void add(NameIndex index, ReadName query, int shift, Set<Integer> chosen, Set<String> expected) {
        index.search(query, new Scratch(), (entity, name, asked, listed) -> {
            if (chosen.contains(entity + shift)) {
                expected.add(entity + shift + " " + name + " " + asked + " " + listed);
            }
        });
    }

    @Test
    @DisplayName("Excerpts are of one index or of two, and all names belong to one of them")
    void wrongExcerpts() {
        NameIndex whole = index(List.of(SplitNames.read("ivan"), SplitNames.read("anna")));
        NameIndexTables tables =
                new NameIndexBuilder().add(SplitNames.read("ivan"), 0, 0).build();

        assertThatThrownBy(() -> NameIndex.of(tables, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NameIndex.of(tables, List.of(new NameIndex.Excerpt(whole, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @DisplayName("Whole names within some edits")
    @ParameterizedTest(name = "{0} edits")
    @ValueSource(ints = {0, 1, 2})
    void withinEdits(int edits) {
        Random random = new Random(7);
        SomeNames some = new SomeNames(random);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            texts.add(some.name().replaceAll("\\b(ltd|llc|gmbh|limited|dr|mr|haji|有限公司)\\b|!|\\|.*", ""));
        }
        NameIndex index = index(texts.stream().map(SplitNames::read).toList());
        int found = 0;
        for (int i = 0; i < 1500; i++) {
            String asked = some.damaged(texts.get(random.nextInt(texts.size()))).replaceAll("[ !]", "");
            Set<String> expected = new TreeSet<>();
            for (int name = 0; name < texts.size(); name++) {
                String listed = texts.get(name).replace(" ", "");
                if (!listed.isEmpty() && ScreeningRelation.levenshtein(asked, listed) <= edits) {
                    expected.add(name + " 0 0 0");
                }
            }
            Set<String> actual = new TreeSet<>();
            index.withinEdits(
                    asked,
                    edits,
                    new Scratch(),
                    (entity, name, query, listed) -> actual.add(entity + " " + name + " " + query + " " + listed));
            assertThat(actual).as(asked).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(500);
    }

    @Test
    @DisplayName("More than two edits are not offered")
    void moreEdits() {
        NameIndex index = index(List.of());

        assertThatThrownBy(() -> index.withinEdits("ivan", 3, new Scratch(), (entity, name, asked, listed) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("An empty index finds nothing")
    void empty() {
        assertThat(search(index(List.of()), SplitNames.read("ivan j 4 ltd"))).isEmpty();
    }

    @Test
    @DisplayName("Names that repeat themselves, or never end, cost little more than others")
    void repeats() {
        String repeated = String.join(" ", Collections.nCopies(50, "trading"));
        String many = IntStream.range(0, 200).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        List<String> texts = new ArrayList<>(List.of(repeated, many, "x".repeat(300), "a ".repeat(150)));
        SomeNames some = new SomeNames(new Random(5));
        for (int i = 0; i < 3000; i++) {
            texts.add(some.name());
        }
        List<ReadName> names = texts.stream().map(SplitNames::read).toList();
        NameIndex index = index(names);
        for (String text : texts.subList(0, 4)) {
            ReadName query = SplitNames.read(text);
            long before = System.nanoTime();
            Set<String> found = search(index, query);
            assertThat(System.nanoTime() - before).as(text).isLessThan(2_000_000_000L);
            assertThat(found).as(text).contains(texts.indexOf(text) + " 0 0 0");
        }
    }

    private static NameIndex index(List<ReadName> names) {
        NameIndexBuilder builder = new NameIndexBuilder();
        for (int i = 0; i < names.size(); i++) {
            builder.add(names.get(i), i, 0);
        }
        return new NameIndex(builder.build(), NAME_GROUPS);
    }

    private static Set<String> search(NameIndex index, ReadName query) {
        return search(index, query, new Scratch());
    }

    private static Set<String> search(NameIndex index, ReadName query, Scratch scratch) {
        Set<String> found = new TreeSet<>();
        index.search(
                query,
                scratch,
                (entity, name, asked, listed) -> assertThat(found.add(entity + " " + name + " " + asked + " " + listed))
                        .as("told once")
                        .isTrue());
        return found;
    }

    private static Set<String> expected(List<ReadName> names, ReadName query) {
        ScreeningRelation relation = new ScreeningRelation(names, GROUPS);
        Set<String> expected = new TreeSet<>();
        for (int name = 0; name < names.size(); name++) {
            for (int asked = 0; asked < query.renderings().size(); asked++) {
                for (int listed = 0; listed < names.get(name).renderings().size(); listed++) {
                    if (relation.holds(
                            query.renderings().get(asked),
                            names.get(name).renderings().get(listed))) {
                        expected.add(name + " 0 " + asked + " " + listed);
                    }
                }
            }
        }
        return expected;
    }
}
