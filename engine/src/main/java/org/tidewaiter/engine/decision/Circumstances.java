package org.tidewaiter.engine.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.QuotedLicence;

/**
 * What the caller knows beside the consignment. Whatever is absent is unknown. The engine fetches nothing: the same
 * consignment under the same circumstances gives the same decision.
 *
 * @param lawDate day whose law applies, where it shall not be the consignment's control date
 * @param recorded when the question was put
 * @param audience who reads the answer
 * @param licences what is known about authorities quoted
 * @param dismissals hits on lists that a person looked at and found to be somebody else, in the order in which that was found
 */
public record Circumstances(
        Optional<LocalDate> lawDate,
        Instant recorded,
        Audience audience,
        List<LicenceStanding> licences,
        List<Dismissal> dismissals) {

    /** Takes copies. */
    public Circumstances {
        licences = List.copyOf(licences);
        dismissals = List.copyOf(dismissals);
    }

    /** Nothing known but the time; an exporter reads. */
    public static Circumstances at(Instant recorded) {
        return new Circumstances(Optional.empty(), recorded, Audience.EXPORTER, List.of(), List.of());
    }

    /** The same, reading the law of {@code date}. */
    public Circumstances withLawDate(LocalDate date) {
        return new Circumstances(Optional.of(date), recorded, audience, licences, dismissals);
    }

    /** The same, for {@code reader}. */
    public Circumstances withAudience(Audience reader) {
        return new Circumstances(lawDate, recorded, reader, licences, dismissals);
    }

    /** The same, with {@code standings}. */
    public Circumstances withLicences(List<LicenceStanding> standings) {
        return new Circumstances(lawDate, recorded, audience, standings, dismissals);
    }

    /** The same, where these hits have been dismissed. */
    public Circumstances withDismissals(List<Dismissal> found) {
        return new Circumstances(lawDate, recorded, audience, licences, found);
    }

    /** What is known about {@code licence}. */
    Optional<LicenceStanding> standing(QuotedLicence licence) {
        return licences.stream()
                .filter(standing -> standing.number().equals(licence.number())
                        && standing.issuer().equals(licence.issuer()))
                .findFirst();
    }
}
