package org.tidewaiter.engine.screening.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.screening.name.TokenKind;

/** Turns an alignment into features and, where they are asked for, evidence. */
final class Weighing {

    /** Words that are no name of their own. */
    private static final Set<String> SERVANTS = Set.of("abd", "abdul", "abu", "umm");

    private static final double HALF = 0.5;
    private static final int FEATURES = Feature.values().length;
    private static final int SHORT_TOKEN = 4;

    /** So many edits make two usual names two for certain. */
    private static final double SLIPS = 2;

    private final double[] model;
    /** What one rare word alone comes to at least. */
    private final double rareAlone;

    private final Remembered likeness;
    private final PreparedRendering query;
    private final PreparedRendering listed;
    private final Alignment alignment;
    /** Whether evidence is told. */
    private final boolean telling;

    private final double[] features = new double[FEATURES];
    private final double logOdds;
    private final List<Evidence> evidence = new ArrayList<>(0);

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
        this.telling = telling;
        add(Feature.BASE, 1);
        pairs();
        leftovers();
        legalForms();
        logOdds = sum();
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
        return features;
    }

    /** The same with its evidence. */
    NameMatch told() {
        Weighing told = new Weighing(model, rareAlone, likeness, query, listed, alignment, true);
        return new NameMatch(told.logOdds, told.evidence);
    }

    /** Log-odds that the two names are one. */
    double logOdds() {
        return logOdds;
    }

    private double sum() {
        double sum = 0;
        for (int feature = 0; feature < FEATURES; feature++) {
            sum += features[feature] * model[feature];
        }
        if (sum >= rareAlone || !RareWord.isAlone(query, listed, alignment)) {
            return sum;
        }
        tell(EvidenceKind.RARE_ALONE, "", "", rareAlone - sum);
        return rareAlone;
    }

    private static double bits(PreparedRendering side, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += side.token(i).bits();
        }
        return sum;
    }

    private double add(Feature feature, double amount) {
        features[feature.ordinal()] += amount;
        return model[feature.ordinal()] * amount;
    }

    private double raise(Feature feature, double amount) {
        double more = Math.max(0, amount - features[feature.ordinal()]);
        return add(feature, more);
    }

    private void tell(EvidenceKind kind, String ofQuery, String ofListed, double points) {
        if (telling) {
            evidence.add(new Evidence(kind, ofQuery, ofListed, points));
        }
    }

    private void pairs() {
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
            double points = add(Feature.COVERED_QUERY, queryShare) + add(Feature.COVERED_LISTED, listedShare);
            points += add(Feature.INFORMATION, Math.min(1, information / Feature.FeatureScale.FULL_BITS) - before);
            points += alike(pair, Math.max(queryShare, listedShare));
            if (isWord(pair)) {
                left--;
                // what is so of all is told with the last
                points += left == 0 && single ? add(Feature.SINGLE, 1) : 0;
                points += left == 0 && edited ? add(Feature.TYPO_ALL, 1) : 0;
                points += alone ? add(Feature.TYPO_ALONE, pair.likeness().cost()) : 0;
            }
            if (telling) {
                String ofQuery = query.words(pair.query(), pair.queries());
                String ofListed = listed.words(pair.listed(), pair.listeds());
                tell(pair.likeness().kind(), ofQuery, ofListed, points);
            }
        }
        if (alignment.reordered()) {
            tell(EvidenceKind.REORDERED, "", "", add(Feature.REORDERED, 1));
        }
        if (alignment.descentReversed()) {
            tell(EvidenceKind.DESCENT_REVERSED, "", "", add(Feature.DESCENT_REVERSED, 1));
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
            case SPELLING -> add(Feature.SPELLING, 1);
            case TRANSLITERATION -> add(Feature.TRANSLITERATION, 1) + usual(pair);
            case NICKNAME -> add(Feature.NICKNAME, 1);
            case SYNONYM -> add(Feature.SYNONYM, 1);
            case ABBREVIATION -> add(Feature.ABBREVIATION, 1);
            case ACRONYM -> add(Feature.ACRONYM, 1.0 / (1 << Math.max(pair.queries(), pair.listeds()) - 2));
            case INITIAL -> add(Feature.INITIAL, 1);
            case JOINED -> add(Feature.JOINED, 1) + typo(pair, share);
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
        double points = add(Feature.TYPO, cost * share) + raise(Feature.TYPO_WORST, cost);
        if (query.isRomanised() || listed.isRomanised()) {
            points += add(Feature.TYPO_ROMANISED, cost * share);
        }
        int longest =
                Math.max(length(query, pair.query(), pair.queries()), length(listed, pair.listed(), pair.listeds()));
        if (longest <= SHORT_TOKEN) {
            points += add(Feature.TYPO_SHORT, 1);
        }
        return pair.likeness().first() ? points + add(Feature.TYPO_FIRST, 1) : points;
    }

    /** Two usual names that are nearly one are two names, the rather the more letters differ. */
    private double usual(Pair pair) {
        if (!isUsual(query, pair.query(), pair.queries()) || !isUsual(listed, pair.listed(), pair.listeds())) {
            return 0;
        }
        int longest =
                Math.max(length(query, pair.query(), pair.queries()), length(listed, pair.listed(), pair.listeds()));
        return add(Feature.USUAL, Math.min(1, pair.likeness().cost() * longest / SLIPS));
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

    private void leftovers() {
        List<Token> ofQuery = of(alignment.query(), TokenKind.WORD);
        List<Token> ofListed = of(alignment.listed(), TokenKind.WORD);
        initials(
                of(alignment.query(), TokenKind.INITIAL), of(alignment.listed(), TokenKind.INITIAL), ofQuery, ofListed);
        numbers(of(alignment.query(), TokenKind.NUMBER), of(alignment.listed(), TokenKind.NUMBER));
        contradictions(ofQuery, ofListed);
        double added = 0;
        for (Token extra : ofQuery) {
            double bits = extra.bits();
            double share = bits / query.bits();
            double points = add(Feature.ADDED, share) + raise(Feature.ADDED_WORST, bits / Rarity.MOST);
            added += share;
            points += raise(Feature.ADDED_MOST, added - HALF);
            tell(EvidenceKind.ADDED, extra.text().text(), "", points);
        }
        double omitted = 0;
        for (Token missing : ofListed) {
            double bits = missing.bits();
            double share = bits / listed.bits();
            double points = add(missing.outer() ? Feature.OMITTED_OUTER : Feature.OMITTED_INNER, share)
                    + raise(Feature.OMITTED_WORST, bits / Rarity.MOST);
            omitted += share;
            points += raise(Feature.OMITTED_MOST, omitted - HALF);
            tell(EvidenceKind.OMITTED, "", missing.text().text(), points);
        }
    }

    private static List<Token> of(List<Token> tokens, TokenKind kind) {
        List<Token> some = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (token.kind() == kind) {
                some.add(token);
            }
        }
        return some;
    }

    /** An initial clashes with an initial or a word that has no other partner; it takes the place of neither. */
    private void initials(List<Token> ofQuery, List<Token> ofListed, List<Token> queryWords, List<Token> listedWords) {
        if (!ofQuery.isEmpty() && (!ofListed.isEmpty() || !listedWords.isEmpty())) {
            clash(ofQuery, ofListed.isEmpty() ? List.of(listedWords.removeFirst()) : ofListed);
        } else if (!ofListed.isEmpty() && !queryWords.isEmpty()) {
            clash(List.of(queryWords.removeFirst()), ofListed);
        }
    }

    private void clash(List<Token> ofQuery, List<Token> ofListed) {
        tell(EvidenceKind.INITIAL_CLASH, words(ofQuery), words(ofListed), add(Feature.INITIAL_CLASH, 1));
    }

    private void numbers(List<Token> ofQuery, List<Token> ofListed) {
        if (ofQuery.isEmpty() && ofListed.isEmpty()) {
            return;
        }
        boolean clash = !ofQuery.isEmpty() && !ofListed.isEmpty();
        double points = add(clash ? Feature.NUMBER_CLASH : Feature.NUMBER_OMITTED, 1);
        tell(clash ? EvidenceKind.NUMBER_CLASH : EvidenceKind.NUMBER_OMITTED, words(ofQuery), words(ofListed), points);
    }

    /** Words that neither side shares stand against each other, the most similar ones first. */
    private void contradictions(List<Token> ofQuery, List<Token> ofListed) {
        while (!ofQuery.isEmpty() && !ofListed.isEmpty()) {
            int q = 0;
            int l = 0;
            double most = -1;
            for (int i = 0; i < ofQuery.size(); i++) {
                for (int j = 0; j < ofListed.size(); j++) {
                    double common = likeness.common(
                            ofQuery.get(i).text(), ofListed.get(j).text());
                    if (common > most) {
                        most = common;
                        q = i;
                        l = j;
                    }
                }
            }
            contradiction(ofQuery.remove(q), ofListed.remove(l), most);
        }
    }

    private void contradiction(Token one, Token other, double common) {
        double less = Math.min(one.bits(), other.bits());
        double share = Math.min(one.bits() / query.bits(), other.bits() / listed.bits());
        double points = add(Feature.CONTRADICTION, share)
                + raise(Feature.CONTRADICTION_WORST, less / Rarity.MOST * (1 - common));
        tell(EvidenceKind.CONTRADICTION, one.text().text(), other.text().text(), points);
    }

    private void legalForms() {
        List<String> ofQuery = query.forms();
        List<String> ofListed = listed.forms();
        if (ofQuery.isEmpty() && ofListed.isEmpty()) {
            return;
        }
        boolean omitted = ofQuery.isEmpty() || ofListed.isEmpty();
        boolean clash = !omitted && ofQuery.stream().noneMatch(ofListed::contains);
        if (clash || omitted) {
            double points = add(clash ? Feature.LEGAL_FORM_CLASH : Feature.LEGAL_FORM_OMITTED, 1);
            tell(
                    clash ? EvidenceKind.LEGAL_FORM_CLASH : EvidenceKind.LEGAL_FORM_OMITTED,
                    String.join(" ", ofQuery),
                    String.join(" ", ofListed),
                    points);
        }
    }

    private String words(List<Token> tokens) {
        if (!telling) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            out.append(out.isEmpty() ? "" : " ").append(token.text().text());
        }
        return out.toString();
    }
}
