package org.tidewaiter.registry.licensing.ledger;

import java.util.List;
import org.tidewaiter.registry.licensing.compliance.Finding;

/**
 * What became of a report: it is on record, and what a person must look at.
 *
 * @param findings empty where nothing is wrong
 */
public record Recorded(List<Finding> findings) {
    /** Takes a copy. */
    public Recorded {
        findings = List.copyOf(findings);
    }
}
