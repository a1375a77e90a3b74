package org.tidewaiter.exchange.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.exchange.Generated;
import org.tidewaiter.exchange.PublishedSchema;
import org.tidewaiter.exchange.Schemas;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Reading;

@DisplayName("Consignments survive being written and read")
class RoundTripTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of(Schemas.CONSIGNMENT);
    private static final ConsignmentReader READER =
            new ConsignmentReader(new Attributes(List.of()), LocalDate.of(2026, 11, 23));

    @DisplayName("What is written is valid by the schema, and to read it gives the same consignment")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tidewaiter.exchange.Generated#seeds")
    void roundTrip(long seed) {
        Generated generated = new Generated(seed);
        Consignment consignment = GeneratedConsignments.consignment(generated, generated.maybe(generated::text));
        byte[] json = DocumentWriter.bytes(ConsignmentWriter.node(consignment));

        Reading<Consignment> again = READER.read(json);

        assertThat(again).isEqualTo(new Reading.Understood<>(consignment));
        assertThat(DocumentWriter.bytes(ConsignmentWriter.node(consignment))).isEqualTo(json);
        assertThat(SCHEMA.faults(json)).isEmpty();
    }
}
