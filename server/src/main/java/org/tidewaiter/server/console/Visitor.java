package org.tidewaiter.server.console;

import java.time.Instant;
import java.util.Arrays;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Person;

/**
 * Somebody who has signed in.
 *
 * @param person who
 * @param organisation name of the organisation
 * @param ends when the session ends unless there is a sign of life
 */
public record Visitor(Person person, String organisation, Instant ends) {

    /** The same person, acting. */
    public Actor acting() {
        return person.acting();
    }

    /** Whether the person has one of {@code roles}. */
    public boolean is(Role... roles) {
        return Arrays.stream(roles).anyMatch(person.roles()::contains);
    }

    /** Whether the person applies for licences. */
    public boolean applies() {
        return is(Role.EXPORTER, Role.FORWARDER);
    }

    /** Whether the person handles or signs applications. */
    public boolean decides() {
        return is(Role.LICENSING_OFFICER, Role.COUNTERSIGNER, Role.HEAD_OF_UNIT);
    }

    /** Whether the person sees what all organisations have on record. */
    public boolean authority() {
        return acting().seesAll();
    }

    /** Whether the person keeps accounts. */
    public boolean administers() {
        return is(Role.ADMINISTRATOR);
    }
}
