package org.tidewaiter.engine.screening.list;

import java.time.LocalDate;

/**
 * When a listed person may have been born: a day, a year, or a span of years.
 *
 * @param earliest first day that is possible
 * @param latest last day that is possible, not before {@code earliest}
 */
public record BirthDate(LocalDate earliest, LocalDate latest) {

    /** Refuses a span that ends before it begins. */
    public BirthDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("ends before it begins: " + earliest + " to " + latest);
        }
    }

    /** A known day. */
    public static BirthDate on(LocalDate day) {
        return new BirthDate(day, day);
    }

    /** Some day of the years {@code first} to {@code last}. */
    public static BirthDate between(int first, int last) {
        return new BirthDate(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Whether somebody born on {@code day} may be meant. */
    public boolean admits(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }
}
