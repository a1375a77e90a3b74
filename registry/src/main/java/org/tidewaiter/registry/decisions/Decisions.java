package org.tidewaiter.registry.decisions;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.EntryKind;
import org.tidewaiter.exchange.proof.SubjectReference;
import org.tidewaiter.registry.Sha256;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.evidence.Deed;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.evidence.EvidenceRecord;

/** The decisions on record. */
public final class Decisions {

    private static final EntryKind GIVEN = new EntryKind("decision.given");

    private static final String ADD = """
            INSERT INTO decision (id, organisation, consignment, disposition, law_date, rulebook, watchlists, engine,
                                  document_hash, recorded_at, actor)
            VALUES (:id, :organisation, :consignment, :disposition, :lawDate, :rulebook, :watchlists, :engine,
                    :hash, :at, :actor)""";

    private static final String ADD_DOCUMENT =
            "INSERT INTO decision_document (decision, document) VALUES (:decision, :document)";

    private static final String FIND =
            "SELECT id, organisation, consignment, disposition, law_date, recorded_at FROM decision";

    private final Evidence evidence;

    /** Every decision is put into {@code evidence}. */
    public Decisions(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * A decision to be kept.
     *
     * @param decision the decision
     * @param document it as a document, as it is given to whoever asked
     */
    public record Given(Decision decision, byte[] document) {}

    /**
     * Keeps decisions given to the organisation for which somebody acts.
     *
     * @return their ids, in the same order
     * @throws IllegalArgumentException where nobody's organisation acts
     */
    public List<UUID> keep(Tx tx, List<Given> decisions) {
        UUID organisation = tx.actor()
                .ofOrganisation()
                .orElseThrow(() -> new IllegalArgumentException("decisions are given to organisations"));
        List<UUID> ids = new ArrayList<>(decisions.size());
        List<Deed> deeds = new ArrayList<>(decisions.size());
        try (PreparedBatch rows = tx.sql().prepareBatch(ADD);
                PreparedBatch documents = tx.sql().prepareBatch(ADD_DOCUMENT)) {
            for (Given given : decisions) {
                UUID id = tx.newId();
                byte[] hash = Sha256.of(given.document());
                Decision decision = given.decision();
                rows.bind("id", id)
                        .bind("organisation", organisation)
                        .bind("consignment", decision.consignment().id())
                        .bind("disposition", decision.disposition().name())
                        .bind("lawDate", decision.lawDate())
                        .bind("rulebook", decision.rulebook())
                        .bind("watchlists", decision.screening().watchlists())
                        .bind("engine", decision.engine())
                        .bind("hash", hash)
                        .bind("at", tx.now())
                        .bind("actor", tx.actor().name())
                        .add();
                documents
                        .bind("decision", id)
                        .bind("document", new String(given.document(), StandardCharsets.UTF_8))
                        .add();
                ids.add(id);
                deeds.add(deed(id, organisation, decision.disposition(), hash));
            }
            rows.execute();
            documents.execute();
        }
        evidence.append(tx, deeds);
        return ids;
    }

    /** The decision of this id, where it is in sight. */
    public Optional<GivenDecision> find(Tx tx, UUID id) {
        return tx.sql()
                .createQuery(FIND + " WHERE id = :id")
                .bind("id", id)
                .map(Decisions::read)
                .findOne();
    }

    /** The document of a decision; empty where it is out of sight or was erased. */
    public Optional<String> document(Tx tx, UUID id) {
        return tx.sql()
                .createQuery("SELECT document FROM decision_document WHERE decision = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    /**
     * Decisions in sight, the latest first.
     *
     * @param before only those given before this one
     * @param most how many at most
     */
    public List<GivenDecision> latest(Tx tx, Optional<UUID> before, int most) {
        return tx.sql()
                .createQuery(FIND + " WHERE :before::uuid IS NULL OR id < :before ORDER BY id DESC LIMIT :most")
                .bind("before", before)
                .bind("most", most)
                .map(Decisions::read)
                .list();
    }

    /** Only a hash goes into evidence, under the key of the organisation: the document is erased by itself. */
    private static Deed deed(UUID id, UUID organisation, Disposition disposition, byte[] hash) {
        return new Deed(
                GIVEN,
                new SubjectReference("decision", id.toString()),
                EvidenceRecord.of(organisation, organisation),
                Node.fields()
                        .add("disposition", disposition.name())
                        .add("document", "sha256:" + HexFormat.of().formatHex(hash))
                        .build());
    }

    private static GivenDecision read(ResultSet row, StatementContext context) throws SQLException {
        return new GivenDecision(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                Optional.ofNullable(row.getString("consignment")),
                Disposition.valueOf(row.getString("disposition")),
                row.getObject("law_date", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant());
    }
}
