package org.tidewaiter.rulebook.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects findings, so that all come out at once. */
public final class Findings {

    private final List<Finding> findings = new ArrayList<>();

    /** Adds a finding at {@code node}. */
    public void add(Check check, Node node, String message) {
        add(check, node.place(), message);
    }

    /** Adds a finding at {@code place}. */
    public void add(Check check, Place place, String message) {
        findings.add(new Finding(check, place, message));
    }

    /** How many findings were added. */
    public int count() {
        return findings.size();
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.check().isError());
    }

    /** Everything found: errors first, then by file and line. The same finding in the same place stands once. */
    public List<Finding> list() {
        return findings.stream().distinct().sorted().toList();
    }
}
