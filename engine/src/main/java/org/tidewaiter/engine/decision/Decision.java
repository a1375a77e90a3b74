package org.tidewaiter.engine.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Consignment;

/**
 * The answer: may this leave, on whose authority, and if not, why, and what would lawfully change that.
 *
 * @param consignment the consignment decided on
 * @param circumstances what the caller knew
 * @param disposition what is to be done
 * @param lawDate day whose law was applied, in the time zone of the law book of the country of export
 * @param rulebook hash of the rulebook
 * @param engine version of the engine
 * @param determinations what every list says of every line
 * @param coverage how much law stood behind it
 * @param screening the parties beside the lists in force
 * @param flags red flags
 * @param questions facts on which the disposition turns
 * @param cures changes that turn the result
 * @param conditions what must be observed
 * @param conflicts clashes of laws, for people to resolve
 * @param steps the way, for the record
 */
public record Decision(
        Consignment consignment,
        Circumstances circumstances,
        Disposition disposition,
        LocalDate lawDate,
        String rulebook,
        String engine,
        List<Determination> determinations,
        List<JurisdictionCoverage> coverage,
        Screening screening,
        List<FlagRaised> flags,
        List<Question> questions,
        List<Cure> cures,
        List<Reason> conditions,
        List<Reason> conflicts,
        List<Step> steps) {

    /** Version of the engine, part of every decision. */
    public static final String ENGINE = "0.1.0";

    /** Takes copies. */
    public Decision {
        determinations = List.copyOf(determinations);
        coverage = List.copyOf(coverage);
        flags = List.copyOf(flags);
        questions = List.copyOf(questions);
        cures = List.copyOf(cures);
        conditions = List.copyOf(conditions);
        conflicts = List.copyOf(conflicts);
        steps = List.copyOf(steps);
    }

    /** Everything that speaks for the disposition: what the lists say of the parties, the flags that hold, what the law says of the lines. */
    public List<Reason> because() {
        return Stream.of(
                        screening.because().stream(),
                        screening.hits().stream().filter(PartyHit::holds).flatMap(hit -> hit.why().stream()),
                        flags.stream().filter(FlagRaised::holds).flatMap(flag -> flag.raised().because().stream()),
                        determinations.stream().flatMap(found -> found.because().stream()))
                .flatMap(reasons -> reasons)
                .toList();
    }
}
