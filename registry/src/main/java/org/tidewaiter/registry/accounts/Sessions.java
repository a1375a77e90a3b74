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

    private static final String SEE = """
            UPDATE session SET last_seen = :at
            WHERE token = :token AND ended_at IS NULL AND last_seen > :idle AND created_at > :longest
            RETURNING person, created_at""";

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
        String token = Secrets.make();
        tx.sql()
                .createUpdate(
                        "INSERT INTO session (token, person, created_at, last_seen) VALUES (:token, :person, :at, :at)")
                .bind("token", Secrets.hash(token))
                .bind("person", person.id())
                .bind("at", tx.now())
                .execute();
        return token;
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
}
