package org.tidewaiter.exchange.proof;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;

/**
 * Reads a bundle, and refuses every file but the one that {@link ProofBundle#bytes} makes of what it says. What the bundle claims
 * is not checked here.
 */
final class BundleReader {

    private static final int MOST_ENTRIES = 1_000_000;
    private static final int LONGEST_PATH = Long.SIZE + 1;
    private static final int LONGEST_TEXT = 200;

    private static final Text FORMAT = Text.alike('"' + ProofBundle.FORMAT + '"');
    private static final Text KEY = new Text("an Ed25519 public key in base64", "base64写成的Ed25519公钥");
    private static final Text HEAD = new Text("a signed head", "已签名的树头");
    private static final Text HASH = new Text("32 bytes in base64", "base64写成的32个字节");
    private static final Text SIGNATURE = new Text("64 bytes in base64", "base64写成的64个字节");
    private static final Text COUNT = new Text("a whole number, 0 or more", "不小于0的整数");
    private static final Text INSTANT =
            new Text("an instant such as 2026-11-23T09:00:00Z", "形如2026-11-23T09:00:00Z的时刻");
    private static final Text ENTRIES = new Text("a list of entries", "记录列表");
    private static final Text ENTRY = new Text("an entry", "一条记录");
    private static final Text PATH = new Text("a list of hashes", "哈希值列表");
    private static final Text ID = new Text("a UUID in lower case", "小写的UUID");
    private static final Text KIND = new Text("a kind such as licence.granted", "形如licence.granted的类别");
    private static final Text SUBJECT = new Text("a reference such as licence:0b9c", "形如licence:0b9c的引用");
    private static final Text PAYLOAD = new Text("the payload", "内容");
    private static final Text FORM = new Text(
            "the canonical form: fields in their order, no blanks, one line feed at the end",
            "规范形式：字段顺序固定、无空白、末尾一个换行符");

    private BundleReader() {}

    /** The bundle that {@code file} holds. */
    static Reading<ProofBundle> read(byte[] file) {
        Problems problems = new Problems();
        Optional<ProofBundle> bundle = DocumentReader.read(file, problems)
                .flatMap(node -> new Stated(node, Pointer.root(), problems).section(BundleReader::bundle));
        if (bundle.isPresent() && problems.isEmpty()) {
            int same = Arrays.mismatch(file, bundle.get().bytes());
            if (same < 0) {
                return new Reading.Understood<>(bundle.get());
            }
            problems.add(
                    Pointer.root(),
                    new Text("another form from byte " + same + " on", "自第" + same + "字节起的另一种形式"),
                    FORM);
        }
        return new Reading.Refused<>(problems.list());
    }

    private static Optional<ProofBundle> bundle(Section section) {
        Optional<String> format = section.require("format", FORMAT, BundleReader::format);
        Optional<LogKey> key = section.require("key", KEY, stated -> parsed(stated, KEY, LogKey::parse));
        Optional<SignedHead> head = section.require("head", HEAD, BundleReader::head);
        Optional<EarlierHead> earlier = section.find("earlier", stated -> stated.section(BundleReader::earlier));
        Optional<List<ProvenEntry>> entries = section.require(
                "entries",
                ENTRIES,
                stated -> Optional.of(stated.list(MOST_ENTRIES, entry -> entry.section(BundleReader::proven))));
        return format.isPresent() && key.isPresent() && head.isPresent() && entries.isPresent()
                ? Optional.of(new ProofBundle(key.get(), head.get(), earlier, entries.get()))
                : Optional.empty();
    }

    private static Optional<String> format(Stated stated) {
        return stated.node() instanceof Node.Text(String text) && text.equals(ProofBundle.FORMAT)
                ? Optional.of(text)
                : stated.refuse(FORMAT);
    }

    private static Optional<SignedHead> head(Stated stated) {
        return stated.section(section -> {
            Optional<Hash> log = section.require("log", HASH, BundleReader::hash);
            Optional<Long> size = section.require("size", COUNT, BundleReader::count);
            Optional<Instant> at = section.require("at", INSTANT, BundleReader::instant);
            Optional<Hash> root = section.require("root", HASH, BundleReader::hash);
            Optional<byte[]> signature =
                    section.require("signature", SIGNATURE, value -> parsed(value, SIGNATURE, BundleReader::signature));
            return log.isPresent() && size.isPresent() && at.isPresent() && root.isPresent() && signature.isPresent()
                    ? Optional.of(
                            new SignedHead(new TreeHead(log.get(), size.get(), at.get(), root.get()), signature.get()))
                    : Optional.empty();
        });
    }

    private static Optional<byte[]> signature(String text) {
        return Base64Text.parse(text).filter(bytes -> bytes.length == 64);
    }

    private static Optional<EarlierHead> earlier(Section section) {
        Optional<SignedHead> head = section.require("head", HEAD, BundleReader::head);
        Optional<List<Hash>> path = section.require("path", PATH, BundleReader::path);
        return head.isPresent() && path.isPresent()
                ? Optional.of(new EarlierHead(head.get(), path.get()))
                : Optional.empty();
    }

    private static Optional<ProvenEntry> proven(Section section) {
        Optional<Long> index = section.require("index", COUNT, BundleReader::count);
        Optional<EvidenceEntry> entry = section.require("entry", ENTRY, stated -> stated.section(BundleReader::entry));
        Optional<List<Hash>> path = section.require("path", PATH, BundleReader::path);
        Optional<Opening> opening = section.find("opening", stated -> stated.section(BundleReader::opening));
        return index.isPresent() && entry.isPresent() && path.isPresent()
                ? Optional.of(new ProvenEntry(index.get(), entry.get(), path.get(), opening))
                : Optional.empty();
    }

    private static Optional<EvidenceEntry> entry(Section section) {
        Optional<UUID> id = section.require("id", ID, stated -> parsed(stated, ID, BundleReader::uuid));
        Optional<EntryKind> kind = section.require("kind", KIND, stated -> parsed(stated, KIND, EntryKind::parse));
        Optional<Instant> at = section.require("at", INSTANT, BundleReader::instant);
        Optional<SubjectReference> subject =
                section.require("subject", SUBJECT, stated -> parsed(stated, SUBJECT, SubjectReference::parse));
        Optional<Hash> commitment = section.require("commitment", HASH, BundleReader::hash);
        return id.isPresent() && kind.isPresent() && at.isPresent() && subject.isPresent() && commitment.isPresent()
                ? Optional.of(new EvidenceEntry(id.get(), kind.get(), at.get(), subject.get(), commitment.get()))
                : Optional.empty();
    }

    private static Optional<Opening> opening(Section section) {
        Optional<Hash> salt = section.require("salt", HASH, BundleReader::hash);
        Optional<Node> payload = section.require("payload", PAYLOAD, stated -> Optional.of(stated.node()));
        return salt.isPresent()
                        && payload.isPresent()
                        && section.self().problems().isEmpty()
                ? Optional.of(Opening.of(salt.get().bytes(), payload.get()))
                : Optional.empty();
    }

    private static Optional<List<Hash>> path(Stated stated) {
        return Optional.of(stated.list(LONGEST_PATH, BundleReader::hash));
    }

    private static Optional<Hash> hash(Stated stated) {
        return parsed(stated, HASH, Hash::parse);
    }

    private static Optional<Long> count(Stated stated) {
        if (stated.node() instanceof Node.Number(BigDecimal number) && number.scale() == 0 && number.signum() >= 0) {
            if (number.unscaledValue().bitLength() < Long.SIZE) {
                return Optional.of(number.longValueExact());
            }
        }
        return stated.refuse(COUNT);
    }

    private static Optional<Instant> instant(Stated stated) {
        return parsed(stated, INSTANT, text -> {
            try {
                Instant instant = Instant.parse(text);
                return instant.toString().equals(text) ? Optional.of(instant) : Optional.empty();
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        });
    }

    private static Optional<UUID> uuid(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> parsed(Stated stated, Text expected, Function<String, Optional<T>> parse) {
        Optional<T> parsed = stated.node() instanceof Node.Text(String text) && text.length() <= LONGEST_TEXT
                ? parse.apply(text)
                : Optional.empty();
        return parsed.isPresent() ? parsed : stated.refuse(expected);
    }
}
