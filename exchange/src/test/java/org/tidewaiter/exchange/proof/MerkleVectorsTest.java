package org.tidewaiter.exchange.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.exchange.SharedData;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Reading;

@DisplayName("Proofs after RFC 6962 that others have written down")
class MerkleVectorsTest {

    /** One proof and whether it is bad. */
    private record Vector(Node.Fields fields) {

        static Vector of(Path file) {
            try {
                if (DocumentReader.read(Files.readAllBytes(file))
                        instanceof Reading.Understood<Node>(Node.Fields fields)) {
                    return new Vector(fields);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            throw new IllegalStateException("unreadable: " + file);
        }

        boolean isBad() {
            return ((Node.Truth) fields.find("wantErr").orElseThrow()).truth();
        }

        /** Numbers beyond those of a leaf are negative here, and no leaf has such a number either. */
        long number(String name) {
            return ((Node.Number) fields.find(name).orElseThrow())
                    .number()
                    .toBigInteger()
                    .longValue();
        }

        /** Whether {@code proof} holds for leaf and root; a leaf or a root that is no hash has none. */
        boolean includes(InclusionProof proof) {
            Optional<Hash> leaf = Hash.parse(text(fields.find("leafHash").orElseThrow()));
            Optional<Hash> root = Hash.parse(text(fields.find("root").orElseThrow()));
            return leaf.isPresent() && root.isPresent() && proof.proves(leaf.get(), root.get());
        }

        /** Where only the equality of two roots matters, some are words and no hashes; then a hash stands for the word. */
        Hash root(String name) {
            String text = text(fields.find(name).orElseThrow());
            return Hash.parse(text).orElseGet(() -> Hash.over(("the word " + text).getBytes(StandardCharsets.UTF_8)));
        }

        /** Empty where something in it is no hash. */
        Optional<List<Hash>> path() {
            List<Hash> path = new ArrayList<>();
            if (fields.find("proof").orElseThrow() instanceof Node.Items(List<Node> items)) {
                for (Node item : items) {
                    Optional<Hash> hash = Hash.parse(text(item));
                    if (hash.isEmpty()) {
                        return Optional.empty();
                    }
                    path.add(hash.get());
                }
            }
            return Optional.of(path);
        }

        private static String text(Node node) {
            return ((Node.Text) node).text();
        }
    }

    private static boolean holds(String folder, Vector vector) {
        return vector.path()
                .filter(path -> switch (folder) {
                    case "inclusion" ->
                        vector.includes(new InclusionProof(
                                vector.number("leafIdx"), Subtree.first(vector.number("treeSize")), path));
                    case "subtreeinclusion" ->
                        vector.includes(new InclusionProof(
                                vector.number("leafIdx"),
                                new Subtree(vector.number("start"), vector.number("end")),
                                path));
                    case "consistency" ->
                        new ConsistencyProof(vector.number("size1"), vector.number("size2"), path)
                                .proves(vector.root("root1"), vector.root("root2"));
                    case "subtreeconsistency" ->
                        new SubtreeProof(
                                        new Subtree(vector.number("start"), vector.number("end")),
                                        vector.number("size"),
                                        path)
                                .proves(vector.root("root1"), vector.root("root2"));
                    default -> throw new IllegalArgumentException(folder);
                })
                .isPresent();
    }

    @DisplayName("behave as they say")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"inclusion, 98", "subtreeinclusion, 204", "consistency, 98", "subtreeconsistency, 118"})
    void behave(String folder, int vectors) throws IOException {
        Path place = SharedData.get("evidence/merkle-vectors/testdata").resolve(folder);
        try (Stream<Path> walk = Files.walk(place)) {
            List<Path> files =
                    walk.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(files).hasSize(vectors);
            for (Path file : files) {
                Vector vector = Vector.of(file);
                assertThat(holds(folder, vector)).as(file.toString()).isEqualTo(!vector.isBad());
            }
        }
    }

    @Test
    @DisplayName("and our own: a tree of three leaves, worked out by hand")
    void byHand() {
        Hash a = Hash.ofLeaf(new byte[] {'a'});
        Hash b = Hash.ofLeaf(new byte[] {'b'});
        Hash c = Hash.ofLeaf(new byte[] {'c'});
        Hash ab = Hash.ofNode(a, b);
        Hash root = Hash.ofNode(ab, c);

        assertThat(Hash.OF_NOTHING).hasToString("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assertThat(Hash.ofLeaf(new byte[0])).hasToString("bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=");
        assertThat(new InclusionProof(1, Subtree.first(3), List.of(a, c)).proves(b, root))
                .isTrue();
        assertThat(new InclusionProof(2, Subtree.first(3), List.of(ab)).proves(c, root))
                .isTrue();
        assertThat(new ConsistencyProof(2, 3, List.of(c)).proves(ab, root)).isTrue();
        assertThat(new ConsistencyProof(1, 3, List.of(b, c)).proves(a, root)).isTrue();
        assertThat(new SubtreeProof(new Subtree(2, 3), 3, List.of(ab)).proves(c, root))
                .isTrue();

        assertThat(new InclusionProof(0, Subtree.first(3), List.of(a, c)).proves(b, root))
                .isFalse();
        assertThat(new InclusionProof(1, Subtree.first(3), List.of(c, a)).proves(b, root))
                .isFalse();
        assertThat(new ConsistencyProof(0, 3, List.of()).proves(Hash.OF_NOTHING, root))
                .isFalse();
        assertThat(new SubtreeProof(new Subtree(1, 3), 3, List.of(a)).proves(Hash.ofNode(b, c), root))
                .isFalse();
    }
}
