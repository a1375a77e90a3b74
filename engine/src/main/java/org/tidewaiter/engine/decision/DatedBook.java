package org.tidewaiter.engine.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Instrument;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.engine.law.Standing;

/**
 * A law book on one day.
 *
 * @param law where its instruments stand
 * @param book the book
 * @param date the day, in the book's time zone
 */
record DatedBook(Law law, LawBook book, LocalDate date) {

    /**
     * How the law is read where it is not certain. An answer stands only if it is the same under every reading.
     *
     * @param doubtsHold whether poorly supported parts count
     * @param unconfirmedHold whether instruments whose state is unconfirmed count as in force
     */
    record Reading(boolean doubtsHold, boolean unconfirmedHold) {
        static final Reading AS_STATED = new Reading(true, true);
        static final List<Reading> OTHERS =
                List.of(new Reading(false, true), new Reading(true, false), new Reading(false, false));
        static final List<Reading> ALL =
                Stream.concat(Stream.of(AS_STATED), OTHERS.stream()).toList();
    }

    boolean inForce(Entry entry, Reading reading) {
        return (reading.doubtsHold() || entry.confidence().decides()) && inForce(entry.basis(), reading);
    }

    boolean inForce(Rule rule, Reading reading) {
        return (reading.doubtsHold() || rule.confidence().decides()) && inForce(rule.basis(), reading);
    }

    private boolean inForce(List<Basis> bases, Reading reading) {
        for (Basis basis : bases) {
            Instrument instrument = law.instrument(basis.instrument());
            boolean counts = reading.doubtsHold() || instrument.confidence().decides();
            boolean operates = switch (basis.standing(instrument, date)) {
                case Standing.InForce inForce -> true;
                case Standing.Unconfirmed unconfirmed -> reading.unconfirmedHold();
                case Standing.Undated undated -> reading.unconfirmedHold();
                case Standing.NotYet notYet -> false;
                case Standing.Suspended suspended -> false;
                case Standing.Ended ended -> false;
            };
            if (counts && operates) {
                return true;
            }
        }
        return false;
    }

    /** The bases that carry an item on this day; all of them, in force or unconfirmed. */
    List<Basis> carrying(List<Basis> bases) {
        return bases.stream()
                .filter(basis -> switch (standing(basis)) {
                    case Standing.InForce inForce -> true;
                    case Standing.Unconfirmed unconfirmed -> true;
                    case Standing.Undated undated -> true;
                    case Standing.NotYet notYet -> false;
                    case Standing.Suspended suspended -> false;
                    case Standing.Ended ended -> false;
                })
                .toList();
    }

    /** The state of the basis that says best why an item does not operate, or operates without confirmation, on this day. */
    Optional<Standing> obstacle(List<Basis> bases) {
        return bases.stream()
                .map(this::standing)
                .filter(standing -> !(standing instanceof Standing.InForce))
                .min(java.util.Comparator.comparingInt(DatedBook::telling));
    }

    Standing standing(Basis basis) {
        return basis.standing(law.instrument(basis.instrument()), date);
    }

    private static int telling(Standing standing) {
        return switch (standing) {
            case Standing.InForce inForce -> 9;
            case Standing.Unconfirmed unconfirmed -> 0;
            case Standing.Undated undated -> 0;
            case Standing.Suspended suspended -> 1;
            case Standing.NotYet notYet -> 2;
            case Standing.Ended ended -> 3;
        };
    }
}
