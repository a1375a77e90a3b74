package org.tidewaiter.registry.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.tidewaiter.registry.Sha256;

/** The programs of PostgreSQL, unpacked once from what the product carries. */
final class PostgresBinaries {

    private static final Set<PosixFilePermission> FOR_ALL = Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /**
     * The programs under {@code cache}, in a folder named by the hash of the archive they came from.
     *
     * @throws DatabaseUnavailableException where none are carried for this machine
     */
    static PostgresBinaries under(Path cache) {
        String archive = "/postgres-" + system() + ".txz";
        try {
            Path home = cache.resolve("postgres-" + hash(archive).substring(0, 16));
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                unpack(archive, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new DatabaseUnavailableException("PostgreSQL could not be unpacked under " + cache, e);
        }
    }

    /** The path of a program: {@code initdb}, {@code pg_ctl} or {@code postgres}. */
    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        if (os.contains("linux")) {
            switch (machine) {
                case "amd64", "x86_64" -> {
                    return "linux-x86_64";
                }
                case "aarch64", "arm64" -> {
                    return "linux-arm_64";
                }
                default -> {
                    // told below
                }
            }
        }
        throw new DatabaseUnavailableException("no PostgreSQL is carried for " + os + " on " + machine
                + "; start one of version 18 and name it with --database-url");
    }

    private static InputStream open(String archive) throws IOException {
        InputStream stream = PostgresBinaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new DatabaseUnavailableException(
                    "this copy of the product carries no PostgreSQL for this machine; name one with --database-url");
        }
        return new BufferedInputStream(stream, 1 << 16);
    }

    private static String hash(String archive) throws IOException {
        try (DigestInputStream stream = new DigestInputStream(open(archive), Sha256.digest())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        }
    }

    /** Unpacks beside and moves into place, so that nobody ever sees a part, also where two start at once. */
    private static void unpack(String archive, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path part = Files.createTempDirectory(home.getParent(), home.getFileName() + ".part");
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(open(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = part.resolve(entry.getName()).normalize();
                if (!target.startsWith(part)) {
                    throw new IOException("the archive reaches outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
                    if ((entry.getMode() & 0111) != 0) {
                        Files.setPosixFilePermissions(target, FOR_ALL);
                    }
                }
            }
            Files.setPosixFilePermissions(part, FOR_ALL);
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException e) {
            Folders.delete(part);
        } catch (IOException e) {
            Folders.delete(part);
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw e;
            }
        }
    }
}
