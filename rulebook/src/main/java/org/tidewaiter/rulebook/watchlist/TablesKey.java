package org.tidewaiter.rulebook.watchlist;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameLexicon;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.TokenKind;

/**
 * One number for everything of which tables are made: the parties, the words by which names are read, and the program that reads them. Tables made of
 * anything else would leave parties unfound, so they are made anew.
 */
final class TablesKey {

    /** How long a key is. */
    static final int BYTES = 32;

    private TablesKey() {}

    /** The key for the parties of {@code files}, in this order; empty where it cannot be said which program this is. */
    static Optional<byte[]> of(List<PartyFile> files, NameLexicon lexicon) {
        Optional<Long> program = program();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        MessageDigest digest = Sha256.digest();
        add(digest, TablesFile.FORMAT + " " + program.get() + " " + VersionInfo.ICU_VERSION);
        add(digest, Arrays.toString(TokenKind.values()) + Arrays.toString(EntityKind.values()));
        add(digest, Arrays.toString(Rendering.Way.values()) + Arrays.toString(ListedName.Quality.values()));
        add(digest, lexicon.folding().from() + lexicon.folding().to());
        for (NameLexicon.Table table : NameLexicon.Table.values()) {
            add(digest, lexicon.tables().getOrDefault(table, ""));
        }
        for (PartyFile file : files) {
            add(digest, file.size() + " " + file.checksum());
        }
        return Optional.of(digest.digest());
    }

    /** What is added is kept apart from what comes next by its length. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + " ").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** A checksum of the code that reads names. */
    private static Optional<Long> program() {
        @Nullable CodeSource source = Screener.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        CRC32 checksum = new CRC32();
        try {
            URI place = source.getLocation().toURI();
            if (!place.getScheme().equals("file")) {
                return Optional.empty();
            }
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    checksum.update(Files.readAllBytes(file));
                }
            }
        } catch (URISyntaxException | IOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(checksum.getValue());
    }
}
