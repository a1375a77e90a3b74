package org.tidewaiter.cli.syntax;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Understands what was typed rightly, and nothing else. It exists because one look at a consignment should not wait for
 * a parser that can explain every mistake.
 */
public final class QuickParser {

    private QuickParser() {}

    /** What {@code args} say, or empty where somebody else must look: a mistake, a call for help, an unusual form. */
    public static Optional<Arguments> parse(String[] args) {
        for (Verb verb : Verb.values()) {
            if (calls(args, verb)) {
                return parse(args, verb);
            }
        }
        return Optional.empty();
    }

    private static boolean calls(String[] args, Verb verb) {
        List<String> words = verb.words();
        if (args.length < words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!args[i].equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Arguments> parse(String[] args, Verb verb) {
        List<String> operands = new ArrayList<>(1);
        Map<Option, String> options = new EnumMap<>(Option.class);
        int at = verb.words().size();
        while (at < args.length) {
            String arg = args[at++];
            if (arg.isEmpty() || arg.charAt(0) != '-' || arg.equals("-")) {
                operands.add(arg);
                continue;
            }
            int equals = arg.indexOf('=');
            Optional<Option> option = Option.of(equals < 0 ? arg : arg.substring(0, equals));
            if (option.isEmpty()
                    || option.get() == Option.HELP
                    || !verb.options().contains(option.get())) {
                return Optional.empty();
            }
            String value = "";
            if (option.get().takesValue()) {
                if (equals < 0 && (at == args.length || args[at].startsWith("-"))) {
                    return Optional.empty();
                }
                value = equals < 0 ? args[at++] : arg.substring(equals + 1);
            } else if (equals >= 0) {
                return Optional.empty();
            }
            boolean empty = option.get().takesValue() && value.isEmpty();
            if (empty || options.put(option.get(), value) != null) {
                return Optional.empty();
            }
        }
        Verb.Operands wanted = verb.operands();
        return operands.size() < wanted.least() || operands.size() > wanted.most()
                ? Optional.empty()
                : Optional.of(new Arguments(verb, operands, options));
    }
}
