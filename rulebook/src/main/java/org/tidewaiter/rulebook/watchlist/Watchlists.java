package org.tidewaiter.rulebook.watchlist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.Screener;

/**
 * Keeps lists in a folder, usually {@code $TIDEWAITER_HOME/watchlists}; it need not exist.
 *
 * <pre>
 * US-SDN/
 *   in-force            one row for every switch: the instant and the hash, or that it was dropped; the last row is in force
 *   1f0c…/              one folder for every version, by its hash
 *     version.json      what is known of it
 *     raw/sdn.csv       the files as they were published
 *     parties           the parties, compiled
 * compiled/             how the parties of all lists in force are found; made anew where it is missing or does not fit
 * </pre>
 */
public final class Watchlists {

    /** The file of a version in which its parties are. */
    static final String PARTIES = "parties";

    private static final String PREVIOUS = "@previous";
    private static final int SHORTEST_PREFIX = 4;
    private static final String COMPILED = "compiled";

    private final Path folder;

    /** Those in {@code folder}. */
    public Watchlists(Path folder) {
        this.folder = folder;
    }

    /** Whether {@code word} can be the word for a list: capitals, digits and hyphens. */
    public static boolean isName(String word) {
        return word.matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*") && word.length() <= 40;
    }

    /**
     * Takes a list in and puts it in force. The same files again change nothing.
     *
     * @throws IOException if the store cannot be written or a file not be fetched
     */
    public ListImport.Outcome take(ListImport list) throws IOException {
        return take(list, ListImport.Watcher.NONE);
    }

    /** The same, while {@code watcher} watches. */
    public ListImport.Outcome take(ListImport list, ListImport.Watcher watcher) throws IOException {
        if (!isName(list.word())) {
            throw new IllegalArgumentException("not the word for a list: " + list.word());
        }
        return new ListIntake(folder, this).take(list, watcher);
    }

    /**
     * Puts a list out of force that was imported by mistake: nobody is compared with it until it is imported again. Its versions are kept, and when it was
     * in force stays on record.
     *
     * @return the version that was in force; empty where none was
     * @throws IOException if the store cannot be read or written
     */
    public Optional<ListVersion> drop(String list, Instant now) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        return StoreLock.holding(folder, () -> {
            Optional<ListVersion> dropped = lists().contains(list) ? inForce(switches(list)) : Optional.empty();
            if (dropped.isPresent()) {
                switches(list).drop(now);
            }
            return dropped;
        });
    }

    /** The folder of {@code version}. */
    Path place(ListVersion version) {
        return folder.resolve(version.list()).resolve(version.digits());
    }

    /** The words of all lists, in the order of the alphabet. */
    private List<String> lists() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(Watchlists::isName)
                    .sorted()
                    .toList();
        }
    }

    /** The version of every list that is in force, by the words of the lists. */
    public List<ListVersion> inForce() throws IOException {
        List<ListVersion> all = new ArrayList<>();
        for (String list : lists()) {
            inForce(switches(list)).ifPresent(all::add);
        }
        return all;
    }

    /** The version of a list that is in force. */
    Optional<ListVersion> inForce(Switches switches) throws IOException {
        Optional<String> hash = switches.inForce();
        return hash.isEmpty() ? Optional.empty() : Optional.of(kept(switches.word(), hash.get()));
    }

    /** Which versions of {@code list} were in force. */
    Switches switches(String list) {
        return new Switches(folder.resolve(list));
    }

    private ListVersion kept(String list, String hash) throws IOException {
        return version(list, hash)
                .orElseThrow(() -> new IOException("the version " + hash + " of " + list + " is gone from " + folder));
    }

    /** The version {@code hash} of {@code list}, if it is kept. */
    Optional<ListVersion> version(String list, String hash) throws IOException {
        Path file = folder.resolve(list)
                .resolve(hash.substring(ListVersion.HASH_NAME.length()))
                .resolve(VersionFile.NAME);
        return Files.exists(file) ? Optional.of(VersionFile.read(file)) : Optional.empty();
    }

    /** Every version that is kept, list by list, in the order in which they were first in force. */
    public List<ListVersion> versions() throws IOException {
        List<ListVersion> all = new ArrayList<>();
        for (String list : lists()) {
            List<ListVersion> some = new ArrayList<>();
            try (Stream<Path> places = Files.list(folder.resolve(list))) {
                for (Path place : places.filter(Files::isDirectory).toList()) {
                    version(list, ListVersion.HASH_NAME + place.getFileName()).ifPresent(some::add);
                }
            }
            List<String> switches = switches(list).hashes();
            some.sort(Comparator.comparingInt(version -> switches.indexOf(version.hash())));
            all.addAll(some);
        }
        return all;
    }

    /**
     * The versions that {@code reference} can mean: the word for a list is its version in force, with {@code @previous} behind it the last one before; anything
     * else is the beginning of a hash.
     */
    public List<ListVersion> find(String reference) throws IOException {
        boolean previous = reference.endsWith(PREVIOUS);
        String list = previous ? reference.substring(0, reference.length() - PREVIOUS.length()) : reference;
        if (lists().contains(list)) {
            Switches switches = switches(list);
            Optional<ListVersion> inForce = inForce(switches);
            List<String> hashes = switches.hashes();
            int before = hashes.size() - (inForce.isPresent() ? 2 : 1);
            Optional<ListVersion> last = before < 0 ? Optional.empty() : Optional.of(kept(list, hashes.get(before)));
            return (previous ? last : inForce).stream().toList();
        }
        String digits = reference.toLowerCase(Locale.ROOT).replace(ListVersion.HASH_NAME, "");
        return digits.length() < SHORTEST_PREFIX
                ? List.of()
                : versions().stream()
                        .filter(version -> version.digits().startsWith(digits))
                        .toList();
    }

    /** The parties of {@code version}. */
    public PartyFile parties(ListVersion version) throws IOException {
        return PartyFile.open(place(version).resolve(PARTIES));
    }

    /**
     * Every list in force, ready to be compared with. What is damaged is told as {@link ListsInForce.Failed}: nobody is taken for cleared
     * because a file could not be read.
     *
     * @param rulebook the words by which names are read, and what is known of lists
     */
    public ListsInForce load(Rulebook rulebook) {
        if (Files.notExists(folder)) {
            return new ListsInForce.None();
        }
        if (!Files.isDirectory(folder)) {
            return new ListsInForce.Failed(folder + " is not a folder that can be read");
        }
        try {
            List<ListVersion> versions = inForce();
            return versions.isEmpty() ? new ListsInForce.None() : load(versions, rulebook);
        } catch (IOException | RuntimeException damage) {
            return new ListsInForce.Failed(StoreFault.told(damage));
        }
    }

    /**
     * Some versions, ready to be compared with.
     *
     * @throws IOException if one of them cannot be read
     */
    public ListsInForce.Loaded load(List<ListVersion> versions, Rulebook rulebook) throws IOException {
        List<PartyFile> files = new ArrayList<>();
        List<ListState> states = new ArrayList<>();
        for (ListVersion version : versions) {
            files.add(parties(version));
            states.add(new ListState(
                    version.list(),
                    version.hash(),
                    version.asOf(),
                    version.maxAgeDays().orElse(rulebook.watchlists().maxAgeDays(version.list())),
                    version.parties()));
        }
        Screener screener = new Screener(
                rulebook.names(),
                rulebook.matching(),
                new Parties(files),
                new KeptTables(folder.resolve(COMPILED)).of(files, rulebook.names()));
        return new ListsInForce.Loaded(hash(versions), states, screener);
    }

    /** One hash for the content of some versions, in whatever order they are given. */
    public static String hash(List<ListVersion> versions) {
        return Sha256.name(versions.stream().map(ListVersion::hash).sorted().collect(Collectors.joining("\n")));
    }
}
