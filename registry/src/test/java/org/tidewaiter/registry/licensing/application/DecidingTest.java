package org.tidewaiter.registry.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.registry.licensing.application.Desk.EXPORTER;
import static org.tidewaiter.registry.licensing.application.Desk.OFFICER;
import static org.tidewaiter.registry.licensing.application.Desk.SECOND;
import static org.tidewaiter.registry.licensing.application.Desk.TRADER;
import static org.tidewaiter.registry.licensing.application.Desk.grant;
import static org.tidewaiter.registry.licensing.application.Desk.line;
import static org.tidewaiter.registry.licensing.application.Desk.missing;
import static org.tidewaiter.registry.licensing.application.Desk.unmet;
import static org.tidewaiter.registry.licensing.application.Desk.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceState;
import org.tidewaiter.registry.licensing.LicenceType;

@DisplayName("An application that is decided")
class DecidingTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private final Desk desk = new Desk(OWN);

    @Test
    @DisplayName(
            "is decided for every line, destination and end user; more than was asked for is not granted (edge case 13)")
    void everyLine() {
        Application inReview = desk.inReview();

        assertThat(missing(desk.take(
                        OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(new Proposal(1, validity(), List.of())))))
                .contains("1/JP/1", "validity");
        assertThat(missing(desk.take(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(grant(1, "25.000001")))))
                .containsExactly("1/JP/1/quantity");
        Proposal invented = new Proposal(
                1, validity(), List.of(line(1, Proposal.Outcome.GRANT, "25"), line(2, Proposal.Outcome.GRANT, "25")));
        assertThat(missing(desk.take(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(invented))))
                .containsExactly("2/JP/1");
    }

    @Test
    @DisplayName("refused may be appealed against, granted in full may not")
    void appeal() {
        Application granted = desk.taken(SECOND, Taking.of(desk.proposed(grant(1, "25")), Step.SIGN));
        assertThat(unmet(desk.take(EXPORTER, Taking.of(granted, Step.APPEAL).because("unfair"))))
                .containsExactly(Guard.REFUSED_IN_PART);

        Proposal refusal = new Proposal(1, Optional.empty(), List.of(line(1, Proposal.Outcome.REFUSE, null)));
        Application refused = desk.taken(SECOND, Taking.of(desk.proposed(refusal), Step.SIGN));
        assertThat(desk.taken(EXPORTER, Taking.of(refused, Step.APPEAL).because("the end user is a university"))
                        .state())
                .isEqualTo(ApplicationState.UNDER_APPEAL);
    }

    @Test
    @DisplayName(
            "that is granted gives a licence in the same moment, with the terms that were signed, and numbers without a gap")
    void gives() {
        long before = desk.numbers();
        desk.taken(SECOND, Taking.of(desk.proposed(grant(1, "20")), Step.SIGN));
        desk.take(SECOND, Taking.of(desk.proposed(grant(2, "20")), Step.SIGN));
        desk.taken(SECOND, Taking.of(desk.proposed(grant(1, "15")), Step.SIGN));

        assertThat(desk.numbers()).isEqualTo(before + 2);
        Licence licence = desk.last();
        assertThat(licence.type()).isEqualTo(LicenceType.SINGLE);
        assertThat(licence.holder()).contains(TRADER);
        assertThat(licence.endUsers()).containsExactly("Hikari Optics");
        assertThat(licence.line(1).orElseThrow().quantity().orElseThrow()).isEqualByComparingTo("15");
        assertThat(licence.validUntil()).isEqualTo(LocalDate.parse("2027-12-31"));
    }

    @Test
    @DisplayName(
            "to change a licence lets it rest; refused, the old terms revive (edge case 24); granted, the new takes its place")
    void changes() {
        desk.taken(SECOND, Taking.of(desk.proposed(grant(1, "25")), Step.SIGN));
        Licence licence = desk.last();
        Application accepted = desk.amending(licence);
        assertThat(desk.state(licence)).isEqualTo(LicenceState.PAUSED_FOR_AMENDMENT);
        Proposal refusal = new Proposal(1, Optional.empty(), List.of(line(1, Proposal.Outcome.REFUSE, null)));
        desk.decided(accepted, refusal);
        assertThat(desk.state(licence)).isNotEqualTo(LicenceState.PAUSED_FOR_AMENDMENT);

        desk.decided(desk.amending(licence), grant(1, "20"));
        assertThat(desk.state(licence)).isEqualTo(LicenceState.SUPERSEDED);
        assertThat(desk.last().replaces()).contains(licence.id());
    }

    @Test
    @DisplayName("does not show the applicant why somebody did not sign, and shows what it was asked")
    void reasonsAreTheAuthoritys() {
        Application asked =
                desk.taken(OFFICER, Taking.of(desk.inReview(), Step.ASK).because("who installs it?"));
        Application answered =
                desk.taken(EXPORTER, Taking.of(asked, Step.ANSWER).because("we do"));
        Application proposed = desk.taken(
                OFFICER,
                Taking.of(answered, Step.PROPOSE).because("no concerns").proposing(grant(1, "25")));
        desk.taken(SECOND, Taking.of(proposed, Step.REJECT).because("the end user was not checked"));

        assertThat(reasons(EXPORTER, proposed)).containsExactly("who installs it?", "we do");
        assertThat(reasons(OFFICER, proposed))
                .containsExactly("who installs it?", "we do", "no concerns", "the end user was not checked");
    }

    private List<String> reasons(Actor actor, Application application) {
        List<CaseFile.Taken> steps = desk.does(actor, tx -> new CaseFile().steps(tx, application.id()));
        return steps.stream().flatMap(step -> step.reason().stream()).toList();
    }

    @Test
    @DisplayName("does not show the applicant what the authority proposes")
    void proposalsAreTheAuthoritys() {
        Application proposed = desk.proposed(grant(1, "25"));
        Optional<Proposals.Recorded> seen = desk.does(EXPORTER, tx -> Proposals.latest(tx, proposed.id()));

        assertThat(seen).isEmpty();
    }
}
