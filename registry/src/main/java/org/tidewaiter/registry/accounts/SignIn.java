package org.tidewaiter.registry.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.registry.database.Tx;

/**
 * Signing in with a password and a second factor. After five failures each further one doubles the time until the next try counts;
 * an unknown address takes as long and is answered the same.
 */
public final class SignIn {

    private static final int FREE_FAILURES = 5;
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(15);

    private static final String CREDENTIAL = """
            SELECT password, second_factor, last_step, failures, locked_until
            FROM credential WHERE person = :person FOR UPDATE""";

    private static final String KEEP = """
            INSERT INTO credential (person, password, second_factor, changed_at)
            VALUES (:person, :password, :factor, :at)
            ON CONFLICT (person) DO UPDATE
            SET password = excluded.password, second_factor = excluded.second_factor, last_step = 0, failures = 0,
                locked_until = NULL, changed_at = excluded.changed_at""";

    private final Accounts accounts;
    private final Seal seal;

    /** Signs in the people of {@code accounts}; secrets of second factors are sealed with {@code seal}. */
    public SignIn(Accounts accounts, Seal seal) {
        this.accounts = accounts;
        this.seal = seal;
    }

    /** What comes of trying to sign in. */
    public sealed interface Outcome {

        /**
         * It is that person.
         *
         * @param person who
         */
        record Accepted(Person person) implements Outcome {}

        /** Address, password or code is wrong; it is not told which. */
        record Refused() implements Outcome {}

        /**
         * Too many tries failed.
         *
         * @param until when the next one counts
         */
        record Locked(Instant until) implements Outcome {}
    }

    /** What comes of choosing a password. */
    public sealed interface Chosen {

        /**
         * It is kept.
         *
         * @param person whose it is
         */
        record Kept(UUID person) implements Chosen {}

        /**
         * The password cannot be taken.
         *
         * @param reasons why
         */
        record Weak(List<WeakPassword> reasons) implements Chosen {
            /** Takes a copy. */
            public Weak {
                reasons = List.copyOf(reasons);
            }
        }

        /** The code of the second factor is wrong. */
        record WrongCode() implements Chosen {}

        /** The secret is unknown, was used, or is too old. */
        record NotInvited() implements Chosen {}
    }

    /**
     * Chooses a password with the secret of an invitation, and enrols a second factor whose app shows {@code code}.
     */
    public Chosen choose(Tx tx, String secret, String password, byte[] factor, String code) {
        Optional<UUID> invited = tx.sql()
                .createQuery(
                        "SELECT person FROM invitation WHERE secret = :secret AND used_at IS NULL AND expires > :at FOR UPDATE")
                .bind("secret", Secrets.hash(secret))
                .bind("at", tx.now())
                .mapTo(UUID.class)
                .findOne();
        Optional<Person> person = invited.flatMap(id -> accounts.find(tx, id));
        if (person.isEmpty()) {
            return new Chosen.NotInvited();
        }
        List<WeakPassword> weak = Passwords.weaknesses(password, person.get().email());
        if (!weak.isEmpty()) {
            return new Chosen.Weak(weak);
        }
        if (SecondFactor.step(factor, code, tx.now()).isEmpty()) {
            return new Chosen.WrongCode();
        }
        UUID id = person.get().id();
        tx.sql()
                .createUpdate(KEEP)
                .bind("person", id)
                .bind("password", Passwords.hash(password))
                .bind("factor", seal.seal(id, factor))
                .bind("at", tx.now())
                .execute();
        tx.sql()
                .createUpdate("UPDATE invitation SET used_at = :at WHERE person = :person AND used_at IS NULL")
                .bind("at", tx.now())
                .bind("person", id)
                .execute();
        tx.sql()
                .createUpdate("UPDATE session SET ended_at = :at WHERE person = :person AND ended_at IS NULL")
                .bind("at", tx.now())
                .bind("person", id)
                .execute();
        return new Chosen.Kept(id);
    }

    /** Signs in. */
    public Outcome signIn(Tx tx, String email, String password, String code) {
        Optional<Person> person = known(tx, email);
        Optional<Kept> kept = person.flatMap(found -> kept(tx, found.id()));
        if (kept.isEmpty()) {
            Passwords.pretend(password);
            return new Outcome.Refused();
        }
        Instant locked = kept.get().lockedUntil();
        if (locked != null && locked.isAfter(tx.now())) {
            Passwords.pretend(password);
            return new Outcome.Locked(locked);
        }
        UUID id = person.orElseThrow().id();
        boolean right = Passwords.matches(password, kept.get().password());
        OptionalLong step = SecondFactor.step(seal.open(id, kept.get().factor()), code, tx.now());
        if (right && step.isPresent() && step.getAsLong() > kept.get().lastStep()) {
            tx.sql()
                    .createUpdate(
                            "UPDATE credential SET failures = 0, locked_until = NULL, last_step = :step WHERE person = :person")
                    .bind("step", step.getAsLong())
                    .bind("person", id)
                    .execute();
            return new Outcome.Accepted(person.orElseThrow());
        }
        return failed(tx, id, kept.get().failures() + 1);
    }

    private Optional<Person> known(Tx tx, String email) {
        try {
            return accounts.byEmail(tx, email);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Outcome failed(Tx tx, UUID person, int failures) {
        int doublings = Math.min(failures - FREE_FAILURES, 20);
        Optional<Instant> locked = doublings < 0
                ? Optional.empty()
                : Optional.of(tx.now().plus(min(Duration.ofSeconds(2L << doublings), LONGEST_LOCK)));
        tx.sql()
                .createUpdate(
                        "UPDATE credential SET failures = :failures, locked_until = :locked WHERE person = :person")
                .bind("failures", failures)
                .bind("locked", locked)
                .bind("person", person)
                .execute();
        return new Outcome.Refused();
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** What is kept of a person's proofs. */
    private record Kept(
            String password,
            byte[] factor,
            long lastStep,
            int failures,
            @Nullable Instant lockedUntil) {}

    private static Optional<Kept> kept(Tx tx, UUID person) {
        return tx.sql()
                .createQuery(CREDENTIAL)
                .bind("person", person)
                .map((row, context) -> new Kept(
                        row.getString("password"),
                        row.getBytes("second_factor"),
                        row.getLong("last_step"),
                        row.getInt("failures"),
                        row.getTimestamp("locked_until") == null
                                ? null
                                : row.getTimestamp("locked_until").toInstant()))
                .findOne();
    }
}
