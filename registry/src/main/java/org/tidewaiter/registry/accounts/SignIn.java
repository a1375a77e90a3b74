package org.tidewaiter.registry.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;

/**
 * Signing in with a password and a second factor. After five failures each further one doubles the time until the next try counts;
 * an unknown address takes as long and is answered the same.
 */
public final class SignIn {

    private final Accounts accounts;
    private final Credentials credentials;

    /** Signs in the people of {@code accounts}; secrets of second factors are sealed with {@code seal}. */
    public SignIn(Accounts accounts, Seal seal) {
        this.accounts = accounts;
        this.credentials = new Credentials(seal);
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
        credentials.keep(tx, id, password, factor);
        tx.sql()
                .createUpdate("UPDATE invitation SET used_at = :at WHERE person = :person AND used_at IS NULL")
                .bind("at", tx.now())
                .bind("person", id)
                .execute();
        Sessions.endAll(tx, id);
        return new Chosen.Kept(id);
    }

    /** Signs in. */
    public Outcome signIn(Tx tx, String email, String password, String code) {
        Optional<Person> person = known(tx, email);
        Optional<Credentials.Kept> kept = person.flatMap(found -> credentials.of(tx, found.id()));
        if (kept.isEmpty()) {
            Passwords.pretend(password);
            return new Outcome.Refused();
        }
        Optional<Instant> locked = kept.get().locked(tx);
        if (locked.isPresent()) {
            Passwords.pretend(password);
            return new Outcome.Locked(locked.get());
        }
        boolean right = Passwords.matches(password, kept.get().password());
        OptionalLong step = credentials.step(tx, kept.get(), code);
        if (right && step.isPresent()) {
            Credentials.proven(tx, kept.get().person(), step.getAsLong());
            return new Outcome.Accepted(person.orElseThrow());
        }
        Credentials.failed(tx, kept.get());
        return new Outcome.Refused();
    }

    private Optional<Person> known(Tx tx, String email) {
        try {
            return accounts.byEmail(tx, email);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
