package org.tidewaiter.engine.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;

/**
 * An official reading that stands beside entries.
 *
 * @param id stable id
 * @param issuer who reads
 * @param number as quoted, such as {@code FAQ 5}
 * @param date when it was given
 * @param narrows true where it narrows entries, false where it widens them
 * @param weight how well it is supported
 * @param tags entries it speaks about
 * @param when goods it speaks about
 * @param text in own words
 * @param source where the reference read it
 */
public record Interpretation(
        String id,
        Text issuer,
        Text number,
        Optional<LocalDate> date,
        boolean narrows,
        Confidence weight,
        Set<String> tags,
        Condition when,
        Text text,
        Optional<String> source) {

    /** Takes a copy. */
    public Interpretation {
        tags = Set.copyOf(tags);
    }
}
