package org.tidewaiter.registry.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.licensing.Issued;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.rulebook.Rulebooks;

@DisplayName("What the engine is told of a quoted licence")
class StandingsTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final UUID HOLDER = Border.HOLDER;

    private final Border border = new Border(OWN);

    @Test
    @DisplayName(
            "is that it is verified, and nothing to be looked at, where a consignment can be held against all it says")
    void plain() {
        LicenceStanding told =
                told(border.issue(Issued.of(LicenceType.GENERAL, HOLDER).gallium("2 kg")));

        assertThat(told.verified()).isTrue();
        assertThat(told.conditions()).isEmpty();
        assertThat(told.balanceGrams().limit().orElseThrow()).isEqualByComparingTo("2000");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("provisos")
    @DisplayName(
            "names every limit that a consignment cannot be held against, as a condition that nobody has looked at")
    void provisos(String what, Issued issued, String condition) {
        LicenceStanding told = told(border.issue(issued));

        assertThat(told.conditions())
                .containsExactly(new LicenceStanding.Condition(condition, LicenceStanding.State.UNKNOWN));
    }

    static Stream<Arguments> provisos() {
        return Stream.of(
                Arguments.of(
                        "customs offices",
                        Issued.of(LicenceType.GENERAL, HOLDER)
                                .gallium("1 kg")
                                .travel(Set.of(), Set.of("5316", "0101"), Set.of()),
                        "leaves through 0101 or 5316"),
                Arguments.of(
                        "value",
                        Issued.of(LicenceType.GENERAL, HOLDER).galliumWorth("900 CNY"),
                        "line 1: no more than 900 CNY"),
                Arguments.of(
                        "pieces",
                        Issued.of(LicenceType.GENERAL, HOLDER).gallium("40 piece"),
                        "line 1: no more than 40 piece"));
    }

    @Test
    @DisplayName("names the declaration that has reserved some of a licence for one export")
    void oneExport() {
        Licence licence = border.issue(Issued.of(LicenceType.SINGLE, HOLDER).gallium("1 kg"));
        border.reserve(licence, "D-1", "400 g");

        assertThat(told(licence).conditions())
                .extracting(LicenceStanding.Condition::state)
                .containsExactly(LicenceStanding.State.UNKNOWN);
    }

    @Test
    @DisplayName("leaves an open general licence unverified, since nobody knows who has registered for it")
    void openGeneral() {
        LicenceStanding told =
                told(border.issue(Issued.of(LicenceType.OPEN_GENERAL, HOLDER).gallium("1 kg")));

        assertThat(told.verified()).isFalse();
    }

    private LicenceStanding told(Licence licence) {
        LocalDate today = border.today();
        Optional<LicenceStanding> told = border.does(tx -> new Standings(border.licences(), new Accounts())
                .of(tx, quoting(licence, today), today).stream().findFirst());
        return told.orElseThrow();
    }

    private static Consignment quoting(Licence licence, LocalDate day) {
        String json =
                "{\"id\":\"T-1\",\"date\":\"" + day + "\",\"from\":\"CN\",\"to\":\"JP\",\"licences\":[{\"number\":\""
                        + licence.number() + "\",\"issuer\":\"CN\",\"line\":1}],"
                        + "\"lines\":[{\"line\":1,\"description\":\"gallium metal ingot\",\"netMass\":\"500 g\"}]}";
        Reading<Consignment> reading =
                ConsignmentReader.of(Rulebooks.standard(), day).read(json.getBytes(StandardCharsets.UTF_8));
        return ((Reading.Understood<Consignment>) reading).value();
    }
}
