package org.tidewaiter.engine.screening.match;

import java.util.Set;

/** Weighs the tokens of two renderings that have partners. */
final class PairWeighing {

    /** Words that are no name of their own. */
    private static final Set<String> SERVANTS = Set.of("abd", "abdul", "abu", "umm");

    private static final int SHORT_TOKEN = 4;

    /** So many edits make two usual names two for certain. */
    private static final double SLIPS = 2;

    private final Tally tally;
    private final PreparedRendering query;
    private final PreparedRendering listed;
    private final Alignment alignment;

    /** Into {@code tally}. */
    PairWeighing(Tally tally, PreparedRendering query, PreparedRendering listed, Alignment alignment) {
        this.tally = tally;
        this.query = query;
        this.listed = listed;
        this.alignment = alignment;
    }

    void weigh() {
        double information = 0;
        int left = telling();
        boolean alone = left == 1;
        boolean single = alone && alignment.query().size() + alignment.listed().size() > 0;
        boolean edited = left > 1 && allEdited();
        for (Pair pair : alignment.pairs()) {
            double queryBits = bits(query, pair.query(), pair.queries());
            double listedBits = bits(listed, pair.listed(), pair.listeds());
            if (queryBits == 0 && listedBits == 0) {
                continue;
            }
            double before = Math.min(1, information / Feature.FeatureScale.FULL_BITS);
            information += Math.min(queryBits, listedBits);
            double queryShare = queryBits / query.bits();
            double listedShare = listedBits / listed.bits();
            double points =
                    tally.add(Feature.COVERED_QUERY, queryShare) + tally.add(Feature.COVERED_LISTED, listedShare);
            points +=
                    tally.add(Feature.INFORMATION, Math.min(1, information / Feature.FeatureScale.FULL_BITS) - before);
            points += alike(pair, Math.max(queryShare, listedShare));
            if (isWord(pair)) {
                left--;
                // what is so of all is told with the last
                points += left == 0 && single ? tally.add(Feature.SINGLE, 1) : 0;
                points += left == 0 && edited ? tally.add(Feature.TYPO_ALL, 1) : 0;
                points += alone ? tally.add(Feature.TYPO_ALONE, pair.likeness().cost()) : 0;
            }
            if (tally.isTelling()) {
                String ofQuery = query.words(pair.query(), pair.queries());
                String ofListed = listed.words(pair.listed(), pair.listeds());
                tally.tell(pair.likeness().kind(), ofQuery, ofListed, points);
            }
        }
        if (alignment.reordered()) {
            tally.tell(EvidenceKind.REORDERED, "", "", tally.add(Feature.REORDERED, 1));
        }
        if (alignment.descentReversed()) {
            tally.tell(EvidenceKind.DESCENT_REVERSED, "", "", tally.add(Feature.DESCENT_REVERSED, 1));
        }
    }

    /** How many words are aligned that tell who somebody is: not initials, not the servant in front of a name of God. */
    private int telling() {
        int words = 0;
        for (Pair pair : alignment.pairs()) {
            words += isWord(pair) ? 1 : 0;
        }
        return words;
    }

    private boolean isWord(Pair pair) {
        boolean tells =
                bits(query, pair.query(), pair.queries()) > 0 || bits(listed, pair.listed(), pair.listeds()) > 0;
        boolean servant = pair.queries() == 1
                && SERVANTS.contains(query.token(pair.query()).text().text());
        return tells && !servant && pair.likeness().kind() != EvidenceKind.INITIAL;
    }

    private boolean allEdited() {
        for (Pair pair : alignment.pairs()) {
            boolean slipped = pair.likeness().cost() > 0 && pair.likeness().kind() != EvidenceKind.TRANSLITERATION;
            if (isWord(pair) && !slipped) {
                return false;
            }
        }
        return true;
    }

    private double alike(Pair pair, double share) {
        return switch (pair.likeness().kind()) {
            case SPELLING -> tally.add(Feature.SPELLING, 1);
            case TRANSLITERATION -> tally.add(Feature.TRANSLITERATION, 1) + usual(pair);
            case NICKNAME -> tally.add(Feature.NICKNAME, 1);
            case SYNONYM -> tally.add(Feature.SYNONYM, 1);
            case ABBREVIATION -> tally.add(Feature.ABBREVIATION, 1);
            case ACRONYM -> tally.add(Feature.ACRONYM, 1.0 / (1 << Math.max(pair.queries(), pair.listeds()) - 2));
            case INITIAL -> tally.add(Feature.INITIAL, 1);
            case JOINED -> tally.add(Feature.JOINED, 1) + typo(pair, share);
            case TYPO -> typo(pair, share) + usual(pair);
            case SAME,
                    RARE_ALONE,
                    OMITTED,
                    ADDED,
                    CONTRADICTION,
                    INITIAL_CLASH,
                    NUMBER_CLASH,
                    NUMBER_OMITTED,
                    REORDERED,
                    DESCENT_REVERSED,
                    LEGAL_FORM_CLASH,
                    LEGAL_FORM_OMITTED -> 0;
        };
    }

    private double typo(Pair pair, double share) {
        double cost = pair.likeness().cost();
        if (cost == 0) {
            return 0;
        }
        double points = tally.add(Feature.TYPO, cost * share) + tally.raise(Feature.TYPO_WORST, cost);
        if (query.isRomanised() || listed.isRomanised()) {
            points += tally.add(Feature.TYPO_ROMANISED, cost * share);
        }
        int longest =
                Math.max(length(query, pair.query(), pair.queries()), length(listed, pair.listed(), pair.listeds()));
        if (longest <= SHORT_TOKEN) {
            points += tally.add(Feature.TYPO_SHORT, 1);
        }
        return pair.likeness().first() ? points + tally.add(Feature.TYPO_FIRST, 1) : points;
    }

    /** Two usual names that are nearly one are two names, the rather the more letters differ. */
    private double usual(Pair pair) {
        if (!isUsual(query, pair.query(), pair.queries()) || !isUsual(listed, pair.listed(), pair.listeds())) {
            return 0;
        }
        int longest =
                Math.max(length(query, pair.query(), pair.queries()), length(listed, pair.listed(), pair.listeds()));
        return tally.add(Feature.USUAL, Math.min(1, pair.likeness().cost() * longest / SLIPS));
    }

    private static boolean isUsual(PreparedRendering side, int from, int count) {
        boolean usual = true;
        for (int i = from; i < from + count; i++) {
            usual &= side.token(i).text().bits() <= Rarity.USUAL;
        }
        return usual;
    }

    private static int length(PreparedRendering side, int from, int count) {
        int length = 0;
        for (int i = from; i < from + count; i++) {
            length += side.token(i).text().length();
        }
        return length;
    }

    private static double bits(PreparedRendering side, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += side.token(i).bits();
        }
        return sum;
    }
}
