package org.tidewaiter.exchange.proof;

import java.util.List;
import java.util.Optional;

/**
 * A proof that leaves with a common hash stand unchanged in a tree.
 *
 * @param part these leaves
 * @param size of the tree
 * @param path the further hashes that make up the root, from the part upwards
 */
public record SubtreeProof(Subtree part, long size, List<Hash> path) {

    /** Takes a copy. */
    public SubtreeProof {
        path = List.copyOf(path);
    }

    /** Whether the leaves whose hash is {@code partRoot} stand in the tree whose hash is {@code root}. */
    public boolean proves(Hash partRoot, Hash root) {
        if (!part.isSound() || part.end() > size) {
            return false;
        }
        return part.size() == 0
                ? path.isEmpty() && partRoot.equals(Hash.OF_NOTHING)
                : roots(part.start(), part.end(), size, Optional.of(partRoot), path)
                        .filter(new Roots(partRoot, root)::equals)
                        .isPresent();
    }

    /** The hash of the part, and that of the tree around it. */
    private record Roots(Hash part, Hash whole) {
        Roots besideLeft(Hash left) {
            return new Roots(part, Hash.ofNode(left, whole));
        }

        Roots besideRight(Hash right) {
            return new Roots(part, Hash.ofNode(whole, right));
        }

        Roots bothBesideLeft(Hash left) {
            return new Roots(Hash.ofNode(left, part), Hash.ofNode(left, whole));
        }
    }

    /** What the path makes of the leaves from {@code start} to {@code end} of {@code size}, whose hash may be {@code known}. */
    private static Optional<Roots> roots(long start, long end, long size, Optional<Hash> known, List<Hash> path) {
        if (start == 0 && end == size) {
            List<Hash> own = known.map(List::of).orElse(path);
            boolean used = known.isPresent() ? path.isEmpty() : path.size() == 1;
            return used ? Optional.of(new Roots(own.getFirst(), own.getFirst())) : Optional.empty();
        }
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Hash beside = path.getLast();
        List<Hash> below = path.subList(0, path.size() - 1);
        long left = Subtree.left(size);
        if (end <= left) {
            return roots(start, end, left, known, below).map(roots -> roots.besideRight(beside));
        }
        if (start >= left) {
            return roots(start - left, end - left, size - left, known, below).map(roots -> roots.besideLeft(beside));
        }
        // The part holds all of the left side and begins there, so what is known of it is not known of its right side
        // alone.
        return roots(0, end - left, size - left, Optional.empty(), below).map(roots -> roots.bothBesideLeft(beside));
    }
}
