package org.tidewaiter.exchange.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.consignment.AttributeDeclaration;
import org.tidewaiter.engine.consignment.AttributeDeclaration.Kind;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.exchange.Documents;
import org.tidewaiter.exchange.PublishedSchema;
import org.tidewaiter.exchange.Schemas;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;

@DisplayName("Bad input: the bottle with one thing wrong")
class BadInputTest {

    private static final Node BOTTLE = Documents.json(Documents.BOTTLE);
    private static final PublishedSchema SCHEMA = PublishedSchema.of(Schemas.CONSIGNMENT);
    private static final ConsignmentReader READER = new ConsignmentReader(
            new Attributes(List.of(
                    new AttributeDeclaration("curieTemperatureC", Kind.NUMBER),
                    new AttributeDeclaration("sintered", Kind.TRUTH))),
            LocalDate.of(2026, 11, 23));

    @DisplayName("Every field says what it expects; what a schema can say, the published schema says too")
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # place                            | instead        | schema | expected

            /id                                | 17             | yes    | a text
            /id                                | ""             | yes    | a text; left out where it is not known
            /id                                | null           | yes    | a text
            /date                              | "2024-02-30"   | -      | a day of the calendar as YYYY-MM-DD
            /date                              | "2023-02-29"   | -      | a day of the calendar as YYYY-MM-DD
            /date                              | "10.02.2024"   | yes    | a day of the calendar as YYYY-MM-DD
            /date                              | "2024-2-10"    | yes    | a day of the calendar as YYYY-MM-DD
            /date                              | "2024-02-10T00:00:00Z" | yes    | a day of the calendar as YYYY-MM-DD
            /date                              | "+024-02-10"   | yes    | a day of the calendar as YYYY-MM-DD
            /date                              | 20240210       | yes    | a day of the calendar as YYYY-MM-DD
            /date                              | "1989-12-31"   | yes    | a day from 1990-01-01 to 2100-12-31
            /date                              | "2101-01-01"   | yes    | a day from 1990-01-01 to 2100-12-31
            /events/contract                   | "0024-01-15"   | yes    | a day from 1990-01-01 to 2100-12-31
            /transport                         | "handcarry"    | yes    | ; perhaps "hand-carry"
            /transport                         | "teleport"     | yes    | a transport: hand-carry, post, express, air
            /purpose                           | "sales"        | yes    | ; perhaps "sale"
            /from                              | "UK"           | -      | such as CN; perhaps GB
            /from                              | "cn"           | yes    | such as CN; perhaps CN
            /from                              | "XX"           | -      | an ISO 3166-1 alpha-2 country code, such as CN
            /from                              | "China"        | yes    | an ISO 3166-1 alpha-2 country code, such as CN
            /via                               | "KR"           | yes    | a list
            /via/0                             | "EU"           | -      | an ISO 3166-1 alpha-2 country code, such as CN
            /endUse                            | "LED"          | yes    | an object
            /endUse/military                   | "no"           | yes    | true or false
            /endUse/military                   | 0              | yes    | true or false
            /parties                           | {}             | yes    | a list
            /parties/0                         | "a traveller"  | yes    | an object
            /parties/0/role                    | "passenger"    | yes    | a role: exporter, consignor, traveller
            /parties/0/role                    | "end_user"     | yes    | ; perhaps "end-user"
            /parties/0/birthDate               | "2026-11-24"   | -      | a day from 1900-01-01 to 2026-11-23
            /parties/0/birthDate               | "1880-05-01"   | -      | a day from 1900-01-01 to 2026-11-23
            /parties/1/incorporated            | "2030-01-01"   | -      | a day from 1600-01-01 to 2026-11-23
            /parties/0/identifiers/passport    | 17             | yes    | a text
            /lines                             | []             | yes    | a list of at least one line of goods
            /lines                             | {}             | yes    | a list
            /lines/0                           | "gallium"      | yes    | an object
            /lines/0/line                      | 0              | yes    | a line number from 1 to 999999
            /lines/0/line                      | 1.5            | yes    | a line number from 1 to 999999
            /lines/0/line                      | 1000000        | yes    | a line number from 1 to 999999
            /lines/0/line                      | "1"            | yes    | a line number from 1 to 999999
            /lines/0/description               | ["镓"]          | yes    | a text
            /lines/0/commodityCode             | 8112929010     | yes    | in quotation marks, such as "8112.92"
            /lines/0/commodityCode             | "8"            | yes    | a commodity code of 2 to 12 digits
            /lines/0/commodityCode             | "8112929010123" | yes    | a commodity code of 2 to 12 digits
            /lines/0/commodityCode             | "8112-92"      | yes    | a commodity code of 2 to 12 digits
            /lines/0/commodityCode             | "3C004"        | yes    | a commodity code of 2 to 12 digits
            /lines/0/cas                       | "7440-55-4"    | -      | a CAS number with the right check digit
            /lines/0/formula                   | "Xx9"          | -      | a chemical formula of symbols and numbers
            /lines/0/formula                   | "Qq2Zz"        | -      | a chemical formula of symbols and numbers
            /lines/0/formula                   | "GaX"          | -      | a chemical formula of symbols and numbers
            /lines/0/formula                   | "n/a"          | -      | a chemical formula of symbols and numbers
            /lines/0/cas                       | "7440553"      | yes    | a CAS number with the right check digit
            /lines/0/cas                       | "74-40-55-3"   | yes    | a CAS number with the right check digit
            /lines/0/purity                    | "pure"         | yes    | a purity such as "99.99 %"
            /lines/0/purity                    | "101 %"        | -      | from 0 to 100 %
            /lines/0/purity                    | 99.99          | yes    | a purity such as "99.99 %"
            /lines/0/composition/0/share       | "3.15"         | yes    | a share with its unit (%, ppm, ppb)
            /lines/0/composition/0/share       | "-1 %"         | yes    | a share with its unit (%, ppm, ppb)
            /lines/0/composition/0/basis       | "weight"       | yes    | a basis: mass, mole, volume
            /lines/0/netMass                   | "500 gr"       | yes    | a mass above zero with its unit (mg, g, kg, t)
            /lines/0/netMass                   | "500"          | yes    | a mass above zero with its unit
            /lines/0/netMass                   | 500            | yes    | a mass above zero with its unit
            /lines/0/netMass                   | "-5 g"         | yes    | a mass above zero with its unit
            /lines/0/netMass                   | "0 kg"         | -      | left out where it is not known
            /lines/0/netMass                   | "1,200 g"      | -      | a mass above zero with its unit
            /lines/0/grossMass                 | "1000000001 t" | -      | a mass of at most 1e9 t
            /lines/0/grossMass                 | "5 lb"         | yes    | a mass above zero with its unit
            /lines/0/volume                    | "85 g"         | yes    | a volume above zero with its unit (mL, L, cm3, m3)
            /lines/0/volume                    | "0 mL"         | -      | a volume above zero
            /lines/0/volume                    | "1000000001 m3" | -      | a volume of at most 1e9 m3
            /lines/0/quantity                  | "-2 bottles"   | yes    | a quantity that is not negative
            /lines/0/value                     | "1200"         | yes    | an amount with its ISO 4217 currency
            /lines/0/value                     | "1200 XYZ"     | -      | an amount with its ISO 4217 currency
            /lines/0/value                     | "-1 CNY"       | yes    | an amount with its ISO 4217 currency
            /lines/0/declared                  | "false"        | yes    | true or false
            /lines/0/attributes/frequencyGHz   | "3.1"          | yes    | a number of zero or more, in the unit of the name
            /lines/0/attributes/frequencyGHz   | -1             | yes    | a number of zero or more, in the unit of the name
            /lines/0/attributes/meltingPointC  | -274           | yes    | a temperature in °C, a number of -273.15 or more
            /lines/0/attributes/curieTemperatureC | "hot"          | -      | a temperature in °C
            /lines/0/attributes/sintered       | 1              | -      | true or false
            /lines/0/attributes/magnetGrade    | 42             | yes    | a text
            /lines/0/attributes/observed/magnetic | "yes"          | yes    | true or false
            /lines/0/attributes/observed/densityGPerCm3 | "5.9"          | yes    | a number of zero or more
            /lines/0/attributes/observed/instrument | [{"element":"Gallium"}] | yes    | the symbol of a chemical element
            /lines/0/attributes/observed/instrument | [{"percent":100.1}] | yes    | a number from 0 to 100
            /licences/0/issuer                 | "MOFCOM"       | yes    | EU or an ISO 3166-1 alpha-2 country code
            /licences/0/line                   | 2              | -      | the number of a line of this consignment
            /payment                           | { "changed": "late" } | yes    | true or false
            /travel                            | { "ticketBoughtOn": "yesterday" } | yes    | a day of the calendar
            /packages                          | [{ "dimensionsMm": [200, 100] }] | yes    | length, width and height in millimetres
            /packages                          | [{ "dimensionsMm": [200, 100, 0] }] | yes    | length, width and height
            /packages                          | [{ "netMass": "5" }] | yes    | a mass above zero with its unit
            /interview                         | { "knowsContent": "a bit" } | yes    | true or false
            /clearedOn                         | "2024-13-01"   | yes    | a day of the calendar as YYYY-MM-DD
            /endUserUndertaking                | "yes"          | yes    | true or false
            /endUserCertificate                | { "date": "2024" } | yes    | a day of the calendar as YYYY-MM-DD
            /recipient                         | { "of": "Iran" } | yes    | an ISO 3166-1 alpha-2 country code
            /documents                         | [{ "sha256": "abc" }] | yes    | a SHA-256 hash of 64 hexadecimal digits
            """)
    void field(String place, String instead, String schema, String expected) {
        Node document = Documents.with(BOTTLE, place, Documents.json(instead));
        List<Problem> problems = problems(document);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).startsWith(place);
            assertThat(problem.expected().en()).contains(expected);
        });
        assertThat(isValid(document)).as("valid by the schema").isEqualTo(schema.equals("-"));
    }

    @DisplayName("An unknown field is named, with the known one that is nearest")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /dates                                | perhaps "date"
            /endUse/militry                       | perhaps "military"
            /parties/0/birthdate                  | perhaps "birthDate"
            /parties/0/nationality                | one of role, name, country
            /lines/0/netWeight                    | one of line, description, commodityCode
            /lines/0/netmass                      | perhaps "netMass"
            /lines/0/attributes/frequencyMHz      | perhaps "frequencyGHz"
            /lines/0/attributes/curieTemperature  | perhaps "curieTemperatureC"
            /lines/0/attributes/observed/color    | perhaps "colour"
            /lines/0/composition/0/part           | one of substance, share, basis
            /licences/0/lines                     | perhaps "line"
            /declaration/remark                   | perhaps "remarks"
            """)
    void unknownField(String place, String expected) {
        Node document = Documents.with(BOTTLE, place, Documents.json("true"));
        List<Problem> problems = problems(document);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(place);
            assertThat(problem.found().en()).isEqualTo("an unknown field");
            assertThat(problem.expected().en()).startsWith(expected);
        });
        boolean attribute = place.startsWith("/lines/0/attributes/c") || place.startsWith("/lines/0/attributes/f");
        assertThat(isValid(document)).as("valid by the schema").isEqualTo(attribute);
    }

    @DisplayName("What must be there and is not")
    @ParameterizedTest(name = "without {0}")
    @CsvSource(delimiter = '|', textBlock = """
            /from                         | an ISO 3166-1 alpha-2 country code
            /to                           | an ISO 3166-1 alpha-2 country code
            /lines                        | a list of at least one line of goods
            /parties/1/role               | the part that this party plays
            /lines/0/composition/0/substance | a symbol, formula or name
            /licences/0/number            | the number of the licence
            /licences/0/issuer            | the jurisdiction that issued it
            """)
    void missing(String place, String expected) {
        Node document = Documents.without(BOTTLE, place);
        List<Problem> problems = problems(document);

        assertThat(problems).first().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(place);
            assertThat(problem.found().en()).isEqualTo("nothing");
            assertThat(problem.expected().en()).startsWith(expected);
        });
        assertThat(isValid(document)).as("valid by the schema").isFalse();
    }

    @Test
    @DisplayName("All problems of a consignment are told at once, those of JSON and those of meaning")
    void allAtOnce() {
        String json = """
                {"id":"A","id":"B","form":"CN","to":"JP","date":"2024-02-30","speed":1e999999999,
                 "lines":[{"netMass":"500 gr","description":"bell\\u0007"},{"line":1,"cas":"7440-55-4"},{}]}""";

        assertThat(problems(READER.read(json.getBytes(StandardCharsets.UTF_8))))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/id",
                        "/speed",
                        "/lines/0/description",
                        "/form",
                        "/from",
                        "/date",
                        "/speed",
                        "/lines/0/netMass",
                        "/lines/1/line",
                        "/lines/1/cas",
                        "/lines/2");
    }

    @DisplayName("A line must have something that describes goods")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"line":1,"netMass":"500 g","value":"1200 CNY","origin":"CN","purity":"4N","declared":true}
            {"line":1,"composition":[]}
            {"line":1,"attributes":{}}
            {"line":1,"attributes":{"observed":{}}}
            """)
    void undescribed(String line) {
        Node document = Documents.with(BOTTLE, "/lines/0", Documents.json(line));

        assertThat(problems(document))
                .singleElement()
                .hasToString("/lines/0: found nothing that describes goods; expected at least one of description,"
                        + " commodityCode, cas, formula, form, composition, attributes");
        assertThat(isValid(document)).as("valid by the schema").isEqualTo(line.contains("observed"));
    }

    @Test
    @DisplayName("Lines without a number are numbered by position, and no number stands twice")
    void lineNumbers() {
        Node lines = Documents.json("""
                [{"line":2,"form":"ingot"},{"form":"ingot"},{"line":2,"form":"ingot"},{"line":9,"form":"ingot"}]""");

        assertThat(problems(Documents.without(Documents.with(BOTTLE, "/lines", lines), "/licences")))
                .extracting(Problem::toString)
                .containsExactly(
                        "/lines/1/line: found the number 2 by its position, which an earlier line has;"
                                + " expected each number once",
                        "/lines/2/line: found the number 2, which an earlier line has; expected each number once");
    }

    @DisplayName("Shares add up to 100 % at most, by each basis, counted from below")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Ga 60 %, As 40 %                 | -
            Ga 60 %, As 40.001 %             | shares by mass of at least 100.001 % together
            Ga >=60 %, As >=41 %             | shares by mass of at least 101 % together
            Ga <=60 %, As <=60 %             | -
            Ga 99.99 %, O 100 ppm            | -
            Ga 99.99 %, O 101 ppm            | shares by mass of at least 100.0001 % together
            Ga 4N, O 1 %                     | shares by mass of at least 100.99 % together
            Ga 60 % mole, As 60 % mass       | -
            Ga 60 % mole, As 60 % mole       | shares by mole of at least 120 % together
            Fe bal, Nd 27 %, Dy 3.15 %       | -
            Fe bal, Co Balance               | 2 balances by mass
            """)
    void shares(String composition, String found) {
        List<Node> constituents = new java.util.ArrayList<>();
        for (String constituent : composition.split(", ")) {
            String[] words = constituent.split(" ", 2);
            String basis = words[1].endsWith("mole") ? "mole" : "mass";
            constituents.add(Node.fields()
                    .add("substance", words[0])
                    .add("share", words[1].replaceAll(" (mole|mass)$", ""))
                    .add("basis", basis)
                    .build());
        }
        Node document = Documents.with(BOTTLE, "/lines/0/composition", new Node.Items(constituents));

        assertThat(found == null ? List.of() : problems(document))
                .extracting(problem -> ((Problem) problem).found().en())
                .isEqualTo(found == null ? List.of() : List.of(found));
        assertThat(READER.read(document) instanceof Reading.Understood).isEqualTo(found == null);
    }

    @Test
    @DisplayName("Two megabytes of description, told in one line")
    void longDescription() {
        String megabytes = "镓".repeat(700_000);

        assertThat(problems(Documents.with(BOTTLE, "/lines/0/description", Node.of(megabytes))))
                .singleElement()
                .hasToString("/lines/0/description: found a text of 700000 characters;"
                        + " expected a text of at most 20000 characters");
        assertThat(READER.read(Documents.with(BOTTLE, "/lines/0/description", Node.of("🧪".repeat(20_000)))))
                .isInstanceOf(Reading.Understood.class);
        assertThat(problems(Documents.with(BOTTLE, "/lines/0/netMass", Node.of(megabytes)))
                        .getFirst()
                        .toString())
                .hasSizeLessThan(300);
    }

    @Test
    @DisplayName("Lists have an end")
    void longLists() {
        Node line = Documents.json("{\"cas\":\"7440-55-3\"}");
        Node document = Documents.with(
                BOTTLE,
                "/lines",
                new Node.Items(java.util.Collections.nCopies(ConsignmentReader.MOST_LINES + 1, line)));

        assertThat(problems(document))
                .extracting(Problem::toString)
                .contains("/lines: found a list of 10001; expected at most 10000");
    }

    @Test
    @DisplayName("A consignment is an object, and a pack cannot redefine what the contract declares")
    void notAConsignment() {
        assertThat(problems(Documents.json("[1]"))).singleElement().hasToString("found a list; expected an object");
        assertThat(problems(READER.read(new byte[0])))
                .singleElement()
                .hasToString("found nothing; expected a JSON document");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Attributes(List.of(new AttributeDeclaration("frequencyGHz", Kind.TEXT))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isValid(Node document) {
        return SCHEMA.faults(DocumentWriter.bytes(document)).isEmpty();
    }

    private static List<Problem> problems(Node document) {
        return problems(READER.read(document));
    }

    private static List<Problem> problems(Reading<Consignment> reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        List<Problem> problems = ((Reading.Refused<Consignment>) reading).problems();
        assertThat(problems).allSatisfy(BadInputTest::isToldInChinese);
        return problems;
    }

    /** What was found may be somebody's own words, which read alike in both languages; what is expected is said in Chinese. */
    private static void isToldInChinese(Problem problem) {
        boolean ownWords = problem.found().en().matches("\".*|true|false");
        assertThat(problem.expected().zh()).as(problem.toString()).containsPattern("[\\p{IsHan}]");
        assertThat(ownWords || problem.found().zh().matches("(?s).*\\p{IsHan}.*"))
                .as(problem.toString())
                .isTrue();
        assertThat(problem.in(Language.ZH)).contains("实为", "应为").doesNotContain("expected");
    }
}
