package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("Every field of every request")
class EveryFieldTest {

    /** A server of its own: what is written elsewhere meanwhile would be taken for half of something. */
    @RegisterExtension
    static final OwnServer SERVER = OwnServer.apart();

    /** Bodies whose fields are tried where consignments are read. */
    private static final Set<String> ELSEWHERE = Set.of("POST /v1/decisions");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String LONG = "x".repeat(100_000);
    private static final String SCRIPT = "<script>alert(1)</script>";

    private static Map<String, OwnServer.Caller> callers = Map.of();
    private static Map<String, String> places = Map.of();

    @BeforeAll
    static void people() {
        OwnServer.Caller exporter = SERVER.exporter();
        Map<String, OwnServer.Caller> all = new TreeMap<>(Map.of("nobody", SERVER.nobody(), "exporter", exporter));
        for (Role role : Role.values()) {
            if (role != Role.EXPORTER && role != Role.FORWARDER) {
                all.put(role.word(), SERVER.official(role));
            }
        }
        callers = all;
        Requests begin = Requests.all().stream()
                .filter(request -> request.toString().equals("POST /v1/applications"))
                .findFirst()
                .orElseThrow();
        String draft = new JsonMapper()
                .writeValueAsString(Map.of(
                        "jurisdiction",
                        "CN",
                        "type",
                        "single",
                        "form",
                        begin.body().path("form")));
        String application = exporter.post("/v1/applications", draft).text("/id");
        places = Map.of(
                "{organisation}",
                exporter.organisation().toString(),
                "{application}",
                application,
                "{licence}",
                application,
                "{run}",
                "1");
    }

    static List<Requests> requests() {
        return Requests.all();
    }

    @Test
    @DisplayName("is tried: the requests here have all bodies and fields that the contract names")
    void complete() {
        Map<String, Set<String>> tried = new TreeMap<>();
        Requests.all()
                .forEach(request -> tried.put(
                        request.toString().replaceAll("\\{[a-z]+}", "{}"),
                        request.without().stream()
                                .map(changed -> changed.pointer().replaceAll("/\\d+", "/0"))
                                .collect(Collectors.toCollection(TreeSet::new))));
        Map<String, Set<String>> named = new TreeMap<>();
        Contract.read().fields().forEach((request, fields) -> {
            if (!ELSEWHERE.contains(request)) {
                named.put(request.replaceAll("\\{[a-z]+}", "{}"), fields);
            }
        });

        assertThat(tried.keySet()).isEqualTo(named.keySet()).hasSizeGreaterThan(20);
        named.forEach((request, fields) ->
                assertThat(tried).as(request).extractingByKey(request).isEqualTo(fields));
    }

    @DisplayName(
            "is refused, told where, and leaves nothing behind: of another kind, far too long, with a character that is none, or unknown")
    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void refused(Requests request) {
        Map<String, Long> before = rows();
        List<Requests.Changed> all = new ArrayList<>(request.withMore());
        all.addAll(request.changed(EveryFieldTest::ofAnotherKind));
        all.addAll(request.changed(
                value -> value.isString() ? List.of(NODES.stringNode(LONG), NODES.stringNode("a\u0000b")) : List.of()));
        all.addAll(request.without().stream()
                .filter(changed -> Contract.read().requires(request.toString(), changed.pointer()))
                .toList());

        List<String> wrong = new ArrayList<>();
        for (Requests.Changed changed : all) {
            Answered answer = send(request, changed.body());
            if (answer.status() != 422
                    || answer.pointers().stream().noneMatch(pointer -> pointer.startsWith(changed.pointer()))) {
                wrong.add(shortened(changed) + ": " + answer.status() + " " + shortened(answer.body()));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @DisplayName("that is not said, is nothing, or holds a script is answered as what it is, and never as a page")
    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void answered(Requests request) {
        List<Requests.Changed> all = new ArrayList<>(request.without());
        all.addAll(request.changed(value -> List.of(NODES.nullNode())));
        all.addAll(request.changed(value -> value.isString() ? List.of(NODES.stringNode(SCRIPT)) : List.of()));

        for (Requests.Changed changed : all) {
            Answered answer = send(request, changed.body());
            assertThat(answer.status()).as(shortened(changed) + answer.body()).isNotEqualTo(500);
            assertThat(answer.header("Content-Type")).startsWith("application/");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    private static List<JsonNode> ofAnotherKind(JsonNode value) {
        List<JsonNode> kinds = List.of(
                NODES.numberNode(0.5),
                NODES.booleanNode(true),
                NODES.arrayNode().add(NODES.arrayNode()),
                NODES.objectNode());
        return kinds.stream()
                .filter(kind -> kind.getNodeType() != value.getNodeType())
                .toList();
    }

    private static Answered send(Requests request, String body) {
        OwnServer.Caller caller =
                Optional.ofNullable(callers.get(request.role())).orElseThrow();
        String path = request.path();
        for (Map.Entry<String, String> place : places.entrySet()) {
            path = path.replace(place.getKey(), place.getValue());
        }
        return caller.send(request.method(), path, Optional.of(body), "If-Match", "\"0.1\"");
    }

    /** How many rows every table has; entries of the log are counted where they are put in, for they are numbered later. */
    private static Map<String, Long> rows() {
        return SERVER.server().database().inTransaction(new Actor.Product("tests"), tx -> {
            Map<String, Long> rows = new TreeMap<>();
            tx.sql()
                    .createQuery(
                            "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
                                    + " AND has_table_privilege(format('%I.%I', schemaname, tablename), 'SELECT')"
                                    + " AND tablename NOT IN ('evidence_queue', 'evidence_leaf', 'evidence_node', 'evidence_head')")
                    .mapTo(String.class)
                    .list()
                    .forEach(table -> rows.put(
                            table,
                            tx.sql()
                                    .createQuery("SELECT count(*) FROM \"" + table + "\"")
                                    .mapTo(Long.class)
                                    .one()));
            return rows;
        });
    }

    private static String shortened(Requests.Changed changed) {
        return changed.pointer() + " in " + shortened(changed.body());
    }

    private static String shortened(String text) {
        String less = text.replace(LONG, "xx…");
        return less.length() > 300 ? less.substring(0, 300) : less;
    }
}
