package org.tidewaiter.engine.screening.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.TokenKind;

/** Turns an alignment into features and evidence. */
final class Weighing {

    /** An initial tells little. */
    private static final double INITIAL_BITS = 2;

    private static final int SHORT_TOKEN = 4;

    private final double[] model;
    private final Rarity rarity;
    private final boolean romanised;
    private final double[] features = new double[Feature.values().length];
    private final List<Evidence> evidence = new ArrayList<>();
    private final double queryBits;
    private final double listedBits;

    private Weighing(double[] model, Rarity rarity, boolean romanised, double queryBits, double listedBits) {
        this.model = model;
        this.rarity = rarity;
        this.romanised = romanised;
        this.queryBits = queryBits;
        this.listedBits = listedBits;
    }

    /** What {@code alignment} of the tokens of {@code sides} amounts to. */
    static Weighing of(double[] model, Rarity rarity, Sides sides, Alignment alignment) {
        Weighing weighing = new Weighing(
                model,
                rarity,
                sides.romanised(),
                Math.max(1, bits(rarity, sides.query())),
                Math.max(1, bits(rarity, sides.listed())));
        weighing.add(Feature.BASE, 1);
        weighing.pairs(alignment);
        weighing.leftovers(alignment, sides);
        weighing.legalForms(sides);
        return weighing;
    }

    /** The value of every feature, in their order. */
    double[] features() {
        return features;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** Log-odds that the two names are one. */
    double logOdds() {
        double sum = 0;
        for (Feature feature : Feature.values()) {
            sum += features[feature.ordinal()] * model[feature.ordinal()];
        }
        return sum;
    }

    private static double bits(Rarity rarity, List<NameToken> tokens) {
        double sum = 0;
        for (NameToken token : tokens) {
            sum += bits(rarity, token);
        }
        return sum;
    }

    private static double bits(Rarity rarity, NameToken token) {
        return switch (token.kind()) {
            case WORD, NUMBER -> rarity.bits(token.text());
            case INITIAL -> INITIAL_BITS;
            case LEGAL_FORM, TITLE, PARTICLE -> 0;
        };
    }

    private double add(Feature feature, double amount) {
        features[feature.ordinal()] += amount;
        return model[feature.ordinal()] * amount;
    }

    private double raise(Feature feature, double amount) {
        double more = Math.max(0, amount - features[feature.ordinal()]);
        return add(feature, more);
    }

    private void pairs(Alignment alignment) {
        double information = 0;
        int telling = 0;
        for (Pair pair : alignment.pairs()) {
            double query = bits(rarity, pair.query());
            double listed = bits(rarity, pair.listed());
            if (query == 0 && listed == 0) {
                continue;
            }
            information += Math.min(query, listed);
            telling += pair.likeness().kind() == EvidenceKind.INITIAL
                    ? 0
                    : Math.max(pair.query().size(), pair.listed().size());
            double points =
                    add(Feature.COVERED_QUERY, query / queryBits) + add(Feature.COVERED_LISTED, listed / listedBits);
            points += alike(pair, Math.max(query / queryBits, listed / listedBits));
            evidence.add(new Evidence(pair.likeness().kind(), words(pair.query()), words(pair.listed()), points));
        }
        add(Feature.INFORMATION, Math.min(1, information / Feature.FeatureScale.FULL_BITS));
        if (telling == 1 && alignment.query().size() + alignment.listed().size() > 0) {
            add(Feature.SINGLE, 1);
        }
        if (alignment.reordered()) {
            evidence.add(new Evidence(EvidenceKind.REORDERED, "", "", add(Feature.REORDERED, 1)));
        }
    }

    private double alike(Pair pair, double share) {
        return switch (pair.likeness().kind()) {
            case SPELLING -> add(Feature.SPELLING, 1);
            case TRANSLITERATION -> add(Feature.TRANSLITERATION, 1);
            case NICKNAME -> add(Feature.NICKNAME, 1);
            case ABBREVIATION -> add(Feature.ABBREVIATION, 1);
            case ACRONYM -> add(Feature.ACRONYM, 1);
            case INITIAL -> add(Feature.INITIAL, 1);
            case JOINED -> add(Feature.JOINED, 1) + typo(pair, share);
            case TYPO -> typo(pair, share);
            case SAME,
                    OMITTED,
                    ADDED,
                    CONTRADICTION,
                    INITIAL_CLASH,
                    NUMBER_CLASH,
                    NUMBER_OMITTED,
                    REORDERED,
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
        if (romanised) {
            points += add(Feature.TYPO_ROMANISED, cost * share);
        }
        int longest = Math.max(length(pair.query()), length(pair.listed()));
        if (longest <= SHORT_TOKEN) {
            points += add(Feature.TYPO_SHORT, 1);
        }
        return pair.likeness().first() ? points + add(Feature.TYPO_FIRST, 1) : points;
    }

    private static int length(List<NameToken> tokens) {
        return tokens.stream().mapToInt(token -> token.text().length()).sum();
    }

    private void leftovers(Alignment alignment, Sides sides) {
        List<NameToken> query = new ArrayList<>(of(alignment.query(), TokenKind.WORD));
        List<NameToken> listed = new ArrayList<>(of(alignment.listed(), TokenKind.WORD));
        initials(of(alignment.query(), TokenKind.INITIAL), of(alignment.listed(), TokenKind.INITIAL), query, listed);
        numbers(of(alignment.query(), TokenKind.NUMBER), of(alignment.listed(), TokenKind.NUMBER));
        contradictions(query, listed);
        for (NameToken extra : query) {
            double bits = bits(rarity, extra);
            double points = add(Feature.ADDED, bits / queryBits) + raise(Feature.ADDED_WORST, bits / Rarity.MOST);
            evidence.add(new Evidence(EvidenceKind.ADDED, extra.text(), "", points));
        }
        for (NameToken missing : listed) {
            boolean outer = sides.outer(missing);
            double bits = bits(rarity, missing);
            double points = add(outer ? Feature.OMITTED_OUTER : Feature.OMITTED_INNER, bits / listedBits)
                    + raise(Feature.OMITTED_WORST, bits / Rarity.MOST);
            evidence.add(new Evidence(EvidenceKind.OMITTED, "", missing.text(), points));
        }
    }

    private static List<NameToken> of(List<NameToken> tokens, TokenKind kind) {
        return tokens.stream().filter(token -> token.kind() == kind).toList();
    }

    /** An initial clashes with an initial or a word that has no other partner; it takes the place of neither. */
    private void initials(
            List<NameToken> query, List<NameToken> listed, List<NameToken> queryWords, List<NameToken> listedWords) {
        if (!query.isEmpty() && (!listed.isEmpty() || !listedWords.isEmpty())) {
            clash(words(query), listed.isEmpty() ? listedWords.removeFirst().text() : words(listed));
        } else if (!listed.isEmpty() && !queryWords.isEmpty()) {
            clash(queryWords.removeFirst().text(), words(listed));
        }
    }

    private void clash(String query, String listed) {
        evidence.add(new Evidence(EvidenceKind.INITIAL_CLASH, query, listed, add(Feature.INITIAL_CLASH, 1)));
    }

    private void numbers(List<NameToken> query, List<NameToken> listed) {
        if (query.isEmpty() && listed.isEmpty()) {
            return;
        }
        boolean clash = !query.isEmpty() && !listed.isEmpty();
        double points = add(clash ? Feature.NUMBER_CLASH : Feature.NUMBER_OMITTED, 1);
        evidence.add(new Evidence(
                clash ? EvidenceKind.NUMBER_CLASH : EvidenceKind.NUMBER_OMITTED, words(query), words(listed), points));
    }

    private record Clash(NameToken query, NameToken listed, double common) {}

    /** Words that neither side shares stand against each other, the most similar ones first. */
    private void contradictions(List<NameToken> query, List<NameToken> listed) {
        while (!query.isEmpty() && !listed.isEmpty()) {
            Clash clash = query.stream()
                    .flatMap(a -> listed.stream().map(b -> new Clash(a, b, common(a.text(), b.text()))))
                    .max(Comparator.comparingDouble(Clash::common))
                    .orElseThrow();
            query.remove(clash.query());
            listed.remove(clash.listed());
            double less = Math.min(bits(rarity, clash.query()), bits(rarity, clash.listed()));
            double share = Math.min(bits(rarity, clash.query()) / queryBits, bits(rarity, clash.listed()) / listedBits);
            double points = add(Feature.CONTRADICTION, share)
                    + raise(Feature.CONTRADICTION_WORST, less / Rarity.MOST * (1 - clash.common()));
            evidence.add(new Evidence(
                    EvidenceKind.CONTRADICTION,
                    clash.query().text(),
                    clash.listed().text(),
                    points));
        }
    }

    /** How much of two words is the same, 0 to 1. */
    private static double common(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int whole = longer * EditCost.EDIT;
        return Math.max(0, 1 - (double) EditCost.between(a, b, whole) / whole);
    }

    private void legalForms(Sides sides) {
        Set<String> query = texts(sides.queryForms());
        Set<String> listed = texts(sides.listedForms());
        if (query.isEmpty() && listed.isEmpty() || query.equals(listed)) {
            return;
        }
        boolean clash = !query.isEmpty() && !listed.isEmpty() && query.stream().noneMatch(listed::contains);
        boolean omitted = query.isEmpty() || listed.isEmpty();
        if (clash || omitted) {
            double points = add(clash ? Feature.LEGAL_FORM_CLASH : Feature.LEGAL_FORM_OMITTED, 1);
            evidence.add(new Evidence(
                    clash ? EvidenceKind.LEGAL_FORM_CLASH : EvidenceKind.LEGAL_FORM_OMITTED,
                    String.join(" ", query),
                    String.join(" ", listed),
                    points));
        }
    }

    private static Set<String> texts(List<NameToken> tokens) {
        return tokens.stream().map(NameToken::text).collect(Collectors.toSet());
    }

    private static String words(List<NameToken> tokens) {
        return tokens.stream().map(NameToken::text).collect(Collectors.joining(" "));
    }
}
