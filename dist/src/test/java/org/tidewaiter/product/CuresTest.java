package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.decision.Audience;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.law.Authority;

/** A lawful way is of one kind: authorities for what needs them, or what needs them left out; mixed only where it must be. */
@DisplayName("Ways to turn a result")
class CuresTest {

    private static final String MIXED = "leave line";

    @DisplayName("What leaves China for Japan")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gallium              | obtain 1",
                "gallium; T-shirt     | obtain 1 ; leave out 1",
                "gallium; germanium   | obtain 1 + obtain 2",
                "gallium; germanium; T-shirt | obtain 1 + obtain 2 ; leave out 1 + leave out 2",
                "gallium; uranium     | obtain 1 + obtain 2",
                "gallium; uranium; T-shirt | obtain 1 + obtain 2 ; leave out 1 + leave out 2",
                "uranium              | obtain 1",
                "yttrium oxide        | obtain 1 + obtain 1",
            })
    void cures(String lines, String expected) {
        Decision decision = Product.decide(Product.document(consignment(lines, "")), Circumstances.at(Product.ASKED));

        assertThat(ways(decision, false)).isEqualTo(List.of(expected.split(" ; ")));
    }

    @DisplayName("For goods that touch what the law book does not hold, a licence names that, or the authority answers")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "drone      | JP | line 1: obtain a licence that names unmanned aircraft, or have the authority confirm that the goods are not listed",
                "yttrium oxide | JP | names rare-earth ores, metals, alloys and compounds, or have the authority confirm",
            })
    void gaps(String goods, String to, String expected) {
        String json = """
                { "date": "2026-03-01", "from": "CN", "to": "%s", "lines": [ { "description": "%s" } ] }
                """.formatted(to, goods);

        Decision decision = Product.decide(Product.document(json), Circumstances.at(Product.ASKED));

        assertThat(decision.cures()).anySatisfy(cure -> {
            assertThat(Product.RULEBOOK.texts().word(cure.text(), Language.EN)).contains(expected);
            assertThat(cure.leadsTo()).isEqualTo(Disposition.RELEASE);
        });
    }

    @Test
    @DisplayName("An authority is told other destinations by their names, and an authorisation has its article")
    void names() {
        Decision decision = Product.decide(
                Product.document("""
                        { "date": "2026-09-01", "from": "IE", "to": "CN",
                          "lines": [ { "description": "trimethylgallium", "purity": "6N" } ] }"""), Circumstances.at(Product.ASKED).withAudience(Audience.AUTHORITY));

        assertThat(decision.cures()).anySatisfy(cure -> {
            assertThat(Product.RULEBOOK.texts().word(cure.text(), Language.EN))
                    .contains("another destination", "Austria, Belgium")
                    .doesNotContain("AT,");
            assertThat(Product.RULEBOOK.texts().word(cure.text(), Language.ZH)).contains("奥地利、比利时");
        });
        assertThat(decision.cures())
                .anySatisfy(cure -> assertThat(Product.RULEBOOK.texts().word(cure.text(), Language.EN))
                        .contains("obtain an individual export authorisation for EU:3C003-a"));
    }

    @DisplayName("A licence of which 500 g are left, for two bottles that draw more together")
    @ParameterizedTest(name = "{0} g and {1} g: {2}")
    @CsvSource({"500, 300, obtain 2 ; leave out 1 ; leave out 2", "600, 300, obtain 1 ; leave out 1"})
    void overdrawn(int one, int other, String expected) {
        String json = """
                { "date": "2025-06-10", "from": "CN", "to": "JP", "licences": [ { "number": "L1", "issuer": "CN" } ],
                  "lines": [ { "description": "gallium", "netMass": "%d g" }, { "description": "gallium", "netMass": "%d g" } ] }
                """.formatted(one, other);
        Circumstances circumstances = Circumstances.at(Product.ASKED)
                .withLicences(List.of(LicenceStanding.unlimited("L1", "CN", Authority.Kind.INDIVIDUAL, "register")
                        .withBalance(java.math.BigDecimal.valueOf(500))));

        assertThat(ways(Product.decide(Product.document(json), circumstances), true))
                .isEqualTo(List.of(expected.split(" ; ")));
    }

    private static String consignment(String lines, String licences) {
        String json = List.of(lines.split("; ")).stream()
                .map(line -> "{ \"description\": \"" + line.strip() + "\" }")
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        return "{ \"date\": \"2025-06-10\", \"from\": \"CN\", \"to\": \"JP\", \"lines\": [" + json + "]" + licences
                + " }";
    }

    /** The cures in short; of those that obtain something, the individual licences alone. */
    private static List<String> ways(Decision decision, boolean all) {
        return decision.cures().stream()
                .map(cure -> Product.RULEBOOK.texts().word(cure.text(), Language.EN))
                .filter(text -> all || !text.contains("general licence"))
                .map(CuresTest::brief)
                .distinct()
                .toList();
    }

    private static String brief(String text) {
        StringBuilder brief = new StringBuilder();
        java.util.regex.Matcher parts = java.util.regex.Pattern.compile(
                        "line (\\d+): obtain|line (\\d+): general|leave line (\\d+) out")
                .matcher(text);
        while (parts.find()) {
            String part = parts.group(3) == null
                    ? "obtain " + (parts.group(1) == null ? parts.group(2) : parts.group(1))
                    : "leave out " + parts.group(3);
            brief.append(brief.isEmpty() ? "" : " + ").append(part);
        }
        return brief.toString();
    }
}
