package org.tidewaiter.registry.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.OwnDatabase;

@DisplayName("What people do to a licence")
class LicenceActsTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final UUID HOLDER = UUID.randomUUID();
    private static final UUID AUTHORITY = UUID.randomUUID();
    private static final Actor OFFICER = member(AUTHORITY, Role.LICENSING_OFFICER);
    private static final Actor HEAD = member(AUTHORITY, Role.HEAD_OF_UNIT);
    private static final Actor EXPORTER = member(HOLDER, Role.EXPORTER);

    private final Licences licences = new Licences(OwnEvidence.of(OWN));
    private final LicenceActs acts = new LicenceActs(licences);

    @DisplayName("follows from what was done before")
    @ParameterizedTest(name = "after {0}: {1} is {2}")
    @CsvSource({
        "'',                     SUSPENDED,   possible",
        "'',                     REINSTATED,  impossible",
        "'',                     REVOKED,     possible",
        "'',                     SURRENDERED, possible",
        "SUSPENDED,              SUSPENDED,   impossible",
        "SUSPENDED,              REINSTATED,  possible",
        "SUSPENDED,              REVOKED,     possible",
        "SUSPENDED,              SURRENDERED, possible",
        "SUSPENDED REINSTATED,   SUSPENDED,   possible",
        "SUSPENDED REINSTATED,   REINSTATED,  impossible",
        "REVOKED,                SUSPENDED,   impossible",
        "REVOKED,                SURRENDERED, impossible",
        "SUSPENDED REVOKED,      REINSTATED,  impossible",
        "SURRENDERED,            REVOKED,     impossible",
    })
    void follows(String before, LicenceEvent.Kind kind, String possible) {
        UUID licence = licence();
        List<LicenceEvent.Kind> done = Arrays.stream(before.split(" "))
                .filter(word -> !word.isEmpty())
                .map(LicenceEvent.Kind::valueOf)
                .toList();
        for (int i = 0; i < done.size(); i++) {
            assertThat(act(who(done.get(i)), licence, i, done.get(i))).isEqualTo(new ActAnswer.Done(i + 1));
        }

        assertThat(act(who(kind), licence, done.size(), kind))
                .isEqualTo(
                        possible.equals("possible")
                                ? new ActAnswer.Done(done.size() + 1)
                                : new ActAnswer.NotFromHere());
    }

    @Test
    @DisplayName("is not done by who has not seen what was done before")
    void changed() {
        UUID licence = licence();
        act(OFFICER, licence, 0, LicenceEvent.Kind.SUSPENDED);

        assertThat(act(OFFICER, licence, 0, LicenceEvent.Kind.REINSTATED)).isEqualTo(new ActAnswer.Changed(1));
    }

    @Test
    @DisplayName("is not done for the past by one person alone")
    void past() {
        UUID licence = licence();
        Instant yesterday = OWN.clock().instant().minus(Duration.ofDays(1));

        ActAnswer alone = act(OFFICER, licence, 0, LicenceEvent.Kind.SUSPENDED, yesterday, Optional.empty());
        assertThat(alone).isEqualTo(new ActAnswer.InThePast());
        ActAnswer two = act(OFFICER, licence, 0, LicenceEvent.Kind.SUSPENDED, yesterday, Optional.of("person:other"));
        assertThat(two).isEqualTo(new ActAnswer.Done(1));
    }

    @Test
    @DisplayName("is for the roles that may; who does not see the licence is not told of it")
    void roles() {
        UUID licence = licence();
        Actor stranger = member(UUID.randomUUID(), Role.EXPORTER);

        assertThat(act(OFFICER, licence, 0, LicenceEvent.Kind.REVOKED))
                .isEqualTo(new ActAnswer.NotYours(Set.of(Role.HEAD_OF_UNIT)));
        assertThat(act(HEAD, licence, 0, LicenceEvent.Kind.SURRENDERED))
                .isEqualTo(new ActAnswer.NotYours(Set.of(Role.EXPORTER, Role.FORWARDER)));
        assertThat(act(EXPORTER, licence, 0, LicenceEvent.Kind.SUSPENDED)).isInstanceOf(ActAnswer.NotYours.class);
        assertThat(act(HEAD, licence, 0, LicenceEvent.Kind.SUPERSEDED)).isEqualTo(new ActAnswer.NotYours(Set.of()));
        assertThat(act(stranger, licence, 0, LicenceEvent.Kind.SURRENDERED)).isEqualTo(new ActAnswer.NotFound());
    }

    private static Actor who(LicenceEvent.Kind kind) {
        return kind == LicenceEvent.Kind.SURRENDERED ? EXPORTER : HEAD;
    }

    private ActAnswer act(Actor actor, UUID licence, int seen, LicenceEvent.Kind kind) {
        return act(actor, licence, seen, kind, OWN.clock().instant(), Optional.empty());
    }

    private ActAnswer act(
            Actor actor, UUID licence, int seen, LicenceEvent.Kind kind, Instant effective, Optional<String> second) {
        return OWN.database()
                .inTransaction(
                        actor,
                        tx -> acts.act(
                                tx,
                                licence,
                                seen,
                                new LicenceEvent(kind, effective, "Regulation 792", "a test", second)));
    }

    private UUID licence() {
        Licence licence = Issued.of(LicenceType.MULTI, HOLDER).gallium("25 kg").licence();
        return OWN.database().inTransaction(HEAD, tx -> {
            licences.issue(tx, licence);
            return licence.id();
        });
    }

    private static Actor member(UUID organisation, Role... roles) {
        return new Actor.Member(UUID.randomUUID(), organisation, Set.of(roles));
    }
}
