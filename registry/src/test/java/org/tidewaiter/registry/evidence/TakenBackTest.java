package org.tidewaiter.registry.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.registry.evidence.Deeds.PRODUCT;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.EvidenceEntry;
import org.tidewaiter.exchange.proof.SubjectReference;
import org.tidewaiter.registry.database.OwnDatabase;

@DisplayName("A log whose database was taken back to an earlier state")
class TakenBackTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    @TempDir
    static Path keys;

    private static List<EvidenceEntry> told(Evidence evidence) {
        SubjectReference log = new SubjectReference(
                "log", HexFormat.of().formatHex(evidence.key().id().bytes()));
        return OWN.database().inTransaction(PRODUCT, tx -> evidence.about(tx, log, 10));
    }

    @Test
    @DisplayName("opens, goes on, and has in evidence what it had signed and no longer holds, once")
    void isTold() throws SQLException {
        Evidence before = Evidence.open(OWN.database(), keys);
        OWN.database().inTransaction(PRODUCT, tx -> before.append(tx, List.of(Deeds.drawn(Deeds.newRecord(), 25))));
        before.sequencer().sequence();
        assertThat(told(Evidence.open(OWN.database(), keys))).isEmpty();
        try (Connection owner = OWN.owner()) {
            owner.createStatement().execute("""
                            ALTER TABLE evidence_head DISABLE TRIGGER USER;
                            ALTER TABLE evidence_leaf DISABLE TRIGGER USER;
                            DELETE FROM evidence_head;
                            DELETE FROM evidence_leaf;
                            ALTER TABLE evidence_head ENABLE TRIGGER USER;
                            ALTER TABLE evidence_leaf ENABLE TRIGGER USER""");
        }

        Evidence after = Evidence.open(OWN.database(), keys);

        assertThat(told(after)).extracting(entry -> entry.kind().word()).containsExactly("log.taken-back");
        UUID entry = told(after).getFirst().id();
        Optional<Node> payload = OWN.database().inTransaction(PRODUCT, tx -> after.payload(tx, entry));
        assertThat(payload.orElseThrow().toString()).contains("signedRoot", "heldSize");
        after.sequencer().sequence();
        assertThat(told(Evidence.open(OWN.database(), keys))).hasSize(1);
    }
}
