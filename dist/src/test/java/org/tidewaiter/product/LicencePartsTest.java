package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.exchange.decision.CircumstancesReader;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;

/** A licence covers only where everything it may be limited in is known. */
@DisplayName("What is not known of a licence")
class LicencePartsTest {

    private static final List<String> PARTS =
            List.of("validFrom", "validUntil", "holder", "entries", "balanceGrams", "destinations", "endUsers");

    private static final String BOTTLE = """
            { "date": "2025-06-10", "from": "CN", "to": "JP",
              "parties": [ { "role": "exporter", "name": "An Exporter" }, { "role": "end-user", "name": "An End User" } ],
              "lines": [ { "description": "gallium", "netMass": "500 g" } ],
              "licences": [ { "number": "L1", "issuer": "CN" } ] }
            """;

    @DisplayName("500 g of gallium under a confirmed licence without limits but for one part, which is not known")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "validFrom,    from which day it is valid",
        "validUntil,   until which day it is valid",
        "holder,       to whom it was given",
        "entries,      for which items it is",
        "balanceGrams, what is left to be used of it",
        "destinations, for which destinations it is",
        "endUsers,     for which end users it is"
    })
    void unknown(String part, String said) {
        Decision decision = decide(part, "");

        assertThat(decision.disposition()).isEqualTo(Disposition.HOLD);
        assertThat(because(decision)).contains("licence L1 is confirmed, but not known is " + said);
    }

    @DisplayName("The same, with that part stated")
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "validFrom    | \"validFrom\": \"2025-06-10\"          | RELEASE",
                "validFrom    | \"validFrom\": \"2025-06-11\"          | STOP",
                "validUntil   | \"validUntil\": \"2025-06-10\"         | RELEASE",
                "validUntil   | \"validUntil\": \"2025-06-09\"         | STOP",
                "holder       | \"holder\": \"An Exporter\"            | RELEASE",
                "holder       | \"holder\": \"Another\"                | STOP",
                "entries      | \"entries\": [\"CN:gallium-metal\"]    | RELEASE",
                "entries      | \"entries\": [\"CN:germanium-metal\"]  | STOP",
                "entries      | \"entries\": []                        | HOLD",
                "balanceGrams | \"balanceGrams\": 500                  | RELEASE",
                "balanceGrams | \"balanceGrams\": 499                  | STOP",
                "destinations | \"destinations\": [\"JP\"]             | RELEASE",
                "destinations | \"destinations\": [\"KR\"]             | STOP",
                "endUsers     | \"endUsers\": [\"An End User\"]        | RELEASE",
                "endUsers     | \"endUsers\": [\"Another\"]            | STOP"
            })
    void stated(String part, String field, Disposition expected) {
        assertThat(decide(part, field).disposition()).isEqualTo(expected);
    }

    @Test
    @DisplayName("A part that is limited and not limited is refused")
    void both() {
        Reading<?> reading = CircumstancesReader.read(Product.document(document(PARTS, "\"holder\": \"An Exporter\"")));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused<?>) reading).problems())
                .extracting(Problem::pointer)
                .containsExactly("/licences/0/holder");
    }

    private static Decision decide(String part, String field) {
        List<String> unlimited =
                PARTS.stream().filter(other -> !other.equals(part)).toList();
        return Product.decide(Product.document(BOTTLE), circumstances(document(unlimited, field)));
    }

    private static Circumstances circumstances(String json) {
        return switch (CircumstancesReader.read(Product.document(json))) {
            case Reading.Understood<Circumstances>(Circumstances circumstances) -> circumstances;
            case Reading.Refused<Circumstances>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static String document(List<String> unlimited, String field) {
        String names = unlimited.stream().map(name -> '"' + name + '"').collect(Collectors.joining(","));
        return """
                { "recorded": "2026-09-20T09:00:00Z", "audience": "exporter",
                  "licences": [ { "number": "L1", "issuer": "CN", "kind": "individual", "verified": true, "why": "register",
                                  "state": "ACTIVE", "unlimited": [ %s ] %s } ] }
                """.formatted(names, field.isEmpty() ? "" : "," + field);
    }

    private static List<String> because(Decision decision) {
        return decision.determinations().stream()
                .flatMap(found -> found.because().stream())
                .map(reason -> Product.RULEBOOK.texts().word(reason, Language.EN))
                .toList();
    }
}
