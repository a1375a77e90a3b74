package org.tidewaiter.server.console;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A listed party that somebody may be.
 *
 * @param hit as it stands in a decision
 * @param follows what follows, for each destination
 */
public record HitView(Doc hit, List<Follows> follows) {

    /** Takes a copy. */
    public HitView {
        follows = List.copyOf(follows);
    }

    /**
     * What follows.
     *
     * @param destination ISO code
     * @param effect by its word
     */
    public record Follows(String destination, String effect) {}

    /**
     * Something that speaks for or against the two being one.
     *
     * @param word key of what it is
     * @param asked in the name that was asked
     * @param listed on the list
     * @param points what it adds
     */
    public record Piece(String word, String asked, String listed, BigDecimal points) {

        /** The points with their sign. */
        public String signed() {
            return (points.signum() < 0 ? "−" : "+") + points.abs().toPlainString();
        }
    }

    static HitView of(String destination, Doc hit) {
        return new HitView(hit, List.of(new Follows(destination, hit.text("effect"))));
    }

    /** The same listed party, with what follows for the destinations of {@code other} too. */
    HitView and(HitView other) {
        return new HitView(
                hit, Stream.concat(follows.stream(), other.follows.stream()).toList());
    }

    BigDecimal score() {
        return new BigDecimal(hit.text("score"));
    }

    /** Whether the same follows for every destination. */
    public boolean sameEverywhere() {
        return follows.stream().map(Follows::effect).distinct().count() == 1;
    }

    /** What follows and why, without what makes the names alike. */
    public List<String> reasons() {
        List<String> because = hit.list("because").stream().map(Doc::text).toList();
        return because.subList(0, because.size() - pieces().size());
    }

    /** What speaks against their being one, the weightiest first: it is read before what speaks for it. */
    public List<Piece> against() {
        return pieces().stream()
                .filter(piece -> piece.points().signum() < 0)
                .sorted(java.util.Comparator.comparing(Piece::points))
                .toList();
    }

    /** What speaks for it, the weightiest first. */
    public List<Piece> forIt() {
        return pieces().stream()
                .filter(piece -> piece.points().signum() >= 0)
                .sorted(java.util.Comparator.comparing(Piece::points).reversed())
                .toList();
    }

    /** Of a decision that was kept before evidence stood in its document there are none. */
    private List<Piece> pieces() {
        return Stream.concat(
                        hit.list("evidence").stream().map(piece -> piece("evidence." + piece.text("kind"), piece)),
                        hit.list("support").stream()
                                .map(piece -> piece("circumstance." + piece.text("circumstance"), piece)))
                .toList();
    }

    private static Piece piece(String word, Doc piece) {
        return new Piece(word, piece.text("asked"), piece.text("listed"), new BigDecimal(piece.text("points")));
    }
}
