package org.tidewaiter.registry.accounts;

import java.util.Set;
import java.util.UUID;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;

/**
 * A person with an account.
 *
 * @param id of ours
 * @param organisation whose person it is
 * @param email by which the person signs in, in small letters
 * @param name as others see it
 * @param roles what the person does there
 */
public record Person(UUID id, UUID organisation, String email, String name, Set<Role> roles) {
    /** Takes a copy. */
    public Person {
        roles = Set.copyOf(roles);
    }

    /** The same person, acting. */
    public Actor acting() {
        return new Actor.Member(id, organisation, roles);
    }
}
