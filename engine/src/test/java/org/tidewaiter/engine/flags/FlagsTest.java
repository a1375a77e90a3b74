package org.tidewaiter.engine.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.flags.Flag.Family;
import org.tidewaiter.engine.flags.Flag.Strength;

@DisplayName("Raising flags")
class FlagsTest {

    @DisplayName("What holds")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # raised                                            | of these hold
        -                                                   | -
        goods information                                   | -
        goods information, payment information              | -
        goods weak                                          | -
        goods strong                                        | -
        goods weak, goods strong                            | -
        goods weak, payment information                     | -
        goods weak, payment weak                            | goods weak, payment weak
        goods weak, payment strong, parties information     | goods weak, payment strong
        goods hard                                          | goods hard
        goods hard, goods weak                              | goods hard
        goods hard, goods weak, payment information         | goods hard
        goods hard, payment weak                            | goods hard, payment weak
        traveller strong, traveller strong, end-use weak    | traveller strong, traveller strong, end-use weak
        """)
    void holding(String raised, String holding) {
        List<Raised> flags = read(raised);

        assertThat(Flags.holding(flags).stream().map(FlagsTest::write)).containsExactlyElementsOf(words(holding));
        assertThat(Flags.holds(flags)).isEqualTo(!words(holding).isEmpty());
    }

    private static List<Raised> read(String raised) {
        return words(raised).stream()
                .map(word -> {
                    String[] parts = word.split(" ");
                    Flag flag = Sightings.flag(
                            Signal.FACTS_CONTRADICT,
                            constant(Family.class, parts[0]),
                            constant(Strength.class, parts[1]));
                    return new Raised(flag, flag.strength(), List.of());
                })
                .toList();
    }

    private static String write(Raised raised) {
        return raised.flag().family().word() + " " + raised.strength().word();
    }

    private static List<String> words(String list) {
        return list == null
                ? List.of()
                : Stream.of(list.split(",")).map(String::strip).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Test
    @DisplayName("A flag found to be of no use is information and no longer holds")
    void demoted() {
        List<Raised> hard = read("goods hard");

        assertThat(Flags.holds(hard.stream().map(Raised::asInformation).toList()))
                .isFalse();
    }

    @Test
    @DisplayName("Flags put trigger facts in question; information puts none")
    void questioned() {
        Flag military = new Flag(
                "military-words-in-end-use",
                Family.END_USE,
                Strength.STRONG,
                Signal.MILITARY_WORDS_IN_END_USE,
                List.of(),
                "",
                new Text("", ""),
                new Text("", ""),
                new Text("", ""),
                Set.of("military"),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        List<Raised> raised = new Flags(List.of(military), SmallCatalogue.LEXICON)
                .raise(Scene.with(Item.ordinary("toys")).use("for the army").situation());

        assertThat(Flags.questioned(raised)).containsExactly("military");
        assertThat(Flags.questioned(raised.stream().map(Raised::asInformation).toList()))
                .isEmpty();
    }

    @Test
    @DisplayName("A flag may set its own words and limits")
    void wordsAndLimits() {
        Flag own = own(Signal.SAMPLE_OF_HIGH_VALUE_OR_MASS, List.of("Probe"), Map.of(Limit.GRAMS_OF_A_SAMPLE, "10"));
        Situation situation = Scene.with(Item.vague("PROBE 1").net("11 g")).situation();

        assertThat(new Flags(List.of(own), SmallCatalogue.LEXICON).raise(situation))
                .hasSize(1);
        assertThat(Scenes.everySignal().raise(situation)).isEmpty();
    }

    private static Flag own(Signal signal, List<String> words, Map<Limit, String> limits) {
        Map<Limit, BigDecimal> numbers = new EnumMap<>(Limit.class);
        limits.forEach((limit, number) -> numbers.put(limit, new BigDecimal(number)));
        Text text = new Text("", "");
        return new Flag(
                "own",
                Family.GOODS,
                Strength.WEAK,
                signal,
                List.of(),
                "",
                text,
                text,
                text,
                Set.of(),
                words,
                List.of(),
                List.of(),
                numbers);
    }

    @Test
    @DisplayName("Signals and limits are found by their words")
    void words() {
        assertThat(Signal.of("carried-for-another")).contains(Signal.CARRIED_FOR_ANOTHER);
        assertThat(Signal.of("no-such-signal")).isEmpty();
        assertThat(Limit.of("days-newly-formed")).contains(Limit.DAYS_NEWLY_FORMED);
        assertThat(Limit.of("no-such-limit")).isEmpty();
    }

    @Test
    @DisplayName("What is off for want of a legal basis is said, and only where it would have read something")
    void off() {
        Scene paid = Scene.bottle().form("travel", "paidBy", "a firm").form("payment", "changed", true);
        Flags flags = Scenes.everySignal();

        assertThat(flags.off(paid.situation()))
                .extracting(Flag::signal)
                .containsExactlyInAnyOrder(Signal.PAID_BY_THIRD_PARTY, Signal.PAYMENT_CHANGED_LATE);
        assertThat(flags.off(Scene.bottle().situation())).isEmpty();
        assertThat(flags.off(Scene.drum().form("payment", "payer", "a firm").situation()))
                .isEmpty();
        assertThat(flags.off(paid.withPassengerBasis().situation())).isEmpty();
    }

    @RepeatedTest(100)
    @DisplayName("The order of lines and parties changes nothing")
    void order(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Scenes.Plan plan = Scenes.plan(random);
        Map<String, Strength> as = raised(plan);

        for (int i = 0; i < 10; i++) {
            assertThat(raised(plan.shuffled(random))).isEqualTo(as);
        }
    }

    @RepeatedTest(100)
    @DisplayName("The order of flags in the packs changes nothing")
    void orderOfFlags(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Flag> flags = new ArrayList<>(Stream.of(Signal.values())
                .map(signal -> Sightings.flag(signal, Family.GOODS, Strength.WEAK))
                .toList());
        Collections.shuffle(flags, random);
        Situation situation = Scenes.random(random).situation();

        assertThat(new Flags(flags, SmallCatalogue.LEXICON).raise(situation))
                .isEqualTo(Scenes.everySignal().raise(situation))
                .extracting(raised -> raised.flag().id())
                .isSorted();
    }

    @RepeatedTest(100)
    @DisplayName("A fact that was absent changes only the flags that read it")
    void absent(RepetitionInfo repetition) {
        Scenes.Plan plan = Scenes.plan(new Random(repetition.getCurrentRepetition()));
        Map<String, Strength> without = raised(plan);

        for (Scenes.Fact fact : Scenes.READ) {
            if (!plan.states(fact.field())) {
                Map<String, Strength> with = raised(plan.and(fact));
                Scenes.readers(fact).forEach(signal -> with.remove(signal.word()));
                Map<String, Strength> expected = new TreeMap<>(without);
                Scenes.readers(fact).forEach(signal -> expected.remove(signal.word()));
                assertThat(with).as(fact.name()).isEqualTo(expected);
            }
        }
    }

    @Test
    @DisplayName("Random scenes raise every signal")
    void everySignalIsReached() {
        Map<String, Strength> seen = new TreeMap<>();
        for (int seed = 0; seed < 3_000; seed++) {
            seen.putAll(raised(Scenes.plan(new Random(seed))));
        }

        assertThat(seen.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Signal.values()).map(Signal::word).toList());
    }

    private static Map<String, Strength> raised(Scenes.Plan plan) {
        Map<String, Strength> raised = new TreeMap<>();
        Scenes.everySignal()
                .raise(plan.scene().situation())
                .forEach(flag -> raised.put(flag.flag().id(), flag.strength()));
        return raised;
    }
}
