package org.tidewaiter.cli.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Language;

@DisplayName("The quick parser and the full one read the same table")
class ParsersTest {

    private static final FullParser FULL = new FullParser(Words.in(Language.EN), 92);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("What the quick one understands, the full one understands alike")
    void agree(long seed) {
        Random random = new Random(seed);
        int understood = 0;
        for (int i = 0; i < 250; i++) {
            String[] args = typed(random);
            Optional<Arguments> quick = QuickParser.parse(args);
            if (quick.isPresent()) {
                understood++;
                assertThat(FULL.parse(args))
                        .as(String.join(" ", args))
                        .isEqualTo(new Understanding.Command(quick.get()));
            }
        }
        assertThat(understood).isGreaterThan(40);
    }

    /** Something that might be typed: mostly right, often with a slip. */
    private static String[] typed(Random random) {
        Verb verb = Verb.values()[random.nextInt(Verb.values().length)];
        List<String> args = new ArrayList<>(verb.words());
        int operands = verb.operands().least() + random.nextInt(2);
        for (int i = 0; i < operands; i++) {
            args.add(List.of("a.json", "-", "镓 7N", "CN:gallium-metal", "2024-02-10")
                    .get(random.nextInt(5)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Option option = random.nextInt(8) == 0
                    ? Option.values()[random.nextInt(Option.values().length)]
                    : verb.options().get(random.nextInt(verb.options().size()));
            String value = List.of("zh", "2024-02-10", "x y", "").get(random.nextInt(4));
            if (option.takesValue() && random.nextBoolean()) {
                args.add(
                        verb.words().size()
                                + random.nextInt(args.size() - verb.words().size() + 1),
                        option.typed() + "=" + value);
            } else {
                args.add(option.typed());
                if (option.takesValue() && random.nextInt(10) > 0) {
                    args.add(value.isEmpty() ? "en" : value);
                }
            }
        }
        return args.toArray(String[]::new);
    }

    @Test
    @DisplayName("The quick one leaves mistakes, help and what it does not know to the full one")
    void leaves() {
        for (String[] args : new String[][] {
            {},
            {"--help"},
            {"check", "--help"},
            {"check", "a.json", "--jsn"},
            {"check", "a.json", "--date"},
            {"check", "a.json", "--json", "--json"},
            {"check", "a.json", "b.json"},
            {"law"},
            {"law", "diff", "2024-01-01"},
            {"check", "a.json", "--on", "x"},
        }) {
            assertThat(QuickParser.parse(args)).as(String.join(" ", args)).isEmpty();
        }
    }

    @Test
    @DisplayName("Options may stand before and after what a command is about")
    void places() {
        assertThat(QuickParser.parse(new String[] {"check", "--lang", "zh", "a.json", "--json"}))
                .hasValueSatisfying(arguments -> {
                    assertThat(arguments.operands()).containsExactly("a.json");
                    assertThat(arguments.value(Option.LANG)).hasValue("zh");
                    assertThat(arguments.has(Option.JSON)).isTrue();
                    assertThat(arguments.has(Option.DATE)).isFalse();
                });
    }
}
