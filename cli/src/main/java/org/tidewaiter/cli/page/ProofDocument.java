package org.tidewaiter.cli.page;

import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.proof.Opening;
import org.tidewaiter.exchange.proof.ProofBundle;
import org.tidewaiter.exchange.proof.ProvenEntry;
import org.tidewaiter.exchange.proof.SignedHead;
import org.tidewaiter.exchange.proof.TreeHead;
import org.tidewaiter.exchange.proof.Verdict;

/** The verdict on a proof bundle for machines. */
public final class ProofDocument {

    private ProofDocument() {}

    /** The document of {@code verdict}. */
    public static Node of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted(ProofBundle bundle, boolean trusted) -> accepted(bundle, trusted);
            case Verdict.Rejected rejected ->
                Node.fields()
                        .add("verdict", "rejected")
                        .add("problems", Node.items(rejected.problems(), ProofDocument::problem))
                        .build();
        };
    }

    private static Node accepted(ProofBundle bundle, boolean trusted) {
        return Node.fields()
                .add("verdict", "accepted")
                .add("log", bundle.key().id().toString())
                .add("trusted", Node.of(trusted))
                .add("head", head(bundle.head()))
                .add("earlier", bundle.earlier(), earlier -> head(earlier.head()))
                .add("entries", Node.items(bundle.entries(), ProofDocument::entry))
                .build();
    }

    private static Node head(SignedHead signed) {
        TreeHead head = signed.head();
        return Node.fields()
                .add("size", Node.of(head.size()))
                .add("at", head.at().toString())
                .add("root", head.root().toString())
                .build();
    }

    private static Node entry(ProvenEntry proven) {
        return Node.fields()
                .add("index", Node.of(proven.index()))
                .add("entry", proven.entry().document())
                .add("payload", proven.opening(), Opening::payload)
                .build();
    }

    private static Node problem(Problem problem) {
        return Node.fields()
                .add("pointer", problem.pointer())
                .add("found", problem.found().en())
                .add("expected", problem.expected().en())
                .build();
    }
}
