package org.tidewaiter.rulebook.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.match.Circumstance;
import org.tidewaiter.engine.screening.name.EntityKind;

@DisplayName("Whom a party is taken for")
class ScreenerTest {

    private static final String LIST = """
            id,name,type,aliases,weak_aliases,country,birth_date,gender,address,identifiers
            P1,Viktor Erfundenko,person,Вiктор Эрфунденко; Vitya Erfundenko,,UA,1971-03-09,male,,passport: AB 123456
            P2,Viktor Erfundenko,person,,,BY,1985-06-01,male,,
            P3,Marisol Inventada,person,Marisol de la Fantasia,Mari,CU,1990,female,,national id: 90010112345
            P4,Haji,person,,,,,,,
            C1,Nowhere Optics GmbH,organisation,NO Optics; 乌有光学有限公司,,DE,,,12 Invented Lane Nowhere,lei: 5299INVENTED00000103
            C2,Imaginary Steel Trading Ltd,organisation,,,GB,,,,
            C3,Brigade 9041,organisation,,,,,,,
            C4,Figment Holding,organisation,,,,,,,other: 77; registration: HRB 100200
            V1,IMAGINARY STAR,vessel,,,LR,,,,imo: 9123453
            V2,SABLONE,vessel,,,LR,,,,
            S1,Bin Wu,,,,,,,,
            S2,LG,,,,,,,,
            S3,Abena Brigade,person,,,,,,,
            """;

    private static final Screener SCREENER = InventedList.screener(LIST);

    private static List<Hit> screen(String name, String kind) {
        return SCREENER.screen(Subject.named(name, EntityKind.find(kind).orElseThrow()));
    }

    private static String told(List<Hit> hits) {
        return hits.isEmpty()
                ? "-"
                : hits.stream()
                        .map(hit -> hit.party().id() + " " + hit.tier().word().toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    @DisplayName("By name alone")
    @ParameterizedTest(name = "{0} ({1}): {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # name                        | kind         | hits, best first           | name that matched best
            Nowhere Optics GmbH           | organisation | C1 MATCH                   | Nowhere Optics GmbH
            NOWHERE OPTICS                | organisation | C1 MATCH                   | Nowhere Optics GmbH
            Nowere Optics Gesellschaft mit beschränkter Haftung | organisation | C1 MATCH | Nowhere Optics GmbH
            乌有光学有限公司                 | organisation | C1 MATCH                   | 乌有光学有限公司
            Viktor Erfundenko             | person       | P1 MATCH, P2 MATCH         | Viktor Erfundenko
            Erfundenko, Viktor            | unknown      | P1 MATCH, P2 MATCH         | Viktor Erfundenko
            Marisol Inventada             | person       | P3 MATCH                   | Marisol Inventada
            Marisol de la Fantasia        | person       | P3 MATCH                   | Marisol de la Fantasia
            MV Imaginary Star             | vessel       | V1 MATCH                   | IMAGINARY STAR
            M/V Imaginary Star            | unknown      | V1 MATCH                   | IMAGINARY STAR
            Imaginary Star                | unknown      | V1 MATCH                   | IMAGINARY STAR
            MV Sablone                    | unknown      | V2 MATCH                   | SABLONE
            Jonas Sablon                  | unknown      | -                          | -
            Sablona Line                  | unknown      | -                          | -
            Everyday Bakery c/o Nowhere Optics GmbH | unknown | C1 MATCH               | Nowhere Optics GmbH
            Everyday Bakery T/A Nowhere Optics | organisation | C1 MATCH               | Nowhere Optics GmbH
            Everyday Bakery, on behalf of: Nowhere Optics GmbH | organisation | C1 MATCH | Nowhere Optics GmbH
            Everyday Bakery (formerly Nowhere Optics) | organisation | C1 MATCH        | Nowhere Optics GmbH
            日常面包店（曾用名：乌有光学有限公司） | unknown   | C1 MATCH                   | 乌有光学有限公司
            C/O Nowhere Optics GmbH       | unknown      | C1 MATCH                   | Nowhere Optics GmbH
            AKA Bank                      | organisation | -                          | -
            Somebody Entirely Else        | person       | -                          | -
            Everyday Steel Trading Ltd    | organisation | -                          | -
            """)
    void byName(String name, String kind, String hits, String alias) {
        List<Hit> found = screen(name, kind);

        assertThat(told(found)).isEqualTo(hits);
        if (!found.isEmpty()) {
            assertThat(found.getFirst().name().text()).isEqualTo(alias);
            assertThat(found.getFirst().evidence()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("What else is known orders hits of one name")
    void corroborated() {
        Subject elder = new Subject(
                "Viktor Erfundenko",
                EntityKind.PERSON,
                Set.of(Country.of("UA")),
                Optional.of(LocalDate.of(1971, 3, 9)),
                Optional.of("male"),
                List.of(),
                List.of());

        List<Hit> hits = SCREENER.screen(elder);

        assertThat(hits).extracting(hit -> hit.party().id()).startsWith("P1");
        assertThat(hits.getFirst().support())
                .extracting(each -> each.circumstance())
                .contains(Circumstance.BIRTH_DATE_SAME, Circumstance.COUNTRY_SAME);
        assertThat(hits.getFirst().score())
                .isLessThan(1)
                .isGreaterThan(screen("Viktor Erfundenko", "person").getFirst().score());
        assertThat(hits.stream().filter(hit -> hit.party().id().equals("P2")))
                .allMatch(hit -> hit.score() < hits.getFirst().score());
    }

    @DisplayName("By a number alone, whatever the name")
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind       | number                 | hits        | why
            lei          | 5299INVENTED00000103   | C1 MATCH    | given out once in the world
            lei          | 5299 invented 00000103 | C1 MATCH    | as it may be written
            lei          | 5299INVENTED00000104   | -           | another number
            imo          | IMO 9123453            | V1 MATCH    | given out once in the world
            imo          | 912-3453               | V1 MATCH    | as it may be written
            mmsi         | 9123453                | -           | a number of another kind
            other        | 9123453                | V1 POSSIBLE | nobody said what number it is
            passport     | ab123456               | P1 POSSIBLE | every state gives out its own
            national-id  | 90010112345            | P3 POSSIBLE | every state gives out its own
            registration | HRB 100200             | C4 POSSIBLE | every register gives out its own
            other        | 77                     | -           | too short to be anybody's alone
            passport     | -                      | -           | no number at all
            """)
    void byNumber(String kind, String number, String hits, String why) {
        Subject subject = new Subject(
                "Zzyzx Quux",
                EntityKind.UNKNOWN,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Identifier.read(kind, number).stream().toList(),
                List.of());

        List<Hit> found = SCREENER.screen(subject);

        assertThat(told(found)).as(why).isEqualTo(hits);
        assertThat(found)
                .allMatch(hit ->
                        hit.support().stream().anyMatch(each -> each.circumstance() == Circumstance.IDENTIFIER_SAME));
    }

    @Test
    @DisplayName(
            "A number whose check digit fails is somebody's slip: the same on a list makes somebody look, another one speaks against nobody")
    void failedCheck() {
        Screener screener = InventedList.screener("""
                id,name,type,identifiers
                V1,IMAGINARY STAR,vessel,imo: 9123453
                V2,FIGMENT,vessel,imo: 9123459
                """);

        assertThat(told(screener.screen(ship("Zzyzx", "9123459")))).isEqualTo("V2 POSSIBLE");
        assertThat(screener.screen(ship("Imaginary Star", "9123459")).getFirst().support())
                .isEmpty();
        assertThat(screener.screen(ship("Imaginary Star", "9074729")).getFirst().support())
                .extracting(each -> each.circumstance())
                .containsExactly(Circumstance.IDENTIFIER_DIFFERS);
    }

    private static Subject ship(String name, String imo) {
        return new Subject(
                name,
                EntityKind.VESSEL,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Identifier("imo", imo)),
                List.of());
    }

    @DisplayName("Names that hardly name anybody find no crowd")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u200b\u200f\u00ad\u2060",
                "M",
                "M.",
                "A. B. C.",
                "Ltd",
                "GmbH & Co. KG",
                "有限公司",
                "Mr.",
                "of the",
                "bin",
                "7",
                "...",
                "'; DROP TABLE parties; --",
                "=HYPERLINK(\"x\")",
                "\ud83d\ude00",
                "\ud83d"
            })
    void hardlyNames(String name) {
        for (EntityKind kind : EntityKind.values()) {
            assertThat(SCREENER.screen(Subject.named(name, kind)))
                    .as("%s", kind)
                    .isEmpty();
        }
    }

    @DisplayName("What tells nothing is compared with what tells nothing")
    @ParameterizedTest(name = "{0} ({1}): {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Haji                 | person       | P4 MATCH
            Haji Sconosciuto     | person       | -
            9041                 | organisation | -
            Brigade 9041         | organisation | C3 MATCH
            LG                   | unknown      | S2 MATCH
            无                   | unknown      | -
            AB                   | person       | -
            AB                   | unknown      | -
            Wu Bin               | unknown      | S1 MATCH
            """)
    void tellsNothing(String name, String kind, String hits) {
        assertThat(told(screen(name, kind))).isEqualTo(hits);
    }

    @DisplayName("Whether a name tells one bearer from another")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            AB       | false
            无       | false
            Li       | false
            이       | false
            熊 LLC   | false
            LG Ltd   | false
            M.       | false
            Bin Wu   | true
            Li Na    | true
            李娜     | true
            Ali      | true
            9041     | true
            """)
    void canCompare(String name, boolean tells) {
        assertThat(SCREENER.canCompare(Subject.named(name, EntityKind.UNKNOWN))).isEqualTo(tells);
    }

    @DisplayName("One rare word of a listed person's name makes somebody look, in whatever country")
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Erfundenko  | UA | P1 POSSIBLE, P2 POSSIBLE
            Erfundenko  | AE | P1 POSSIBLE, P2 POSSIBLE
            ERFUNDENKO  | -  | P1 POSSIBLE, P2 POSSIBLE
            Эрфунденко  | -  | P1 POSSIBLE, P2 POSSIBLE
            Viktor      | UA | -
            """)
    void rareWordAlone(String name, String country, String hits) {
        Subject subject = new Subject(
                name,
                EntityKind.UNKNOWN,
                country.equals("-") ? Set.of() : Set.of(Country.of(country)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());

        assertThat(told(SCREENER.screen(subject))).isEqualTo(hits);
    }

    @DisplayName("Words written in one with a word of trade, each with a capital or not")
    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource(delimiter = '|', textBlock = """
            ImaginarySteelTradingLtd | unknown
            ImaginarySteelTrading    | unknown
            ImaginarySteel Trading   | organisation
            ImaginarySteelTRDG       | unknown
            imaginarysteel trading   | unknown
            """)
    void writtenInOne(String name, String kind) {
        assertThat(told(screen(name, kind))).isEqualTo("C2 MATCH");
    }

    @DisplayName("Long names are screened as others are")
    @ParameterizedTest(name = "{0} letters")
    @ValueSource(ints = {300, 5_000})
    void longNames(int letters) {
        String padding = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> "padding" + i + " ")
                .limit(letters / 8)
                .collect(Collectors.joining());
        long before = System.nanoTime();

        Stream.of(padding, "x".repeat(letters), padding + "Nowhere Optics GmbH", "a ".repeat(letters / 2))
                .forEach(name -> screen(name, "organisation"));

        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    @Test
    @DisplayName("Look-alike letters, marks for writing direction and joiners change nothing")
    void disguised() {
        String disguised = "N\u043ewhere\u200d \u200fO\u0440tics GmbH";

        assertThat(told(screen(disguised, "organisation"))).isEqualTo("C1 MATCH");
    }

    @Test
    @DisplayName("The same question gets the same answer, in the same order, from several threads at once")
    void repeatable() {
        List<Hit> first = screen("Viktor Erfundenko", "person");

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> screen("Viktor Erfundenko", "person")))
                .allMatch(first::equals);
        assertThat(first).extracting(hit -> hit.party().id()).containsExactly("P1", "P2");
    }
}
