package org.tidewaiter.bench.matching;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.rulebook.watchlist.ListImport;
import org.tidewaiter.rulebook.watchlist.Watchlists;

/** The public lists, imported into a store that is gone when it is closed. */
public final class PublicStore implements Closeable {

    private final Path folder;
    private final Watchlists lists;

    /** Imports the lists below {@code data}. */
    PublicStore(Path data) throws IOException {
        this(data, Files.createTempDirectory("watchlists"));
    }

    private PublicStore(Path data, Path folder) throws IOException {
        this.folder = folder;
        this.lists = new Watchlists(folder);
        for (PublicLists list : PublicLists.values()) {
            lists.take(new ListImport(
                    list.format(),
                    list.files(data),
                    Optional.empty(),
                    "public",
                    Optional.empty(),
                    Optional.empty(),
                    Instant.parse("2026-11-23T00:00:00Z")));
        }
    }

    /** Imports the lists below {@code data} into {@code folder}, where they stay. */
    public static void keep(Path data, Path folder) throws IOException {
        Files.createDirectories(folder);
        new PublicStore(data, folder);
    }

    /** All lists below {@code data} in force, none of them too old whenever they were published. */
    public static ListsInForce.Loaded inForce(Path data, Rulebook rulebook) throws IOException {
        try (PublicStore store = new PublicStore(data)) {
            ListsInForce.Loaded loaded = store.load(rulebook);
            List<ListState> young = loaded.lists().stream()
                    .map(list ->
                            new ListState(list.list(), list.hash(), list.asOf(), Integer.MAX_VALUE, list.parties()))
                    .toList();
            return new ListsInForce.Loaded(loaded.hash(), young, loaded.screener());
        }
    }

    /** All of them in force. */
    ListsInForce.Loaded load(Rulebook rulebook) {
        return switch (lists.load(rulebook)) {
            case ListsInForce.Loaded loaded -> loaded;
            case ListsInForce.None none -> throw new IllegalStateException("nothing was imported");
            case ListsInForce.Failed failed -> throw new IllegalStateException(failed.reason());
        };
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
