package org.tidewaiter.engine.flags;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Phrase;

/** Masses with and without packing. */
final class MassSignals {

    private MassSignals() {}

    /** Net mass above gross mass: goods do not weigh more than they do with their packing. */
    static List<Finding> netAboveGross(View view, Flag flag) {
        List<Finding> findings = new ArrayList<>(0);
        for (Row row : view.rows()) {
            if (row.line().netMass().isPresent()
                    && row.line().grossMass().isPresent()
                    && packing(row).signum() < 0) {
                findings.add(finding(Phrase.FLAG_NET_ABOVE_GROSS, row));
            }
        }
        return findings;
    }

    /** Grams by which the gross mass of a line that states both exceeds the net mass. */
    private static BigDecimal packing(Row row) {
        return row.line()
                .grossMass()
                .orElseThrow()
                .grams()
                .subtract(row.line().netMass().orElseThrow().grams());
    }

    private static Finding finding(Phrase phrase, Row row) {
        return Finding.of(
                phrase,
                row.field("netMass"),
                row.line().netMass().orElseThrow(),
                row.field("grossMass"),
                row.line().grossMass().orElseThrow());
    }

    /** Packages that together weigh more than the lines, or packing that weighs too much and is no vessel that weighs much by nature. */
    static List<Finding> mismatch(View view, Flag flag) {
        List<Finding> findings = new ArrayList<>(0);
        boolean heavyByNature = false;
        for (Parcel parcel : view.packages()) {
            heavyByNature |= parcel.kind()
                    .flatMap(kind -> view.words().first(Vocabulary.HEAVY_PACKAGE, kind.text()))
                    .isPresent();
        }
        for (Row row : view.rows()) {
            if (row.line().netMass().isPresent() && row.line().grossMass().isPresent()) {
                BigDecimal gross = row.line().grossMass().get().grams();
                BigDecimal packing = packing(row);
                BigDecimal heavy =
                        gross.multiply(flag.limit(Limit.PERCENT_OF_PACKING)).movePointLeft(2);
                boolean heavyPacking = !heavyByNature
                        && packing.compareTo(flag.limit(Limit.GRAMS_OF_PACKING)) >= 0
                        && packing.compareTo(heavy) >= 0;
                if (heavyPacking) {
                    findings.add(finding(Phrase.FLAG_HEAVY_PACKING, row));
                }
            }
        }
        packagesAboveLines(view, flag).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> packagesAboveLines(View view, Flag flag) {
        List<Parcel> parcels = view.packages();
        boolean complete = !parcels.isEmpty()
                && parcels.stream().allMatch(parcel -> parcel.netMass().isPresent())
                && view.rows().stream().allMatch(row -> row.line().netMass().isPresent());
        if (!complete) {
            return Optional.empty();
        }
        BigDecimal inPackages = parcels.stream()
                .flatMap(parcel -> parcel.netMass().stream())
                .map(mass -> mass.grams())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal inLines = view.rows().stream()
                .flatMap(row -> row.line().netMass().stream())
                .map(mass -> mass.grams())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerated = inLines.add(
                inLines.multiply(flag.limit(Limit.PERCENT_ABOVE_LINES)).movePointLeft(2));
        return inPackages.compareTo(tolerated) > 0
                ? Optional.of(Finding.of(Phrase.FLAG_PACKAGES_ABOVE_LINES, grams(inPackages), grams(inLines)))
                : Optional.empty();
    }

    private static String grams(BigDecimal grams) {
        return grams.stripTrailingZeros().toPlainString() + " g";
    }
}
