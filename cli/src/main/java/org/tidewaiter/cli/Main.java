package org.tidewaiter.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.cli.command.BadInput;
import org.tidewaiter.cli.command.Command;
import org.tidewaiter.cli.command.Exit;
import org.tidewaiter.cli.command.Session;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.FullParser;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.cli.syntax.QuickParser;
import org.tidewaiter.cli.syntax.Understanding;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Language;
import org.tidewaiter.exchange.document.Excerpt;

/**
 * The command line. {@link #main} is the process; {@link #run(String[], InputStream, PrintStream, PrintStream)} is the same
 * without it.
 */
public final class Main {

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final Map<String, String> environment;

    private Main(InputStream in, PrintStream out, PrintStream err, Terminal terminal, Map<String, String> environment) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.environment = environment;
    }

    /** Runs the process and ends it with the exit code of the contract. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out, 1 << 16);
        PrintStream err = stream(FileDescriptor.err, 1 << 10);
        Map<String, String> environment = System.getenv();
        int exit = new Main(System.in, out, err, Terminal.of(environment), environment).run(args);
        out.flush();
        err.flush();
        // A reader that went away has missed something; the answer is then none.
        System.exit(exit == Exit.OK && out.checkError() ? Exit.INTERNAL : exit);
    }

    /** Runs one command line without a terminal, with the settings of {@code environment}. */
    public static int run(
            String[] args, InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
        int exit = new Main(in, out, err, Terminal.NONE, environment).run(args);
        out.flush();
        err.flush();
        return exit;
    }

    /** Runs one command line without a terminal, with the settings of the process. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, in, out, err, System.getenv());
    }

    private static PrintStream stream(FileDescriptor descriptor, int buffer) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), buffer), false, StandardCharsets.UTF_8);
    }

    private int run(String[] args) {
        Language language = language(args);
        try {
            Optional<Arguments> quick = QuickParser.parse(args);
            return quick.isPresent() ? perform(quick.get(), language) : explained(args, language);
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            return broken(fault, language);
        }
    }

    private int explained(String[] args, Language language) throws IOException {
        Words words = Words.in(language);
        return switch (new FullParser(words, terminal.screen().width()).parse(args)) {
            case Understanding.Command(Arguments arguments) -> perform(arguments, language);
            case Understanding.Help(String text) -> {
                out.println(Thresholds.in(text.stripTrailing()));
                yield Exit.OK;
            }
            case Understanding.Mistake(String text) -> {
                err.println(text.stripTrailing());
                yield Exit.BAD_INPUT;
            }
        };
    }

    private int perform(Arguments arguments, Language language) throws IOException {
        Words words = Words.in(language);
        Session session = new Session(in, out, err, words, terminal.screen(), terminal.watched(), environment);
        try {
            String asked = arguments.value(Option.LANG).orElse("en");
            if (!asked.equals("en") && !asked.equals("zh")) {
                err.println(words.say("error", words.say("mistake.lang", Excerpt.quoted(asked))));
                return Exit.BAD_INPUT;
            }
            return Command.of(arguments).run(arguments, session);
        } catch (BadInput bad) {
            err.println(words.say("error", bad.summary()));
            bad.details().forEach(detail -> err.println("  " + detail));
            if (!bad.hint().isEmpty()) {
                err.println(bad.hint());
            }
            return Exit.BAD_INPUT;
        }
    }

    /** Nothing that broke may look like an answer. */
    private int broken(Throwable fault, Language language) {
        Words words = Words.in(language);
        err.println(words.say("error", words.say("internal", Excerpt.of(fault.toString()))));
        if (environment.getOrDefault("TIDEWAITER_DEBUG", "").equals("1")) {
            fault.printStackTrace(err);
        }
        return Exit.INTERNAL;
    }

    /** The language that {@code args} ask for; English where they do not, or ask for another. */
    private static Language language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            boolean next = args[i].equals(Option.LANG.typed()) && i + 1 < args.length;
            if (args[i].equals(Option.LANG.typed() + "=zh") || (next && args[i + 1].equals("zh"))) {
                return Language.ZH;
            }
        }
        return Language.EN;
    }
}
