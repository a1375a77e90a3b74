package org.tidewaiter.registry.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Tx;

/** Organisations and people. They are kept by administrators alone; the database sees to that too. */
public final class Accounts {

    private static final Duration TO_ACCEPT = Duration.ofDays(7);

    private static final String PEOPLE = """
            SELECT p.id, p.organisation, p.email, p.name,
                   array(SELECT role FROM (
                       SELECT DISTINCT ON (role) role, granted FROM person_role r
                       WHERE r.person = p.id ORDER BY role, number DESC) AS last
                     WHERE granted ORDER BY role) AS roles
            FROM person p JOIN organisation o ON o.id = p.organisation
            WHERE p.closed_at IS NULL AND o.closed_at IS NULL""";

    private static final String ADD_PERSON = """
            INSERT INTO person (id, organisation, email, name, created_at)
            VALUES (:id, :organisation, :email, :name, :at)
            ON CONFLICT (email) WHERE closed_at IS NULL DO NOTHING""";

    private static final String ADD_ROLE = """
            INSERT INTO person_role (person, role, number, granted, recorded_at, actor)
            SELECT :person, :role, coalesce(max(number), 0) + 1, :granted, :at, :actor
            FROM person_role WHERE person = :person AND role = :role""";

    /** Makes one; it keeps nothing. */
    public Accounts() {}

    /**
     * The first administrator, where nobody has an account yet; afterwards there is nothing that this could give.
     *
     * @param authority name of the organisation
     * @return the secret with which the first administrator chooses a password
     */
    public Optional<Invitation> first(Tx tx, String authority, String email) {
        boolean none = tx.sql()
                .createQuery("SELECT NOT EXISTS (SELECT FROM person)")
                .mapTo(Boolean.class)
                .one();
        if (!none) {
            return Optional.empty();
        }
        Organisation organisation = organise(tx, Organisation.Kind.AUTHORITY, authority);
        return invite(tx, organisation.id(), email, "Administrator", Set.of(Role.ADMINISTRATOR));
    }

    /** A new organisation. */
    public Organisation organise(Tx tx, Organisation.Kind kind, String name) {
        keeping(tx);
        Organisation organisation = new Organisation(tx.newId(), kind, name.strip());
        tx.sql()
                .createUpdate("INSERT INTO organisation (id, kind, name, created_at) VALUES (:id, :kind, :name, :at)")
                .bind("id", organisation.id())
                .bind("kind", kind.word())
                .bind("name", organisation.name())
                .bind("at", tx.now())
                .execute();
        return organisation;
    }

    /**
     * Gives an organisation another name; what it was called before stays on record. What is its own stays its own.
     *
     * @throws IllegalArgumentException where there is none in sight
     */
    public Organisation rename(Tx tx, UUID id, String name) {
        keeping(tx);
        Organisation before =
                organisation(tx, id).orElseThrow(() -> new IllegalArgumentException("no organisation " + id));
        tx.sql()
                .createUpdate("""
                        INSERT INTO organisation_former_name (organisation, name, until, actor)
                        VALUES (:id, :name, :at, :actor)""")
                .bind("id", id)
                .bind("name", before.name())
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
        tx.sql()
                .createUpdate("UPDATE organisation SET name = :name WHERE id = :id")
                .bind("id", id)
                .bind("name", name.strip())
                .execute();
        return new Organisation(id, before.kind(), name.strip());
    }

    /** What an organisation was called before, the latest first. */
    public List<String> formerNames(Tx tx, UUID id) {
        return tx.sql()
                .createQuery("SELECT name FROM organisation_former_name WHERE organisation = :id ORDER BY until DESC")
                .bind("id", id)
                .mapTo(String.class)
                .list();
    }

    /** The organisation of this id, where it is in sight. */
    public Optional<Organisation> organisation(Tx tx, UUID id) {
        return tx.sql()
                .createQuery("SELECT id, kind, name FROM organisation WHERE id = :id")
                .bind("id", id)
                .map(Accounts::organised)
                .findOne();
    }

    /** All organisations in sight that are not closed, by name. */
    public List<Organisation> organisations(Tx tx) {
        return tx.sql()
                .createQuery("SELECT id, kind, name FROM organisation WHERE closed_at IS NULL ORDER BY name, id")
                .map(Accounts::organised)
                .list();
    }

    /**
     * A new person, and the secret that lets that person choose a password; empty where somebody has an account with this address.
     */
    public Optional<Invitation> invite(Tx tx, UUID organisation, String email, String name, Set<Role> roles) {
        keeping(tx);
        UUID person = tx.newId();
        int added = tx.sql()
                .createUpdate(ADD_PERSON)
                .bind("id", person)
                .bind("organisation", organisation)
                .bind("email", email(email))
                .bind("name", name.strip())
                .bind("at", tx.now())
                .execute();
        if (added == 0) {
            return Optional.empty();
        }
        roles.stream().sorted().forEach(role -> role(tx, person, role, true));
        return Optional.of(invite(tx, person));
    }

    /** A new secret for a person who is known: the first was lost, or the password is forgotten. */
    public Invitation invite(Tx tx, UUID person) {
        keeping(tx);
        Invitation invitation = new Invitation(person, Secrets.make(), tx.now().plus(TO_ACCEPT));
        tx.sql()
                .createUpdate(
                        "INSERT INTO invitation (id, person, secret, expires, created_at, actor) VALUES (:id, :person, :secret, :expires, :at, :actor)")
                .bind("id", tx.newId())
                .bind("person", person)
                .bind("secret", Secrets.hash(invitation.secret()))
                .bind("expires", invitation.expires())
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
        return invitation;
    }

    /** Gives a person a role. */
    public void grant(Tx tx, UUID person, Role role) {
        keeping(tx);
        role(tx, person, role, true);
    }

    /** Takes a role away; what the person does from now on is done without it. */
    public void withdraw(Tx tx, UUID person, Role role) {
        keeping(tx);
        role(tx, person, role, false);
    }

    /** Closes the account of a person, and ends whatever that person has open and is elsewhere. */
    public void close(Tx tx, UUID person) {
        keeping(tx);
        tx.sql()
                .createUpdate("UPDATE person SET closed_at = :at WHERE id = :person AND closed_at IS NULL")
                .bind("at", tx.now())
                .bind("person", person)
                .execute();
        Sessions.endAll(tx, person);
        Identities.endAll(tx, person);
    }

    /** The person of this id, where the account is open. */
    public Optional<Person> find(Tx tx, UUID person) {
        return tx.sql()
                .createQuery(PEOPLE + " AND p.id = :person")
                .bind("person", person)
                .map(Accounts::person)
                .findOne();
    }

    /** The person who signs in with this address. */
    Optional<Person> byEmail(Tx tx, String email) {
        return tx.sql()
                .createQuery(PEOPLE + " AND p.email = :email")
                .bind("email", email(email))
                .map(Accounts::person)
                .findOne();
    }

    /** Everybody in sight, by organisation and name. */
    public List<Person> people(Tx tx) {
        return tx.sql()
                .createQuery(PEOPLE + " ORDER BY o.name, p.name, p.id")
                .map(Accounts::person)
                .list();
    }

    private static void role(Tx tx, UUID person, Role role, boolean granted) {
        tx.sql()
                .createUpdate(ADD_ROLE)
                .bind("person", person)
                .bind("role", role.word())
                .bind("granted", granted)
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
    }

    private static void keeping(Tx tx) {
        Actor actor = tx.actor();
        if (!actor.administers()) {
            throw new NotAllowedException("accounts are kept by administrators");
        }
    }

    /** Whether {@code text} can be the address of a person. */
    public static boolean isAddress(String text) {
        return text.strip().matches("[^@\\s]{1,64}@[^@\\s]{1,190}");
    }

    private static String email(String email) {
        if (!isAddress(email)) {
            throw new IllegalArgumentException("not an address: " + email);
        }
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static Organisation organised(ResultSet row, StatementContext context) throws SQLException {
        return new Organisation(
                row.getObject("id", UUID.class),
                Organisation.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"));
    }

    private static Person person(ResultSet row, StatementContext context) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : (String[]) row.getArray("roles").getArray()) {
            Arrays.stream(Role.values())
                    .filter(role -> role.word().equals(word))
                    .forEach(roles::add);
        }
        return new Person(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("email"),
                row.getString("name"),
                roles);
    }
}
