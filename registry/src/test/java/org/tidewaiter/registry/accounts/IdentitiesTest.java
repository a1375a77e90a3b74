package org.tidewaiter.registry.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.database.Work;

@DisplayName("Who somebody is at a provider of identities")
class IdentitiesTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final String ISSUER = "https://identities.example.org";
    private static final Actor ADMINISTRATOR =
            new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.ADMINISTRATOR));
    private static final Actor DOOR = new Actor.Product("door");
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Accounts accounts = new Accounts();
    private final Seal seal = new Seal(new SecretKeySpec(new byte[32], "AES"));
    private final Identities identities = new Identities(accounts);
    private final ProvidedSignIn provided = new ProvidedSignIn(identities, seal);
    private final SignIn signIn = new SignIn(accounts, seal);
    private final Sessions sessions = new Sessions(accounts);

    @Test
    @DisplayName("is found by a verified address once, and by the subject alone from then on")
    void firstByAddress() {
        Person ada = person();

        assertThat(comes("ada", Optional.of(ada.email()))).isEqualTo(accepted(ada));
        assertThat(comes("ada", Optional.empty())).isEqualTo(accepted(ada));
        assertThat(comes("eve", Optional.of(ada.email())))
                .as("the address has passed to somebody else")
                .isInstanceOf(ProvidedSignIn.Outcome.Unknown.class);
    }

    @Test
    @DisplayName("is nobody without a verified address or a link")
    void unknown() {
        assertThat(comes("stranger", Optional.empty())).isInstanceOf(ProvidedSignIn.Outcome.Unknown.class);
        assertThat(comes("stranger", Optional.of("stranger@example.org")))
                .isInstanceOf(ProvidedSignIn.Outcome.Unknown.class);
        assertThat(comes("stranger", Optional.of("no address"))).isInstanceOf(ProvidedSignIn.Outcome.Unknown.class);
    }

    @Test
    @DisplayName("is linked by an administrator; one subject is one person, and one person one subject")
    void linked() {
        Person ada = person();
        Person kai = person();

        assertThat(links(ada, "u-1")).isTrue();
        assertThat(links(kai, "u-1")).isFalse();
        assertThat(links(ada, "u-2")).isFalse();
        assertThat(comes("u-1", Optional.of(kai.email()))).isEqualTo(accepted(ada));
        List<ExternalIdentity> elsewhere = does(ADMINISTRATOR, tx -> identities.of(tx, ada.id()));
        assertThat(elsewhere).containsExactly(new ExternalIdentity(ISSUER, "u-1"));
    }

    @Test
    @DisplayName("ends when an administrator ends it, with every session; an address does not bring it back")
    void ended() {
        Person ada = person();
        comes("u-3", Optional.of(ada.email()));
        String token = does(DOOR, tx -> sessions.begin(tx, ada));

        assertThat(ends(ada, "u-3")).isTrue();
        assertThat(sees(token)).isEmpty();
        assertThat(comes("u-3", Optional.of(ada.email()))).isInstanceOf(ProvidedSignIn.Outcome.Unknown.class);
        assertThat(ends(ada, "u-3")).isFalse();
        assertThat(links(ada, "u-3")).isTrue();
    }

    @Test
    @DisplayName("is nobody once the account is closed; whoever comes back is another person")
    void closed() {
        Person ada = person();
        comes("u-4", Optional.of(ada.email()));
        does(ADMINISTRATOR, tx -> {
            accounts.close(tx, ada.id());
            return tx;
        });

        assertThat(comes("u-4", Optional.of(ada.email()))).isInstanceOf(ProvidedSignIn.Outcome.Unknown.class);
        Person again = invited(ada.email());
        assertThat(comes("u-4", Optional.of(ada.email()))).isEqualTo(accepted(again));
    }

    @DisplayName("is kept by administrators, and by nobody else")
    @ParameterizedTest
    @EnumSource(Role.class)
    void whoMayLink(Role role) {
        Actor actor = new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
        Person ada = person();
        ExternalIdentity identity = new ExternalIdentity(ISSUER, "of-" + role);
        if (role == Role.ADMINISTRATOR) {
            boolean linked = does(actor, tx -> identities.link(tx, ada.id(), identity));
            assertThat(linked).isTrue();
        } else {
            assertThatThrownBy(() -> does(actor, tx -> identities.link(tx, ada.id(), identity)))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> does(actor, tx -> identities.end(tx, ada.id(), identity)))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    @Test
    @DisplayName("is not enough: without a second factor there the code of the one here is asked for, and opens once")
    void codeNeeded() {
        Person ada = person();
        byte[] factor = enrols(ada);
        assertThat(alone("u-5", ada)).isEqualTo(new ProvidedSignIn.Outcome.CodeNeeded(ada));
        String token = does(DOOR, tx -> sessions.awaitCode(tx, ada));
        String code = SecondFactor.code(factor, OWN.clock().instant());

        assertThat(sees(token)).as("it opens nothing").isEmpty();
        assertThat(awaited(token)).contains(ada);
        assertThat(confirms(ada, code)).isEqualTo(new SignIn.Outcome.Accepted(ada));
        assertThat(confirms(ada, code)).isInstanceOf(SignIn.Outcome.Refused.class);
        OWN.clock().pass(Duration.ofMinutes(11));
        assertThat(awaited(token)).isEmpty();
    }

    @Test
    @DisplayName("lets nobody in with a single proof who has no second factor anywhere")
    void noFactor() {
        assertThat(alone("u-6", person())).isInstanceOf(ProvidedSignIn.Outcome.NoFactor.class);
    }

    @Test
    @DisplayName("opens no account that is locked, and codes are guessed no more often than passwords")
    void locked() {
        Person ada = person();
        enrols(ada);
        for (int i = 0; i < 5; i++) {
            assertThat(confirms(ada, "000000")).isInstanceOf(SignIn.Outcome.Refused.class);
        }

        assertThat(confirms(ada, "000000")).isInstanceOf(SignIn.Outcome.Locked.class);
        assertThat(comes("u-7", Optional.of(ada.email()))).isInstanceOf(ProvidedSignIn.Outcome.Locked.class);
    }

    private ProvidedSignIn.Outcome comes(String subject, Optional<String> email) {
        return does(DOOR, tx -> provided.signIn(tx, new Claimed(new ExternalIdentity(ISSUER, subject), email, true)));
    }

    private ProvidedSignIn.Outcome alone(String subject, Person person) {
        return does(
                DOOR,
                tx -> provided.signIn(
                        tx, new Claimed(new ExternalIdentity(ISSUER, subject), Optional.of(person.email()), false)));
    }

    private static ProvidedSignIn.Outcome accepted(Person person) {
        return new ProvidedSignIn.Outcome.Accepted(person);
    }

    private boolean links(Person person, String subject) {
        return does(ADMINISTRATOR, tx -> identities.link(tx, person.id(), new ExternalIdentity(ISSUER, subject)));
    }

    private boolean ends(Person person, String subject) {
        return does(ADMINISTRATOR, tx -> identities.end(tx, person.id(), new ExternalIdentity(ISSUER, subject)));
    }

    private SignIn.Outcome confirms(Person person, String code) {
        return does(DOOR, tx -> provided.confirm(tx, person, code));
    }

    private Optional<Sessions.Alive> sees(String token) {
        return does(DOOR, tx -> sessions.see(tx, token));
    }

    private Optional<Person> awaited(String token) {
        return does(DOOR, tx -> sessions.awaited(tx, token));
    }

    private byte[] enrols(Person person) {
        byte[] factor = SecondFactor.make();
        String code = SecondFactor.code(factor, OWN.clock().instant());
        String secret =
                does(ADMINISTRATOR, tx -> accounts.invite(tx, person.id())).secret();
        SignIn.Chosen chosen = does(DOOR, tx -> signIn.choose(tx, secret, "three grey herons at noon", factor, code));
        assertThat(chosen).isInstanceOf(SignIn.Chosen.Kept.class);
        return factor;
    }

    private Person person() {
        return invited("linked" + PEOPLE.incrementAndGet() + "@example.org");
    }

    private Person invited(String email) {
        return does(ADMINISTRATOR, tx -> {
            Organisation organisation = accounts.organise(tx, Organisation.Kind.TRADER, "Brightwater Metals");
            Invitation invitation = accounts.invite(
                            tx, organisation.id(), email, "Ada Lindqvist", Set.of(Role.EXPORTER))
                    .orElseThrow();
            return accounts.find(tx, invitation.person()).orElseThrow();
        });
    }

    private static <T> T does(Actor actor, Work<T> work) {
        return OWN.database().inTransaction(actor, work);
    }
}
