package org.tidewaiter.registry.licensing.denial;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A refusal of another authority, as it was told.
 *
 * @param id of ours
 * @param notice what was told
 * @param revoked that it no longer stands, where it does not
 */
public record Denial(UUID id, Notice notice, Optional<Revoked> revoked) {

    /**
     * What an authority tells of a refusal. Texts of which nothing was told are empty.
     *
     * @param authority country whose authority refused, an ISO code
     * @param reference its own word for the refusal
     * @param name who would have got the goods
     * @param country where, an ISO code
     * @param address as told
     * @param goods what would have gone there
     * @param endUse what for
     * @param reason why it was refused
     * @param denied when
     */
    public record Notice(
            String authority,
            String reference,
            String name,
            String country,
            String address,
            String goods,
            String endUse,
            String reason,
            LocalDate denied) {}

    /**
     * That a refusal no longer stands.
     *
     * @param day since when
     * @param basis what says so
     */
    public record Revoked(LocalDate day, String basis) {}
}
