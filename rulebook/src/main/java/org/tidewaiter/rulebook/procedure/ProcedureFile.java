package org.tidewaiter.rulebook.procedure;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.law.Confidence;
import org.tidewaiter.rulebook.pack.PackFile;
import org.tidewaiter.rulebook.pack.Packs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Procedures as one JSON file: what the packs say of them, with the jurisdiction and time zone of their law book. */
public final class ProcedureFile {

    private ProcedureFile() {}

    /** Writes the procedures of {@code packs}, which have been found free of errors. */
    public static byte[] write(Packs packs) {
        return packs.ofKind("procedure").stream()
                .map(file -> written(file, head(packs, file)))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what {@link #write} wrote. */
    static Procedures read(byte[] bytes) {
        return new Procedures(list(JsonMapper.shared().readTree(bytes), ProcedureFile::procedure));
    }

    private static PackFile head(Packs packs, PackFile file) {
        return packs.ofKind("pack").stream()
                .filter(head -> head.pack().equals(file.pack()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file.path() + ": no law book " + file.pack()));
    }

    private static String written(PackFile file, PackFile head) {
        return "{\"jurisdiction\":" + head.root().get("jurisdiction").toJson() + ",\"zone\":"
                + head.root().get("zone").toJson() + ",\"procedure\":"
                + file.root().toJson() + "}";
    }

    private static Procedure procedure(JsonNode node) {
        JsonNode procedure = node.path("procedure");
        return new Procedure(
                node.path("jurisdiction").asString(),
                ZoneId.of(node.path("zone").asString()),
                texts(procedure.path("languages")),
                list(procedure.path("limits"), ProcedureFile::limit),
                list(procedure.path("bars"), ProcedureFile::bar),
                list(procedure.path("documents"), ProcedureFile::documents));
    }

    private static TimeLimit limit(JsonNode node) {
        return new TimeLimit(
                node.path("id").asString(),
                TimeLimit.Subject.of(node.path("subject").asString()),
                node.path("days").asInt(),
                node.path("working").asBoolean(false),
                node.path("target").asBoolean(false),
                interruptions(node.path("pausedBy")),
                interruptions(node.path("disappliedBy")),
                support(node));
    }

    private static Bar bar(JsonNode node) {
        return new Bar(
                node.path("id").asString(),
                texts(node.path("types")),
                texts(node.path("penalties")),
                node.has("years") ? Optional.of(node.path("years").asInt()) : Optional.empty(),
                support(node));
    }

    private static DocumentList documents(JsonNode node) {
        return new DocumentList(
                texts(node.path("types")),
                node.path("complete").asBoolean(false),
                list(
                        node.path("needed"),
                        needed -> new DocumentList.Needed(
                                needed.path("kind").asString(),
                                new Text(
                                        needed.path("title").path("en").asString(),
                                        needed.path("title").path("zh").asString()))),
                support(node));
    }

    private static Support support(JsonNode node) {
        return new Support(
                list(
                        node.path("basis"),
                        basis -> basis.path("instrument").asString()
                                + (basis.has("article")
                                        ? ", " + basis.path("article").asString()
                                        : "")),
                node.path("source").asString(""),
                confidence(node.path("confidence").asString()));
    }

    private static Confidence confidence(String letter) {
        return letter.equals("?") ? Confidence.UNVERIFIED : Confidence.valueOf(letter);
    }

    private static Set<Interruption> interruptions(JsonNode node) {
        return texts(node).stream().map(Interruption::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> texts(JsonNode node) {
        return Set.copyOf(list(node, JsonNode::asString));
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> reading) {
        return node.valueStream().map(reading).toList();
    }
}
