package org.tidewaiter.rulebook.watchlist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which versions of a list were in force one after the other: one row for every switch, the instant and the hash, or that the list was dropped. */
final class Switches {

    private static final String NAME = "in-force";
    private static final String DROPPED = "dropped";
    private static final Pattern ROW =
            Pattern.compile("\\S+ (" + ListVersion.HASH_NAME + "[0-9a-f]{64}|" + DROPPED + ")");

    private final Path list;
    private final Path file;

    /** Those of the list whose versions are in {@code list}. */
    Switches(Path list) {
        this.list = list;
        this.file = list.resolve(NAME);
    }

    /** The word for the list. */
    String word() {
        return list.getFileName().toString();
    }

    /** Whether anything says what is in force. */
    boolean exist() {
        return Files.exists(file);
    }

    /**
     * The hashes that were in force; none where nothing was ever kept.
     *
     * @throws IOException if the file is damaged, or gone while versions are there
     */
    List<String> hashes() throws IOException {
        return switches().stream().filter(row -> !row.equals(DROPPED)).toList();
    }

    /** The hash that is in force; none where nothing was ever kept or the list was dropped. */
    Optional<String> inForce() throws IOException {
        List<String> switches = switches();
        return switches.isEmpty()
                ? Optional.empty()
                : Optional.of(switches.getLast()).filter(row -> !row.equals(DROPPED));
    }

    private List<String> switches() throws IOException {
        if (!exist()) {
            if (isEmpty(list)) {
                return List.of();
            }
            throw new IOException(file + " is gone, while versions of the list are there; import the list again");
        }
        List<String> switches = new ArrayList<>();
        for (String row : Files.readAllLines(file)) {
            Matcher match = ROW.matcher(row);
            if (!match.matches()) {
                throw new IOException(file + " is damaged: " + row + "; import the list again");
            }
            switches.add(match.group(1));
        }
        if (switches.isEmpty()) {
            throw new IOException(file + " is empty, while versions of the list are there; import the list again");
        }
        return switches;
    }

    /** Puts the version {@code hash} in force. Rows that are damaged go. */
    void add(Instant now, String hash) throws IOException {
        append(now + " " + hash);
    }

    /** Puts the list out of force; what was in force before stays on record. */
    void drop(Instant now) throws IOException {
        append(now + " " + DROPPED);
    }

    private void append(String last) throws IOException {
        StringBuilder rows = new StringBuilder();
        if (exist()) {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> ROW.matcher(row).matches())
                    .forEach(row -> rows.append(row).append('\n'));
        }
        rows.append(last).append('\n');
        replace(file, rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether nothing was ever kept in {@code place}. */
    private static boolean isEmpty(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return true;
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.findAny().isEmpty();
        }
    }

    /** Writes {@code file} beside its place and moves it there, so that nobody reads half of it. */
    static void replace(Path file, byte[] content) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), ".draft-", "");
        try {
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
