package org.tidewaiter.engine.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.Route;

/** Flags look at conduct and at goods. What a person is, and who may be told what, is none of their business. */
@DisplayName("What no flag reads")
class ReadingTest {

    @DisplayName("The code of this room does not even name it")
    @ParameterizedTest(name = "{0}#{1}, but for {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # type                                         | member      | the classes that may
        org/tidewaiter/engine/consignment/Party        | country     | -
        org/tidewaiter/engine/consignment/Party        | birthDate   | -
        org/tidewaiter/engine/consignment/Line         | origin      | -
        org/tidewaiter/engine/consignment/Route        | from        | TransportSignals
        org/tidewaiter/engine/consignment/Route        | via         | TransportSignals
        org/tidewaiter/engine/consignment/Route        | to          | TransportSignals
        org/tidewaiter/engine/consignment/Country      | code        | -
        org/tidewaiter/engine/consignment/Consignment  | forms       | View
        org/tidewaiter/engine/consignment/Consignment  | form        | View, Signal
        java/lang/Character$UnicodeScript              | of          | -
        java/lang/Character$UnicodeBlock               | of          | -
        """)
    void notNamed(String type, String member, String allowed) {
        Set<String> permitted = allowed == null ? Set.of() : Set.of(allowed.split(", "));

        assertThat(classes()).isNotEmpty().allSatisfy(file -> {
            if (!permitted.contains(nameOf(file))) {
                assertThat(members(file)).as(nameOf(file)).doesNotContain(type + "#" + member);
            }
        });
    }

    @RepeatedTest(100)
    @DisplayName("Changing it changes no flag and no word of evidence")
    void indifferent(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Scenes.Plan plan = Scenes.plan(random);
        Situation situation = plan.scene().situation();
        List<Raised> as = Scenes.everySignal().raise(situation);

        for (Scenes.Fact fact : Scenes.UNREAD) {
            assertThat(Scenes.everySignal().raise(plan.and(fact).scene().situation()))
                    .as(fact.name())
                    .isEqualTo(as);
        }
        for (String country : List.of("CN", "US", "KP", "CH")) {
            Situation other = new Situation(
                    elsewhere(situation.consignment(), Country.of(country), random),
                    situation.goods(),
                    situation.listed(),
                    situation.passengerBasis());
            assertThat(Scenes.everySignal().raise(other)).as(country).isEqualTo(as);
        }
    }

    /** The same consignment, of people who live elsewhere and are of another age, with goods from elsewhere. */
    private static Consignment elsewhere(Consignment stated, Country country, Random random) {
        List<Party> parties = stated.parties().stream()
                .map(party -> new Party(
                        party.role(),
                        party.name(),
                        Optional.of(country),
                        Optional.of(LocalDate.ofEpochDay(random.nextInt(20_000))),
                        party.identifiers(),
                        party.details(),
                        party.incorporated()))
                .toList();
        List<Line> lines = stated.lines().stream()
                .map(line -> new Line(
                        line.number(),
                        line.description(),
                        line.commodityCode(),
                        line.cas(),
                        line.formula(),
                        line.form(),
                        line.purity(),
                        line.composition(),
                        line.netMass(),
                        line.grossMass(),
                        line.volume(),
                        line.quantity(),
                        line.value(),
                        Optional.of(country),
                        line.declared(),
                        line.attributes(),
                        line.observed()))
                .toList();
        return new Consignment(
                stated.id(),
                stated.date(),
                stated.transport(),
                stated.route(),
                stated.purpose(),
                stated.endUse(),
                stated.events(),
                stated.declaration(),
                parties,
                lines,
                stated.licences(),
                stated.forms());
    }

    @RepeatedTest(50)
    @DisplayName("Which countries a route passes matters only as far as they repeat")
    void countriesAreNamesOnly(RepetitionInfo repetition) {
        Scenes.Plan plan = Scenes.plan(new Random(repetition.getCurrentRepetition()));
        Situation situation = plan.scene().situation();
        Map<String, String> renamed = Map.of("CN", "BR", "VN", "IR", "JP", "RU");

        List<String> as = ids(Scenes.everySignal().raise(situation));
        Situation other = new Situation(
                moved(situation.consignment(), renamed),
                situation.goods(),
                situation.listed(),
                situation.passengerBasis());

        assertThat(ids(Scenes.everySignal().raise(other))).isEqualTo(as);
    }

    private static List<String> ids(List<Raised> raised) {
        return raised.stream().map(flag -> flag.flag().id()).toList();
    }

    private static Consignment moved(Consignment stated, Map<String, String> renamed) {
        Route route = stated.route();
        return new Consignment(
                stated.id(),
                stated.date(),
                stated.transport(),
                new Route(
                        renamed(route.from(), renamed),
                        route.via().stream().map(stop -> renamed(stop, renamed)).toList(),
                        renamed(route.to(), renamed)),
                stated.purpose(),
                stated.endUse(),
                stated.events(),
                stated.declaration(),
                stated.parties(),
                stated.lines(),
                stated.licences(),
                stated.forms());
    }

    private static Country renamed(Country country, Map<String, String> renamed) {
        return Country.of(renamed.getOrDefault(country.code(), country.code()));
    }

    private static List<Path> classes() {
        try {
            Path room = Path.of(Flags.class.getResource("Flags.class").toURI()).getParent();
            try (Stream<Path> files = Files.list(room)) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .sorted()
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceAll("[$.].*", "");
    }

    /** Every method and field that a class file refers to, as {@code owner#member}: its constant pool says so. */
    private static Set<String> members(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(bytes)) {
            in.readLong();
            int size = in.readUnsignedShort();
            String[] texts = new String[size];
            int[][] references = new int[size][];
            for (int i = 1; i < size; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[i] = in.readUTF();
                    case 7, 8, 16, 19, 20 -> references[i] = new int[] {tag, in.readUnsignedShort()};
                    case 9, 10, 11, 12, 17, 18 ->
                        references[i] = new int[] {tag, in.readUnsignedShort(), in.readUnsignedShort()};
                    case 15 -> references[i] = new int[] {tag, in.readUnsignedByte(), in.readUnsignedShort()};
                    case 3, 4 -> in.readInt();
                    case 5, 6 -> {
                        in.readLong();
                        i++;
                    }
                    default -> throw new IllegalStateException("constant of kind " + tag);
                }
            }
            Set<String> members = new TreeSet<>();
            for (int[] reference : references) {
                if (reference != null && reference[0] >= 9 && reference[0] <= 11) {
                    members.add(texts[references[reference[1]][1]] + "#" + texts[references[reference[2]][1]]);
                }
            }
            return members;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
