package org.tidewaiter.cli.syntax;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.cli.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Understands everything that may be typed, explains mistakes and writes the help: the table of commands in picocli. */
public final class FullParser {

    private static final String VERSION = "--version";

    private final Words words;
    private final int width;

    /** A parser that speaks {@code words} on {@code width} columns. */
    public FullParser(Words words, int width) {
        this.words = words;
        this.width = width;
    }

    /** What {@code args} say. */
    public Understanding parse(String... args) {
        Map<CommandSpec, Verb> verbs = new LinkedHashMap<>();
        CommandLine root = root(verbs);
        try {
            ParseResult result = root.parseArgs(args);
            if (result.hasMatchedOption(VERSION)) {
                return new Understanding.Help(words.say("version"));
            }
            while (!helpWanted(result) && result.hasSubcommand()) {
                result = result.subcommand();
            }
            if (helpWanted(result)) {
                return new Understanding.Help(help(result.commandSpec()));
            }
            Verb verb = verbs.get(result.commandSpec());
            return verb == null ? new Understanding.Mistake(help(result.commandSpec())) : understood(verb, result);
        } catch (CommandLine.ParameterException mistake) {
            return mistake(mistake.getCommandLine().getCommandSpec(), new Mistakes(words).explain(mistake));
        }
    }

    private static boolean helpWanted(ParseResult result) {
        return result.hasMatchedOption(Option.HELP.typed());
    }

    private static String help(CommandSpec command) {
        return command.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    /** What was typed; too few or too many operands are a mistake of which picocli does not know, since all stand in one list. */
    private Understanding understood(Verb verb, ParseResult result) {
        Map<Option, String> options = new EnumMap<>(Option.class);
        for (Option option : verb.options()) {
            if (result.hasMatchedOption(option.typed())) {
                options.put(
                        option,
                        option.takesValue()
                                ? result.matchedOption(option.typed()).getValue()
                                : "");
            }
        }
        CommandSpec command = result.commandSpec();
        List<String> typed = command.positionalParameters().getFirst().originalStringValues();
        Verb.Operands operands = verb.operands();
        if (typed.size() < operands.least()) {
            return mistake(command, words.say("mistake.missing", operands.label()));
        }
        if (typed.size() > operands.most()) {
            return mistake(command, words.say("mistake.word", typed.get(operands.most())));
        }
        return new Understanding.Command(new Arguments(verb, typed, options));
    }

    private Understanding mistake(CommandSpec command, String what) {
        return new Understanding.Mistake(
                words.say("error", what) + "\n" + words.say("mistake.help", command.qualifiedName()));
    }

    private CommandLine root(Map<CommandSpec, Verb> verbs) {
        CommandSpec root = command("tidewaiter", "root")
                .addOption(flag(VERSION, words.say("option.version")))
                .addOption(option(Option.LANG, "root"))
                .addOption(option(Option.HELP, "root"));
        CommandLine line = new CommandLine(root).setExpandAtFiles(false);
        Map<String, CommandLine> groups = new LinkedHashMap<>();
        for (Verb verb : Verb.values()) {
            CommandSpec spec = verb(verb);
            verbs.put(spec, verb);
            if (verb.words().size() == 1) {
                line.addSubcommand(verb.words().getFirst(), new CommandLine(spec));
            } else {
                CommandLine group = groups.computeIfAbsent(verb.words().getFirst(), name -> {
                    CommandLine added = new CommandLine(command(name, name)
                            .addOption(option(Option.LANG, name))
                            .addOption(option(Option.HELP, name)));
                    line.addSubcommand(name, added);
                    return added;
                });
                group.addSubcommand(verb.words().getLast(), new CommandLine(spec));
            }
        }
        return line;
    }

    private CommandSpec verb(Verb verb) {
        CommandSpec spec = command(verb.words().getLast(), verb.key());
        Verb.Operands operands = verb.operands();
        String call = "tidewaiter " + String.join(" ", verb.words());
        spec.usageMessage()
                .customSynopsis(operands.forms().stream()
                        .map(form -> call + " " + form + " " + words.say("help.some"))
                        .toArray(String[]::new));
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..1")
                .paramLabel(operands.label())
                .hideParamSyntax(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(words.say("operand." + verb.key()))
                .build());
        verb.options().forEach(option -> spec.addOption(option(option, verb.key())));
        return spec;
    }

    private CommandSpec command(String name, String key) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .width(width)
                .sortOptions(false)
                .description(words.say("verb." + key))
                .customSynopsis("tidewaiter " + (key.equals("root") ? "" : key + " ") + words.say("help.command"))
                .synopsisHeading(words.say("help.usage") + "%n")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n" + words.say("help.options") + "%n")
                .commandListHeading("%n" + words.say("help.commands") + "%n")
                .footerHeading("%n")
                .footer(words.sayOr("footer." + key, "").replace("%", "%%").split("\\|"))
                .synopsisSubcommandLabel(words.say("help.command"));
        return spec;
    }

    private OptionSpec option(Option option, String key) {
        String meaning = option.typed().substring(2);
        String text = words.sayOr("option." + meaning + "." + key, words.say("option." + meaning));
        if (option == Option.HELP) {
            return OptionSpec.builder(option.typed())
                    .type(boolean.class)
                    .usageHelp(true)
                    .description(text)
                    .build();
        }
        if (!option.takesValue()) {
            return flag(option.typed(), text);
        }
        return OptionSpec.builder(option.typed())
                .type(String.class)
                .paramLabel(option.label())
                .description(text)
                .build();
    }

    private static OptionSpec flag(String name, String text) {
        return OptionSpec.builder(name).type(boolean.class).description(text).build();
    }

    /** The mistakes of a command line in words; picocli's own are English only. */
    private record Mistakes(Words words) {

        String explain(CommandLine.ParameterException mistake) {
            return switch (mistake) {
                case CommandLine.UnmatchedArgumentException unknown -> unknown(unknown);
                case CommandLine.OverwrittenOptionException twice ->
                    words.say("mistake.twice", name(twice.getOverwritten()));
                case CommandLine.MissingParameterException missing ->
                    words.say("mistake.missing", words.list(names(missing.getMissing())));
                default -> String.valueOf(mistake.getMessage());
            };
        }

        private String unknown(CommandLine.UnmatchedArgumentException mistake) {
            String typed = mistake.getUnmatched().getFirst();
            List<String> near = mistake.getSuggestions();
            String what = words.say(mistake.isUnknownOption() ? "mistake.option" : "mistake.word", typed);
            return near.isEmpty() ? what : what + words.say("mistake.near", words.list(near));
        }

        private static List<String> names(List<ArgSpec> arguments) {
            return arguments.stream().map(Mistakes::name).toList();
        }

        private static String name(ArgSpec argument) {
            return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        }
    }
}
