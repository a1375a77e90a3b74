package org.tidewaiter.registry.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidewaiter.registry.evidence.Deeds.PRODUCT;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.registry.database.OwnDatabase;

@DisplayName("What is in evidence")
class TamperingTest {

    private static final List<String> TABLES = List.of(
            "evidence_entry",
            "evidence_erasure",
            "evidence_key",
            "evidence_payload",
            "evidence_queue",
            "evidence_leaf",
            "evidence_node",
            "evidence_head");

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    @TempDir
    static Path keys;

    private static Evidence evidence;

    /** Three batches of draw-downs, eleven leaves in all; one record is erased, and its erasure is the last leaf. */
    @BeforeAll
    static void putOnRecord() {
        evidence = Evidence.open(OWN.database(), keys);
        EvidenceRecord erased = Deeds.newRecord();
        for (int batch = 0; batch < 2; batch++) {
            List<Deed> deeds = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                deeds.add(Deeds.drawn(i == 4 ? erased : Deeds.newRecord(), 10 * batch + i));
            }
            OWN.database().inTransaction(PRODUCT, tx -> evidence.append(tx, deeds));
            evidence.sequencer().sequence();
        }
        OWN.database().inTransaction(PRODUCT, tx -> evidence.erase(tx, erased.id(), "retention.ended"));
        evidence.sequencer().sequence();
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection owner = OWN.owner()) {
            owner.createStatement().execute(sql);
        }
    }

    private static void asOwnerPastAllTriggers(String sql) throws SQLException {
        StringBuilder script = new StringBuilder("BEGIN;");
        TABLES.forEach(table -> script.append("ALTER TABLE " + table + " DISABLE TRIGGER USER;"));
        script.append(sql).append(';');
        TABLES.forEach(table -> script.append("ALTER TABLE " + table + " ENABLE TRIGGER USER;"));
        asOwner(script.append("COMMIT").toString());
    }

    private static List<String> audit() {
        return OWN.database().inTransaction(PRODUCT, evidence::audit).stream()
                .map(Finding::fault)
                .map(Enum::name)
                .distinct()
                .toList();
    }

    @DisplayName("can be changed, deleted or emptied by nobody, not even the owner of the tables")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "UPDATE evidence_entry SET kind = 'licence.refused'",
                "DELETE FROM evidence_entry",
                "UPDATE evidence_leaf SET index = index + 100",
                "DELETE FROM evidence_leaf",
                "UPDATE evidence_node SET hash = sha256('')",
                "DELETE FROM evidence_node",
                "UPDATE evidence_head SET size = size + 100",
                "DELETE FROM evidence_head",
                "UPDATE evidence_erasure SET at = now()",
                "DELETE FROM evidence_erasure",
                "UPDATE evidence_payload SET ciphertext = ''",
                "DELETE FROM evidence_payload",
                "UPDATE evidence_key SET wrapped = ''",
                "DELETE FROM evidence_key",
                "TRUNCATE evidence_entry CASCADE",
                "TRUNCATE evidence_leaf",
                "TRUNCATE evidence_node",
                "TRUNCATE evidence_head",
                "TRUNCATE evidence_erasure",
                "TRUNCATE evidence_payload",
                "TRUNCATE evidence_key",
                "TRUNCATE evidence_queue"
            })
    void isKept(String change) {
        assertThatThrownBy(() -> asOwner(change)).hasMessageMatching("(?s).*(only added to|kept until).*");
        assertThatThrownBy(() ->
                        OWN.database().inTransaction(PRODUCT, tx -> tx.sql().execute(change)))
                .hasMessageMatching("(?s).*(permission denied|only added to|kept until).*");
        assertThatThrownBy(() -> OWN.database().inTransaction(PRODUCT, tx -> {
                    tx.sql().execute("SET LOCAL ROLE tidewaiter_log");
                    return tx.sql().execute(change);
                }))
                .hasMessageContaining("permission denied");
        assertThat(audit()).isEmpty();
    }

    @DisplayName("is numbered by the sequencer alone, and the sequencer can do nothing else")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tidewaiter_app | INSERT INTO evidence_leaf VALUES (100, gen_random_uuid(), sha256(''))
            tidewaiter_app | INSERT INTO evidence_node VALUES (1, 100, sha256(''))
            tidewaiter_app | INSERT INTO evidence_head VALUES (100, sha256(''), now(), sha256(''), '')
            tidewaiter_app | DELETE FROM evidence_queue
            tidewaiter_log | INSERT INTO evidence_entry VALUES (gen_random_uuid(), 'a', now(), 'a:b', sha256(''), gen_random_uuid())
            tidewaiter_log | INSERT INTO evidence_queue (entry) VALUES (gen_random_uuid())
            tidewaiter_log | SELECT ciphertext FROM evidence_payload
            tidewaiter_log | SELECT wrapped FROM evidence_key
            """)
    void roles(String role, String deed) {
        assertThatThrownBy(() -> OWN.database().inTransaction(PRODUCT, tx -> {
                    tx.sql().execute("SET LOCAL ROLE " + role);
                    return tx.sql().execute(deed);
                }))
                .hasMessageContaining("permission denied");
    }

    @Test
    @DisplayName("and untouched passes the audit")
    void sound() {
        assertThat(audit()).isEmpty();
    }

    @DisplayName("and changed past every safeguard is found by the audit")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            UPDATE evidence_entry SET kind = 'licence.refused' WHERE id = (SELECT entry FROM evidence_leaf WHERE index = 3) | LEAF_DIFFERS, HEAD_DIFFERS, NODE_DIFFERS
            UPDATE evidence_entry SET at = at + interval '1 microsecond' WHERE id = (SELECT entry FROM evidence_leaf WHERE index = 9) | LEAF_DIFFERS, HEAD_DIFFERS, NODE_DIFFERS
            UPDATE evidence_leaf SET hash = sha256('x') WHERE index = 3 | LEAF_DIFFERS
            UPDATE evidence_node SET hash = sha256('x') WHERE level = 2 AND index = 0 | NODE_DIFFERS
            DELETE FROM evidence_node WHERE level = 1 AND index = 0 | NODE_COUNT
            UPDATE evidence_head SET root = sha256('x') WHERE size = 5 | HEAD_UNSIGNED, HEAD_DIFFERS
            UPDATE evidence_head SET at = at + interval '1 hour' WHERE size = 5 | HEAD_UNSIGNED
            DELETE FROM evidence_head WHERE size = 11 | LEAF_BEYOND_HEAD, HEAD_MISSING
            DELETE FROM evidence_leaf WHERE index = 2 | LEAF_MISSING, HEAD_DIFFERS, NODE_DIFFERS, ENTRY_LOST
            DELETE FROM evidence_head WHERE size = 11; DELETE FROM evidence_leaf WHERE index = 10; DELETE FROM evidence_payload WHERE entry NOT IN (SELECT entry FROM evidence_leaf); DELETE FROM evidence_entry WHERE id NOT IN (SELECT entry FROM evidence_leaf) | HEAD_MISSING
            UPDATE evidence_payload SET ciphertext = sha256('x') | PAYLOAD_DIFFERS
            DELETE FROM evidence_payload | PAYLOAD_MISSING
            UPDATE evidence_key SET wrapped = sha256('x') | PAYLOAD_DIFFERS
            INSERT INTO evidence_entry VALUES (gen_random_uuid(), 'licence.granted', now(), 'licence:L-1', sha256(''), gen_random_uuid()) | ENTRY_LOST
            """)
    void isFound(String tampering, String findings) throws SQLException {
        StringBuilder copy = new StringBuilder();
        StringBuilder back = new StringBuilder();
        for (String table : TABLES) {
            copy.append("DROP TABLE IF EXISTS copied_" + table + "; CREATE TABLE copied_" + table + " AS TABLE " + table
                    + ";");
        }
        asOwner(copy.toString());
        try {
            asOwnerPastAllTriggers(tampering);
            assertThat(audit()).containsExactlyInAnyOrder(findings.split(", "));
        } finally {
            List<String> deepestFirst = TABLES.reversed();
            deepestFirst.forEach(table -> back.append("DELETE FROM " + table + ";"));
            TABLES.stream()
                    .filter(table -> !table.equals("evidence_queue"))
                    .forEach(table -> back.append("INSERT INTO " + table + " SELECT * FROM copied_" + table + ";"));
            asOwnerPastAllTriggers(back.toString());
        }
        assertThat(audit()).isEmpty();
    }
}
