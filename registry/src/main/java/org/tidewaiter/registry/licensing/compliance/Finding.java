package org.tidewaiter.registry.licensing.compliance;

/** What a person must look at in the use of a licence. */
public enum Finding {
    /** More than was authorised, within the tolerance of the line. */
    WITHIN_TOLERANCE(Grade.NOTE),
    /** More than was authorised. */
    OVERDRAWN(Grade.SERIOUS),
    /** The licence was not valid on the control date. */
    NOT_VALID(Grade.SERIOUS),
    /** Its use was stopped when the declaration was accepted. */
    STOPPED(Grade.SERIOUS),
    /** It was for one export, and another had left. */
    COMPLETED(Grade.SERIOUS),
    /** Another than the holder exported. */
    WRONG_HOLDER(Grade.SERIOUS),
    /** Not for this destination. */
    WRONG_DESTINATION(Grade.SERIOUS),
    /** No licence of the quoted number. */
    UNKNOWN_LICENCE(Grade.SERIOUS),
    /** The licence has no such line. */
    UNKNOWN_LINE(Grade.SERIOUS),
    /** Measured in something that cannot be converted into the unit of the line. */
    WRONG_UNIT(Grade.SERIOUS),
    /** In another currency than the line. */
    WRONG_CURRENCY(Grade.SERIOUS),
    /** Another licence stands in its place; the use counts there. */
    SUPERSEDED(Grade.NOTE),
    /** What the sender believes to have left in all is not what the ledger holds. */
    DISCREPANCY(Grade.SERIOUS),
    /** Taken back before it was told; it waits. */
    BEFORE_ITS_ORIGINAL(Grade.NOTE),
    /** More taken back than was told. */
    MORE_THAN_LEFT(Grade.SERIOUS),
    /** Nothing was told that could be adjusted. */
    NOTHING_TO_ADJUST(Grade.SERIOUS),
    /** Another message came under this name before. */
    CONFLICTING_MESSAGE(Grade.SERIOUS),
    /** Customs had not taken the licence in when it was used. */
    NOT_AT_CUSTOMS(Grade.NOTE),
    /** Customs refused what they were told of a licence. */
    REFUSED_BY_CUSTOMS(Grade.SERIOUS),
    /** Customs answered something that they were not told. */
    UNKNOWN_RUN(Grade.SERIOUS);

    /** How serious it is. */
    public enum Grade {
        /** To be known. */
        NOTE,
        /** To be followed up. */
        SERIOUS
    }

    private final Grade grade;

    Finding(Grade grade) {
        this.grade = grade;
    }

    /** How serious it is. */
    public Grade grade() {
        return grade;
    }
}
