package org.tidewaiter.registry.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.engine.decision.Disposition;

/**
 * A decision on record.
 *
 * @param id of ours
 * @param organisation to which it was given
 * @param consignment the consignment's own id
 * @param disposition what it came to
 * @param lawDate the day whose law was applied
 * @param recorded when it was given
 */
public record GivenDecision(
        UUID id,
        UUID organisation,
        Optional<String> consignment,
        Disposition disposition,
        LocalDate lawDate,
        Instant recorded) {}
