package org.tidewaiter.cli.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that gets its name when it is complete: until then it stands beside as a draft, and a run that breaks off leaves
 * nothing that could be taken for the whole. What is no ordinary file (a pipe, a device) is written at once.
 */
final class Draft {

    private final Path file;
    private final Optional<Path> draft;
    private final OutputStream output;
    private boolean kept;

    private Draft(Path file, Optional<Path> draft, OutputStream output) {
        this.file = file;
        this.draft = draft;
        this.output = output;
    }

    /** A draft of the file {@code name}. */
    static Draft of(String name, Session session) throws BadInput {
        Path file = Path.of(name);
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput(
                        session.words().say("unwritable", name, session.words().say("is.folder")));
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new Draft(file, Optional.empty(), buffered(file));
            }
            Path place = file.toAbsolutePath();
            Path draft = place.resolveSibling(place.getFileName() + ".part");
            return new Draft(file, Optional.of(draft), buffered(draft));
        } catch (NoSuchFileException nowhere) {
            throw new BadInput(
                    session.words().say("unwritable", name, session.words().say("no.folder")));
        } catch (AccessDeniedException forbidden) {
            throw new BadInput(
                    session.words().say("unwritable", name, session.words().say("no.permission")));
        } catch (IOException refused) {
            throw new BadInput(session.words().say("unwritable", name, String.valueOf(refused.getMessage())));
        }
    }

    private static OutputStream buffered(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /** Where the content goes. */
    OutputStream output() {
        return output;
    }

    /** Says that the content is complete. */
    void keep() {
        kept = true;
    }

    /** Gives the file its name where it is complete, and removes it otherwise. */
    void close() throws IOException {
        output.close();
        if (draft.isPresent()) {
            if (kept) {
                Files.move(draft.get(), file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(draft.get());
            }
        }
    }
}
