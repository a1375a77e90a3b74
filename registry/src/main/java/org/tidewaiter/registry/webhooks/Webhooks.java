package org.tidewaiter.registry.webhooks;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.EntryKind;
import org.tidewaiter.exchange.proof.SubjectReference;
import org.tidewaiter.registry.accounts.Seal;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.evidence.EvidenceRecord;

/** The webhooks of organisations, what is to be told to each next, and every try. */
public final class Webhooks {

    /** As many an organisation has at most. */
    public static final int MOST = 10;

    private static final int SECRET = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String ADD = """
            INSERT INTO webhook (id, organisation, address, sealed, first_leaf, recorded_at, actor)
            SELECT :id, :organisation, :address, :sealed, coalesce((SELECT max(index) FROM evidence_leaf), -1) + 1, :at, :actor
            WHERE (SELECT count(*) FROM webhook w WHERE w.organisation = :organisation
                   AND NOT EXISTS (SELECT FROM webhook_ended e WHERE e.webhook = w.id)) < :most""";

    private static final String END = """
            INSERT INTO webhook_ended (webhook, recorded_at, actor)
            SELECT id, :at, :actor FROM webhook WHERE id = :id
            ON CONFLICT DO NOTHING""";

    private static final String LIVE = """
            SELECT id, organisation, address, recorded_at FROM webhook w
            WHERE NOT EXISTS (SELECT FROM webhook_ended e WHERE e.webhook = w.id) ORDER BY id""";

    private static final String SEALED = "SELECT sealed FROM webhook WHERE id = :id";

    private static final String ATTEMPTS = """
            SELECT leaf, number, status, problem, recorded_at FROM webhook_attempt WHERE webhook = :id
            ORDER BY leaf DESC, number DESC LIMIT :most""";

    private static final String NOTE = """
            INSERT INTO webhook_attempt (webhook, leaf, number, status, problem, recorded_at)
            VALUES (:webhook, :leaf, :number, :status, :problem, :at)""";

    private static final String ENTRY = """
            SELECT l.index, e.id, e.kind, e.subject, e.at FROM evidence_leaf l JOIN evidence_entry e ON e.id = l.entry
            """;

    private static final String NEXT = ENTRY + """
            WHERE l.index >= greatest(:from, (SELECT first_leaf FROM webhook WHERE id = :id)) AND l.index <= :last
              AND e.organisation = :organisation
            ORDER BY l.index LIMIT 1""";

    private static final String OF_LEAF = ENTRY + "WHERE l.index = :leaf";

    private final Seal seal;
    private final Evidence evidence;

    /** Secrets are kept sealed by {@code seal}; that a webhook was made or ended is put into {@code evidence}. */
    public Webhooks(Seal seal, Evidence evidence) {
        this.seal = seal;
        this.evidence = evidence;
    }

    /**
     * A webhook that was made.
     *
     * @param id of ours
     * @param secret by which messages are signed, told this once
     */
    public record Made(UUID id, String secret) {}

    /** Has what happens to {@code organisation} from now on told at {@code address}; empty where it has as many webhooks as it may. */
    public Optional<Made> add(Tx tx, UUID organisation, URI address) {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        UUID id = tx.newId();
        int added = tx.sql()
                .createUpdate(ADD)
                .bind("id", id)
                .bind("organisation", organisation)
                .bind("address", address.toString())
                .bind("sealed", seal.seal(id, secret))
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .bind("most", MOST)
                .execute();
        if (added == 0) {
            return Optional.empty();
        }
        note(tx, "webhook.made", id, organisation, address);
        return Optional.of(new Made(id, "whsec_" + Base64.getEncoder().encodeToString(secret)));
    }

    /** Ends a webhook; whether there is one in sight. */
    public boolean end(Tx tx, UUID webhook) {
        Optional<Webhook> live =
                live(tx).stream().filter(each -> each.id().equals(webhook)).findFirst();
        live.ifPresent(ended -> {
            tx.sql()
                    .createUpdate(END)
                    .bind("id", webhook)
                    .bind("at", tx.now())
                    .bind("actor", tx.actor().name())
                    .execute();
            note(tx, "webhook.ended", webhook, ended.organisation(), ended.address());
        });
        return live.isPresent();
    }

    private void note(Tx tx, String kind, UUID webhook, UUID organisation, URI address) {
        evidence.append(
                tx,
                new EntryKind(kind),
                new SubjectReference("webhook", webhook.toString()),
                EvidenceRecord.of(webhook, organisation),
                Node.fields()
                        .add("address", address.toString())
                        .add("actor", tx.actor().name())
                        .build());
    }

    /** The webhooks in sight that have not ended. */
    public List<Webhook> live(Tx tx) {
        return tx.sql()
                .createQuery(LIVE)
                .map((row, context) -> new Webhook(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation", UUID.class),
                        URI.create(row.getString("address")),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    /** The secret by which messages to {@code webhook} are signed. */
    public byte[] secret(Tx tx, UUID webhook) {
        return seal.open(
                webhook,
                tx.sql()
                        .createQuery(SEALED)
                        .bind("id", webhook)
                        .mapTo(byte[].class)
                        .one());
    }

    /** The latest tries of {@code webhook}, the last first. */
    public List<Attempt> attempts(Tx tx, UUID webhook, int most) {
        return tx.sql()
                .createQuery(ATTEMPTS)
                .bind("id", webhook)
                .bind("most", most)
                .map((row, context) -> attempt(row))
                .list();
    }

    /**
     * What is to be told at {@code webhook} now: what was not taken, once it is time, else what comes next in the log; empty where
     * there is nothing now.
     *
     * @param from no leaf before it is looked at; what was tried last may lie before
     * @param last leaf of the log that is looked at
     */
    public Optional<Event> due(Tx tx, Webhook webhook, long from, long last) {
        Optional<Attempt> tried = attempts(tx, webhook.id(), 1).stream().findFirst();
        Optional<Instant> again = tried.flatMap(Attempt::again);
        if (again.isPresent()) {
            return again.get().isAfter(tx.now())
                    ? Optional.empty()
                    : event(tx, tried.get().leaf(), tried.get().number() + 1);
        }
        return tx.sql()
                .createQuery(NEXT)
                .bind("id", webhook.id())
                .bind("organisation", webhook.organisation())
                .bind("from", Math.max(from, tried.map(Attempt::leaf).orElse(-1L) + 1))
                .bind("last", last)
                .map((row, context) -> event(row, 1))
                .findOne();
    }

    /** The last leaf of the log; -1 where it has none. */
    public long lastLeaf(Tx tx) {
        return tx.sql()
                .createQuery("SELECT coalesce(max(index), -1) FROM evidence_leaf")
                .mapTo(Long.class)
                .one();
    }

    /** Puts a try on record. */
    public void note(Tx tx, UUID webhook, Event event, Optional<Integer> status, Optional<String> problem) {
        tx.sql()
                .createUpdate(NOTE)
                .bind("webhook", webhook)
                .bind("leaf", event.leaf())
                .bind("number", event.number())
                .bind("status", status)
                .bind("problem", problem)
                .bind("at", tx.now())
                .execute();
    }

    private static Optional<Event> event(Tx tx, long leaf, int number) {
        return tx.sql()
                .createQuery(OF_LEAF)
                .bind("leaf", leaf)
                .map((row, context) -> event(row, number))
                .findOne();
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getLong("index"),
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject"),
                row.getTimestamp("at").toInstant(),
                number);
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        Optional<Integer> came = row.wasNull() ? Optional.empty() : Optional.of(status);
        return new Attempt(
                row.getLong("leaf"),
                row.getInt("number"),
                came,
                Optional.ofNullable(row.getString("problem")),
                row.getTimestamp("recorded_at").toInstant());
    }
}
