package org.tidewaiter.registry.licensing.application;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.tidewaiter.registry.database.Tx;

/** How applications were decided. An application counts once, with the decision that stands, however often it was decided. */
public final class Statistics {

    /** Of each application the last decision, if no appeal against it is open; counted on the day of the first. */
    private static final String DECIDED = """
            SELECT p.outcomes
            FROM application a
            JOIN LATERAL (SELECT to_state FROM application_event e
                          WHERE e.application = a.id ORDER BY number DESC LIMIT 1) e ON to_state = 'decided'
            JOIN LATERAL (SELECT min(recorded_at) AS first FROM application_event d
                          WHERE d.application = a.id AND d.to_state = 'decided') d ON true
            JOIN LATERAL (SELECT array_agg(DISTINCT outcome) AS outcomes FROM proposed_line l
                          WHERE l.application = a.id
                            AND l.version = (SELECT max(version) FROM proposal v WHERE v.application = a.id)) p ON true
            WHERE d.first >= :from AND d.first < :until""";

    /** Makes one; it keeps nothing. */
    public Statistics() {}

    /** How many applications in sight that were first decided from one instant until before another stand decided in each way. */
    public Map<Proposal.Result, Integer> decided(Tx tx, Instant from, Instant until) {
        Map<Proposal.Result, Integer> counts = new EnumMap<>(Proposal.Result.class);
        tx.sql()
                .createQuery(DECIDED)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) ->
                        Proposal.Result.of((String[]) row.getArray("outcomes").getArray()))
                .forEach(result -> counts.merge(result, 1, Integer::sum));
        return counts;
    }
}
