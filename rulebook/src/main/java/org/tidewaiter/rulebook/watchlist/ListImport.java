package org.tidewaiter.rulebook.watchlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.rulebook.watchlist.format.DamagedListException;
import org.tidewaiter.rulebook.watchlist.format.ListFile;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;
import org.tidewaiter.rulebook.watchlist.format.ListWarning;

/**
 * A list to be taken in.
 *
 * @param format how it is written
 * @param files its files
 * @param list the word for it; the format's own where nothing is said
 * @param source where the files came from
 * @param asOf the day of the list, where the person who imports it knows better than the file
 * @param maxAgeDays after how many days it is stale, where the person who imports it says so
 * @param now the instant of the import
 */
public record ListImport(
        ListFormat format,
        List<ListFile> files,
        Optional<String> list,
        String source,
        Optional<LocalDate> asOf,
        Optional<Integer> maxAgeDays,
        Instant now) {

    /** Takes a copy; there is at least one file. */
    public ListImport {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a list without a file");
        }
    }

    /** The word for the list. */
    String word() {
        return list.orElseGet(() -> format.list(files));
    }

    /** Watches an import. */
    @FunctionalInterface
    public interface Watcher {

        /** Nobody watches. */
        Watcher NONE = (share, parties) -> {};

        /**
         * Some more was read.
         *
         * @param share of the files, from 0 to 1
         * @param parties how many parties were read so far
         */
        void read(double share, long parties);
    }

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * The list is in force.
         *
         * @param version the version
         * @param former the version that was in force before, where that is another
         * @param warnings the first things that were kept as text because they could not be understood; empty where the version was at hand already
         * @param fresh whether the version was not at hand before
         * @param switched whether it was not in force before
         */
        record Kept(
                ListVersion version,
                Optional<ListVersion> former,
                List<ListWarning> warnings,
                boolean fresh,
                boolean switched)
                implements Outcome {

            /** Takes a copy. */
            public Kept {
                warnings = List.copyOf(warnings);
            }
        }

        /**
         * Nothing of it counts; what was in force before still is.
         *
         * @param damage what is wrong with the files, and where
         */
        record Refused(DamagedListException damage) implements Outcome {}
    }
}
