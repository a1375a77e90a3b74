package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Verdict;

/**
 * What one list says of one line.
 *
 * @param line line number
 * @param list list id
 * @param entry entry or rule that matched; empty where nothing on the list does
 * @param verdict the answer
 * @param code official control code of the entry
 * @param instruments provisions on which it rests
 * @param policy how applications are usually decided
 * @param because the reasons, the deciding ones first
 * @param missing facts that are open, such as {@code lines[0].purity}
 * @param coverage whether an authority covers it; only LICENCE_REQUIRED can be covered
 */
public record Determination(
        int line,
        String list,
        Optional<String> entry,
        Verdict verdict,
        Optional<String> code,
        List<Cited> instruments,
        Policy policy,
        List<Reason> because,
        List<String> missing,
        Coverage coverage) {

    /** Takes copies. */
    public Determination {
        instruments = List.copyOf(instruments);
        because = List.copyOf(because);
        missing = List.copyOf(missing);
    }

    /**
     * A provision as cited.
     *
     * @param id instrument id
     * @param article locator, empty where the whole
     * @param source where the reference read it
     * @param official whether that is the issuer's own page
     */
    public record Cited(String id, String article, Optional<String> source, boolean official) {}

    /** The same, no longer covered: {@code differs} says why. */
    Determination uncovered(Coverage.Differs differs) {
        List<Reason> reasons = new ArrayList<>(because);
        reasons.removeIf(reason -> reason.phrase() == Phrase.COVERED_BY);
        reasons.addAll(differs.differences());
        return new Determination(line, list, entry, verdict, code, instruments, policy, reasons, missing, differs);
    }

    /** The same, no longer exempt: {@code why} says so. */
    Determination unexempted(Reason why) {
        List<Reason> reasons = new ArrayList<>(because);
        reasons.addFirst(why);
        return new Determination(
                line,
                list,
                entry,
                Verdict.LICENCE_REQUIRED,
                code,
                instruments,
                policy,
                reasons,
                missing,
                new Coverage.None());
    }

    /** The same, for one more reason. */
    Determination because(Reason reason) {
        List<Reason> reasons = new ArrayList<>(because);
        reasons.add(reason);
        return new Determination(line, list, entry, verdict, code, instruments, policy, reasons, missing, coverage);
    }

    /** What follows from this determination alone. */
    public Disposition disposition() {
        return switch (verdict) {
            case NOT_CONTROLLED, EXEMPT -> Disposition.RELEASE;
            case UNDETERMINED -> Disposition.ASK;
            case UNVERIFIED -> Disposition.HOLD;
            case PROHIBITED -> Disposition.STOP;
            case LICENCE_REQUIRED -> coverage.disposition();
        };
    }
}
