package org.tidewaiter.exchange.proof;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Reading;

/**
 * Checks a proof bundle with nothing but the bundle and, where the verifier has it, the key of the log. Every byte of an accepted
 * file is held by the signature, by a hash under it, or by the canonical form.
 */
public final class BundleVerification {

    private final ProofBundle bundle;
    private final Problems problems = new Problems();

    private BundleVerification(ProofBundle bundle) {
        this.bundle = bundle;
    }

    /** The verdict on {@code file}; where {@code trusted} is given, no other log is accepted. */
    public static Verdict of(byte[] file, Optional<LogKey> trusted) {
        return switch (BundleReader.read(file)) {
            case Reading.Refused<ProofBundle>(List<Problem> problems) -> new Verdict.Rejected(problems);
            case Reading.Understood<ProofBundle>(ProofBundle bundle) -> new BundleVerification(bundle).verdict(trusted);
        };
    }

    private Verdict verdict(Optional<LogKey> trusted) {
        trusted.filter(key -> !key.equals(bundle.key())).ifPresent(this::refuseKey);
        signed(bundle.head(), Pointer.root().child("head"));
        bundle.earlier().ifPresent(this::consistent);
        Pointer entries = Pointer.root().child("entries");
        long last = -1;
        for (int i = 0; i < bundle.entries().size(); i++) {
            ProvenEntry proven = bundle.entries().get(i);
            included(proven, last, entries.child(i));
            last = proven.index();
        }
        return problems.isEmpty()
                ? new Verdict.Accepted(bundle, trusted.isPresent())
                : new Verdict.Rejected(problems.list());
    }

    private void refuseKey(LogKey trusted) {
        problems.add(
                Pointer.root().child("key"),
                new Text(
                        "the key of the log " + bundle.key().id(),
                        "日志" + bundle.key().id() + "的公钥"),
                new Text("that of the log " + trusted.id(), "日志" + trusted.id() + "的公钥"));
    }

    private void signed(SignedHead signed, Pointer place) {
        Hash id = bundle.key().id();
        if (!signed.head().log().equals(id)) {
            problems.add(
                    place.child("log"),
                    new Text(
                            "the log " + signed.head().log(),
                            "日志" + signed.head().log()),
                    new Text("the log " + id + ", whose key this is", "该公钥所属的日志" + id));
        } else if (!signed.isFrom(bundle.key())) {
            problems.add(
                    place.child("signature"),
                    new Text("no signature of this log under this head", "并非该日志对此树头的签名"),
                    new Text("the signature of this log", "该日志的签名"));
        }
    }

    private void consistent(EarlierHead earlier) {
        Pointer place = Pointer.root().child("earlier");
        signed(earlier.head(), place.child("head"));
        TreeHead before = earlier.head().head();
        TreeHead now = bundle.head().head();
        ConsistencyProof proof = new ConsistencyProof(before.size(), now.size(), earlier.path());
        if (!proof.proves(before.root(), now.root())) {
            problems.add(
                    place.child("path"),
                    new Text("no proof that the log only grew", "不能证明日志仅有追加"),
                    new Text(
                            "the way from " + before.size() + " to " + now.size() + " leaves",
                            "从" + before.size() + "个叶到" + now.size() + "个叶的证明"));
        }
    }

    private void included(ProvenEntry proven, long last, Pointer place) {
        TreeHead head = bundle.head().head();
        if (proven.index() <= last) {
            problems.add(
                    place.child("index"),
                    new Text(
                            "the leaf " + proven.index() + " behind the leaf " + last,
                            "叶" + proven.index() + "位于叶" + last + "之后"),
                    new Text("each leaf once, in order", "每个叶一次，依次排列"));
        }
        InclusionProof proof = new InclusionProof(proven.index(), Subtree.first(head.size()), proven.path());
        if (!proof.proves(proven.entry().leaf(), head.root())) {
            problems.add(
                    place.child("path"),
                    new Text("no proof that the entry is in the log", "不能证明该记录在日志中"),
                    new Text(
                            "the way from the leaf " + proven.index() + " to the root of the head",
                            "从叶" + proven.index() + "到树头根的证明"));
        }
        proven.opening()
                .filter(opening -> !opening.commitment().equals(proven.entry().commitment()))
                .ifPresent(other -> problems.add(
                        place.child("opening"),
                        new Text("something the entry does not commit to", "并非该记录所承诺的内容"),
                        new Text("the salt and the payload of the entry", "该记录的盐值和内容")));
    }
}
