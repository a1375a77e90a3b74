package org.tidewaiter.registry.evidence;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.EntryKind;
import org.tidewaiter.exchange.proof.EvidenceEntry;
import org.tidewaiter.exchange.proof.LogKey;
import org.tidewaiter.exchange.proof.Opening;
import org.tidewaiter.exchange.proof.SignedHead;
import org.tidewaiter.exchange.proof.SubjectReference;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;

/** The log: deeds are put into evidence, shown, proven and, as far as the law wants it, erased. */
public final class Evidence {

    private static final Actor SELF = new Actor.Product("evidence");
    private static final EntryKind ERASED = new EntryKind("record.erased");
    private static final EntryKind TAKEN_BACK = new EntryKind("log.taken-back");

    private static final String IS_USED =
            "SELECT EXISTS (SELECT FROM evidence_key) OR EXISTS (SELECT FROM evidence_head)";
    private static final String ANY_KEY = "SELECT record, wrapped FROM evidence_key LIMIT 1";
    private static final String STANDING = """
            SELECT l.index FROM evidence_entry AS e LEFT JOIN evidence_leaf AS l ON l.entry = e.id WHERE e.id = ?""";
    private static final String OF_SUBJECT =
            "SELECT " + Columns.ENTRY + " FROM evidence_entry AS e WHERE e.subject = ? ORDER BY e.at, e.id LIMIT ?";
    private static final String PAYLOAD = """
            SELECT p.record, p.ciphertext, k.wrapped FROM evidence_payload AS p JOIN evidence_key AS k USING (record)
            WHERE p.entry = ?""";
    private static final String ERASE =
            "INSERT INTO evidence_erasure (record, at) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String DESTROY_PAYLOADS = "DELETE FROM evidence_payload WHERE record = ?";
    private static final String DESTROY_KEY = "DELETE FROM evidence_key WHERE record = ?";
    private static final String STILL_HELD = "SELECT record FROM evidence_key WHERE record = ANY (?)";

    private final Database database;
    private final KeyFolder folder;
    private final DataKeys keys;
    private final Appending appending;

    private Evidence(Database database, KeyFolder folder) {
        this.database = database;
        this.folder = folder;
        this.keys = new DataKeys(folder.master());
        this.appending = new Appending(keys);
    }

    /**
     * Opens the log in {@code database} with the keys in {@code folder}; a new log gets new keys. Data keys that were destroyed and
     * came back with a restored database are destroyed again, and that the log was taken back is put into evidence.
     *
     * @throws EvidenceUnavailableException where the keys are missing, unreadable or not those of this database
     */
    public static Evidence open(Database database, Path folder) {
        boolean used = database.inTransaction(
                SELF, tx -> tx.sql().createQuery(IS_USED).mapTo(Boolean.class).one());
        Optional<KeyFolder> found = KeyFolder.find(folder);
        if (found.isEmpty() && used) {
            throw new EvidenceUnavailableException(
                    "the keys of the log are missing in " + folder + ": restore them from their backup");
        }
        Evidence evidence = new Evidence(database, found.orElseGet(() -> KeyFolder.create(folder)));
        evidence.checkKeys(folder);
        evidence.destroyAgain();
        evidence.tellIfTakenBack();
        return evidence;
    }

    private void checkKeys(Path folder) {
        database.inTransaction(SELF, tx -> {
            boolean signed =
                    Heads.latest(tx.sql()).map(head -> head.isFrom(key())).orElse(true);
            try {
                tx.sql()
                        .createQuery(ANY_KEY)
                        .map((row, context) -> keys.unwrap(Columns.uuid(row, "record"), row.getBytes("wrapped")))
                        .findOne();
            } catch (IllegalStateException otherMaster) {
                signed = false;
            }
            if (!signed) {
                throw new EvidenceUnavailableException(
                        "the keys in " + folder + " are those of another log than the one in the database");
            }
            return signed;
        });
    }

    private void destroyAgain() {
        List<UUID> destroyed = List.copyOf(folder.destroyed().records());
        database.inTransaction(SELF, tx -> {
            List<UUID> held = tx.sql()
                    .createQuery(STILL_HELD)
                    .bind(0, Columns.uuids(destroyed, record -> record))
                    .mapTo(UUID.class)
                    .list();
            held.forEach(record -> erase(tx, record, "restored"));
            return held.size();
        });
    }

    /** Puts into evidence that the database does not hold the head that was signed last. */
    private void tellIfTakenBack() {
        Optional<NotedHead.Note> signed = folder.noted().read();
        database.inTransaction(SELF, tx -> {
            boolean held = signed.isEmpty() || holds(tx, signed.get());
            if (!held) {
                long size =
                        Heads.latest(tx.sql()).map(head -> head.head().size()).orElse(0L);
                append(tx, TAKEN_BACK, subject(), EvidenceRecord.LOG, takenBack(signed.get(), size));
            }
            return held;
        });
    }

    /** Whether the database holds the head that was noted down. */
    private static boolean holds(Tx tx, NotedHead.Note signed) {
        return Heads.ofSize(tx.sql(), signed.size())
                .filter(head -> signed.agreesWith(head.head()))
                .isPresent();
    }

    private static Node takenBack(NotedHead.Note signed, long size) {
        return Node.fields()
                .add("signedSize", Node.of(signed.size()))
                .add("signedRoot", signed.root().toString())
                .add("heldSize", Node.of(size))
                .build();
    }

    /** The log as what an entry is about. */
    private SubjectReference subject() {
        return new SubjectReference("log", HexFormat.of().formatHex(key().id().bytes()));
    }

    /** Numbers what is appended from now on, until it is closed. */
    public SequencerThread startSequencer() {
        return new SequencerThread(sequencer());
    }

    /** The sequencer of this log. */
    Sequencer sequencer() {
        return new Sequencer(database, folder.signer(), folder.noted());
    }

    /** The key by which the heads of this log are known. */
    public LogKey key() {
        return folder.signer().key();
    }

    /**
     * Puts one deed into evidence, with the transaction that does it.
     *
     * @return the id of the entry, durable once the transaction is
     */
    public UUID append(Tx tx, EntryKind kind, SubjectReference subject, EvidenceRecord record, Node payload) {
        return append(tx, List.of(new Deed(kind, subject, record, payload))).getFirst();
    }

    /** Puts deeds into evidence with one statement; the ids of their entries stand in the same order. */
    public List<UUID> append(Tx tx, List<Deed> deeds) {
        return deeds.isEmpty() ? List.of() : appending.append(tx, deeds);
    }

    /** How {@code entry} stands, or empty where it is not there or out of sight. */
    public Optional<Standing> standing(Tx tx, UUID entry) {
        return tx.sql()
                .createQuery(STANDING)
                .bind(0, entry)
                .map((row, context) -> {
                    long index = row.getLong("index");
                    return row.wasNull() ? (Standing) new Standing.Pending() : new Standing.Included(index);
                })
                .findOne();
    }

    /** The first {@code most} entries about {@code subject} that are in sight, oldest first. */
    public List<EvidenceEntry> about(Tx tx, SubjectReference subject, int most) {
        return tx.sql()
                .createQuery(OF_SUBJECT)
                .bind(0, subject.toString())
                .bind(1, most)
                .map((row, context) -> Columns.entry(row))
                .list();
    }

    /** What was put on record with {@code entry}; empty where it is not there, out of sight or erased. */
    public Optional<Node> payload(Tx tx, UUID entry) {
        return opening(tx, entry).map(Opening::payload);
    }

    /** What {@code entry} commits to. */
    Optional<Opening> opening(Tx tx, UUID entry) {
        return tx.sql()
                .createQuery(PAYLOAD)
                .bind(0, entry)
                .map((row, context) -> opening(
                        Columns.uuid(row, "record"), row.getBytes("wrapped"), entry, row.getBytes("ciphertext")))
                .findOne();
    }

    /** What {@code ciphertext} says; throws {@link IllegalStateException} where it, the key or the entry is not the right one. */
    Opening opening(UUID record, byte[] wrapped, UUID entry, byte[] ciphertext) {
        return keys.unwrap(record, wrapped).open(entry, ciphertext);
    }

    /** The newest head, to be noted down by a witness; empty where nothing is in the tree yet. */
    public Optional<SignedHead> head(Tx tx) {
        return Heads.latest(tx.sql());
    }

    /**
     * A bundle that proves {@code entries} to anybody.
     *
     * @param earlier size of an earlier head, from which the bundle is to prove that the log only grew
     */
    public Export export(Tx tx, Collection<UUID> entries, Optional<Long> earlier, Showing showing) {
        return new Exporting(this, tx).of(new LinkedHashSet<>(entries), earlier, showing);
    }

    /**
     * Erases {@code record}: its key is destroyed, and with it all that was put on record under it. Entries and proofs stay; an entry
     * says that this was done. It cannot be undone: even if the transaction fails, the key is gone after the next start.
     *
     * @param grounds a word or a reference, such as {@code retention.ended}; it names nobody
     * @return whether there was something to erase
     */
    public boolean erase(Tx tx, UUID record, String grounds) {
        if (record.equals(EvidenceRecord.LOG.id())) {
            throw new IllegalArgumentException("the record of the log itself is never erased");
        }
        boolean first = tx.sql()
                        .createUpdate(ERASE)
                        .bind(0, record)
                        .bind(1, Columns.instant(tx.now()))
                        .execute()
                > 0;
        int payloads = tx.sql().createUpdate(DESTROY_PAYLOADS).bind(0, record).execute();
        int held = tx.sql().createUpdate(DESTROY_KEY).bind(0, record).execute();
        if (!first && payloads + held == 0) {
            return false;
        }
        append(
                tx,
                ERASED,
                new SubjectReference("record", record.toString()),
                EvidenceRecord.LOG,
                Node.fields()
                        .add("record", record.toString())
                        .add("grounds", grounds)
                        .build());
        keys.forget(record);
        folder.destroyed().add(record);
        return true;
    }

    /** Recomputes the log from what is on record and tells everything that does not agree. */
    public List<Finding> audit(Tx tx) {
        return new Audit(this, tx, folder.noted()).findings();
    }
}
