package org.tidewaiter.rulebook.verify;

import java.util.List;
import org.tidewaiter.rulebook.pack.Place;

/**
 * What came of one case.
 *
 * @param id stable id
 * @param title what it shows
 * @param place where it stands
 * @param differences what was expected and is otherwise, in words; empty where the case passed
 * @param got what the engine said: the disposition, then one line for each determination with its reasons
 */
public record CaseResult(String id, String title, Place place, List<String> differences, List<String> got) {

    /** Takes copies. */
    public CaseResult {
        differences = List.copyOf(differences);
        got = List.copyOf(got);
    }

    /** Whether everything came out as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
