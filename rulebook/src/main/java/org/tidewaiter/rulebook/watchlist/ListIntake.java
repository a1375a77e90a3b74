package org.tidewaiter.rulebook.watchlist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.rulebook.watchlist.format.DamagedListException;
import org.tidewaiter.rulebook.watchlist.format.ListFile;
import org.tidewaiter.rulebook.watchlist.format.ListWarning;
import org.tidewaiter.rulebook.watchlist.format.Listing;

/**
 * Takes a list into the store. A version is put together in a folder of its own and then moved to its place, so that an import that fails or is cut off
 * leaves what was in force before.
 */
final class ListIntake {

    /** Changes where the readers understand more of the same files, so that a later import reads them again. */
    private static final String READERS = "readers 2";

    private static final String RAW = "raw";
    private static final int WARNINGS_KEPT = 100;

    private final Path folder;
    private final Watchlists store;

    /** Takes lists into {@code store}, which is in {@code folder}. */
    ListIntake(Path folder, Watchlists store) {
        this.folder = folder;
        this.store = store;
    }

    /** Takes {@code list} in. Nobody else changes the store meanwhile. */
    ListImport.Outcome take(ListImport list, ListImport.Watcher watcher) throws IOException {
        return StoreLock.holding(folder, () -> alone(list, watcher));
    }

    private ListImport.Outcome alone(ListImport list, ListImport.Watcher watcher) throws IOException {
        Path draft = Files.createTempDirectory(folder, ".draft-");
        try {
            return take(list, draft, watcher);
        } catch (DamagedListException damage) {
            return new ListImport.Outcome.Refused(damage);
        } finally {
            delete(draft);
        }
    }

    private ListImport.Outcome take(ListImport list, Path draft, ListImport.Watcher watcher)
            throws DamagedListException, IOException {
        List<ListFile> copies = copies(list.files(), draft);
        String hash = hash(list, copies);
        Switches switches = store.switches(list.word());
        Optional<ListVersion> before = before(switches);
        Optional<ListVersion> known = known(list.word(), hash);
        Kept kept = known.isPresent()
                ? new Kept(known.get(), List.of())
                : compile(list, new Observed(copies, size(draft), watcher), hash, draft);
        ListVersion version = kept.version();
        if (list.maxAgeDays().isPresent() || known.isEmpty()) {
            version = version.maxAge(list.maxAgeDays());
            write(known.isEmpty() ? draft : store.place(version), version);
        }
        if (known.isEmpty()) {
            delete(store.place(version));
            Files.createDirectories(store.place(version).getParent());
            Files.move(draft, store.place(version), StandardCopyOption.ATOMIC_MOVE);
        }
        boolean switched = before.map(former -> !former.hash().equals(hash)).orElse(true);
        if (switched) {
            switches.add(list.now(), version.hash());
        }
        return new ListImport.Outcome.Kept(
                version, before.filter(former -> switched), kept.warnings(), known.isEmpty(), switched);
    }

    /** The version in force; none where what says so is damaged, which the import mends. */
    private Optional<ListVersion> before(Switches switches) {
        try {
            return switches.exist() ? store.inForce(switches) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** The version of this hash, if it is at hand whole; one that is damaged, or was written by another version of the program, is made anew. */
    private Optional<ListVersion> known(String list, String hash) {
        try {
            Optional<ListVersion> known = store.version(list, hash);
            if (known.isPresent()) {
                store.parties(known.get());
            }
            return known;
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private record Kept(ListVersion version, List<ListWarning> warnings) {}

    private static Kept compile(ListImport list, Observed files, String hash, Path draft)
            throws DamagedListException, IOException {
        try (PartyFileWriter writer = new PartyFileWriter(draft.resolve(Watchlists.PARTIES));
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
            Optional<LocalDate> stated = list.asOf().or(() -> gathered.asOf);
            if (stated.filter(today.plusDays(1)::isBefore).isPresent()) {
                throw new DamagedListException(
                        list.files().getFirst().name(),
                        0,
                        0,
                        "a list of " + stated.get(),
                        "one of a day up to " + today.plusDays(1));
            }
            ListVersion version = new ListVersion(
                    list.word(),
                    hash,
                    list.format().word(),
                    list.source(),
                    stated.orElse(today),
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
    private static String hash(ListImport list, List<ListFile> copies) throws DamagedListException, IOException {
        List<String> files = new ArrayList<>();
        for (ListFile copy : copies) {
            MessageDigest digest = Sha256.digest();
            try (InputStream in = copy.content().open();
                    OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                in.transferTo(out);
            }
            String digits = Sha256.digits(digest);
            if (files.contains(digits)) {
                throw new DamagedListException(copy.name(), 0, 0, "the same file twice", "each file once");
            }
            files.add(digits);
        }
        files.sort(null);
        String whole = READERS + "\n" + list.format().word() + "\n" + list.word() + "\n"
                + list.asOf().map(day -> day + "\n").orElse("") + String.join("\n", files);
        return Sha256.name(whole);
    }

    private static void write(Path place, ListVersion version) throws IOException {
        Switches.replace(place.resolve(VersionFile.NAME), VersionFile.content(version));
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
}
