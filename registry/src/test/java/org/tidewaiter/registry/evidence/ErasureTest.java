package org.tidewaiter.registry.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidewaiter.registry.evidence.Deeds.PRODUCT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.BundleVerification;
import org.tidewaiter.exchange.proof.EvidenceEntry;
import org.tidewaiter.exchange.proof.ProofBundle;
import org.tidewaiter.exchange.proof.SubjectReference;
import org.tidewaiter.exchange.proof.Verdict;
import org.tidewaiter.registry.database.Backup;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.DatabaseAddress;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.database.Restore;

@DisplayName("Erasing a record")
class ErasureTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    @TempDir
    static Path keys;

    private Evidence evidence;
    private EvidenceRecord record;
    private UUID entry;

    @BeforeEach
    void putOnRecord() {
        evidence = Evidence.open(OWN.database(), keys);
        record = Deeds.newRecord();
        entry = OWN.database()
                .inTransaction(
                        PRODUCT,
                        tx -> evidence.append(tx, List.of(Deeds.drawn(record, 25)))
                                .getFirst());
        evidence.sequencer().sequence();
    }

    private boolean erase() {
        return OWN.database().inTransaction(PRODUCT, tx -> evidence.erase(tx, record.id(), "retention.ended"));
    }

    private ProofBundle bundle() {
        return OWN.database()
                .inTransaction(
                        PRODUCT,
                        tx -> ((Export.Ready) evidence.export(tx, Set.of(entry), Optional.empty(), Showing.PAYLOADS))
                                .bundle());
    }

    private boolean isReadable() {
        return payload(entry).isPresent();
    }

    private Optional<Node> payload(UUID id) {
        return OWN.database().inTransaction(PRODUCT, tx -> evidence.payload(tx, id));
    }

    private static Verdict verdict(ProofBundle bundle) {
        return BundleVerification.of(bundle.bytes(), Optional.of(bundle.key()));
    }

    @Test
    @DisplayName("takes what was put on record and leaves every proof valid, also those given out before")
    void erases() {
        ProofBundle before = bundle();
        assertThat(isReadable()).isTrue();

        assertThat(erase()).isTrue();

        assertThat(isReadable()).isFalse();
        assertThat(verdict(before)).isInstanceOf(Verdict.Accepted.class);
        ProofBundle after = bundle();
        assertThat(verdict(after)).isInstanceOf(Verdict.Accepted.class);
        assertThat(after.entries().getFirst().opening()).isEmpty();
        assertThat(erase()).isFalse();
        evidence.sequencer().sequence();
        assertThat(OWN.database().inTransaction(PRODUCT, evidence::audit)).isEmpty();
    }

    @Test
    @DisplayName("is itself put into evidence, with its grounds")
    void isEvidence() {
        erase();

        List<EvidenceEntry> about = OWN.database()
                .inTransaction(
                        PRODUCT,
                        tx -> evidence.about(
                                tx, new SubjectReference("record", record.id().toString()), 10));
        assertThat(about).extracting(each -> each.kind().word()).containsExactly("record.erased");
        assertThat(payload(about.getFirst().id()))
                .hasValueSatisfying(payload -> assertThat(payload.toString()).contains("retention.ended"));
    }

    @Test
    @DisplayName(
            "is for good: nothing more can be put under the record, by this product or another on the same database")
    void forGood() {
        Evidence another = Evidence.open(OWN.database(), keys);
        OWN.database().inTransaction(PRODUCT, tx -> another.append(tx, List.of(Deeds.drawn(record, 1))));
        erase();

        for (Evidence each : List.of(evidence, another)) {
            assertThatThrownBy(() -> OWN.database()
                            .inTransaction(PRODUCT, tx -> each.append(tx, List.of(Deeds.drawn(record, 2)))))
                    .hasMessageContaining("was erased");
        }
    }

    @Test
    @DisplayName(
            "stays done after a restore: a key that comes back with an older copy of the database is destroyed at its opening")
    void afterRestore(@TempDir Path folder) throws SQLException {
        Path backup = folder.resolve("backup.zip");
        Backup.write(OWN.address(), backup);
        erase();
        DatabaseAddress empty = OWN.empty();
        Restore.read(backup, empty);
        Database restored = OWN.at(empty).database();

        Evidence reopened = Evidence.open(restored, keys);

        Optional<Node> payload = restored.inTransaction(PRODUCT, tx -> reopened.payload(tx, entry));
        assertThat(payload).isEmpty();
        reopened.sequencer().sequence();
        List<Finding> findings = restored.inTransaction(PRODUCT, reopened::audit);
        assertThat(findings).isEmpty();
        Export export = restored.inTransaction(
                PRODUCT, tx -> reopened.export(tx, Set.of(entry), Optional.empty(), Showing.PAYLOADS));
        assertThat(verdict(((Export.Ready) export).bundle())).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    @DisplayName(
            "whose transaction fails is finished at the next opening: a key that was to be destroyed does not live on")
    void finished() {
        assertThatThrownBy(() -> OWN.database().inTransaction(PRODUCT, tx -> {
                    evidence.erase(tx, record.id(), "retention.ended");
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        evidence = Evidence.open(OWN.database(), keys);

        assertThat(isReadable()).isFalse();
    }

    @Test
    @DisplayName("reads its list of destroyed keys also where the product died while it wrote a line")
    void tornLine() throws IOException {
        erase();
        Path list = keys.resolve("destroyed-keys");
        byte[] whole = Files.readAllBytes(list);
        Files.write(list, "0b9c4".getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);

        evidence = Evidence.open(OWN.database(), keys);

        assertThat(Files.readAllBytes(list)).isEqualTo(whole);
        Files.write(list, "0b9c4\n".getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Evidence.open(OWN.database(), keys)).isInstanceOf(EvidenceUnavailableException.class);
        Files.write(list, whole);
    }
}
