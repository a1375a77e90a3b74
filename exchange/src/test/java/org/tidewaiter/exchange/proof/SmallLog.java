package org.tidewaiter.exchange.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.exchange.document.Node;

/** A log in memory: entry {@code i} says that {@code 100 · i} grams were granted. */
public final class SmallLog {

    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    private final HeadSigner signer;
    private final List<EvidenceEntry> entries = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();
    private final Map<String, Hash> nodes = new HashMap<>();

    private SmallLog(HeadSigner signer) {
        this.signer = signer;
    }

    /** A log of {@code size} entries with a key of its own. */
    public static SmallLog of(int size) {
        SmallLog log = new SmallLog(HeadSigner.create());
        for (int i = 0; i < size; i++) {
            log.entries.add(log.entry(i, 100 * i));
        }
        log.grow();
        return log;
    }

    /** The same log, as it would be had entry {@code index} been another. */
    public SmallLog withAnother(int index) {
        SmallLog log = new SmallLog(signer);
        for (int i = 0; i < entries.size(); i++) {
            log.entries.add(log.entry(i, i == index ? 1 : 100 * i));
        }
        log.grow();
        return log;
    }

    private EvidenceEntry entry(int number, int grams) {
        Opening opening = Opening.of(
                Hash.over(new byte[] {(byte) number}).bytes(),
                Node.fields().add("grams", Node.of(grams)).build());
        openings.add(opening);
        return new EvidenceEntry(
                new UUID(7, number),
                new EntryKind("licence.granted"),
                AT,
                new SubjectReference("licence", "N-" + number),
                opening.commitment());
    }

    private void grow() {
        CompactRange range = new CompactRange();
        entries.forEach(
                entry -> range.append(entry.leaf(), (level, index, hash) -> nodes.put(level + "/" + index, hash)));
    }

    /** The key of the log. */
    public LogKey key() {
        return signer.key();
    }

    /** A bundle of these entries, with the head of the log's first {@code earlier} entries before. */
    public ProofBundle bundle(int earlier, int... leaves) {
        MerkleTree now = tree(entries.size());
        MerkleTree before = tree(earlier);
        List<ProvenEntry> proven = new ArrayList<>();
        for (int leaf : leaves) {
            proven.add(new ProvenEntry(
                    leaf, entries.get(leaf), now.inclusion(leaf).path(), Optional.of(openings.get(leaf))));
        }
        return new ProofBundle(
                signer.key(),
                signer.sign(now.size(), AT.plusSeconds(60), now.root()),
                Optional.of(new EarlierHead(
                        signer.sign(earlier, AT, before.root()),
                        now.consistency(earlier).path())),
                proven);
    }

    private MerkleTree tree(int size) {
        return new MerkleTree((level, index) -> nodes.get(level + "/" + index), size);
    }
}
