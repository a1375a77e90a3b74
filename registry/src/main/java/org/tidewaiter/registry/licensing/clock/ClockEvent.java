package org.tidewaiter.registry.licensing.clock;

import java.time.LocalDate;
import org.tidewaiter.rulebook.procedure.Interruption;

/** What happened that a clock minds, on a day at the seat of the authority, and when it was put on record. */
public sealed interface ClockEvent {

    /** The day on which it happened. */
    LocalDate day();

    /** The day on which it came to be known; not before it happened. */
    LocalDate recorded();

    /** The clock starts: the application was accepted. The day itself does not count. */
    record Started(LocalDate day, LocalDate recorded) implements ClockEvent {}

    /** Something begins that may keep time from counting. The day itself still counts. */
    record Interrupted(LocalDate day, LocalDate recorded, Interruption by) implements ClockEvent {}

    /** It ends. The day itself does not count, the next does. */
    record Resumed(LocalDate day, LocalDate recorded, Interruption from) implements ClockEvent {}

    /** The authority has decided, or the application is no more. */
    record Stopped(LocalDate day, LocalDate recorded) implements ClockEvent {}
}
