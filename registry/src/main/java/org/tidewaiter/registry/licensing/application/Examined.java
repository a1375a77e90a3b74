package org.tidewaiter.registry.licensing.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tidewaiter.engine.decision.Disposition;

/**
 * What the engine found in an application.
 *
 * @param id of ours; later ones are greater
 * @param form which version of the form
 * @param disposition the worst over all destinations, of the goods as they would leave without the licence
 * @param findings entries that need a licence or bar, parties that are or may be listed, flags that hold
 * @param rulebook hash of the law
 * @param watchlists hash of the lists
 * @param recorded when
 */
public record Examined(
        UUID id,
        int form,
        Disposition disposition,
        List<Finding> findings,
        String rulebook,
        String watchlists,
        Instant recorded) {

    /** Takes a copy. */
    public Examined {
        findings = List.copyOf(findings);
    }

    /** What was found, as it is put on record. */
    String[] recordedFindings() {
        return findings.stream().map(Finding::word).toArray(String[]::new);
    }
}
