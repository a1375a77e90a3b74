package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.QuotedLicence;
import org.tidewaiter.engine.law.Authority;

/** A lawful change to a consignment or to what is known of its licences. */
sealed interface Change {

    /**
     * A consignment under circumstances, before or after changes.
     *
     * @param consignment the consignment
     * @param circumstances the circumstances
     */
    record Case(Consignment consignment, Circumstances circumstances) {}

    /** The case after the change; the same case where the change cannot be made, as leaving out the last line. */
    Case apply(Case before);

    /** What to do. */
    Reason text();

    /**
     * Obtain an authority for a line and quote it.
     *
     * @param line number of the line
     * @param list list whose law asks for it
     * @param issuer jurisdiction that issues it
     * @param quote number or id by which the authority is quoted; what has neither is numbered when it is given
     * @param kind its kind
     * @param naming the gap that it must name, where only a gap asks for it
     * @param text what to do
     */
    record Obtain(
            int line,
            String list,
            String issuer,
            String quote,
            Authority.Kind kind,
            Optional<String> naming,
            Reason text)
            implements Change {
        @Override
        public Case apply(Case before) {
            String number = quote + " to-be-obtained-" + list + "-" + line;
            List<QuotedLicence> quoted = new ArrayList<>(before.consignment().licences());
            quoted.add(new QuotedLicence(number, issuer, Optional.of(line)));
            return known(
                    new Case(Changed.licences(before.consignment(), quoted), before.circumstances()), obtained(number));
        }

        private LicenceStanding obtained(String number) {
            LicenceStanding standing = LicenceStanding.unlimited(number, issuer, kind, "supposed");
            return naming.map(standing::naming).orElse(standing);
        }
    }

    /**
     * Have what is not known of a quoted authority confirmed.
     *
     * @param quoted the authority as the consignment quotes it
     * @param standing what is known of it
     * @param kind its kind
     * @param text what to do
     */
    record Confirm(QuotedLicence quoted, Optional<LicenceStanding> standing, Authority.Kind kind, Reason text)
            implements Change {
        @Override
        public Case apply(Case before) {
            return known(
                    before,
                    standing.map(LicenceStanding::confirmed)
                            .orElseGet(() ->
                                    LicenceStanding.unlimited(quoted.number(), quoted.issuer(), kind, "supposed")));
        }
    }

    /**
     * Send the other lines without this one.
     *
     * @param line the line
     */
    record LeaveOut(Line line) implements Change {
        @Override
        public Case apply(Case before) {
            List<Line> rest = before.consignment().lines().stream()
                    .filter(other -> other.number() != line.number())
                    .toList();
            return rest.isEmpty()
                    ? before
                    : new Case(Changed.lines(before.consignment(), rest), before.circumstances());
        }

        @Override
        public Reason text() {
            return Reason.of(Phrase.CURE_LEAVE_OUT, line.number());
        }
    }

    /**
     * Show that a party is not one who is listed, so that a person can dismiss the hits.
     *
     * @param hits all of one party; at least one
     */
    record Dismiss(List<PartyHit> hits) implements Change {

        private static final int MOST_NAMED = 3;

        /** Takes a copy. */
        public Dismiss {
            hits = List.copyOf(hits);
        }

        @Override
        public Case apply(Case before) {
            Circumstances circumstances = before.circumstances();
            List<Dismissal> dismissals = new ArrayList<>(circumstances.dismissals());
            hits.forEach(hit -> dismissals.add(Dismissal.of(
                    hit.named(),
                    before.consignment().id(),
                    hit.hit().party(),
                    "supposed",
                    circumstances.recorded(),
                    "supposed")));
            return new Case(before.consignment(), circumstances.withDismissals(dismissals));
        }

        @Override
        public Reason text() {
            List<String> listed = hits.stream()
                    .map(hit -> "“" + hit.hit().party().primary().text() + "” (" + hit.entry() + ")")
                    .distinct()
                    .toList();
            return Reason.of(
                    Phrase.CURE_IDENTITY,
                    hits.getFirst().named().told(),
                    listed.subList(0, Math.min(MOST_NAMED, listed.size())));
        }
    }

    private static Case known(Case before, LicenceStanding standing) {
        List<LicenceStanding> standings = new ArrayList<>(before.circumstances().licences());
        standings.removeIf(other ->
                other.number().equals(standing.number()) && other.issuer().equals(standing.issuer()));
        standings.add(standing);
        return new Case(before.consignment(), before.circumstances().withLicences(standings));
    }
}
