package org.tidewaiter.cli.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.decision.Audience;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Stated;

/** The values of options, read; whatever is wrong with them is told together. */
final class Given {

    private final Arguments arguments;
    private final Words words;
    private final List<Problem> problems = new ArrayList<>();

    Given(Arguments arguments, Words words) {
        this.arguments = arguments;
        this.words = words;
    }

    /** The day given with {@code option}. */
    Optional<LocalDate> day(Option option) {
        return arguments.value(option).flatMap(text -> day(option.typed(), text));
    }

    /** The day that {@code text} is, which stands at {@code place}. */
    Optional<LocalDate> day(String place, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return refuse(place, text, words.say("expected.date"));
        }
    }

    /** The instant given with {@code option}. */
    Optional<Instant> instant(Option option) {
        return arguments.value(option).flatMap(text -> {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeException none) {
                return refuse(option.typed(), text, words.say("expected.instant"));
            }
        });
    }

    /** Who reads the answer, where that was said. */
    Optional<Audience> audience() {
        return arguments.value(Option.AUDIENCE).flatMap(text -> switch (text) {
            case "exporter" -> Optional.of(Audience.EXPORTER);
            case "authority" -> Optional.of(Audience.AUTHORITY);
            default -> refuse(Option.AUDIENCE.typed(), text, words.say("expected.audience"));
        });
    }

    /** The number given with {@code option}, from 1 to {@code most}. */
    Optional<Integer> number(Option option, int most) {
        return arguments.value(option).flatMap(text -> {
            boolean digits = text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
            int number = digits ? Integer.parseInt(text) : 0;
            return number >= 1 && number <= most
                    ? Optional.of(number)
                    : refuse(option.typed(), text, words.say("expected.threads", most));
        });
    }

    /** Complains where {@code option} was given without {@code needed}. */
    void together(Option option, Option needed) {
        if (arguments.has(option) && !arguments.has(needed)) {
            missing(option, words.say("expected.with", needed.typed()));
        }
    }

    /** Complains where both were given. */
    void apart(Option option, Option other) {
        if (arguments.has(option) && arguments.has(other)) {
            missing(option, words.say("expected.without", other.typed()));
        }
    }

    private void missing(Option option, String expected) {
        problems.add(new Problem("", Text.alike(option.typed()), Text.alike(expected)));
    }

    /** Complains of what stands at {@code place}. */
    <T> Optional<T> refuse(String place, String text, String expected) {
        String found = text.isEmpty() ? words.say("nothing.given") : words.say("quoted", Excerpt.of(text));
        problems.add(new Problem(place, Text.alike(found), Text.alike(expected)));
        return Optional.empty();
    }

    /** What was typed means by {@code shape}; {@code place} says how the fields of problems are called where they are typed. */
    <T> Optional<T> typed(Node document, Function<Stated, Optional<T>> shape, UnaryOperator<String> place) {
        Problems found = new Problems();
        Optional<T> read = shape.apply(new Stated(document, Pointer.root(), found));
        for (Problem problem : found.list()) {
            problems.add(new Problem(place.apply(problem.pointer()), problem.found(), problem.expected()));
        }
        return found.isEmpty() ? read : Optional.empty();
    }

    /** Ends here where anything is wrong. */
    void complete() throws BadInput {
        if (!problems.isEmpty()) {
            throw BadInput.of(words.count("usage.problems", problems.size()), problems, words);
        }
    }
}
