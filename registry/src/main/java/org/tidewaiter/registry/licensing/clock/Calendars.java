package org.tidewaiter.registry.licensing.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Tx;

/** The days on which authorities work, as they were announced. Every authority knows its own; none is shipped. */
public final class Calendars {

    private static final String ADD = """
            INSERT INTO work_day (jurisdiction, day, works, announced, source, recorded_at, actor)
            VALUES (:jurisdiction, :day, :works, :announced, :source, :at, :actor)
            ON CONFLICT DO NOTHING""";

    private static final String ALL =
            "SELECT day, works, announced, source FROM work_day WHERE jurisdiction = :jurisdiction ORDER BY day, announced";

    /** Makes one; it keeps nothing. */
    public Calendars() {}

    /** Who puts days on record. */
    public static final Set<Role> ANNOUNCERS = Set.of(Role.HEAD_OF_UNIT, Role.ADMINISTRATOR);

    /**
     * Puts days on record that are not what their place in the week says. A day that was announced before is left as it is.
     *
     * @throws NotAllowedException where it is for others
     */
    public void announce(Tx tx, String jurisdiction, List<WorkCalendar.Exception> days) {
        if (tx.actor().inRoles().stream().noneMatch(ANNOUNCERS::contains)) {
            throw new NotAllowedException("holidays are put on record by heads of unit and administrators");
        }
        for (WorkCalendar.Exception day : days) {
            tx.sql()
                    .createUpdate(ADD)
                    .bind("jurisdiction", jurisdiction)
                    .bind("day", day.day())
                    .bind("works", day.works())
                    .bind("announced", day.announced())
                    .bind("source", day.source())
                    .bind("at", tx.now())
                    .bind("actor", tx.actor().name())
                    .execute();
        }
    }

    /** The calendar of {@code jurisdiction}. */
    public WorkCalendar of(Tx tx, String jurisdiction) {
        return new WorkCalendar(announced(tx, jurisdiction));
    }

    /** What was announced for {@code jurisdiction}, by day and then by when it was. */
    public List<WorkCalendar.Exception> announced(Tx tx, String jurisdiction) {
        return tx.sql()
                .createQuery(ALL)
                .bind("jurisdiction", jurisdiction)
                .map((row, context) -> new WorkCalendar.Exception(
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("works"),
                        row.getObject("announced", LocalDate.class),
                        row.getString("source")))
                .list();
    }
}
