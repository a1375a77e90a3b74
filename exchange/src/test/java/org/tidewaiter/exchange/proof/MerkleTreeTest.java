package org.tidewaiter.exchange.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.exchange.Generated;

@DisplayName("A tree of 0 to 300 leaves")
class MerkleTreeTest {

    private static final int MOST = 300;

    /** A place of a complete node. */
    private record Place(int level, long index) {}

    private static final List<Hash> LEAVES = new ArrayList<>();
    private static final Map<Place, Hash> NODES = new HashMap<>();
    /** By size, from the definition. */
    private static final List<Hash> ROOTS = new ArrayList<>();

    @BeforeAll
    static void grow() {
        CompactRange range = new CompactRange();
        ROOTS.add(range.root());
        for (int i = 0; i < MOST; i++) {
            Hash leaf = Hash.ofLeaf(("leaf " + i).getBytes());
            LEAVES.add(leaf);
            range.append(leaf, (level, index, hash) -> NODES.put(new Place(level, index), hash));
            ROOTS.add(range.root());
        }
    }

    private static MerkleTree tree(long size) {
        return new MerkleTree((level, index) -> NODES.get(new Place(level, index)), size);
    }

    /** The definition of RFC 6962, 2.1, word for word. */
    private static Hash defined(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = 1;
        while (2 * k < leaves.size()) {
            k *= 2;
        }
        return Hash.ofNode(defined(leaves.subList(0, k)), defined(leaves.subList(k, leaves.size())));
    }

    @Test
    @DisplayName(
            "has the root that the RFC defines, grown leaf by leaf, read from its nodes, or grown on from any size")
    void roots() {
        for (int size = 0; size <= MOST; size++) {
            Hash defined = defined(LEAVES.subList(0, size));
            assertThat(ROOTS.get(size)).isEqualTo(defined);
            assertThat(tree(size).root()).isEqualTo(defined);
            CompactRange on = CompactRange.of(tree(size).nodes(), size);
            assertThat(on.root()).isEqualTo(defined);
            if (size < MOST) {
                on.append(
                        LEAVES.get(size),
                        (level, index, hash) -> assertThat(hash).isEqualTo(NODES.get(new Place(level, index))));
                assertThat(on.root()).isEqualTo(ROOTS.get(size + 1));
            }
        }
    }

    @Test
    @DisplayName("proves every leaf, and none in the place of its neighbour")
    void everyLeaf() {
        for (int size = 1; size <= MOST; size++) {
            for (int leaf = 0; leaf < size; leaf++) {
                InclusionProof proof = tree(size).inclusion(leaf);
                assertThat(proof.proves(LEAVES.get(leaf), ROOTS.get(size))).isTrue();
                assertThat(proof.proves(LEAVES.get((leaf + 1) % MOST), ROOTS.get(size)))
                        .isFalse();
                assertThat(proof.proves(LEAVES.get(leaf), ROOTS.get(size - 1))).isFalse();
                assertThat(proof.path()).hasSizeLessThanOrEqualTo(9);
            }
        }
    }

    @Test
    @DisplayName("proves that it holds all of itself as it was at any earlier size, and nothing else")
    void everyPairOfSizes() {
        for (int later = 1; later <= MOST; later++) {
            for (int earlier = 1; earlier <= later; earlier++) {
                ConsistencyProof proof = tree(later).consistency(earlier);
                assertThat(proof.proves(ROOTS.get(earlier), ROOTS.get(later))).isTrue();
                assertThat(proof.proves(ROOTS.get(earlier - 1), ROOTS.get(later)))
                        .isFalse();
                assertThat(proof.proves(ROOTS.get(earlier), ROOTS.get(later - 1)))
                        .isFalse();
            }
        }
    }

    @DisplayName("proves every sound part of itself, and the leaves in it; a changed proof proves nothing")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tidewaiter.exchange.Generated#seeds")
    void parts(long seed) {
        Generated generated = new Generated(seed);
        int size = generated.number(2, MOST);
        Subtree part = part(generated, size);
        MerkleTree tree = tree(size);
        Hash root = ROOTS.get(size);
        Hash partRoot = defined(LEAVES.subList((int) part.start(), (int) part.end()));
        int leaf = generated.number((int) part.start(), (int) part.end() - 1);

        SubtreeProof stands = tree.part(part);
        InclusionProof inside = tree.inclusion(leaf, part);
        assertThat(tree.root(part)).isEqualTo(partRoot);
        assertThat(stands.proves(partRoot, root)).isTrue();
        assertThat(inside.proves(LEAVES.get(leaf), partRoot)).isTrue();

        assertThat(new SubtreeProof(part, size, changed(generated, stands.path())).proves(partRoot, root))
                .isFalse();
        assertThat(new InclusionProof(leaf, part, changed(generated, inside.path())).proves(LEAVES.get(leaf), partRoot))
                .isFalse();
        InclusionProof proof = tree.inclusion(leaf);
        assertThat(new InclusionProof(leaf, Subtree.first(size), changed(generated, proof.path()))
                        .proves(LEAVES.get(leaf), root))
                .isFalse();
        int other = generated.number(0, size - 1);
        assertThat(new InclusionProof(other, Subtree.first(size), proof.path()).proves(LEAVES.get(leaf), root))
                .isEqualTo(other == leaf);
    }

    private static Subtree part(Generated generated, int size) {
        while (true) {
            int start = generated.number(0, size - 1);
            Subtree part = new Subtree(start, generated.number(start + 1, size));
            if (part.isSound()) {
                return part;
            }
        }
    }

    /** {@code path} with one hash changed, left out, doubled or added, or two exchanged. */
    private static List<Hash> changed(Generated generated, List<Hash> path) {
        List<Hash> changed = new ArrayList<>(path);
        int at = generated.number(0, Math.max(0, path.size() - 1));
        switch (path.isEmpty() ? 0 : generated.number(0, 4)) {
            case 0 -> changed.add(at, Hash.OF_NOTHING);
            case 1 -> changed.remove(at);
            case 2 -> changed.set(at, flipped(generated, path.get(at)));
            case 3 -> changed.add(at, path.get(at));
            default -> {
                changed.set(at, path.getFirst());
                changed.set(0, path.get(at));
                if (at == 0) {
                    changed.add(Hash.OF_NOTHING);
                }
            }
        }
        return changed;
    }

    private static Hash flipped(Generated generated, Hash hash) {
        byte[] bytes = hash.bytes();
        bytes[generated.number(0, Hash.LENGTH - 1)] ^= (byte) (1 << generated.number(0, 7));
        return Hash.of(bytes);
    }
}
