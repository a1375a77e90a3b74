package org.tidewaiter.exchange.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.screening.match.Evidence;
import org.tidewaiter.engine.screening.match.Support;
import org.tidewaiter.exchange.document.Node;

/** Why names were found alike or not, in words and numbers for files. The words are those of {@code docs/screening.md}. */
public final class Because {

    private static final int SCORE_DIGITS = 4;
    private static final int POINT_DIGITS = 2;

    private Because() {}

    /** One text for each piece of evidence, such as {@code typo: galium – gallium (+0.40)}. */
    public static List<String> texts(List<Evidence> evidence) {
        return evidence.stream()
                .map(piece -> text(piece.kind().word(), piece.query(), piece.listed(), piece.points()))
                .toList();
    }

    /** The same with what else speaks for or against. */
    public static List<String> texts(List<Evidence> evidence, List<Support> support) {
        List<String> texts = new ArrayList<>(texts(evidence));
        support.forEach(
                piece -> texts.add(text(piece.circumstance().word(), piece.query(), piece.listed(), piece.points())));
        return texts;
    }

    private static String text(String word, String query, String listed, double points) {
        String both = query.equals(listed) ? query : (query + " – " + listed).strip();
        return word + (both.isEmpty() ? "" : ": " + both) + " (" + points(points) + ")";
    }

    /** Evidence as a document. */
    public static Node evidence(List<Evidence> evidence) {
        return Node.items(
                evidence, piece -> node("kind", piece.kind().word(), piece.query(), piece.listed(), piece.points()));
    }

    /** Circumstances as a document. */
    public static Node support(List<Support> support) {
        return Node.items(
                support,
                piece -> node(
                        "circumstance", piece.circumstance().word(), piece.query(), piece.listed(), piece.points()));
    }

    private static Node node(String field, String word, String query, String listed, double points) {
        return Node.fields()
                .add(field, word)
                .add("asked", query)
                .add("listed", listed)
                .add("points", rounded(points))
                .build();
    }

    /** Points or log-odds as a number of few digits. */
    static Node rounded(double points) {
        return Node.of(decimal(points));
    }

    private static BigDecimal decimal(double points) {
        return BigDecimal.valueOf(points).setScale(POINT_DIGITS, RoundingMode.HALF_EVEN);
    }

    /** Points with their sign. */
    public static String points(double points) {
        BigDecimal rounded = decimal(points);
        return (rounded.signum() < 0 ? "" : "+") + rounded.toPlainString();
    }

    /** A score, never rounded over a threshold. */
    public static BigDecimal score(double score) {
        return BigDecimal.valueOf(score).setScale(SCORE_DIGITS, RoundingMode.DOWN);
    }
}
