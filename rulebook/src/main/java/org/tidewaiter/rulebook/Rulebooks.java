package org.tidewaiter.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.rulebook.file.RulebookFile;
import org.tidewaiter.rulebook.file.UnreadableRulebookException;

/**
 * Where rulebooks are found: the one that comes with the product, files, and the folder in which every rulebook that was used
 * is kept by its hash, so that a decision can be replayed.
 */
public final class Rulebooks {

    private static final String STANDARD = "/org/tidewaiter/rulebook/standard.rulebook";
    private static final String HASH = "sha256:[0-9a-f]{64}";

    private final Path folder;

    /** The rulebooks kept in {@code folder}, usually {@code $TIDEWAITER_HOME/rulebooks}; it need not exist. */
    public Rulebooks(Path folder) {
        this.folder = folder;
    }

    /** The rulebook that comes with the product. */
    public static Rulebook standard() {
        return RulebookFile.readOwn(standardBytes());
    }

    /** The rulebook that comes with the product, as it is stored. */
    public static byte[] standardBytes() {
        try (InputStream in = Rulebooks.class.getResourceAsStream(STANDARD)) {
            if (in == null) {
                throw new UnreadableRulebookException("the standard rulebook is not on the class path");
            }
            // in one go where the size is known: the usual way copies it piece by piece
            byte[] bytes = new byte[in.available()];
            int length = in.readNBytes(bytes, 0, bytes.length);
            byte[] more = in.readAllBytes();
            if (length == bytes.length && more.length == 0) {
                return bytes;
            }
            byte[] all = Arrays.copyOf(bytes, length + more.length);
            System.arraycopy(more, 0, all, length, more.length);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rulebook in {@code file}. */
    public static Rulebook load(Path file) throws IOException {
        return RulebookFile.read(Files.readAllBytes(file));
    }

    /** Keeps the rulebook in {@code bytes} and returns the file that holds it. One that is kept already is left alone. */
    public Path store(byte[] bytes) throws IOException {
        Path file = file(RulebookFile.hash(bytes));
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", ".rulebook");
            try {
                Files.write(draft, bytes);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
        return file;
    }

    /** The rulebook of this hash: the standard one or one that is kept; empty where neither is. */
    public Optional<Rulebook> find(String hash) throws IOException {
        if (!hash.matches(HASH)) {
            return Optional.empty();
        }
        Path file = file(hash);
        if (Files.exists(file)) {
            Rulebook kept = load(file);
            if (!kept.hash().equals(hash)) {
                throw new UnreadableRulebookException(file + " holds another rulebook: " + kept.hash());
            }
            return Optional.of(kept);
        }
        byte[] standard = standardBytes();
        return RulebookFile.hash(standard).equals(hash) ? Optional.of(RulebookFile.read(standard)) : Optional.empty();
    }

    private Path file(String hash) {
        return folder.resolve(hash.replace(':', '-') + ".rulebook");
    }
}
