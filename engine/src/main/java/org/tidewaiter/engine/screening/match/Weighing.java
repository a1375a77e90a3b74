package org.tidewaiter.engine.screening.match;

/** Turns an alignment into features and, where they are asked for, evidence. */
final class Weighing {

    private final double[] model;
    /** What one rare word alone comes to at least. */
    private final double rareAlone;

    private final Remembered likeness;
    private final PreparedRendering query;
    private final PreparedRendering listed;
    private final Alignment alignment;
    private final Tally tally;
    private final double logOdds;

    private Weighing(
            double[] model,
            double rareAlone,
            Remembered likeness,
            PreparedRendering query,
            PreparedRendering listed,
            Alignment alignment,
            boolean telling) {
        this.model = model;
        this.rareAlone = rareAlone;
        this.likeness = likeness;
        this.query = query;
        this.listed = listed;
        this.alignment = alignment;
        tally = new Tally(model, telling);
        tally.add(Feature.BASE, 1);
        new PairWeighing(tally, query, listed, alignment).weigh();
        new LeftoverWeighing(tally, likeness, query, listed, alignment).weigh();
        logOdds = raised(tally.sum());
    }

    /**
     * What {@code alignment} of the tokens of two renderings amounts to.
     *
     * @param rareAlone the log-odds that one rare word alone has at least
     */
    static Weighing of(
            double[] model,
            double rareAlone,
            Remembered likeness,
            PreparedRendering query,
            PreparedRendering listed,
            Alignment alignment) {
        return new Weighing(model, rareAlone, likeness, query, listed, alignment, false);
    }

    /** The value of every feature, in their order. */
    double[] features() {
        return tally.features();
    }

    /** The same with its evidence. */
    NameMatch told() {
        Weighing told = new Weighing(model, rareAlone, likeness, query, listed, alignment, true);
        return new NameMatch(told.logOdds, told.tally.evidence());
    }

    /** Log-odds that the two names are one. */
    double logOdds() {
        return logOdds;
    }

    private double raised(double sum) {
        if (sum >= rareAlone || !RareWord.isAlone(query, listed, alignment)) {
            return sum;
        }
        tally.tell(EvidenceKind.RARE_ALONE, "", "", rareAlone - sum);
        return rareAlone;
    }
}
