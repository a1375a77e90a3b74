package org.tidewaiter.rulebook.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.rulebook.watchlist.format.Told.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameLexicon;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;

@DisplayName("How parties are found is compiled once, and again where that does not fit")
class CompiledTablesTest {

    private static final Rulebook RULEBOOK = Rulebooks.standard();
    private static final String LIST = """
            id,name,type,aliases,country,identifiers
            P1,Viktor Erfundenko,person,Вiктор Эрфунденко,UA,passport: AB 123456
            C1,Nowhere Optics GmbH,organisation,NO Optics; 乌有光学有限公司,DE,lei: 5299INVENTED00000103
            V1,M/V IMAGINARY STAR,vessel,,LR,imo: 9123453
            """;

    @TempDir
    private Path folder;

    private Watchlists lists;

    @BeforeEach
    void open() throws IOException {
        lists = new Watchlists(folder);
        take(lists, LIST);
    }

    private static void take(Watchlists lists, String content) throws IOException {
        lists.take(new ListImport(
                ListFormat.CSV,
                List.of(file("own.csv", content)),
                Optional.empty(),
                "by hand",
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-11-23T09:00:00Z")));
    }

    private List<Path> compiled() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("compiled"))) {
            return all.sorted().toList();
        }
    }

    private static List<Hit> answers(ListsInForce lists) {
        assertThat(lists).isInstanceOf(ListsInForce.Loaded.class);
        return Stream.of(
                        subject("Viktor Erfundenko", EntityKind.PERSON),
                        subject("Nowhere Optics", EntityKind.ORGANISATION),
                        subject("乌有光学有限公司", EntityKind.UNKNOWN),
                        subject("Imaginary Star", EntityKind.VESSEL),
                        new Subject(
                                "Zzyzx",
                                EntityKind.VESSEL,
                                Set.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new Identifier("imo", "9123453")),
                                List.of()))
                .flatMap(subject -> ((ListsInForce.Loaded) lists).screener().screen(subject).stream())
                .toList();
    }

    private static Subject subject(String name, EntityKind kind) {
        return Subject.named(name, kind);
    }

    @Test
    @DisplayName("What was compiled before answers as what is compiled now")
    void kept() throws IOException {
        List<Hit> first = answers(lists.load(RULEBOOK));
        List<Path> files = compiled();
        byte[] before = Files.readAllBytes(files.getFirst());

        assertThat(answers(lists.load(RULEBOOK))).isEqualTo(first).hasSize(5);
        assertThat(compiled()).isEqualTo(files).hasSize(1);
        assertThat(Files.readAllBytes(files.getFirst())).isEqualTo(before);
    }

    @DisplayName("Where the compiled tables are damaged, they are made anew")
    @ParameterizedTest
    @ValueSource(strings = {"flipped", "cut", "emptied", "of other parties"})
    void damaged(String damage) throws IOException {
        List<Hit> first = answers(lists.load(RULEBOOK));
        Path file = compiled().getFirst();
        byte[] sound = Files.readAllBytes(file);
        switch (damage) {
            case "flipped" -> {
                byte[] bytes = sound.clone();
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
            case "cut" -> Files.write(file, Arrays.copyOf(sound, sound.length - 9));
            case "emptied" -> Files.write(file, new byte[0]);
            default -> {
                Watchlists others = new Watchlists(folder.resolve("others"));
                take(others, "id,name\n1,Figment Rotors\n2,Made-Up Magnets\n3,Somebody Else\n");
                others.load(RULEBOOK);
                try (Stream<Path> all = Files.list(folder.resolve("others/compiled"))) {
                    Files.write(file, Files.readAllBytes(all.findFirst().orElseThrow()));
                }
            }
        }

        assertThat(answers(lists.load(RULEBOOK))).isEqualTo(first);
        assertThat(Files.readAllBytes(file)).isEqualTo(sound);
    }

    @Test
    @DisplayName("Other parties, and other words by which names are read, have tables of their own; old ones go")
    void others() throws IOException {
        lists.load(RULEBOOK);
        lists.load(withoutWords());
        assertThat(compiled()).hasSize(2);

        take(lists, LIST + "X,Somebody Else,person,,,\n");
        lists.load(RULEBOOK);
        assertThat(compiled()).hasSize(3);

        for (int i = 0; i < 8; i++) {
            take(lists, LIST + "X" + i + ",Somebody Else,person,,,\n");
            assertThat(answers(lists.load(RULEBOOK))).hasSize(5);
        }
        assertThat(compiled()).hasSize(6);
    }

    @Test
    @DisplayName("Where nothing can be written, lists are in force all the same")
    void unwritable() throws IOException {
        Files.writeString(folder.resolve("compiled"), "in the way");

        assertThat(answers(lists.load(RULEBOOK))).hasSize(5);
    }

    private static Rulebook withoutWords() {
        return new Rulebook(
                RULEBOOK.hash(),
                RULEBOOK.lexicon(),
                RULEBOOK.law(),
                RULEBOOK.flags(),
                RULEBOOK.materials(),
                NameLexicon.EMPTY,
                RULEBOOK.matching(),
                RULEBOOK.watchlists(),
                RULEBOOK.ownership(),
                RULEBOOK.texts());
    }
}
