package org.tidewaiter.registry.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.decision.DecisionWriter;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.database.Work;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.licensing.Issued;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceEvent;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.OwnEvidence;
import org.tidewaiter.registry.licensing.ledger.Standings;
import org.tidewaiter.rulebook.Rulebooks;

@DisplayName("A decision")
class DecisionsTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final Decider DECIDER = new Decider(Rulebooks.standard(), new ListsInForce.None());
    private static final Actor ADMINISTRATOR =
            new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.ADMINISTRATOR));

    private final Evidence evidence = OwnEvidence.of(OWN);
    private final Decisions decisions = new Decisions(evidence);
    private final Licences licences = new Licences(evidence);
    private final Accounts accounts = new Accounts();

    @Test
    @DisplayName("that was given is found again, byte for byte, by whom it was given to and by the authority alone")
    void kept() {
        Organisation trader = trader();
        Consignment consignment = gallium("");
        Decision decision =
                DECIDER.decide(consignment, Circumstances.at(OWN.clock().instant()));
        byte[] document = new DecisionWriter(Rulebooks.standard().texts()).bytes(decision);
        UUID id = does(exporter(trader), tx -> decisions.keep(tx, List.of(new Decisions.Given(decision, document))))
                .getFirst();

        Optional<String> found = does(exporter(trader), tx -> decisions.document(tx, id));
        assertThat(found).contains(new String(document, StandardCharsets.UTF_8));
        Optional<GivenDecision> byOfficer = does(officer(), tx -> decisions.find(tx, id));
        assertThat(byOfficer).map(GivenDecision::disposition).contains(Disposition.STOP);
        Optional<GivenDecision> byStranger = does(exporter(trader()), tx -> decisions.find(tx, id));
        assertThat(byStranger).isEmpty();
    }

    @Test
    @DisplayName("asks the register how a quoted licence stands: it covers while it may be used, and not a gram beyond")
    void quotesALicence() {
        Organisation trader = trader();
        Licence licence = Issued.of(LicenceType.GENERAL, trader.id())
                .gallium("1 kg")
                .valid("2026-01-01", "2028-12-31")
                .licence();
        does(officer(), tx -> {
            licences.issue(tx, licence);
            return licence;
        });
        String quoted = "\"licences\":[{\"number\":\"" + licence.number() + "\",\"issuer\":\"CN\",\"line\":1}],"
                + "\"parties\":[{\"role\":\"exporter\",\"name\":\"" + trader.name() + "\"}],";

        assertThat(covered(gallium(quoted, "500 g"))).as("half of it").isTrue();
        assertThat(covered(gallium(quoted, "1001 g"))).as("a gram too much").isFalse();
        does(officer(), tx -> {
            licences.record(
                    tx,
                    licence.id(),
                    new LicenceEvent(
                            LicenceEvent.Kind.SUSPENDED, tx.now(), "Regulation 792", "a test", Optional.empty()));
            return licence;
        });
        assertThat(covered(gallium(quoted, "500 g"))).as("suspended").isFalse();
    }

    private boolean covered(Consignment consignment) {
        Decision decision = does(
                officer(),
                tx -> DECIDER.decide(
                        consignment,
                        Circumstances.at(tx.now())
                                .withLicences(new Standings(licences, accounts)
                                        .of(tx, consignment, LocalDate.parse("2026-11-23")))));
        return decision.determinations().stream()
                .filter(each -> each.entry().equals(Optional.of("CN:gallium-metal")))
                .allMatch(each -> each.disposition() == Disposition.RELEASE);
    }

    private Organisation trader() {
        return does(ADMINISTRATOR, tx -> accounts.organise(tx, Organisation.Kind.TRADER, "Brightwater Metals"));
    }

    private static Consignment gallium(String more) {
        return gallium(more, "500 g");
    }

    private static Consignment gallium(String more, String mass) {
        String json =
                "{\"id\":\"T-1\",\"date\":\"2026-11-23\",\"from\":\"CN\",\"to\":\"JP\",\"transport\":\"air\"," + more
                        + "\"lines\":[{\"line\":1,\"description\":\"gallium metal ingot\",\"purity\":\"99.9999%\",\"netMass\":\""
                        + mass
                        + "\"}]}";
        Reading<Consignment> reading = ConsignmentReader.of(Rulebooks.standard(), LocalDate.parse("2026-11-23"))
                .read(json.getBytes(StandardCharsets.UTF_8));
        return ((Reading.Understood<Consignment>) reading).value();
    }

    private static Actor exporter(Organisation organisation) {
        return new Actor.Member(UUID.randomUUID(), organisation.id(), Set.of(Role.EXPORTER));
    }

    private static Actor officer() {
        return new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.LICENSING_OFFICER));
    }

    private static <T> T does(Actor actor, Work<T> work) {
        return OWN.database().inTransaction(actor, work);
    }
}
