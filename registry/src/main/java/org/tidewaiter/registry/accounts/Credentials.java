package org.tidewaiter.registry.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.registry.database.Tx;

/** What people prove to be themselves with, and how often they failed to. */
final class Credentials {

    private static final int FREE_FAILURES = 5;
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(15);

    private static final String OF = """
            SELECT password, second_factor, last_step, failures, locked_until
            FROM credential WHERE person = :person FOR UPDATE""";

    private static final String KEEP = """
            INSERT INTO credential (person, password, second_factor, changed_at)
            VALUES (:person, :password, :factor, :at)
            ON CONFLICT (person) DO UPDATE
            SET password = excluded.password, second_factor = excluded.second_factor, last_step = 0, failures = 0,
                locked_until = NULL, changed_at = excluded.changed_at""";

    private static final String PROVEN = """
            UPDATE credential SET failures = 0, locked_until = NULL, last_step = :step WHERE person = :person""";

    private static final String FAILED = """
            UPDATE credential SET failures = :failures, locked_until = :locked WHERE person = :person""";

    private final Seal seal;

    Credentials(Seal seal) {
        this.seal = seal;
    }

    /** What is kept of a person's proofs. */
    record Kept(
            UUID person,
            String password,
            byte[] factor,
            long lastStep,
            int failures,
            @Nullable Instant lockedUntil) {

        /** Until when no try counts. */
        Optional<Instant> locked(Tx tx) {
            return Optional.ofNullable(lockedUntil).filter(until -> until.isAfter(tx.now()));
        }
    }

    Optional<Kept> of(Tx tx, UUID person) {
        return tx.sql()
                .createQuery(OF)
                .bind("person", person)
                .map((row, context) -> new Kept(
                        person,
                        row.getString("password"),
                        row.getBytes("second_factor"),
                        row.getLong("last_step"),
                        row.getInt("failures"),
                        row.getTimestamp("locked_until") == null
                                ? null
                                : row.getTimestamp("locked_until").toInstant()))
                .findOne();
    }

    void keep(Tx tx, UUID person, String password, byte[] factor) {
        tx.sql()
                .createUpdate(KEEP)
                .bind("person", person)
                .bind("password", Passwords.hash(password))
                .bind("factor", seal.seal(person, factor))
                .bind("at", tx.now())
                .execute();
    }

    /** The step of the clock to which {@code code} belongs, where it is right and was not used before. */
    OptionalLong step(Tx tx, Kept kept, String code) {
        OptionalLong step = SecondFactor.step(seal.open(kept.person(), kept.factor()), code, tx.now());
        return step.isPresent() && step.getAsLong() > kept.lastStep() ? step : OptionalLong.empty();
    }

    /** It is that person: the code is used up, and failures are forgotten. */
    static void proven(Tx tx, UUID person, long step) {
        tx.sql().createUpdate(PROVEN).bind("step", step).bind("person", person).execute();
    }

    /** One more failure. After five, each further one doubles the time until the next try counts. */
    static void failed(Tx tx, Kept kept) {
        int failures = kept.failures() + 1;
        int doublings = Math.min(failures - FREE_FAILURES, 20);
        Optional<Instant> locked = doublings < 0
                ? Optional.empty()
                : Optional.of(tx.now().plus(min(Duration.ofSeconds(2L << doublings), LONGEST_LOCK)));
        tx.sql()
                .createUpdate(FAILED)
                .bind("failures", failures)
                .bind("locked", locked)
                .bind("person", kept.person())
                .execute();
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
