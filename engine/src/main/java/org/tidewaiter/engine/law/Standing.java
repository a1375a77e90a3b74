package org.tidewaiter.engine.law;

import java.time.LocalDate;
import java.util.Optional;

/** The state of an instrument, or of one of its provisions, on a day. */
public sealed interface Standing {

    /** The instrument it is about. */
    String instrument();

    /**
     * It operates.
     *
     * @param instrument id
     */
    record InForce(String instrument) implements Standing {}

    /**
     * It will operate later.
     *
     * @param instrument id
     * @param from its first day
     */
    record NotYet(String instrument, LocalDate from) implements Standing {}

    /**
     * It may operate: its first day is not known.
     *
     * @param instrument id
     * @param notAfter latest day on which it can have begun
     */
    record Undated(String instrument, LocalDate notAfter) implements Standing {}

    /**
     * It exists and does not operate.
     *
     * @param instrument id
     * @param until last day of the suspension
     * @param by the suspending instrument
     */
    record Suspended(String instrument, LocalDate until, String by) implements Standing {}

    /**
     * It operates no longer.
     *
     * @param instrument id
     * @param on its last day
     * @param successor the instrument that took its content over
     */
    record Ended(String instrument, LocalDate on, Optional<String> successor) implements Standing {}

    /**
     * Whether it operates could not be confirmed for this day.
     *
     * @param instrument id
     * @param since last day that is confirmed
     */
    record Unconfirmed(String instrument, LocalDate since) implements Standing {}
}
