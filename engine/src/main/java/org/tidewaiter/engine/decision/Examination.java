package org.tidewaiter.engine.decision;

import java.util.List;
import org.tidewaiter.engine.flags.Listing;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Notice;
import org.tidewaiter.engine.law.Verdict;

/**
 * What the law says of one line.
 *
 * @param line line number
 * @param goods what was read
 * @param determinations one for each list and matching entry
 * @param open explorations of entries whose verdict turns on unknown facts, each with the way its verdicts are disposed
 * @param listings entries that the line falls under or may fall under, and that need an authorisation or bar it
 * @param steps the way, for the record
 */
record Examination(
        int line,
        Goods goods,
        List<Determination> determinations,
        List<Open> open,
        List<Listing> listings,
        List<Step> steps) {

    /** Takes copies. */
    Examination {
        determinations = List.copyOf(determinations);
        open = List.copyOf(open);
        listings = List.copyOf(listings);
        steps = List.copyOf(steps);
    }

    /** The same, with these determinations. */
    Examination with(List<Determination> others) {
        return new Examination(line, goods, others, open, listings, steps);
    }

    /** Whether a list of {@code book} of which {@code notice} speaks says anything of this line but that it is not controlled. */
    boolean concerns(Notice notice, LawBook book) {
        return determinations.stream()
                .anyMatch(found -> found.verdict() != Verdict.NOT_CONTROLLED
                        && notice.concerns(found.list())
                        && book.lists().stream().anyMatch(list -> list.id().equals(found.list())));
    }

    /**
     * An undetermined entry.
     *
     * @param exploration where its unknown facts lead
     * @param whenRequired what follows where a licence turns out to be needed
     */
    record Open(Exploration exploration, Disposition whenRequired) {

        /** What follows from {@code path}. */
        Disposition disposition(Exploration.Path path) {
            return switch (path.verdict()) {
                case NOT_CONTROLLED, EXEMPT -> Disposition.RELEASE;
                case UNDETERMINED -> Disposition.ASK;
                case UNVERIFIED -> Disposition.HOLD;
                case PROHIBITED -> Disposition.STOP;
                case LICENCE_REQUIRED -> whenRequired;
            };
        }

        /** The mildest disposition that is possible. */
        Disposition mildest(Exploration explored) {
            return explored.paths().stream()
                    .map(this::disposition)
                    .min(Disposition::compareTo)
                    .orElse(Disposition.ASK);
        }
    }
}
