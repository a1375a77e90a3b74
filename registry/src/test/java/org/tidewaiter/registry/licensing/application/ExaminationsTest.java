package org.tidewaiter.registry.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.registry.licensing.application.Desk.EXPORTER;
import static org.tidewaiter.registry.licensing.application.Desk.OFFICER;
import static org.tidewaiter.registry.licensing.application.Desk.SECOND;
import static org.tidewaiter.registry.licensing.application.Desk.gallium;
import static org.tidewaiter.registry.licensing.application.Desk.grant;
import static org.tidewaiter.registry.licensing.application.Desk.missing;
import static org.tidewaiter.registry.licensing.application.Desk.unmet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.PartyHit;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.rulebook.Rulebooks;

@DisplayName("What the engine finds in an application")
class ExaminationsTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final Rulebook LAW = Rulebooks.standard();

    private final Desk desk = new Desk(OWN);

    @BeforeEach
    void nobodyIsListed() {
        desk.lists(lists());
    }

    @Test
    @DisplayName("is on record from the day it was handed in, and shown to the authority alone")
    void handedIn() {
        Application submitted = desk.submitted(gallium("25 kg"));

        Optional<Examined> found = latest(OFFICER, submitted);
        assertThat(found.orElseThrow().disposition()).isEqualTo(Disposition.STOP);
        assertThat(found.orElseThrow().findings())
                .contains(new Finding.Controlled("JP", 1, "CN:gallium-metal", Verdict.LICENCE_REQUIRED));
        Map<String, String> documents = desk.does(
                OFFICER,
                tx -> desk.examinations().documents(tx, found.orElseThrow().id()));
        assertThat(documents.get("JP")).contains("CN-2023-23");
        assertThat(latest(EXPORTER, submitted)).isEmpty();
    }

    @Test
    @DisplayName("is found again with the lists of the day on which a decision is proposed (edge case 5)")
    void listChangedBeforeTheProposal() {
        Application inReview = desk.inReview();
        desk.lists(lists(hikari()));
        Application proposed =
                desk.taken(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(grant(1, "25")));

        assertThat(latest(OFFICER, proposed).orElseThrow().findings())
                .contains(new Finding.Listed("JP", "CN-WATCH:7", PartyHit.Effect.ADVISORY));
        assertThat(desk.taken(SECOND, Taking.of(proposed, Step.SIGN)).state()).isEqualTo(ApplicationState.DECIDED);
    }

    @Test
    @DisplayName("keeps a decision from being signed where a party was listed after it was proposed (edge case 14)")
    void listedAfterTheProposal() {
        Application proposed = desk.proposed(grant(1, "25"));
        desk.lists(lists(hikari()));

        StepAnswer answer = desk.take(SECOND, Taking.of(proposed, Step.SIGN));
        assertThat(unmet(answer)).containsExactly(Guard.SAME_FINDINGS);
        assertThat(missing(answer)).anyMatch(each -> each.startsWith("JP party CN-WATCH:7"));
        Application back = desk.taken(SECOND, Taking.of(proposed, Step.REJECT).because("the end user was listed"));
        Application anew = desk.taken(OFFICER, Taking.of(back, Step.PROPOSE).proposing(grant(1, "5")));
        assertThat(desk.taken(SECOND, Taking.of(anew, Step.SIGN)).state()).isEqualTo(ApplicationState.DECIDED);
    }

    @Test
    @DisplayName("is put on record once as long as it stays the same")
    void theSameAgain() {
        Application submitted = desk.submitted(gallium("25 kg"));
        UUID first = latest(OFFICER, submitted).orElseThrow().id();
        List<UUID> open = desk.does(OFFICER, tx -> desk.examinations().open(tx));
        assertThat(open).contains(submitted.id());
        Examined again = desk.does(
                new Actor.Product("examiner"), tx -> desk.examinations().examine(tx, submitted, gallium("25 kg")));

        assertThat(again.id()).isEqualTo(first);
    }

    @Test
    @DisplayName("is done again when a list has changed, for those of which something is still to be decided")
    void listsChanged() {
        Application submitted = desk.submitted(gallium("25 kg"));
        Application withdrawn = desk.taken(EXPORTER, Taking.of(desk.submitted(gallium("25 kg")), Step.WITHDRAW));
        UUID before = latest(OFFICER, withdrawn).orElseThrow().id();
        desk.lists(lists(hikari()));

        OWN.clock().pass(Duration.ofSeconds(1));
        desk.reexamination().run();

        assertThat(latest(OFFICER, submitted).orElseThrow().findings())
                .anyMatch(finding -> finding.word().startsWith("JP party CN-WATCH:7"));
        assertThat(latest(OFFICER, withdrawn).orElseThrow().id()).isEqualTo(before);
    }

    private Optional<Examined> latest(Actor actor, Application application) {
        return desk.does(actor, tx -> desk.examinations().latest(tx, application.id()));
    }

    private static ListsInForce lists(ListedParty... parties) {
        return ListsInForce.supposed(LAW.names(), LAW.matching(), List.of(parties));
    }

    /** The end user of the tests, on the watch list. */
    private static ListedParty hikari() {
        return new ListedParty(
                "7",
                "CN-WATCH",
                EntityKind.ORGANISATION,
                List.of(new ListedName("Hikari Optics", ListedName.Quality.PRIMARY)),
                List.of(),
                Optional.empty(),
                Set.of(Country.of("JP")),
                List.of(),
                List.of(),
                List.of(new Measure(
                        "watch list", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false)),
                Map.of());
    }
}
