package org.tidewaiter.rulebook.watchlist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.ScreeningTables;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.NameLexicon;
import org.tidewaiter.rulebook.watchlist.format.DamagedListException;
import org.tidewaiter.rulebook.watchlist.format.ListFile;
import org.tidewaiter.rulebook.watchlist.format.ListWarning;
import org.tidewaiter.rulebook.watchlist.format.Listing;

/**
 * Keeps lists in a folder, usually {@code $TIDEWAITER_HOME/watchlists}; it need not exist.
 *
 * <pre>
 * US-SDN/
 *   in-force            one row for every switch: the instant and the hash; the last row is in force
 *   1f0c…/              one folder for every version, by its hash
 *     version.json      what is known of it
 *     raw/sdn.csv       the files as they were published
 *     parties           the parties, compiled
 * compiled/             how the parties of all lists in force are found; made anew where it is missing or does not fit
 * </pre>
 *
 * <p>A version is put together in a folder of its own and then moved to its place, and the rows of switches are replaced as one, so that an import
 * that fails or is cut off leaves what was in force before.
 */
public final class Watchlists {

    /** Changes where the readers understand more of the same files, so that a later import reads them again. */
    private static final String READERS = "readers 1";

    private static final String IN_FORCE = "in-force";
    private static final String PARTIES = "parties";
    private static final String RAW = "raw";
    private static final String LOCK = ".lock";
    private static final String PREVIOUS = "@previous";
    private static final int WARNINGS_KEPT = 100;
    private static final int SHORTEST_PREFIX = 4;
    private static final String COMPILED = "compiled";
    private static final int TABLES_KEPT = 6;

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
        Files.createDirectories(folder);
        synchronized (Watchlists.class) {
            return alone(list, watcher);
        }
    }

    /** A lock on a file keeps other processes out; it is released when the file is closed. */
    private ListImport.Outcome alone(ListImport list, ListImport.Watcher watcher) throws IOException {
        try (FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            Path draft = Files.createTempDirectory(folder, ".draft-");
            try {
                return take(list, draft, watcher);
            } catch (DamagedListException damage) {
                return new ListImport.Outcome.Refused(damage);
            } finally {
                delete(draft);
            }
        }
    }

    private ListImport.Outcome take(ListImport list, Path draft, ListImport.Watcher watcher)
            throws DamagedListException, IOException {
        List<ListFile> copies = copies(list.files(), draft);
        String hash = hash(list, copies);
        boolean switched = Files.exists(folder.resolve(list.word()).resolve(IN_FORCE));
        Optional<ListVersion> before = switched ? inForce(list.word()) : Optional.empty();
        Optional<ListVersion> known = version(list.word(), hash);
        Kept kept = known.isPresent()
                ? new Kept(known.get(), List.of())
                : compile(list, new Observed(copies, size(draft), watcher), hash, draft);
        ListVersion version = kept.version();
        if (list.maxAgeDays().isPresent() || known.isEmpty()) {
            version = version.maxAge(list.maxAgeDays());
            write(known.isEmpty() ? draft : place(version), version);
        }
        if (known.isEmpty()) {
            Files.createDirectories(place(version).getParent());
            Files.move(draft, place(version), StandardCopyOption.ATOMIC_MOVE);
        }
        if (before.map(former -> !former.hash().equals(hash)).orElse(true)) {
            switchTo(version, list);
        }
        return new ListImport.Outcome.Kept(
                version, before.filter(former -> !former.hash().equals(hash)), kept.warnings(), known.isEmpty());
    }

    private record Kept(ListVersion version, List<ListWarning> warnings) {}

    private static Kept compile(ListImport list, Observed files, String hash, Path draft)
            throws DamagedListException, IOException {
        try (PartyFileWriter writer = new PartyFileWriter(draft.resolve(PARTIES));
                HandOver handOver = new HandOver(writer::add)) {
            Gathered gathered = new Gathered(handOver, files);
            list.format().read(files.files(), list.word(), gathered);
            handOver.finish();
            writer.finish();
            if (writer.size() == 0) {
                throw new DamagedListException(
                        list.files().getFirst().name(), 0, 0, "no party", "a list with at least one");
            }
            LocalDate today = LocalDate.ofInstant(list.now(), ZoneOffset.UTC);
            ListVersion version = new ListVersion(
                    list.word(),
                    hash,
                    list.format().word(),
                    list.source(),
                    list.asOf().or(() -> gathered.asOf).orElse(today),
                    list.now(),
                    writer.size(),
                    writer.names(),
                    gathered.warnings,
                    Optional.empty(),
                    list.files().stream().map(ListFile::name).toList());
            return new Kept(version, gathered.first);
        }
    }

    /** What a reader tells, while its parties are handed on. */
    private static final class Gathered implements Listing {

        private final List<ListWarning> first = new ArrayList<>();
        private Optional<LocalDate> asOf = Optional.empty();
        private final HandOver handOver;
        private final Observed files;
        private long warnings;

        Gathered(HandOver handOver, Observed files) {
            this.handOver = handOver;
            this.files = files;
        }

        @Override
        public void party(ListedParty party) {
            handOver.give(party);
            files.party();
        }

        @Override
        public void warn(ListWarning warning) {
            warnings++;
            if (first.size() < WARNINGS_KEPT) {
                first.add(warning);
            }
        }

        @Override
        public void asOf(LocalDate day) {
            asOf = Optional.of(day);
        }
    }

    /** Copies the files into {@code draft}, and lets them be read from there, so that what is read is what is kept. */
    private static List<ListFile> copies(List<ListFile> files, Path draft) throws IOException {
        Path raw = Files.createDirectory(draft.resolve(RAW));
        List<ListFile> copies = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (ListFile file : files) {
            String plain = Path.of(file.name().replace('\\', '/')).getFileName().toString();
            String name = taken.add(plain) ? plain : copies.size() + "-" + plain;
            Path copy = raw.resolve(name);
            try (InputStream in = file.content().open()) {
                Files.copy(in, copy);
            }
            copies.add(new ListFile(file.name(), () -> Files.newInputStream(copy)));
        }
        return copies;
    }

    private static long size(Path draft) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(draft.resolve(RAW))) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    /** The hash of readers, format, list and files, in whatever order these were given. */
    private static String hash(ListImport list, List<ListFile> copies) throws IOException {
        List<String> files = new ArrayList<>();
        for (ListFile copy : copies) {
            MessageDigest digest = sha256();
            try (InputStream in = copy.content().open();
                    OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                in.transferTo(out);
            }
            files.add(HexFormat.of().formatHex(digest.digest()));
        }
        files.sort(null);
        String whole = READERS + "\n" + list.format().word() + "\n" + list.word() + "\n"
                + list.asOf().map(day -> day + "\n").orElse("") + String.join("\n", files);
        return hash(whole);
    }

    private static String hash(String text) {
        return ListVersion.HASH_NAME + HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path place, ListVersion version) throws IOException {
        replace(place.resolve(VersionFile.NAME), VersionFile.content(version));
    }

    private void switchTo(ListVersion version, ListImport list) throws IOException {
        Path file = folder.resolve(version.list()).resolve(IN_FORCE);
        String former = Files.exists(file) ? Files.readString(file) : "";
        replace(file, (former + list.now() + " " + version.hash() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Writes {@code file} beside its place and moves it there, so that nobody reads half of it. */
    private static void replace(Path file, byte[] content) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), ".draft-", "");
        try {
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path path :
                        all.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private Path place(ListVersion version) {
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
            inForce(list).ifPresent(all::add);
        }
        return all;
    }

    private Optional<ListVersion> inForce(String list) throws IOException {
        List<String> switches = switches(list);
        return switches.isEmpty() ? Optional.empty() : Optional.of(kept(list, switches.getLast()));
    }

    /** The hashes that were in force one after the other. */
    private List<String> switches(String list) throws IOException {
        Path file = folder.resolve(list).resolve(IN_FORCE);
        if (!Files.exists(file)) {
            if (isEmpty(folder.resolve(list))) {
                return List.of();
            }
            throw new IOException(file + " is gone, while versions of the list are there; import the list again");
        }
        List<String> hashes = new ArrayList<>();
        for (String row : Files.readAllLines(file)) {
            int blank = row.indexOf(' ');
            if (blank < 0 || !row.substring(blank + 1).matches(ListVersion.HASH_NAME + "[0-9a-f]{64}")) {
                throw new IOException(file + " is damaged: " + row);
            }
            hashes.add(row.substring(blank + 1));
        }
        return hashes;
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

    private ListVersion kept(String list, String hash) throws IOException {
        return version(list, hash)
                .orElseThrow(() -> new IOException("the version " + hash + " of " + list + " is gone from " + folder));
    }

    private Optional<ListVersion> version(String list, String hash) throws IOException {
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
            List<String> switches = switches(list);
            some.sort(Comparator.comparingInt(version -> switches.indexOf(version.hash())));
            all.addAll(some);
        }
        return all;
    }

    /**
     * The versions that {@code reference} can mean: the word for a list is its version in force, with {@code @previous} behind it the one before; anything
     * else is the beginning of a hash.
     */
    public List<ListVersion> find(String reference) throws IOException {
        boolean previous = reference.endsWith(PREVIOUS);
        String list = previous ? reference.substring(0, reference.length() - PREVIOUS.length()) : reference;
        if (lists().contains(list)) {
            List<String> switches = switches(list);
            int place = switches.size() - (previous ? 2 : 1);
            return place < 0 ? List.of() : List.of(kept(list, switches.get(place)));
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
            return new ListsInForce.Failed(String.valueOf(damage.getMessage()));
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
                rulebook.names(), rulebook.matching(), new Parties(files), tables(files, rulebook.names()));
        return new ListsInForce.Loaded(hash(versions), states, screener);
    }

    /** The tables that were made when the same parties were loaded before; else they are made now and kept, where that is possible. */
    private ScreeningTables tables(List<PartyFile> files, NameLexicon lexicon) throws IOException {
        Optional<byte[]> key = TablesKey.of(files, lexicon);
        if (key.isEmpty()) {
            return TablesCompiler.compile(new Parties(files), lexicon);
        }
        String name = HexFormat.of().formatHex(key.get());
        try {
            return TablesFile.read(folder.resolve(COMPILED).resolve(name), key.get());
        } catch (IOException | RuntimeException missing) {
            ScreeningTables tables = TablesCompiler.compile(new Parties(files), lexicon);
            keep(tables, key.get(), name);
            return tables;
        }
    }

    /** Without a place to write to, tables are made every time; that is slower and nothing else. */
    private void keep(ScreeningTables tables, byte[] key, String name) {
        try {
            Path compiled = Files.createDirectories(folder.resolve(COMPILED));
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
            forgetOldest(compiled);
        } catch (IOException | ArithmeticException unwritable) {
            // ArithmeticException: more than a file can be mapped of
        }
    }

    /** Tables of a few sets of lists are kept; those of versions that nobody loads any more go. */
    private static void forgetOldest(Path compiled) throws IOException {
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

    /** One hash for the content of some versions, in whatever order they are given. */
    public static String hash(List<ListVersion> versions) {
        return hash(versions.stream().map(ListVersion::hash).sorted().collect(Collectors.joining("\n")));
    }
}
