package org.tidewaiter.registry.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.tidewaiter.registry.database.Tx;

/**
 * Signing in with the word of a provider of identities. Where the provider did not ask for a second factor, the one that the person
 * has here is asked for; nobody comes in with a single proof.
 */
public final class ProvidedSignIn {

    private final Identities identities;
    private final Credentials credentials;

    /** Signs in the people of {@code identities}; secrets of second factors are sealed with {@code seal}. */
    public ProvidedSignIn(Identities identities, Seal seal) {
        this.identities = identities;
        this.credentials = new Credentials(seal);
    }

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * It is that person.
         *
         * @param person who
         */
        record Accepted(Person person) implements Outcome {}

        /**
         * It is that person, once the code of the second factor is given.
         *
         * @param person who
         */
        record CodeNeeded(Person person) implements Outcome {}

        /** Neither was a second factor asked for there, nor is there one here. */
        record NoFactor() implements Outcome {}

        /** Nobody with an account is known by it. */
        record Unknown() implements Outcome {}

        /**
         * Too many tries failed.
         *
         * @param until when the next one counts
         */
        record Locked(Instant until) implements Outcome {}
    }

    /** Signs in whom {@code claimed} is about. */
    public Outcome signIn(Tx tx, Claimed claimed) {
        Optional<Person> person = identities.find(tx, claimed);
        if (person.isEmpty()) {
            return new Outcome.Unknown();
        }
        Optional<Credentials.Kept> kept = credentials.of(tx, person.get().id());
        Optional<Instant> locked = kept.flatMap(each -> each.locked(tx));
        if (locked.isPresent()) {
            return new Outcome.Locked(locked.get());
        }
        if (claimed.secondFactor()) {
            return new Outcome.Accepted(person.get());
        }
        return kept.isPresent() ? new Outcome.CodeNeeded(person.get()) : new Outcome.NoFactor();
    }

    /** Takes the code of the second factor for which {@code person} was asked. */
    public SignIn.Outcome confirm(Tx tx, Person person, String code) {
        Optional<Credentials.Kept> kept = credentials.of(tx, person.id());
        if (kept.isEmpty()) {
            return new SignIn.Outcome.Refused();
        }
        Optional<Instant> locked = kept.get().locked(tx);
        if (locked.isPresent()) {
            return new SignIn.Outcome.Locked(locked.get());
        }
        OptionalLong step = credentials.step(tx, kept.get(), code);
        if (step.isEmpty()) {
            Credentials.failed(tx, kept.get());
            return new SignIn.Outcome.Refused();
        }
        Credentials.proven(tx, person.id(), step.getAsLong());
        return new SignIn.Outcome.Accepted(person);
    }
}
