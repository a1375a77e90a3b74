package org.tidewaiter.registry.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;

/** Who is signed in. A session ends when it is ended, after half an hour without a sign of life, and after twelve hours in any case. */
public final class Sessions {

    /** How long a session lives without a sign of life. */
    public static final Duration IDLE = Duration.ofMinutes(30);
    /** How long a session lives at most. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration FOR_A_CODE = Duration.ofMinutes(10);

    private static final String BEGIN = """
            INSERT INTO session (token, person, created_at, last_seen, awaits_code)
            VALUES (:token, :person, :at, :at, :awaits)""";

    private static final String SEE = """
            UPDATE session SET last_seen = :at
            WHERE token = :token AND ended_at IS NULL AND NOT awaits_code AND last_seen > :idle AND created_at > :longest
            RETURNING person, created_at""";

    private static final String AWAITED = """
            SELECT person FROM session
            WHERE token = :token AND ended_at IS NULL AND awaits_code AND created_at > :earliest""";

    private final Accounts accounts;

    /** Sessions of the people of {@code accounts}. */
    public Sessions(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * A session that is alive.
     *
     * @param person who is signed in, in the roles of now
     * @param ends when it ends unless there is a sign of life
     */
    public record Alive(Person person, Instant ends) {}

    /** Begins a session; its token is told once. */
    public String begin(Tx tx, Person person) {
        return begin(tx, person, false);
    }

    /** Waits ten minutes for the code of a second factor; the token is good for nothing else. */
    public String awaitCode(Tx tx, Person person) {
        return begin(tx, person, true);
    }

    private static String begin(Tx tx, Person person, boolean awaits) {
        String token = Secrets.make();
        tx.sql()
                .createUpdate(BEGIN)
                .bind("token", Secrets.hash(token))
                .bind("person", person.id())
                .bind("at", tx.now())
                .bind("awaits", awaits)
                .execute();
        return token;
    }

    /** Whose code is awaited under {@code token}. */
    public Optional<Person> awaited(Tx tx, String token) {
        return tx.sql()
                .createQuery(AWAITED)
                .bind("token", Secrets.hash(token))
                .bind("earliest", tx.now().minus(FOR_A_CODE))
                .mapTo(UUID.class)
                .findOne()
                .flatMap(person -> accounts.find(tx, person));
    }

    /** The session of {@code token}, which has now given a sign of life; empty where it is not alive. */
    public Optional<Alive> see(Tx tx, String token) {
        record Seen(UUID person, Instant begun) {}
        return tx.sql()
                .createQuery(SEE)
                .bind("token", Secrets.hash(token))
                .bind("at", tx.now())
                .bind("idle", tx.now().minus(IDLE))
                .bind("longest", tx.now().minus(LONGEST))
                .map((row, context) -> new Seen(
                        row.getObject("person", UUID.class),
                        row.getTimestamp("created_at").toInstant()))
                .findOne()
                .flatMap(seen -> accounts.find(tx, seen.person()).map(person -> {
                    Instant idle = tx.now().plus(IDLE);
                    Instant longest = seen.begun().plus(LONGEST);
                    return new Alive(person, idle.isBefore(longest) ? idle : longest);
                }));
    }

    /** Ends the session of {@code token}. */
    public void end(Tx tx, String token) {
        tx.sql()
                .createUpdate("UPDATE session SET ended_at = :at WHERE token = :token AND ended_at IS NULL")
                .bind("at", tx.now())
                .bind("token", Secrets.hash(token))
                .execute();
    }

    /** Ends whatever a person has open. */
    static void endAll(Tx tx, UUID person) {
        tx.sql()
                .createUpdate("UPDATE session SET ended_at = :at WHERE person = :person AND ended_at IS NULL")
                .bind("at", tx.now())
                .bind("person", person)
                .execute();
    }
}
