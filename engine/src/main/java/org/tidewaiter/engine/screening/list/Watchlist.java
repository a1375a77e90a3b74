package org.tidewaiter.engine.screening.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One list as it stood on a day.
 *
 * @param name the word that packs use for it
 * @param hash {@code sha256:} of the files it was read from
 * @param source where they came from, as the person who imported them said
 * @param asOf day the list states for itself, or else the day of import
 * @param format how the files were read
 * @param maxAgeDays after so many days a check holds instead of trusting it; empty: the pack's default
 * @param parties in the order of the list
 */
public record Watchlist(
        String name,
        String hash,
        String source,
        LocalDate asOf,
        String format,
        Optional<Integer> maxAgeDays,
        List<ListedParty> parties) {

    /** Takes a copy. */
    public Watchlist {
        parties = List.copyOf(parties);
    }
}
