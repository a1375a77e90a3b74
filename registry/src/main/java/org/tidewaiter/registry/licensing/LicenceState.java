package org.tidewaiter.registry.licensing;

/** The state of a licence at an instant. Only the first covers anything. The order is that of precedence, weakest first. */
public enum LicenceState {
    /** May be used. */
    ACTIVE,
    /** Its first day is still to come. */
    NOT_YET_VALID,
    /** Nothing is left of any line. */
    EXHAUSTED,
    /** It was for one export, which has left. */
    COMPLETED,
    /** An amendment of other than key elements is being decided. */
    PAUSED_FOR_AMENDMENT,
    /** The authority has stopped its use for the time being. */
    SUSPENDED,
    /** Its last day is past. */
    EXPIRED,
    /** The holder has given it back. */
    SURRENDERED,
    /** Another stands in its place. */
    SUPERSEDED,
    /** The authority has taken it away. */
    REVOKED
}
