package org.tidewaiter.engine.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.goods.Subject;

/**
 * A control list.
 *
 * @param id short name, the namespace of its codes
 * @param title in own words
 * @param subjects what it controls
 * @param complete whether the law book holds all of it
 * @param notCovered known gaps, in words
 * @param unlisted the word for goods on no list here, such as {@code EAR99}
 */
public record ControlList(
        String id,
        Text title,
        Set<Subject> subjects,
        boolean complete,
        List<Text> notCovered,
        Optional<String> unlisted) {

    /** Takes copies. */
    public ControlList {
        subjects = Set.copyOf(subjects);
        notCovered = List.copyOf(notCovered);
    }
}
