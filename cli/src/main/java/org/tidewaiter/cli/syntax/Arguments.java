package org.tidewaiter.cli.syntax;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed, by the table of commands.
 *
 * @param verb the command
 * @param operands what it is about
 * @param options each option with its value; empty text for one that takes none
 */
public record Arguments(Verb verb, List<String> operands, Map<Option, String> options) {

    /** Takes copies. */
    public Arguments {
        operands = List.copyOf(operands);
        Map<Option, String> copy = new EnumMap<>(Option.class);
        copy.putAll(options);
        options = Collections.unmodifiableMap(copy);
    }

    /** Whether {@code option} was given. */
    public boolean has(Option option) {
        return options.containsKey(option);
    }

    /** The value of {@code option}, where it was given. */
    public Optional<String> value(Option option) {
        return Optional.ofNullable(options.get(option));
    }
}
