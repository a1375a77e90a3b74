package org.tidewaiter.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Invitation;
import org.tidewaiter.registry.accounts.Seal;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.DatabaseAddress;
import org.tidewaiter.registry.database.DatabaseUnavailableException;
import org.tidewaiter.registry.database.EmbeddedPostgres;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.evidence.EvidenceUnavailableException;
import org.tidewaiter.registry.evidence.SequencerThread;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.watchlist.Watchlists;

/** What the web stands on: the database, the log with its keys, the rulebook. Closed in the opposite order. */
public final class Foundation implements AutoCloseable {

    private final Optional<EmbeddedPostgres> postgres;
    private final Database database;
    private final Evidence evidence;
    private final SequencerThread sequencer;
    private final Seal seal;
    private final Rulebook rulebook;
    private final CurrentDecider decider;

    private Foundation(Optional<EmbeddedPostgres> postgres, Database database, Path data) {
        this.postgres = postgres;
        this.database = database;
        this.rulebook = Rulebooks.standard();
        this.decider = new CurrentDecider(rulebook, new Watchlists(data.resolve("watchlists")));
        this.evidence = Evidence.open(database, data.resolve("keys"));
        this.seal = new Seal(new SecretKeySpec(sealKey(data.resolve("keys").resolve("second-factor")), "AES"));
        // last: nothing after it can fail and leave it running
        this.sequencer = evidence.startSequencer();
    }

    /**
     * Lays it.
     *
     * @param data where the product keeps what is its own
     * @param address the database; absent: one of our own under {@code data}
     * @throws DatabaseUnavailableException where there is no database to be had, with what an operator can do
     * @throws EvidenceUnavailableException where the keys of the log are not there, with what an operator can do
     */
    public static Foundation lay(Path data, Optional<DatabaseAddress> address, InstantSource clock) {
        Optional<EmbeddedPostgres> postgres = address.isPresent()
                ? Optional.empty()
                : Optional.of(EmbeddedPostgres.start(data.resolve("database"), data.resolve("cache")));
        try {
            return on(
                    Database.open(
                            address.or(() -> postgres.map(EmbeddedPostgres::address))
                                    .orElseThrow(),
                            clock),
                    postgres,
                    data);
        } catch (RuntimeException e) {
            postgres.ifPresent(EmbeddedPostgres::close);
            throw e;
        }
    }

    private static Foundation on(Database database, Optional<EmbeddedPostgres> postgres, Path data) {
        try {
            return new Foundation(postgres, database, data);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The database. */
    public Database database() {
        return database;
    }

    /** The log. */
    public Evidence evidence() {
        return evidence;
    }

    /** Seals the secrets of second factors. */
    public Seal seal() {
        return seal;
    }

    /** The law. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** Decides by it, and by the lists that are in force now. */
    public Decider decider() {
        return decider.get();
    }

    /** The lists of restricted parties that are in force now. */
    public ListsInForce lists() {
        return decider.lists();
    }

    /** One word for the law and the lists that are in force now; another as soon as these are others. */
    String basis() {
        return decider.basis();
    }

    /** The secret of the first administrator, where nobody has an account yet. */
    Optional<Invitation> first(String email) {
        return database.inTransaction(
                new Actor.Product("first start"), tx -> new Accounts().first(tx, "Licensing authority", email));
    }

    @Override
    public void close() {
        sequencer.close();
        database.close();
        postgres.ifPresent(EmbeddedPostgres::close);
    }

    private static byte[] sealKey(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] made = new byte[32];
                new SecureRandom().nextBytes(made);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(made), StandardCharsets.US_ASCII);
            }
            return Base64.getDecoder()
                    .decode(Files.readString(file, StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            throw new DatabaseUnavailableException("the key in " + file + " cannot be read or made", e);
        }
    }
}
