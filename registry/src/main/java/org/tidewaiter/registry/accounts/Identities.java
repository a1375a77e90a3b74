package org.tidewaiter.registry.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.database.Tx;

/** Which person of ours somebody is whom a provider of identities knows. A link says who somebody is, never what they may do. */
public final class Identities {

    private static final String PERSON = """
            SELECT person FROM external_identity WHERE issuer = :issuer AND subject = :subject AND ended_at IS NULL""";

    private static final String HAD_ONE = """
            SELECT EXISTS (SELECT FROM external_identity WHERE issuer = :issuer AND person = :person)""";

    private static final String LINK = """
            INSERT INTO external_identity (id, issuer, subject, person, created_at, actor)
            VALUES (:id, :issuer, :subject, :person, :at, :actor) ON CONFLICT DO NOTHING""";

    private static final String END = """
            UPDATE external_identity SET ended_at = :at
            WHERE issuer = :issuer AND subject = :subject AND person = :person AND ended_at IS NULL""";

    private static final String END_ALL = """
            UPDATE external_identity SET ended_at = :at WHERE person = :person AND ended_at IS NULL""";

    private static final String OF = """
            SELECT issuer, subject FROM external_identity WHERE person = :person AND ended_at IS NULL
            ORDER BY issuer, subject""";

    private final Accounts accounts;

    /** Identities of the people of {@code accounts}. */
    public Identities(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Who it is. Somebody who comes for the first time is known by a verified address, and by the identity alone from then on: a
     * person who was ever linked is not found by an address again, since addresses pass from one to another.
     */
    Optional<Person> find(Tx tx, Claimed claimed) {
        Optional<Person> linked = linked(tx, claimed.identity());
        return linked.isPresent()
                ? linked
                : claimed.email()
                        .filter(Accounts::isAddress)
                        .flatMap(email -> accounts.byEmail(tx, email))
                        .filter(person ->
                                !hadOne(tx, person.id(), claimed.identity().issuer()))
                        .filter(person -> add(tx, person.id(), claimed.identity()));
    }

    /** Links a person; not done where either is linked already. Whoever keeps accounts vouches for it. */
    public boolean link(Tx tx, UUID person, ExternalIdentity identity) {
        keeping(tx);
        return add(tx, person, identity);
    }

    /** Ends a link, and whatever the person has open; whether there was one. */
    public boolean end(Tx tx, UUID person, ExternalIdentity identity) {
        keeping(tx);
        boolean ended = tx.sql()
                        .createUpdate(END)
                        .bind("at", tx.now())
                        .bind("issuer", identity.issuer())
                        .bind("subject", identity.subject())
                        .bind("person", person)
                        .execute()
                == 1;
        if (ended) {
            Sessions.endAll(tx, person);
        }
        return ended;
    }

    /** Ends all links of a person whose account is closed. */
    static void endAll(Tx tx, UUID person) {
        tx.sql()
                .createUpdate(END_ALL)
                .bind("at", tx.now())
                .bind("person", person)
                .execute();
    }

    /** Who a person is elsewhere. */
    public List<ExternalIdentity> of(Tx tx, UUID person) {
        return tx.sql()
                .createQuery(OF)
                .bind("person", person)
                .map((row, context) -> new ExternalIdentity(row.getString("issuer"), row.getString("subject")))
                .list();
    }

    private Optional<Person> linked(Tx tx, ExternalIdentity identity) {
        return tx.sql()
                .createQuery(PERSON)
                .bind("issuer", identity.issuer())
                .bind("subject", identity.subject())
                .mapTo(UUID.class)
                .findOne()
                .flatMap(person -> accounts.find(tx, person));
    }

    private static boolean hadOne(Tx tx, UUID person, String issuer) {
        return tx.sql()
                .createQuery(HAD_ONE)
                .bind("issuer", issuer)
                .bind("person", person)
                .mapTo(Boolean.class)
                .one();
    }

    private static boolean add(Tx tx, UUID person, ExternalIdentity identity) {
        return tx.sql()
                        .createUpdate(LINK)
                        .bind("id", tx.newId())
                        .bind("issuer", identity.issuer())
                        .bind("subject", identity.subject())
                        .bind("person", person)
                        .bind("at", tx.now())
                        .bind("actor", tx.actor().name())
                        .execute()
                == 1;
    }

    private static void keeping(Tx tx) {
        if (!tx.actor().administers()) {
            throw new NotAllowedException("accounts are kept by administrators");
        }
    }
}
