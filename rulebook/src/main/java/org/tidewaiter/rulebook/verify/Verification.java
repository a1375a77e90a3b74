package org.tidewaiter.rulebook.verify;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.rulebook.pack.Finding;

/**
 * What came of verifying packs.
 *
 * @param files how many files there are
 * @param findings everything found, failed cases included: errors first, then notes
 * @param cases every case that was played; none where the packs did not compile
 * @param bytes the compiled rulebook; empty where the packs did not compile
 */
public record Verification(int files, List<Finding> findings, List<CaseResult> cases, Optional<byte[]> bytes) {

    /** Takes copies. */
    public Verification {
        findings = List.copyOf(findings);
        cases = List.copyOf(cases);
    }

    /** Whether the packs may be relied on: no finding is an error. */
    public boolean passed() {
        return errors().isEmpty();
    }

    /** Findings that are errors. */
    public List<Finding> errors() {
        return findings.stream().filter(finding -> finding.check().isError()).toList();
    }

    /** Findings that are worth knowing. */
    public List<Finding> notes() {
        return findings.stream().filter(finding -> !finding.check().isError()).toList();
    }

    /** Cases that came out otherwise than expected. */
    public List<CaseResult> failures() {
        return cases.stream().filter(result -> !result.passed()).toList();
    }
}
