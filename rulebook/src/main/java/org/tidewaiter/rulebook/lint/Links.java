package org.tidewaiter.rulebook.lint;

import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/** Follows ids, and reports those that lead nowhere. */
final class Links {

    private final Catalogue catalogue;
    private final Findings findings;

    Links(Catalogue catalogue, Findings findings) {
        this.catalogue = catalogue;
        this.findings = findings;
    }

    /** The id under {@code key}, where there is one, must stand in {@code section}. */
    void one(Node.Fields owner, String key, Section section, Check check) {
        owner.find(key).ifPresent(id -> follow(id, section, check));
    }

    /** Every id of the list under {@code key} must stand in {@code section}. */
    void each(Node.Fields owner, String key, Section section, Check check) {
        owner.items(key).forEach(id -> follow(id, section, check));
    }

    /** Every id of the list under {@code key} must be a substance or product. */
    void eachThing(Node.Fields owner, String key) {
        for (Node id : owner.items(key)) {
            if (catalogue.findThing(id.asText()).isEmpty()) {
                findings.add(Check.DANGLING_THING, id, "nothing is called " + id.asText());
            }
        }
    }

    private void follow(Node id, Section section, Check check) {
        if (catalogue.find(section, id.asText()).isEmpty()) {
            findings.add(check, id, "nothing is called " + id.asText() + " among the " + section.key());
        }
    }
}
