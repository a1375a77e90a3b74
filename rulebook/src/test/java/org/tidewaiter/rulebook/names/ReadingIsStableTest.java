package org.tidewaiter.rulebook.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;

@DisplayName("What does not make another name does not change its reading")
class ReadingIsStableTest {

    private static final List<String> GIVEN = List.of(
            "Sergey",
            "Ahmed",
            "José",
            "Jean-Claude",
            "O'Neil",
            "Абдулла",
            "محمد",
            "小明",
            "Øyvind",
            "Zoë",
            "J.",
            "Ng",
            "Николай",
            "Αλέξης");
    private static final List<String> FAMILY = List.of(
            "al-Rashid",
            "Müller",
            "Ivanov",
            "van der Berg",
            "de la Cruz",
            "Łukasz",
            "Țepeș",
            "Крылов",
            "الحسن",
            "Nguyễn",
            "Bin Omar",
            "ΛΑΜΠΡΟΥ");
    private static final List<String> BRAND =
            List.of("Sirius", "Nord-Ost", "A.B.C.", "Čapek", "Орион", "海星", "Étoile", "4U", "Delta 44", "Phoenix XII");
    private static final List<String> TRADE = List.of(
            "Trading",
            "Imp & Exp",
            "TECH",
            "Elec. Eqpt",
            "Shpg",
            "Int'l Logistics",
            "Научно-производственное объединение",
            "进出口",
            "Mfg.",
            "Comm");
    private static final List<String> FORM = List.of(
            "Ltd.",
            "GmbH",
            "S.A.",
            "Sp. z o.o.",
            "ООО",
            "Co., Ltd",
            "有限公司",
            "A/S",
            "d.o.o.",
            "Pty Ltd",
            "L.L.C.",
            "OJSC");

    private record Named(String name, EntityKind kind) {}

    static Stream<Named> names() {
        Random random = new Random(7);
        Stream<Named> persons = Stream.generate(
                        () -> new Named(one(GIVEN, random) + " " + one(FAMILY, random), EntityKind.PERSON))
                .limit(300);
        Stream<Named> organisations = Stream.generate(() -> new Named(
                        one(BRAND, random) + " " + one(TRADE, random) + " " + one(FORM, random),
                        EntityKind.ORGANISATION))
                .limit(500);
        return Stream.concat(persons, organisations).distinct();
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    @DisplayName("Case, composed or decomposed marks, and invisible characters")
    void noise(Named named) {
        List<List<String>> tokens = tokens(Standard.READER.read(named.name(), named.kind()));

        assertThat(tokens(named, named.name().toUpperCase(Locale.ROOT))).isEqualTo(tokens);
        assertThat(tokens(named, named.name().toLowerCase(Locale.ROOT))).isEqualTo(tokens);
        assertThat(tokens(named, Normalizer.normalize(named.name(), Normalizer.Form.NFD)))
                .isEqualTo(tokens);
        assertThat(tokens(named, noisy(named.name(), "\u200B"))).isEqualTo(tokens);
        assertThat(tokens(named, noisy(named.name(), "\u200F"))).isEqualTo(tokens);
        assertThat(tokens(named, "\u202E" + named.name().replace(" ", " \u00A0") + "\u202C"))
                .isEqualTo(tokens);
    }

    private static String noisy(String name, String mark) {
        return name.codePoints().mapToObj(Character::toString).collect(Collectors.joining(mark));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    @DisplayName("What was read, read again")
    void idempotent(Named named) {
        List<String> read =
                tokens(Standard.READER.read(named.name(), named.kind())).getFirst();

        assertThat(tokens(
                                named,
                                String.join(
                                        " ",
                                        read.stream()
                                                .map(t -> t.substring(0, t.indexOf('/')))
                                                .toList()))
                        .getFirst())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "'",
                "\u200F",
                "\uD800",
                "\u0301",
                "、",
                "😀",
                "a",
                "1",
                "Ltd",
                "= 1+1",
                "'; DROP TABLE x; --",
                "𝐈𝐯𝐚𝐧"
            })
    @DisplayName("Whatever is written, nothing breaks")
    void anything(String name) {
        for (EntityKind kind : EntityKind.values()) {
            ReadName read = Standard.READER.read(name, kind);

            assertThat(read.renderings()).isNotEmpty();
            assertThat(read.original()).isEqualTo(name);
        }
    }

    @Test
    @DisplayName("Random characters of all planes and long names break nothing, and every token lies inside the name")
    void random() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder name = new StringBuilder();
            int length = random.nextInt(round % 100 == 0 ? 400 : 12);
            for (int i = 0; i < length; i++) {
                name.append(
                        random.nextInt(4) == 0 ? (char) random.nextInt(0x10000) : (char) (' ' + random.nextInt(95)));
            }
            ReadName read =
                    Standard.READER.read(name.toString(), EntityKind.values()[round % EntityKind.values().length]);
            read.renderings()
                    .forEach(rendering -> rendering.tokens().forEach(token -> {
                        assertThat(token.text()).isNotEmpty();
                        assertThat(token.from()).isBetween(0, token.to());
                        assertThat(token.to()).isBetween(token.from(), name.length());
                    }));
        }
    }

    private static List<List<String>> tokens(Named named, String name) {
        return tokens(Standard.READER.read(name, named.kind()));
    }

    private static List<List<String>> tokens(ReadName name) {
        return name.renderings().stream()
                .map(rendering -> rendering.tokens().stream()
                        .map(ReadingIsStableTest::token)
                        .toList())
                .toList();
    }

    private static String token(NameToken token) {
        return token.text() + "/" + token.kind();
    }
}
