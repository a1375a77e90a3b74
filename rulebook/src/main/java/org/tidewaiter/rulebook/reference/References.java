package org.tidewaiter.rulebook.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps imported lists in a folder, usually {@code $TIDEWAITER_HOME/reference}; it need not exist. */
public final class References {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SUFFIX = ".json";

    private final Path folder;

    /** Those in {@code folder}. */
    public References(Path folder) {
        this.folder = folder;
    }

    /** Keeps {@code reference}, in place of a former one of the same id, and returns its file. */
    public Path store(LawReference reference) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(reference.id() + SUFFIX);
        Path draft = Files.createTempFile(folder, reference.id(), ".draft");
        try {
            Files.write(draft, JSON.writeValueAsBytes(reference));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        return file;
    }

    /** The list kept under {@code id}. */
    public Optional<LawReference> find(String id) throws IOException {
        Path file = folder.resolve(id + SUFFIX);
        return id.matches("[a-z][a-z0-9-]*") && Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** Every list that is kept, by id. */
    public List<LawReference> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<LawReference> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                all.add(read(file));
            }
        }
        return all;
    }

    private static LawReference read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readAllBytes(file), LawReference.class);
        } catch (JacksonException e) {
            throw new IOException(file + " is no imported list: " + e.getOriginalMessage(), e);
        }
    }
}
