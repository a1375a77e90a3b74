package org.tidewaiter.server.console;

import java.util.List;
import java.util.Set;
import org.tidewaiter.registry.Role;

/**
 * Something that can be chosen on a form.
 *
 * @param value what is sent
 * @param text what is read
 * @param hint what it means; empty where the text says it all
 * @param chosen whether it is chosen
 */
public record Choice(String value, String text, String hint, boolean chosen) {

    /** {@code roles}, of which {@code chosen} are. */
    public static List<Choice> roles(Wording words, List<Role> roles, Set<Role> chosen) {
        return roles.stream()
                .map(role -> new Choice(
                        role.word(),
                        words.word("role", role),
                        words.say("role." + role.word() + ".hint"),
                        chosen.contains(role)))
                .toList();
    }
}
