package org.tidewaiter.server.console;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Words of {@code group} by their texts, of which {@code chosen} is; the first says that nothing is said. */
    public static List<Choice> words(Wording words, String group, String chosen, List<String> values) {
        Stream<Choice> all = values.stream()
                .map(value -> new Choice(value, words.say(group + "." + value), "", value.equals(chosen)));
        return Stream.concat(Stream.of(new Choice("", words.say("choice.none"), "", chosen.isEmpty())), all)
                .toList();
    }

    /** {@code choices} after one that chooses none of them. */
    public static List<Choice> orNone(List<Choice> choices) {
        return Stream.concat(
                        Stream.of(new Choice("", "", "", choices.stream().noneMatch(Choice::chosen))), choices.stream())
                .toList();
    }

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
