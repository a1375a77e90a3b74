package org.tidewaiter.engine.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;

/** A table of what one signal sees and what it lets pass. */
final class Sightings {

    private final Signal signal;
    private final Flags flags;
    private final List<DynamicTest> rows = new ArrayList<>();

    private Sightings(Signal signal) {
        this.signal = signal;
        this.flags = new Flags(List.of(flag(signal, Flag.Family.GOODS, Flag.Strength.WEAK)), SmallCatalogue.LEXICON);
    }

    static Sightings of(Signal signal) {
        return new Sightings(signal);
    }

    /** A flag for {@code signal}, which looks for the words that the packs give it. */
    static Flag flag(Signal signal, Flag.Family family, Flag.Strength strength) {
        return new Flag(
                signal.word(),
                family,
                strength,
                signal,
                List.of(),
                "test",
                new Text("title", "标题"),
                new Text("ask", "问"),
                new Text("innocent", "无辜"),
                Set.of(),
                PackFiles.words(signal),
                PackFiles.exceptions(signal),
                PackFiles.harmless(signal),
                Map.of());
    }

    private List<Raised> raise(Scene scene) {
        return flags.raise(scene.situation());
    }

    /** The signal sees something, and its evidence names every one of {@code named}. */
    Sightings sees(String what, Scene scene, String... named) {
        rows.add(DynamicTest.dynamicTest(signal.word() + " sees: " + what, () -> {
            List<Raised> raised = raise(scene);
            assertThat(raised).hasSize(1);
            assertThat(raised.getFirst().strength()).isEqualTo(Flag.Strength.WEAK);
            names(raised.getFirst(), named);
        }));
        return this;
    }

    /** The signal sees something, but it rests on data that nobody has verified. */
    Sightings seesUnverified(String what, Scene scene, String... named) {
        rows.add(DynamicTest.dynamicTest(signal.word() + " sees unverified: " + what, () -> {
            List<Raised> raised = raise(scene);
            assertThat(raised).hasSize(1);
            assertThat(raised.getFirst().strength()).isEqualTo(Flag.Strength.INFORMATION);
            names(raised.getFirst(), named);
        }));
        return this;
    }

    private static void names(Raised raised, String... named) {
        String evidence = spoken(raised.because());
        assertThat(named).allSatisfy(part -> assertThat(evidence).contains(part));
    }

    /** The signal sees nothing. */
    Sightings passes(String what, Scene scene) {
        rows.add(DynamicTest.dynamicTest(
                signal.word() + " passes: " + what,
                () -> assertThat(raise(scene)).isEmpty()));
        return this;
    }

    Stream<DynamicTest> rows() {
        return rows.stream();
    }

    /** Everything that the arguments of {@code reasons} say, one after the other. */
    static String spoken(List<Reason> reasons) {
        StringBuilder out = new StringBuilder();
        reasons.forEach(reason -> speak(reason, out));
        return out.toString();
    }

    private static void speak(Object argument, StringBuilder out) {
        switch (argument) {
            case Reason reason -> {
                out.append(reason.phrase()).append(' ');
                reason.arguments().forEach(part -> speak(part, out));
            }
            case List<?> list -> list.forEach(part -> speak(part, out));
            case Text text -> out.append(text.en()).append(' ');
            default -> out.append(argument).append(' ');
        }
    }
}
