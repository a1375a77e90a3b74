package org.tidewaiter.engine.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.goods.Contradiction;
import org.tidewaiter.engine.goods.Fact;

/**
 * What came out, before it is asked what would be if.
 *
 * @param lawDate day whose law was applied
 * @param examinations one for each line
 * @param flags red flags
 * @param flagsOff ids of flags that were not looked at for want of a legal basis
 * @param screening the parties beside the lists in force
 * @param coverage how much law stood behind it
 * @param conditions what must be observed
 */
record Outcome(
        LocalDate lawDate,
        List<Examination> examinations,
        List<FlagRaised> flags,
        List<String> flagsOff,
        Screening screening,
        List<JurisdictionCoverage> coverage,
        List<Reason> conditions) {

    /** Takes copies. */
    Outcome {
        examinations = List.copyOf(examinations);
        flags = List.copyOf(flags);
        flagsOff = List.copyOf(flagsOff);
        coverage = List.copyOf(coverage);
        conditions = List.copyOf(conditions);
    }

    List<Determination> determinations() {
        return examinations.stream()
                .flatMap(examination -> examination.determinations().stream())
                .toList();
    }

    /** The worst of all determinations, flags and hits on lists; a line that no list answered for is held. */
    Disposition disposition() {
        Disposition worst = flagged();
        for (Examination examination : examinations) {
            if (examination.determinations().isEmpty()) {
                worst = worst.or(Disposition.HOLD);
            }
            for (Determination found : examination.determinations()) {
                worst = worst.or(found.disposition());
            }
        }
        return worst;
    }

    /** The worst that follows from everything that no longer turns on unknown facts. */
    Disposition settled() {
        Disposition worst = flagged();
        for (Determination found : determinations()) {
            if (found.disposition() != Disposition.ASK) {
                worst = worst.or(found.disposition());
            }
        }
        return worst;
    }

    private Disposition flagged() {
        return flags.stream().anyMatch(FlagRaised::holds) ? Disposition.HOLD : screening.disposition();
    }

    /** The way, for the record: what was read, what contradicts itself, which entries were tried. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Examination examination : examinations) {
            for (Fact fact : examination.goods().facts()) {
                steps.add(new Step(
                        "read",
                        examination.line(),
                        fact.aspect().name(),
                        fact.value() + " (" + fact.strength() + ")",
                        List.of(Reason.of(Phrase.READ_IN, fact.evidence().toString()))));
            }
            for (Contradiction contradiction : examination.goods().contradictions()) {
                steps.add(new Step(
                        "contradiction",
                        examination.line(),
                        contradiction.kind().name(),
                        contradiction.one().value() + " / "
                                + contradiction.other().value(),
                        List.of(
                                Reason.of(
                                        Phrase.READ_IN,
                                        contradiction.one().evidence().toString()),
                                Reason.of(
                                        Phrase.READ_IN,
                                        contradiction.other().evidence().toString()))));
            }
            steps.addAll(examination.steps());
        }
        if (!screening.because().isEmpty()) {
            steps.add(new Step("screening", 0, "parties", screening.state().word(), screening.because()));
        }
        flagsOff.forEach(
                flag -> steps.add(new Step("flags", 0, flag, "off", List.of(Reason.of(Phrase.NO_PASSENGER_BASIS)))));
        return steps;
    }
}
