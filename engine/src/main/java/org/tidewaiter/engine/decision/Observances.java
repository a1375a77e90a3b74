package org.tidewaiter.engine.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Route;
import org.tidewaiter.engine.law.Claim;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.Notice;
import org.tidewaiter.engine.law.Truth;

/** What must be observed, whatever the disposition: duties, warnings, licences to quote. */
final class Observances {

    private final Set<Reason> conditions = new LinkedHashSet<>();

    /** Warnings hold for the goods as such; duties and ways to go only for goods that are listed or may be. */
    void addNotices(List<Reach> reaches, Facts facts, Examination examination) {
        for (Reach reach : reaches) {
            if (reach.claim().reach() == Claim.Reach.NONE) {
                continue;
            }
            for (Notice notice : reach.book().book().notices()) {
                boolean listed = examination.concerns(notice, reach.book().book());
                boolean operates = (listed || notice.kind() == Notice.Kind.WARNING)
                        && (notice.basis().isEmpty()
                                || !reach.book().carrying(notice.basis()).isEmpty());
                if (operates && Evaluation.test(notice.when(), facts, true) == Truth.TRUE) {
                    conditions.add(Reason.of(Phrase.NOTICE, notice.text()));
                }
            }
        }
    }

    /** A licence that covers a line is quoted on the declaration. */
    void addLicences(Examination examination) {
        for (Determination found : examination.determinations()) {
            if (found.coverage() instanceof Coverage.Covered(Quoted quoted)) {
                conditions.add(Reason.of(Phrase.QUOTE_LICENCE, quoted.number(), examination.line()));
                addTerms(quoted, examination.line());
            }
        }
    }

    /** What the law asks of everybody who uses an authority of its own, and no data can test. */
    private void addTerms(Quoted quoted, int line) {
        quoted.authority()
                .filter(authority -> authority.number().isPresent()
                        && !authority.conditions().isEmpty())
                .ifPresent(authority -> conditions.add(Reason.of(
                        Phrase.GRANT_CONDITIONS, quoted.number(), line, List.copyOf(authority.conditions()))));
    }

    /** What must be done where somebody takes part who is on a list. */
    void addDuties(List<Text> duties) {
        duties.forEach(duty -> conditions.add(Reason.of(Phrase.NOTICE, duty)));
    }

    /** A territory on the way whose transit rules are not held is named. */
    void addTransit(Route route, Law law) {
        for (Country via : route.via()) {
            if (law.bookOf(via).isEmpty()) {
                conditions.add(Reason.of(Phrase.TRANSIT_WITHOUT_BOOK, via.code()));
            }
        }
    }

    List<Reason> conditions() {
        return List.copyOf(conditions);
    }
}
