package org.tidewaiter.engine.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.materials.DependencyMap.Edge;
import org.tidewaiter.engine.materials.DependencyMap.Node;
import org.tidewaiter.engine.materials.DependencyMap.Share;
import org.tidewaiter.engine.materials.DependencyMap.Type;
import org.tidewaiter.engine.materials.Why.Branch;

@DisplayName("Why a material matters")
class DependencyMapTest {

    private static final List<Node> NODES = List.of(
            node("gallium", Type.MATERIAL, List.of("gallium", "Ga"), "镓"),
            node("germanium", Type.MATERIAL, List.of("germanium", "Ge"), "锗"),
            node("gallium-nitride", Type.MATERIAL, List.of("gallium nitride", "GaN"), "氮化镓"),
            node("tr-module", Type.COMPONENT, List.of("transmit/receive module", "T/R module"), "收发组件"),
            node("led", Type.COMPONENT, List.of("light-emitting diode", "LED"), "发光二极管"),
            node("an-spy-6", Type.SYSTEM, List.of("AN/SPY-6(V) naval radar", "AN/SPY-6"), "舰载雷达"),
            node("an-tps-80", Type.SYSTEM, List.of("AN/TPS-80 G/ATOR"), "地空任务雷达"),
            node("lighting", Type.SYSTEM, List.of("lighting"), "照明"));

    private static final List<Edge> EDGES = List.of(
            edge("gallium", "gallium-nitride", "source D"),
            edge("gallium-nitride", "tr-module", "source B"),
            edge("gallium-nitride", "tr-module", "source A"),
            edge("gallium-nitride", "led", "source C"),
            edge("tr-module", "an-spy-6", "source E"),
            edge("tr-module", "an-tps-80", "source F"),
            edge("led", "lighting", "source G"));

    private static final List<Share> SHARES = List.of(new Share(
            "gallium",
            new Text("primary production, CN", "原生产量，中国"),
            new Text("99 %", "99 %"),
            new Text("2025", "2025年"),
            "a survey",
            "H"));

    private static final DependencyMap MAP = new DependencyMap(NODES, EDGES, SHARES);

    @DisplayName("finds by name")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
        gallium           | gallium
        GALLIUM           | gallium
        Ga                | gallium
        镓                | gallium
        鎵                | gallium
        氮化镓            | gallium-nitride
        AN/SPY-6          | an-spy-6
        AN/SPY-6(V)       | an-spy-6
        SPY-6             | an-spy-6
        spy6              | an-spy-6
        spy 6             | an-spy-6
        G/ATOR            | an-tps-80
        gator             | an-tps-80
        TPS-80            | an-tps-80
        AN/TPS-80 G/ATOR  | an-tps-80
        LED               | led
        T/R module        | tr-module
        t/r modules       | tr-module
        an-tps-80         | an-tps-80
        gallium metal     | gallium
        AN/TPS-80 radar   | an-tps-80
        radar             | an-spy-6
        """)
    void finds(String query, String id) {
        assertThat(MAP.find(query).nodes()).extracting(Node::id).containsExactly(id);
        assertThat(MAP.find(query).near()).isEmpty();
    }

    @DisplayName("offers what was nearly named")
    @ParameterizedTest(name = "{0} ~ {1}")
    @CsvSource(delimiter = '|', textBlock = """
        galium        | gallium
        gallimu       | gallium
        germanum      | germanium
        AN/SPY-7      | an-spy-6
        AN/TPS-81     | an-tps-80
        """)
    void offers(String query, String id) {
        assertThat(MAP.find(query).nodes()).isEmpty();
        assertThat(MAP.find(query).near()).extracting(Node::id).startsWith(id);
    }

    @DisplayName("finds nothing where nothing is meant")
    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '|', textBlock = """
        ''
        ' -/() '
        called
        wooden spoon
        a
        """)
    void findsNothing(String query) {
        assertThat(MAP.find(query)).isEqualTo(new Found(List.of(), List.of()));
    }

    @Test
    @DisplayName("goes from material to system, with shares and every source")
    void down() {
        Why why = MAP.why(one("gallium"));

        assertThat(why.shares()).containsExactlyElementsOf(SHARES);
        assertThat(why.made()).isEmpty();
        assertThat(lines(why.uses()))
                .containsExactly(
                        "gallium-nitride [source D]",
                        "  led [source C]",
                        "    lighting [source G]",
                        "  tr-module [source A, source B]",
                        "    an-spy-6 [source E]",
                        "    an-tps-80 [source F]");
    }

    @Test
    @DisplayName("goes from system to material, with the shares of the material")
    void up() {
        Why why = MAP.why(one("an-spy-6"));

        assertThat(why.uses()).isEmpty();
        assertThat(lines(why.made()))
                .containsExactly(
                        "tr-module [source E]", "  gallium-nitride [source A, source B]", "    gallium [source D]");
        assertThat(why.made()
                        .getFirst()
                        .branches()
                        .getFirst()
                        .branches()
                        .getFirst()
                        .shares())
                .containsExactlyElementsOf(SHARES);
    }

    @Test
    @DisplayName("goes both ways from the middle")
    void middle() {
        Why why = MAP.why(one("tr-module"));

        assertThat(why.uses()).extracting(branch -> branch.node().id()).containsExactly("an-spy-6", "an-tps-80");
        assertThat(why.made()).extracting(branch -> branch.node().id()).containsExactly("gallium-nitride");
    }

    @Test
    @DisplayName("stops where it comes back to itself")
    void cycle() {
        List<Edge> recycled = new ArrayList<>(EDGES);
        recycled.add(edge("lighting", "gallium", "recycling"));

        Why why = new DependencyMap(NODES, recycled, SHARES).why(one("gallium"));

        assertThat(lines(why.uses())).contains("      gallium [recycling] …");
        assertThat(lines(why.made())).contains("      gallium [source D] …");
    }

    @Test
    @DisplayName("leaves out an edge that leads to nothing known")
    void dangling() {
        List<Edge> edges = List.of(edge("gallium", "nowhere", "source X"));

        assertThat(new DependencyMap(NODES, edges, List.of())
                        .why(one("gallium"))
                        .uses())
                .isEmpty();
    }

    @Test
    @DisplayName("answers the same whatever the order of the pack")
    void order() {
        for (int seed = 0; seed < 50; seed++) {
            List<Node> nodes = new ArrayList<>(NODES);
            List<Edge> edges = new ArrayList<>(EDGES);
            Collections.shuffle(nodes, new Random(seed));
            Collections.shuffle(edges, new Random(seed + 1_000L));
            DependencyMap shuffled = new DependencyMap(nodes, edges, SHARES);

            for (Node node : NODES) {
                assertThat(shuffled.why(node)).isEqualTo(MAP.why(node));
            }
            assertThat(shuffled.find("module")).isEqualTo(MAP.find("module"));
            assertThat(shuffled.find("galliun")).isEqualTo(MAP.find("galliun"));
        }
    }

    private static List<String> lines(List<Branch> branches) {
        return branches.stream().flatMap(branch -> lines(branch, "")).toList();
    }

    private static Stream<String> lines(Branch branch, String indent) {
        String sources = branch.edges().stream().map(Edge::source).toList().toString();
        String line = indent + branch.node().id() + " " + sources + (branch.cut() ? " …" : "");
        return Stream.concat(
                Stream.of(line), branch.branches().stream().flatMap(deeper -> lines(deeper, indent + "  ")));
    }

    private static Node one(String id) {
        return NODES.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    private static Node node(String id, Type type, List<String> en, String zh) {
        return new Node(id, type, en, List.of(zh));
    }

    private static Edge edge(String from, String to, String source) {
        return new Edge(from, to, Optional.empty(), source, "H");
    }
}
