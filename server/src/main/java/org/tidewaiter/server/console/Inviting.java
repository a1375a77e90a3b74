package org.tidewaiter.server.console;

import java.util.Set;
import org.tidewaiter.registry.Role;

/**
 * With what somebody is invited.
 *
 * @param email by which the person will sign in
 * @param name as others see it
 * @param roles what the person will do
 */
public record Inviting(String email, String name, Set<Role> roles) {
    /** Takes a copy. */
    public Inviting {
        roles = Set.copyOf(roles);
    }
}
