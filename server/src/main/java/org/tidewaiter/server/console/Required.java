package org.tidewaiter.server.console;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.tidewaiter.registry.database.Tx;

/** What must be typed into a form, read; what is amiss is said beside its field. */
final class Required {

    /** The first place on earth where it is tomorrow. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private Required() {}

    /** A day that is not in the future; {@code amiss} is said of anything else. */
    static Optional<LocalDate> pastDay(
            Tx tx, Visit visit, Fields typed, String field, String amiss, FormErrors errors) {
        Optional<LocalDate> day =
                typed.day(field).filter(each -> !each.isAfter(LocalDate.ofInstant(tx.now(), EARLIEST)));
        if (day.isEmpty()) {
            errors.add(field, visit.words().say(amiss));
        }
        return day;
    }

    /** A text; {@code missing} is said where there is none. */
    static void text(Visit visit, Fields typed, String field, int longest, String missing, FormErrors errors) {
        if (typed.find(field).isEmpty()) {
            errors.add(field, visit.words().say(missing));
        } else {
            atMost(visit, typed, field, longest, errors);
        }
    }

    /** A text that need not be typed, but is no longer than that. */
    static void atMost(Visit visit, Fields typed, String field, int longest, FormErrors errors) {
        if (typed.of(field).length() > longest) {
            errors.add(field, visit.words().say("too-long", longest));
        }
    }
}
