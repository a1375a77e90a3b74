package org.tidewaiter.engine.screening.match;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.screening.name.TokenKind;

/** Weighs the tokens of two renderings that have no partners: what stands against what, what is extra and what is missing. */
final class LeftoverWeighing {

    private static final double HALF = 0.5;

    private final Tally tally;
    private final Remembered likeness;
    private final PreparedRendering query;
    private final PreparedRendering listed;
    private final Alignment alignment;

    /** Into {@code tally}. */
    LeftoverWeighing(
            Tally tally, Remembered likeness, PreparedRendering query, PreparedRendering listed, Alignment alignment) {
        this.tally = tally;
        this.likeness = likeness;
        this.query = query;
        this.listed = listed;
        this.alignment = alignment;
    }

    void weigh() {
        tokens();
        legalForms();
    }

    private void tokens() {
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
            double points = tally.add(Feature.ADDED, share) + tally.raise(Feature.ADDED_WORST, bits / Rarity.MOST);
            added += share;
            points += tally.raise(Feature.ADDED_MOST, added - HALF);
            tally.tell(EvidenceKind.ADDED, extra.text().text(), "", points);
        }
        double omitted = 0;
        for (Token missing : ofListed) {
            double bits = missing.bits();
            double share = bits / listed.bits();
            double points = tally.add(missing.outer() ? Feature.OMITTED_OUTER : Feature.OMITTED_INNER, share)
                    + tally.raise(Feature.OMITTED_WORST, bits / Rarity.MOST);
            omitted += share;
            points += tally.raise(Feature.OMITTED_MOST, omitted - HALF);
            tally.tell(EvidenceKind.OMITTED, "", missing.text().text(), points);
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
        tally.tell(EvidenceKind.INITIAL_CLASH, words(ofQuery), words(ofListed), tally.add(Feature.INITIAL_CLASH, 1));
    }

    private void numbers(List<Token> ofQuery, List<Token> ofListed) {
        if (ofQuery.isEmpty() && ofListed.isEmpty()) {
            return;
        }
        boolean clash = !ofQuery.isEmpty() && !ofListed.isEmpty();
        double points = tally.add(clash ? Feature.NUMBER_CLASH : Feature.NUMBER_OMITTED, 1);
        tally.tell(
                clash ? EvidenceKind.NUMBER_CLASH : EvidenceKind.NUMBER_OMITTED,
                words(ofQuery),
                words(ofListed),
                points);
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
        double points = tally.add(Feature.CONTRADICTION, share)
                + tally.raise(Feature.CONTRADICTION_WORST, less / Rarity.MOST * (1 - common));
        tally.tell(EvidenceKind.CONTRADICTION, one.text().text(), other.text().text(), points);
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
            double points = tally.add(clash ? Feature.LEGAL_FORM_CLASH : Feature.LEGAL_FORM_OMITTED, 1);
            tally.tell(
                    clash ? EvidenceKind.LEGAL_FORM_CLASH : EvidenceKind.LEGAL_FORM_OMITTED,
                    String.join(" ", ofQuery),
                    String.join(" ", ofListed),
                    points);
        }
    }

    private String words(List<Token> tokens) {
        if (!tally.isTelling()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            out.append(out.isEmpty() ? "" : " ").append(token.text().text());
        }
        return out.toString();
    }
}
