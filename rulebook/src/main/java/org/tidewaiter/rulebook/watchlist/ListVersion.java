package org.tidewaiter.rulebook.watchlist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One version of a list, as it was imported.
 *
 * @param list the word for the list
 * @param hash {@code sha256:} of its files, format and name; what names the version
 * @param format the word for the format it was read in
 * @param source where the files came from, as the person who imported them said
 * @param asOf the day the list states for itself, or else that of the import
 * @param imported when it was first imported
 * @param parties how many parties it names
 * @param names how many names they have
 * @param warnings how many things in it were kept as text because they could not be understood
 * @param maxAgeDays after how many days it is stale, where the person who imported it said so
 * @param files the names of its files
 */
public record ListVersion(
        String list,
        String hash,
        String format,
        String source,
        LocalDate asOf,
        Instant imported,
        int parties,
        long names,
        long warnings,
        Optional<Integer> maxAgeDays,
        List<String> files) {

    static final String HASH_NAME = "sha256:";
    private static final int SHORT = 12;

    /** Takes a copy. */
    public ListVersion {
        files = List.copyOf(files);
    }

    /** How many days old the list is on {@code day}; 0 where it is of a later day. */
    public long age(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(asOf, day));
    }

    /** Whether on {@code day} the list is older than it may be; {@code otherwise} says how many days where the import did not. */
    public boolean isStale(LocalDate day, int otherwise) {
        return age(day) > maxAgeDays.orElse(otherwise);
    }

    /** The beginning of the hash, by which people call a version. */
    public String shortHash() {
        return digits().substring(0, SHORT);
    }

    /** The hexadecimal digits of the hash. */
    String digits() {
        return hash.substring(HASH_NAME.length());
    }

    ListVersion maxAge(Optional<Integer> days) {
        return new ListVersion(list, hash, format, source, asOf, imported, parties, names, warnings, days, files);
    }
}
