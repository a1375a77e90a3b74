package org.tidewaiter.bench.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.rulebook.watchlist.format.DamagedListException;
import org.tidewaiter.rulebook.watchlist.format.ListFile;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;
import org.tidewaiter.rulebook.watchlist.format.ListWarning;
import org.tidewaiter.rulebook.watchlist.format.Listing;

/** The public lists among the shared test data, as the readers of the product read them. */
enum PublicLists {
    /** Office of Foreign Assets Control, July 2021. */
    OFAC(ListFormat.OFAC_CSV, "watchlists/ofac-2021-07/sdn.csv", "watchlists/ofac-2021-07/alt.csv"),
    /** United Nations, February 2026. */
    UN(ListFormat.UN_XML, "watchlists/un-2026-02/UN_consolidated.xml"),
    /** US Consolidated Screening List, July 2026. */
    CSL(ListFormat.CSL_JSON, "watchlists/us-csl/csl-2026-07-31-compact.json");

    private final ListFormat format;
    private final List<String> files;

    PublicLists(ListFormat format, String... files) {
        this.format = format;
        this.files = List.of(files);
    }

    /** How it is written. */
    ListFormat format() {
        return format;
    }

    /** Its files, below {@code data}. */
    List<ListFile> files(Path data) {
        return files.stream()
                .map(data::resolve)
                .map(file -> new ListFile(file.getFileName().toString(), () -> Files.newInputStream(file)))
                .toList();
    }

    /** The parties on this list, whose files lie below {@code data}. */
    List<ListedParty> parties(Path data) throws IOException {
        List<ListFile> parts = files(data);
        List<ListedParty> parties = new ArrayList<>();
        try {
            format.read(parts, format.list(parts), new Listing() {
                @Override
                public void party(ListedParty party) {
                    parties.add(party);
                }

                @Override
                public void warn(ListWarning warning) {
                    // what a record says beside its names plays no part here
                }

                @Override
                public void asOf(LocalDate day) {
                    // the files are what they are
                }
            });
        } catch (DamagedListException damaged) {
            throw new IOException(damaged);
        }
        return parties;
    }

    /** The parties on all of them. */
    static List<ListedParty> all(Path data) throws IOException {
        List<ListedParty> parties = new ArrayList<>();
        for (PublicLists list : values()) {
            parties.addAll(list.parties(data));
        }
        return parties;
    }
}
