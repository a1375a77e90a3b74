package org.tidewaiter.registry.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidewaiter.registry.evidence.Deeds.PRODUCT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.BundleVerification;
import org.tidewaiter.exchange.proof.EvidenceEntry;
import org.tidewaiter.exchange.proof.ProofBundle;
import org.tidewaiter.exchange.proof.SignedHead;
import org.tidewaiter.exchange.proof.Verdict;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.OwnDatabase;

@DisplayName("The evidence log")
class EvidenceTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    @TempDir
    static Path keys;

    private static Evidence evidence;

    @BeforeAll
    static void open() {
        evidence = Evidence.open(OWN.database(), keys);
    }

    private static UUID draw(EvidenceRecord record, int grams) {
        return OWN.database()
                .inTransaction(
                        PRODUCT,
                        tx -> evidence.append(tx, List.of(Deeds.drawn(record, grams)))
                                .getFirst());
    }

    private static Standing standing(UUID entry) {
        return OWN.database()
                .inTransaction(PRODUCT, tx -> evidence.standing(tx, entry).orElseThrow());
    }

    private static Optional<Node> payload(Actor actor, UUID entry) {
        return OWN.database().inTransaction(actor, tx -> evidence.payload(tx, entry));
    }

    private static Export export(Actor actor, Set<UUID> entries, Optional<Long> earlier) {
        return OWN.database().inTransaction(actor, tx -> evidence.export(tx, entries, earlier, Showing.PAYLOADS));
    }

    private static ProofBundle bundle(Set<UUID> entries, Optional<Long> earlier) {
        Export export = export(PRODUCT, entries, earlier);
        assertThat(export).isInstanceOf(Export.Ready.class);
        return ((Export.Ready) export).bundle();
    }

    private static Verdict verdict(ProofBundle bundle) {
        return BundleVerification.of(bundle.bytes(), Optional.of(evidence.key()));
    }

    private static List<Finding> audit() {
        return OWN.database().inTransaction(PRODUCT, evidence::audit);
    }

    private static void sequenceAll() {
        while (evidence.sequencer().sequence() > 0) {
            // again
        }
    }

    @Test
    @DisplayName("holds a deed from the moment it is acknowledged, pending at first, then in the tree")
    void pendingThenIncluded() {
        UUID entry = draw(Deeds.newRecord(), 25);

        assertThat(standing(entry)).isEqualTo(new Standing.Pending());
        assertThat(export(PRODUCT, Set.of(entry), Optional.empty())).isEqualTo(new Export.NotYet(Set.of(entry)));

        sequenceAll();

        assertThat(standing(entry)).isInstanceOf(Standing.Included.class);
        ProofBundle bundle = bundle(Set.of(entry), Optional.empty());
        assertThat(verdict(bundle)).isEqualTo(new Verdict.Accepted(bundle, true));
        assertThat(bundle.entries().getFirst().opening().orElseThrow().payload())
                .isEqualTo(Deeds.payload(25));
    }

    @Test
    @DisplayName("knows nothing of a deed that was undone")
    void undone() {
        EvidenceRecord record = Deeds.newRecord();
        assertThatThrownBy(() -> OWN.database().inTransaction(PRODUCT, tx -> {
                    evidence.append(tx, List.of(Deeds.drawn(record, 25)));
                    throw new IllegalStateException("the scales broke");
                }))
                .hasMessage("the scales broke");

        UUID entry = draw(record, 30);

        List<EvidenceEntry> about =
                OWN.database().inTransaction(PRODUCT, tx -> evidence.about(tx, Deeds.licence(record.id()), 10));
        assertThat(about).extracting(EvidenceEntry::id).containsExactly(entry);
        assertThat(payload(PRODUCT, entry)).contains(Deeds.payload(30));
    }

    @Test
    @DisplayName("gives deeds done at the same time exactly one leaf each, however many sequencers there are")
    void concurrent() throws Exception {
        EvidenceRecord shared = Deeds.newRecord();
        List<UUID> entries = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(10)) {
            List<Future<List<UUID>>> work = new ArrayList<>();
            for (int person = 0; person < 8; person++) {
                work.add(people.submit(() -> {
                    List<UUID> own = new ArrayList<>();
                    for (int i = 0; i < 25; i++) {
                        own.add(draw(i % 2 == 0 ? shared : Deeds.newRecord(), i));
                    }
                    return own;
                }));
            }
            List<Future<?>> sequencers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                sequencers.add(people.submit(() -> {
                    while (!work.stream().allMatch(Future::isDone)) {
                        evidence.sequencer().sequence();
                    }
                }));
            }
            for (Future<List<UUID>> each : work) {
                entries.addAll(each.get());
            }
            for (Future<?> each : sequencers) {
                each.get();
            }
        }
        sequenceAll();

        Set<Long> leaves = new HashSet<>();
        for (UUID entry : entries) {
            leaves.add(((Standing.Included) standing(entry)).index());
        }
        assertThat(leaves).hasSize(200);
        assertThat(audit()).isEmpty();
    }

    @Test
    @DisplayName("loses nothing where the product dies between deed and sequencing, or while it sequences")
    void crash() {
        UUID entry = draw(Deeds.newRecord(), 25);
        Sequencer dying = evidence.sequencer();
        assertThatThrownBy(() -> OWN.database().inTransaction(PRODUCT, tx -> {
                    assertThat(dying.sequence(tx).entries()).isPositive();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        Evidence reopened = Evidence.open(OWN.database(), keys);
        assertThat(standing(entry)).isEqualTo(new Standing.Pending());
        assertThat(reopened.sequencer().sequence()).isPositive();

        assertThat(standing(entry)).isInstanceOf(Standing.Included.class);
        assertThat(reopened.sequencer().sequence()).isZero();
        assertThat(audit()).isEmpty();
    }

    @Test
    @DisplayName("includes what is appended within two seconds while its sequencer runs")
    void withinTwoSeconds() throws Exception {
        try (SequencerThread sequencer = evidence.startSequencer()) {
            UUID entry = draw(Deeds.newRecord(), 25);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
            while (standing(entry) instanceof Standing.Pending && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            assertThat(standing(entry)).isInstanceOf(Standing.Included.class);
            assertThat(sequencer.fault()).isEmpty();
        }
    }

    @Test
    @DisplayName("proves every entry, and that it only grew since any head that a witness noted down")
    void proofs() {
        EvidenceRecord record = Deeds.newRecord();
        List<Long> noted = new ArrayList<>();
        Set<UUID> all = new HashSet<>();
        for (int batch = 1; batch <= 12; batch++) {
            List<Deed> deeds = new ArrayList<>();
            for (int i = 0; i < batch; i++) {
                deeds.add(Deeds.drawn(record, 100 * batch + i));
            }
            all.addAll(OWN.database().inTransaction(PRODUCT, tx -> evidence.append(tx, deeds)));
            sequenceAll();
            noted.add(OWN.database()
                    .inTransaction(PRODUCT, evidence::head)
                    .map(SignedHead::head)
                    .orElseThrow()
                    .size());
            for (long earlier : noted) {
                assertThat(verdict(bundle(all, Optional.of(earlier)))).isInstanceOf(Verdict.Accepted.class);
            }
        }
        assertThat(all).hasSize(78);
        assertThat(export(PRODUCT, all, Optional.of(999_999L))).isEqualTo(new Export.NoSuchHead(999_999));
        UUID nobody = UUID.randomUUID();
        assertThat(export(PRODUCT, Set.of(nobody), Optional.empty())).isEqualTo(new Export.Unknown(Set.of(nobody)));
    }

    @Test
    @DisplayName("shows an organisation what happened to its own records, and nothing of others")
    void organisations() {
        UUID mine = UUID.randomUUID();
        Actor exporter = new Actor.Member(UUID.randomUUID(), mine, Set.of(Role.EXPORTER));
        Actor officer = new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.LICENSING_OFFICER));
        EvidenceRecord own = EvidenceRecord.of(UUID.randomUUID(), mine);
        EvidenceRecord others = EvidenceRecord.of(UUID.randomUUID(), UUID.randomUUID());
        UUID byExporter = OWN.database()
                .inTransaction(
                        exporter,
                        tx -> evidence.append(tx, List.of(Deeds.drawn(own, 1))).getFirst());
        UUID byOfficer = OWN.database()
                .inTransaction(
                        officer,
                        tx -> evidence.append(tx, List.of(Deeds.drawn(own, 2))).getFirst());
        UUID ofOthers = draw(others, 3);
        sequenceAll();

        assertThat(export(exporter, Set.of(byExporter, byOfficer), Optional.empty()))
                .isInstanceOf(Export.Ready.class);
        assertThat(export(exporter, Set.of(ofOthers), Optional.empty()))
                .isEqualTo(new Export.Unknown(Set.of(ofOthers)));
        assertThat(payload(exporter, ofOthers)).isEmpty();
        assertThatThrownBy(() -> OWN.database()
                        .inTransaction(exporter, tx -> evidence.append(tx, List.of(Deeds.drawn(others, 4)))))
                .isInstanceOf(RuntimeException.class);
        assertThat(export(officer, Set.of(byExporter, ofOthers), Optional.empty()))
                .isInstanceOf(Export.Ready.class);
    }

    @Test
    @DisplayName("goes on with the keys it has, and does not open without them or with those of another log")
    void keys(@TempDir Path elsewhere) {
        draw(Deeds.newRecord(), 25);
        sequenceAll();

        assertThat(Evidence.open(OWN.database(), keys).key()).isEqualTo(evidence.key());
        assertThatThrownBy(() -> Evidence.open(OWN.database(), elsewhere.resolve("nothing")))
                .isInstanceOf(EvidenceUnavailableException.class)
                .hasMessageContaining("missing");
        KeyFolder.create(elsewhere);
        assertThatThrownBy(() -> Evidence.open(OWN.database(), elsewhere))
                .isInstanceOf(EvidenceUnavailableException.class)
                .hasMessageContaining("another log");
    }
}
