package org.tidewaiter.rulebook.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.rulebook.watchlist.format.Told.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;

@DisplayName("What a change of a list means for customers")
class RescreeningTest {

    private static final Rulebook RULEBOOK = Rulebooks.standard();
    private static final String[] FIRST = {"Marisol", "Viktor", "Mohammed", "Muhammad", "Erika", "Anton", "Ling", "A."};
    private static final String[] MIDDLE = {"", "", "Ali", "bin", "Maria", "K."};
    private static final String[] LAST = {
        "Inventada", "Erfundenko", "Figment", "Nowhere", "Imaginary", "Inventado", "al Nowhere", "Fig Ment"
    };
    private static final String[] TRADE = {"Trading Ltd", "Optics GmbH", "Steel", "Shipping Co", "44"};

    @TempDir
    private Path folder;

    private Watchlists lists;

    @BeforeEach
    void open() {
        lists = new Watchlists(folder);
    }

    private ListVersion take(String content) throws IOException {
        ListImport.Outcome outcome = lists.take(new ListImport(
                ListFormat.CSV,
                List.of(file("own.csv", content)),
                Optional.empty(),
                "by hand",
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-11-23T09:00:00Z")));
        assertThat(outcome).isInstanceOf(ListImport.Outcome.Kept.class);
        return ((ListImport.Outcome.Kept) outcome).version();
    }

    private Screener screener(ListVersion version) throws IOException {
        return lists.load(List.of(version), RULEBOOK).screener();
    }

    private static String name(Random random, boolean person) {
        return person
                ? FIRST[random.nextInt(FIRST.length)] + " " + MIDDLE[random.nextInt(MIDDLE.length)] + " "
                        + LAST[random.nextInt(LAST.length)]
                : LAST[random.nextInt(LAST.length)] + " " + TRADE[random.nextInt(TRADE.length)];
    }

    private static String row(int id, Random random) {
        boolean person = random.nextInt(3) > 0;
        return id + "," + name(random, person) + "," + (person ? "person" : "organisation") + ",passport: X9000" + id;
    }

    private static Subject subject(Random random, int number) {
        boolean person = random.nextInt(3) > 0;
        StringBuilder name = new StringBuilder(name(random, person));
        if (random.nextBoolean()) {
            name.deleteCharAt(1 + random.nextInt(name.length() - 2));
        }
        List<Identifier> identifiers =
                number % 5 == 0 ? List.of(new Identifier("passport", "X9000" + random.nextInt(160))) : List.of();
        return new Subject(
                name.toString(),
                number % 7 == 0 ? EntityKind.UNKNOWN : person ? EntityKind.PERSON : EntityKind.ORGANISATION,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                identifiers,
                List.of());
    }

    @Test
    @DisplayName("Exactly what comparing both versions in full would say of the records that changed")
    void exact() throws IOException {
        Random random = new Random(3);
        int told = 0;
        for (int round = 0; round < 6; round++) {
            List<String> rows = new ArrayList<>();
            for (int id = 0; id < 150; id++) {
                rows.add(row(id, random));
            }
            List<String> later = new ArrayList<>(rows.subList(5, 150));
            for (int i = 0; i < 6; i++) {
                later.set(random.nextInt(later.size()), row(150 + i, random));
                int changed = random.nextInt(later.size());
                later.set(changed, later.get(changed).replaceFirst(",", ",Changed "));
            }
            String header = "id,name,type,identifiers\n";
            ListVersion from = take(header + String.join("\n", rows) + "\n");
            ListVersion to = take(header + String.join("\n", later) + "\n");
            ListDiff diff = ListDiff.of(lists.parties(from), lists.parties(to));
            Screener before = screener(from);
            Screener after = screener(to);
            Rescreening rescreening = new Rescreening(diff, before, after);
            for (int i = 0; i < 250; i++) {
                Subject subject = subject(random, i);
                List<Rescreening.Change> changes = rescreening.of(subject);
                assertThat(changes.stream()
                                .flatMap(change -> change.before().stream())
                                .toList())
                        .as("before, %s", subject)
                        .containsExactlyInAnyOrderElementsOf(touched(before.screen(subject), gone(diff)));
                assertThat(changes.stream()
                                .flatMap(change -> change.after().stream())
                                .toList())
                        .as("after, %s", subject)
                        .isEqualTo(touched(after.screen(subject), come(diff)));
                told += changes.size();
            }
        }
        assertThat(told).as("changes told").isGreaterThan(200);
    }

    private static List<Hit> touched(List<Hit> hits, List<ListedParty> parties) {
        return hits.stream().filter(hit -> parties.contains(hit.party())).toList();
    }

    private static List<ListedParty> gone(ListDiff diff) {
        List<ListedParty> gone = new ArrayList<>(diff.removed());
        diff.changed().forEach(change -> gone.add(change.before()));
        return gone;
    }

    private static List<ListedParty> come(ListDiff diff) {
        List<ListedParty> come = new ArrayList<>(diff.added());
        diff.changed().forEach(change -> come.add(change.after()));
        return come;
    }

    @Test
    @DisplayName("A customer whom no changed record concerns hears nothing; new, changed and gone are told apart")
    void kinds() throws IOException {
        ListVersion from = take("id,name,type,country\n1,Viktor Erfundenko,person,UA\n2,Nowhere Optics,organisation,\n"
                + "3,Imaginary Steel,organisation,\n");
        ListVersion to = take("id,name,type,country\n1,Viktor Erfundenko,person,BY\n3,Imaginary Steel,organisation,\n"
                + "4,Figment Holding,organisation,\n");
        Rescreening rescreening =
                new Rescreening(ListDiff.of(lists.parties(from), lists.parties(to)), screener(from), screener(to));

        assertThat(rescreening.of(Subject.named("Viktor Erfundenko", EntityKind.PERSON)))
                .extracting(Rescreening.Change::kind)
                .containsExactly(Rescreening.Kind.CHANGED);
        assertThat(rescreening.of(Subject.named("Nowhere Optics", EntityKind.ORGANISATION)))
                .extracting(Rescreening.Change::kind)
                .containsExactly(Rescreening.Kind.GONE);
        assertThat(rescreening.of(Subject.named("Figment Holding", EntityKind.ORGANISATION)))
                .extracting(Rescreening.Change::kind)
                .containsExactly(Rescreening.Kind.NEW);
        assertThat(rescreening.of(Subject.named("Imaginary Steel", EntityKind.ORGANISATION)))
                .isEmpty();
        assertThat(rescreening.of(Subject.named("", EntityKind.PERSON))).isEmpty();
    }

    @Test
    @DisplayName("Where nothing changed nobody is concerned")
    void unchanged() throws IOException {
        ListVersion only = take("id,name\n1,Nowhere Optics\n");
        Rescreening rescreening =
                new Rescreening(ListDiff.of(lists.parties(only), lists.parties(only)), screener(only), screener(only));

        assertThat(rescreening.of(Subject.named("Nowhere Optics", EntityKind.ORGANISATION)))
                .isEmpty();
    }
}
