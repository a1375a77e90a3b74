package org.tidewaiter.exchange.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Constituent;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Declaration;
import org.tidewaiter.engine.consignment.EndUse;
import org.tidewaiter.engine.consignment.Events;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Mass;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.QuotedLicence;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.engine.consignment.Route;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.consignment.Volume;
import org.tidewaiter.exchange.Documents;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Reading;

@DisplayName("A consignment comes in")
class ConsignmentReaderTest {

    private static final ConsignmentReader READER =
            new ConsignmentReader(new Attributes(List.of()), LocalDate.of(2026, 11, 23));

    @Test
    @DisplayName("The bottle at the airport, word for word")
    void bottle() {
        Line line = new Line(
                1,
                Optional.of("镓 7N 500克 瓶装"),
                Optional.of("8112929010"),
                Optional.of("7440-55-3"),
                Optional.of("Ga"),
                Optional.of("ingot"),
                Percentage.parse("99.99999%"),
                List.of(new Constituent("Dy", Percentage.parse("3.15 %"), Basis.MASS)),
                Mass.parse("500 g"),
                Mass.parse("620 g"),
                Volume.parse("85 mL"),
                Optional.of("1 bottle"),
                Money.parse("1200 CNY"),
                Country.find("CN"),
                Optional.of(false),
                Map.of("frequencyGHz", new Value.Number(new BigDecimal("3.1"))),
                Map.of(
                        "meltsInHand",
                        new Value.Truth(true),
                        "densityGPerCm3",
                        new Value.Number(new BigDecimal("5.9"))));
        Party traveller = new Party(
                Role.TRAVELLER,
                Optional.of("A Traveller"),
                Country.find("JP"),
                Optional.of(LocalDate.of(1980, 5, 1)),
                Map.of("passport", "TK0000001"),
                Map.of(),
                Optional.empty());
        Party consignee = new Party(
                Role.CONSIGNEE,
                Optional.of("A Consignee"),
                Country.find("JP"),
                Optional.empty(),
                Map.of(),
                Map.of("address", "1 Quay"),
                Optional.empty());

        assertThat(read(Documents.BOTTLE))
                .isEqualTo(new Consignment(
                        Optional.of("PVG-2024-000117"),
                        Optional.of(LocalDate.of(2024, 2, 10)),
                        Optional.of(Transport.HAND_CARRY),
                        new Route(Country.of("CN"), List.of(Country.of("KR")), Country.of("JP")),
                        Optional.of(Purpose.SALE),
                        new EndUse(Optional.of("LED epitaxy"), Map.of("military", false, "wmd", false)),
                        new Events(
                                Optional.of(LocalDate.of(2024, 1, 15)),
                                Optional.of(LocalDate.of(2024, 2, 10)),
                                Optional.empty(),
                                Optional.empty()),
                        new Declaration(Optional.of("green"), Optional.of("不属于管制物项")),
                        List.of(traveller, consignee),
                        List.of(line),
                        List.of(new QuotedLicence("L-1", "CN", Optional.of(1))),
                        Map.of()));
    }

    @Test
    @DisplayName("The least that is a consignment: from, to, and one line that describes goods; the rest is unknown")
    void least() {
        Consignment least = read("""
                {"from":"CN","to":"HK","lines":[{"cas":"7440-55-3"}]}""");

        assertThat(least.parties()).isEmpty();
        assertThat(least.endUse()).isEqualTo(EndUse.UNSTATED);
        assertThat(least.lines().getFirst().number()).isEqualTo(1);
        assertThat(least.lines().getFirst().declared()).isEmpty();
        assertThat(DocumentWriter.text(ConsignmentWriter.node(least)))
                .isEqualTo("{\"from\":\"CN\",\"to\":\"HK\",\"lines\":[{\"line\":1,\"cas\":\"7440-55-3\"}]}");
    }

    @Test
    @DisplayName("A constituent may be named without its share, which is then not known")
    void shareUnknown() {
        Consignment consignment = read("""
                {"from":"CN","to":"JP","lines":[{"composition":[{"substance":"Ga"},{"substance":"Fe","share":"bal"}]}]}""");

        assertThat(consignment.lines().getFirst().composition())
                .containsExactly(
                        new Constituent("Ga", Optional.of(Percentage.SOME), Basis.MASS),
                        new Constituent("Fe", Optional.empty(), Basis.MASS));
    }

    @DisplayName("Notations are read as they are written, and kept")
    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            purity        | "4N5"             | "4N5"
            purity        | "≥99.999 %"       | "≥99.999 %"
            purity        | "99,99 %"         | "99,99 %"
            netMass       | "1 200,5kg"       | "1200.5 kg"
            netMass       | "0.50 t"          | "0.50 t"
            volume        | "85 ml"           | "85 mL"
            value         | "0 CNY"           | "0 CNY"
            value         | "99.90 RMB"       | "99.90 CNY"
            commodityCode | "8112.92 90 10"   | "8112929010"
            commodityCode | "01"              | "01"
            cas           | " 7440-55-3 "     | "7440-55-3"
            line          | 1.0               | 1
            """)
    void notations(String field, String written, String kept) {
        Node line = Node.fields()
                .add("form", "ingot")
                .add(field, Documents.json(written))
                .build();
        Consignment consignment = read(DocumentWriter.text(Node.fields()
                .add("from", "CN")
                .add("to", "JP")
                .add("lines", new Node.Items(List.of(line)))
                .build()));

        assertThat(DocumentWriter.text(ConsignmentWriter.node(consignment))).contains("\"" + field + "\":" + kept);
    }

    private static Consignment read(String json) {
        Reading<Consignment> reading = READER.read(json.getBytes(StandardCharsets.UTF_8));
        return switch (reading) {
            case Reading.Understood<Consignment>(Consignment consignment) -> consignment;
            case Reading.Refused<Consignment> refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }
}
