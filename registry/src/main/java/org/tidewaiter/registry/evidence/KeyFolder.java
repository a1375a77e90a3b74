package org.tidewaiter.registry.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.tidewaiter.exchange.proof.HeadSigner;
import org.tidewaiter.exchange.proof.LogKey;

/**
 * The keys of a log, outside its database and in need of a backup of their own: {@code log.key} signs, {@code log.pem} is its public
 * half to be handed out, {@code master.key} wraps the data keys, {@code destroyed-keys} lists those that are gone, {@code latest-head}
 * is the newest head that was signed.
 *
 * @param signer signs heads
 * @param master wraps data keys
 * @param destroyed which data keys are gone
 * @param noted what was signed last
 */
record KeyFolder(HeadSigner signer, MasterKey master, DestroyedKeys destroyed, NotedHead noted) {

    private static final String SIGNING = "log.key";
    private static final String PUBLIC = "log.pem";
    private static final String MASTER = "master.key";
    private static final String DESTROYED = "destroyed-keys";
    private static final String NOTED = "latest-head";

    /** The keys in {@code folder}, or empty where the signing key, which is written last, is not there. */
    static Optional<KeyFolder> find(Path folder) {
        if (!Files.exists(folder.resolve(SIGNING))) {
            return Optional.empty();
        }
        try {
            LogKey key = LogKey.parseFile(Files.readString(folder.resolve(PUBLIC)))
                    .orElseThrow(
                            () -> new EvidenceUnavailableException(folder.resolve(PUBLIC) + " holds no public key"));
            return Optional.of(new KeyFolder(
                    HeadSigner.of(secret(folder.resolve(SIGNING)), key),
                    MasterKey.of(secret(folder.resolve(MASTER))),
                    DestroyedKeys.in(folder.resolve(DESTROYED)),
                    new NotedHead(folder.resolve(NOTED))));
        } catch (IOException | IllegalArgumentException e) {
            throw new EvidenceUnavailableException("the keys of the log in " + folder + " cannot be read", e);
        }
    }

    /** New keys in {@code folder}, which is made if need be. */
    static KeyFolder create(Path folder) {
        HeadSigner signer = HeadSigner.create();
        MasterKey master = MasterKey.create();
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            Written.whole(
                    folder.resolve(PUBLIC),
                    "-----BEGIN PUBLIC KEY-----\n" + signer.key() + "\n-----END PUBLIC KEY-----\n");
            Written.whole(folder.resolve(MASTER), Base64.getEncoder().encodeToString(master.bytes()) + "\n");
            Written.whole(folder.resolve(SIGNING), Base64.getEncoder().encodeToString(signer.secret()) + "\n");
            return new KeyFolder(
                    signer, master, DestroyedKeys.in(folder.resolve(DESTROYED)), new NotedHead(folder.resolve(NOTED)));
        } catch (IOException e) {
            throw new EvidenceUnavailableException("the keys of the log cannot be kept in " + folder, e);
        }
    }

    private static byte[] secret(Path file) throws IOException {
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }
}
