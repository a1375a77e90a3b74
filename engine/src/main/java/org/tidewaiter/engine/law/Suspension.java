package org.tidewaiter.engine.law;

import java.time.LocalDate;
import java.util.Set;

/**
 * A time during which an instrument does not operate.
 *
 * @param from first day
 * @param until last day, included
 * @param by the instrument that suspends
 * @param articles provisions concerned; empty for all
 */
public record Suspension(LocalDate from, LocalDate until, String by, Set<String> articles) {

    /** Takes a copy. */
    public Suspension {
        articles = Set.copyOf(articles);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a suspension ends before it begins: " + from + " to " + until);
        }
    }

    /** Whether the provision {@code article} is suspended on {@code date}. */
    public boolean covers(String article, LocalDate date) {
        return !date.isBefore(from)
                && !date.isAfter(until)
                && (articles.isEmpty() || articles.stream().anyMatch(article::startsWith));
    }
}
