package org.tidewaiter.engine.screening.match;

/**
 * What two tokens have to do with each other.
 *
 * @param kind how they are alike
 * @param cost edits as share of the letters, 0 for none
 * @param first whether the first letter was edited
 */
record Likeness(EvidenceKind kind, double cost, boolean first) {

    static final Likeness SAME = new Likeness(EvidenceKind.SAME, 0, false);
    static final Likeness SPELLING = new Likeness(EvidenceKind.SPELLING, 0, false);
    static final Likeness SYNONYM = new Likeness(EvidenceKind.SYNONYM, 0, false);
    static final Likeness NICKNAME = new Likeness(EvidenceKind.NICKNAME, 0, false);
    static final Likeness ABBREVIATION = new Likeness(EvidenceKind.ABBREVIATION, 0, false);
    static final Likeness INITIAL = new Likeness(EvidenceKind.INITIAL, 0, false);
    static final Likeness ACRONYM = new Likeness(EvidenceKind.ACRONYM, 0, false);

    /** How good a partner the other token is, 0 to 1: which of two possible partners is taken. */
    double closeness() {
        return switch (kind) {
            case SAME -> 1;
            case SPELLING -> 0.97;
            case TRANSLITERATION -> 0.95;
            case JOINED -> 0.95 - cost;
            case NICKNAME -> 0.9;
            case SYNONYM -> 0.8;
            case TYPO -> 0.9 - cost;
            case ACRONYM -> 0.7;
            case ABBREVIATION -> 0.6;
            case INITIAL -> 0.5;
            case RARE_ALONE,
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
}
