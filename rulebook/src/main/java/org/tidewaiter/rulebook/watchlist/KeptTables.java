package org.tidewaiter.rulebook.watchlist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidewaiter.engine.screening.ScreeningTables;
import org.tidewaiter.engine.screening.name.NameLexicon;

/** The tables by which parties are found, kept in a folder from one load to the next. */
final class KeptTables {

    private static final int TABLES_KEPT = 6;

    private final Path compiled;

    /** Those in {@code compiled}; it need not exist. */
    KeptTables(Path compiled) {
        this.compiled = compiled;
    }

    /** The tables that were made when the same parties were loaded before; else they are made now and kept, where that is possible. */
    ScreeningTables of(List<PartyFile> files, NameLexicon lexicon) throws IOException {
        Optional<byte[]> key = TablesKey.of(files, lexicon);
        if (key.isEmpty()) {
            return TablesCompiler.compile(new Parties(files), lexicon);
        }
        String name = HexFormat.of().formatHex(key.get());
        try {
            return TablesFile.read(compiled.resolve(name), key.get());
        } catch (IOException | RuntimeException missing) {
            ScreeningTables tables = TablesCompiler.compile(new Parties(files), lexicon);
            keep(tables, key.get(), name);
            return tables;
        }
    }

    /** Without a place to write to, tables are made every time; that is slower and nothing else. */
    private void keep(ScreeningTables tables, byte[] key, String name) {
        try {
            Files.createDirectories(compiled);
            Path draft = Files.createTempFile(compiled, ".draft-", "");
            try {
                TablesFile.write(draft, key, tables);
                Files.move(
                        draft,
                        compiled.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
            forgetOldest();
        } catch (IOException | ArithmeticException unwritable) {
            // ArithmeticException: more than a file can be mapped of
        }
    }

    /** Tables of a few sets of lists are kept; those of versions that nobody loads any more go. */
    private void forgetOldest() throws IOException {
        try (Stream<Path> all = Files.list(compiled)) {
            List<Path> files = all.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .toList();
            for (Path old : files.subList(Math.min(TABLES_KEPT, files.size()), files.size())) {
                Files.deleteIfExists(old);
            }
        }
    }
}
