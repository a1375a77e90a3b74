package org.tidewaiter.registry.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.database.Work;

@DisplayName("Accounts")
class AccountsTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final String PASSWORD = "three grey herons at noon";
    private static final Actor ADMINISTRATOR =
            new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.ADMINISTRATOR));
    private static final Actor DOOR = new Actor.Product("door");
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Accounts accounts = new Accounts();
    private final SignIn signIn = new SignIn(accounts, new Seal(new SecretKeySpec(new byte[32], "AES")));
    private final Sessions sessions = new Sessions(accounts);
    private final ApiKeys keys = new ApiKeys();

    @Nested
    @DisplayName("at the first start")
    class FirstStart {

        @RegisterExtension
        static final OwnDatabase EMPTY = new OwnDatabase();

        @Test
        @DisplayName("give a secret to the first administrator, once")
        void once() {
            Optional<Invitation> first = EMPTY.database()
                    .inTransaction(DOOR, tx -> accounts.first(tx, "Licensing authority", "ada@example.org"));
            Optional<Invitation> second = EMPTY.database()
                    .inTransaction(DOOR, tx -> accounts.first(tx, "Licensing authority", "eve@example.org"));

            assertThat(first).isPresent();
            assertThat(second).isEmpty();
            assertThat(EMPTY.database().inTransaction(DOOR, accounts::people))
                    .extracting(Person::email, Person::roles)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("ada@example.org", Set.of(Role.ADMINISTRATOR)));
        }
    }

    @DisplayName("are kept by administrators, and by nobody else")
    @ParameterizedTest
    @EnumSource(Role.class)
    void whoMayKeep(Role role) {
        Actor actor = new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
        if (role == Role.ADMINISTRATOR) {
            does(actor, tx -> accounts.organise(tx, Organisation.Kind.TRADER, "Brightwater Metals"));
        } else {
            assertThatThrownBy(() ->
                            does(actor, tx -> accounts.organise(tx, Organisation.Kind.TRADER, "Brightwater Metals")))
                    .isInstanceOf(NotAllowedException.class);
            // and by the database, whatever the code forgets
            assertThatThrownBy(() -> does(
                            actor,
                            tx -> tx.sql().execute("INSERT INTO organisation VALUES (uuidv7(), 'trader', 'x', now())")))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    @DisplayName("of one trader are out of the sight of another")
    void separate() {
        Person one = trader(Role.EXPORTER);
        Person other = trader(Role.EXPORTER);

        assertThat(does(one.acting(), accounts::people)).extracting(Person::id).containsExactly(one.id());
        assertThat(find(one.acting(), other.id())).isEmpty();
    }

    @DisplayName("have roles that fit the side of the desk")
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(textBlock = """
            LICENSING_OFFICER, TRADER,    no
            CUSTOMS_OFFICER,   TRADER,    no
            ADMINISTRATOR,     TRADER,    no
            EXPORTER,          TRADER,    yes
            FORWARDER,         TRADER,    yes
            EXPORTER,          AUTHORITY, no
            LICENSING_OFFICER, AUTHORITY, yes
            """)
    void rolesFit(Role role, Organisation.Kind kind, String fits) {
        if (fits.equals("yes")) {
            assertThat(person(kind, role).roles()).containsExactly(role);
        } else {
            assertThatThrownBy(() -> person(kind, role)).hasMessageContaining("role_fits");
        }
    }

    @Test
    @DisplayName("lose a role from one moment to the next, and keep on record who took it")
    void roleWithdrawn() {
        Person officer = person(Organisation.Kind.AUTHORITY, Role.LICENSING_OFFICER, Role.COUNTERSIGNER);
        does(ADMINISTRATOR, tx -> {
            accounts.withdraw(tx, officer.id(), Role.COUNTERSIGNER);
            return tx;
        });

        assertThat(find(ADMINISTRATOR, officer.id()).orElseThrow().roles()).containsExactly(Role.LICENSING_OFFICER);
        String who = does(
                ADMINISTRATOR,
                tx -> tx.sql()
                        .createQuery("SELECT actor FROM person_role WHERE person = ? AND NOT granted")
                        .bind(0, officer.id())
                        .mapTo(String.class)
                        .one());
        assertThat(who).isEqualTo(ADMINISTRATOR.name());
    }

    @Test
    @DisplayName("are signed into with password and code; one code opens once")
    void signsIn() {
        Enrolled ada = enrolled(Role.EXPORTER);

        assertThat(tries(ada, PASSWORD, ada.code())).isInstanceOf(SignIn.Outcome.Accepted.class);
        assertThat(tries(ada, PASSWORD, ada.code())).isInstanceOf(SignIn.Outcome.Refused.class);
        OWN.clock().pass(Duration.ofSeconds(31));
        assertThat(tries(ada, PASSWORD.toUpperCase(java.util.Locale.ROOT), ada.code()))
                .isInstanceOf(SignIn.Outcome.Refused.class);
        assertThat(tries(ada, PASSWORD, "000000")).isInstanceOf(SignIn.Outcome.Refused.class);
        assertThat(tries(ada, PASSWORD, ada.code())).isInstanceOf(SignIn.Outcome.Accepted.class);
    }

    @Test
    @DisplayName("that are not there are answered like a wrong password")
    void unknown() {
        assertThat(tries("nobody@example.org", PASSWORD, "123456")).isEqualTo(new SignIn.Outcome.Refused());
        assertThat(tries("no address at all", PASSWORD, "123456")).isEqualTo(new SignIn.Outcome.Refused());
    }

    @Test
    @DisplayName("are locked for longer and longer after failures, also for who knows the password")
    void locked() {
        Enrolled ada = enrolled(Role.EXPORTER);
        for (int i = 0; i < 5; i++) {
            assertThat(tries(ada, "wrong", ada.code())).isInstanceOf(SignIn.Outcome.Refused.class);
        }
        assertThat(tries(ada, PASSWORD, ada.code())).isInstanceOf(SignIn.Outcome.Locked.class);
        OWN.clock().pass(Duration.ofSeconds(3));
        assertThat(tries(ada, "wrong", ada.code())).isInstanceOf(SignIn.Outcome.Refused.class);
        OWN.clock().pass(Duration.ofSeconds(3));
        assertThat(tries(ada, PASSWORD, ada.code())).isInstanceOf(SignIn.Outcome.Locked.class);
        OWN.clock().pass(Duration.ofSeconds(2));
        assertThat(tries(ada, PASSWORD, ada.code())).isInstanceOf(SignIn.Outcome.Accepted.class);
    }

    @Test
    @DisplayName("are opened by an invitation once, within its time, with a strong password and the right code")
    void invited() {
        Invitation invitation = invite(Organisation.Kind.TRADER, Role.EXPORTER);
        byte[] factor = SecondFactor.make();
        String code = SecondFactor.code(factor, OWN.clock().instant());

        assertThat(chooses("guessed", PASSWORD, factor, code)).isEqualTo(new SignIn.Chosen.NotInvited());
        assertThat(chooses(invitation.secret(), "aaaa", factor, code))
                .isEqualTo(new SignIn.Chosen.Weak(List.of(WeakPassword.TOO_SHORT, WeakPassword.EASILY_GUESSED)));
        assertThat(chooses(invitation.secret(), PASSWORD, factor, "12345")).isEqualTo(new SignIn.Chosen.WrongCode());
        assertThat(chooses(invitation.secret(), PASSWORD, factor, code)).isInstanceOf(SignIn.Chosen.Kept.class);
        assertThat(chooses(invitation.secret(), PASSWORD, factor, code)).isEqualTo(new SignIn.Chosen.NotInvited());

        Invitation late = invite(Organisation.Kind.TRADER, Role.EXPORTER);
        OWN.clock().pass(Duration.ofDays(8));
        assertThat(chooses(
                        late.secret(),
                        PASSWORD,
                        factor,
                        SecondFactor.code(factor, OWN.clock().instant())))
                .isEqualTo(new SignIn.Chosen.NotInvited());
    }

    @Test
    @DisplayName("keep neither password, nor secret, nor the key of the second factor in the clear")
    void nothingInTheClear() {
        Invitation invitation = invite(Organisation.Kind.TRADER, Role.EXPORTER);
        byte[] factor = SecondFactor.make();
        chooses(
                invitation.secret(),
                PASSWORD,
                factor,
                SecondFactor.code(factor, OWN.clock().instant()));
        String kept = does(
                DOOR,
                tx -> tx.sql()
                        .createQuery(
                                "SELECT c::text || i::text FROM credential c JOIN invitation i USING (person) WHERE person = ?")
                        .bind(0, invitation.person())
                        .mapTo(String.class)
                        .one());

        assertThat(kept)
                .contains("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(
                        PASSWORD, invitation.secret(), java.util.HexFormat.of().formatHex(factor));
    }

    @Test
    @DisplayName("have sessions that end by themselves, when told, and with the account")
    void sessionsEnd() {
        Person ada = trader(Role.EXPORTER);
        String idle = begins(ada);
        OWN.clock().pass(Duration.ofMinutes(29));
        assertThat(sees(idle)).map(Sessions.Alive::person).contains(ada);
        OWN.clock().pass(Duration.ofMinutes(31));
        assertThat(sees(idle)).isEmpty();

        String longest = begins(ada);
        for (int i = 0; i < 25; i++) {
            OWN.clock().pass(Duration.ofMinutes(28));
            assertThat(sees(longest)).isPresent();
        }
        OWN.clock().pass(Duration.ofMinutes(28));
        assertThat(sees(longest)).isEmpty();

        String told = begins(ada);
        does(DOOR, tx -> {
            sessions.end(tx, told);
            return tx;
        });
        assertThat(sees(told)).isEmpty();

        String closed = begins(ada);
        does(ADMINISTRATOR, tx -> {
            accounts.close(tx, ada.id());
            return tx;
        });
        assertThat(sees(closed)).isEmpty();
    }

    @Test
    @DisplayName("make keys for machines that may do no more than their maker, until they expire or are revoked")
    void apiKeys() {
        Person ada = trader(Role.EXPORTER);
        Instant tomorrow = OWN.clock().instant().plus(Duration.ofDays(1));
        assertThatThrownBy(() -> does(ada.acting(), tx -> keys.make(tx, "erp", Set.of(Role.CUSTOMS_OFFICER), tomorrow)))
                .isInstanceOf(NotAllowedException.class);
        String key = does(ada.acting(), tx -> keys.make(tx, "erp", Set.of(Role.EXPORTER), tomorrow));
        String other = does(ada.acting(), tx -> keys.make(tx, "warehouse", Set.of(Role.EXPORTER), tomorrow));

        assertThat(acting(key)).get().satisfies(actor -> {
            assertThat(actor.ofOrganisation()).contains(ada.organisation());
            assertThat(actor.inRoles()).containsExactly(Role.EXPORTER);
        });
        assertThat(acting(key.substring(0, key.length() - 1) + (key.endsWith("x") ? "y" : "x")))
                .isEmpty();
        assertThat(acting("no key")).isEmpty();

        UUID id = does(ada.acting(), keys::list).stream()
                .filter(each -> each.name().equals("erp"))
                .findFirst()
                .orElseThrow()
                .id();
        Person stranger = trader(Role.EXPORTER);
        assertThat(does(stranger.acting(), keys::list)).isEmpty();
        boolean byStranger = does(stranger.acting(), tx -> keys.revoke(tx, id));
        boolean byOwner = does(ada.acting(), tx -> keys.revoke(tx, id));
        assertThat(byStranger).isFalse();
        assertThat(byOwner).isTrue();
        assertThat(acting(key)).isEmpty();

        OWN.clock().pass(Duration.ofDays(2));
        assertThat(acting(other)).isEmpty();
    }

    @DisplayName("know the codes of RFC 6238, appendix B")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void codes(long seconds, String code) {
        byte[] secret = "12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

        assertThat(SecondFactor.code(secret, Instant.ofEpochSecond(seconds))).isEqualTo(code);
        assertThat(SecondFactor.typed(secret)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    @DisplayName("have an address each; once an account is closed, its address is free again")
    void oneAddressEach() {
        Person person = trader(Role.EXPORTER);
        Work<Optional<Invitation>> again = tx -> accounts.invite(
                tx,
                person.organisation(),
                person.email().toUpperCase(java.util.Locale.ROOT),
                "Eve Moreau",
                Set.of(Role.EXPORTER));

        assertThat(does(ADMINISTRATOR, again)).isEmpty();
        does(ADMINISTRATOR, tx -> {
            accounts.close(tx, person.id());
            return true;
        });
        assertThat(does(ADMINISTRATOR, again)).isPresent();
    }

    /** Somebody who can sign in. */
    private record Enrolled(Person person, byte[] factor) {
        String code() {
            return SecondFactor.code(factor, OWN.clock().instant());
        }
    }

    private Enrolled enrolled(Role role) {
        Invitation invitation = invite(Organisation.Kind.TRADER, role);
        byte[] factor = SecondFactor.make();
        chooses(
                invitation.secret(),
                PASSWORD,
                factor,
                SecondFactor.code(factor, OWN.clock().instant()));
        return new Enrolled(
                does(DOOR, tx -> accounts.find(tx, invitation.person())).orElseThrow(), factor);
    }

    private SignIn.Outcome tries(Enrolled who, String password, String code) {
        return tries(who.person().email(), password, code);
    }

    private SignIn.Outcome tries(String email, String password, String code) {
        return does(DOOR, tx -> signIn.signIn(tx, email, password, code));
    }

    private Optional<Person> find(Actor actor, UUID id) {
        return does(actor, tx -> accounts.find(tx, id));
    }

    private Optional<Actor> acting(String key) {
        return does(DOOR, tx -> keys.acting(tx, key));
    }

    private SignIn.Chosen chooses(String secret, String password, byte[] factor, String code) {
        return does(DOOR, tx -> signIn.choose(tx, secret, password, factor, code));
    }

    private String begins(Person person) {
        return does(DOOR, tx -> sessions.begin(tx, person));
    }

    private Optional<Sessions.Alive> sees(String token) {
        return does(DOOR, tx -> sessions.see(tx, token));
    }

    private Person trader(Role role) {
        return person(Organisation.Kind.TRADER, role);
    }

    private Person person(Organisation.Kind kind, Role... roles) {
        UUID id = invite(kind, roles).person();
        return does(ADMINISTRATOR, tx -> accounts.find(tx, id)).orElseThrow();
    }

    private Invitation invite(Organisation.Kind kind, Role... roles) {
        String email = "person" + PEOPLE.incrementAndGet() + "@example.org";
        return does(ADMINISTRATOR, tx -> {
            Organisation organisation = accounts.organise(tx, kind, "Brightwater Metals");
            return accounts.invite(tx, organisation.id(), email, "Ada Lindqvist", Set.of(roles))
                    .orElseThrow();
        });
    }

    private static <T> T does(Actor actor, Work<T> work) {
        return OWN.database().inTransaction(actor, work);
    }
}
