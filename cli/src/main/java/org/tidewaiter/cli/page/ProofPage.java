package org.tidewaiter.cli.page;

import java.util.Optional;
import org.tidewaiter.cli.text.Columns;
import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.proof.Opening;
import org.tidewaiter.exchange.proof.ProofBundle;
import org.tidewaiter.exchange.proof.ProvenEntry;
import org.tidewaiter.exchange.proof.SignedHead;
import org.tidewaiter.exchange.proof.TreeHead;
import org.tidewaiter.exchange.proof.Verdict;

/** The verdict on a proof bundle for a person: what it proves, by whose signature, or why it proves nothing. */
public final class ProofPage {

    /** Entries that are shown; JSON has them all. */
    private static final int SHOWN = 50;

    /** Longest payload that is shown, in columns. */
    private static final int LONGEST = 1_000;

    private final Words words;
    private final Screen screen;

    /** Pages on {@code screen}. */
    public ProofPage(Words words, Screen screen) {
        this.words = words;
        this.screen = screen;
    }

    /** The page of {@code verdict}. */
    public String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted(ProofBundle bundle, boolean trusted) -> accepted(bundle, trusted);
            case Verdict.Rejected rejected -> rejected(rejected);
        };
    }

    private String accepted(ProofBundle bundle, boolean trusted) {
        Page page = new Page(screen);
        page.hanging(
                0,
                words.say("proof.accepted"),
                Style.GREEN,
                0,
                words.say("proof.accepted.follows", bundle.key().id()));
        page.paragraph(
                2, trusted ? Style.PLAIN : Style.YELLOW, words.say(trusted ? "proof.trusted" : "proof.untrusted"));
        page.point(2, head("proof.head", bundle.head()));
        bundle.earlier().ifPresent(earlier -> page.point(2, head("proof.earlier", earlier.head())));
        page.gap().heading(words.say("proof.heading"));
        if (bundle.entries().isEmpty()) {
            page.paragraph(2, words.say("proof.none"));
        }
        bundle.entries().stream().limit(SHOWN).forEach(proven -> entry(page, proven));
        if (bundle.entries().size() > SHOWN) {
            page.paragraph(2, words.count("lines.further", bundle.entries().size() - SHOWN));
        }
        return page.gap().paragraph(0, words.say("proof.limits")).toString();
    }

    private String head(String key, SignedHead signed) {
        TreeHead head = signed.head();
        return words.say(key, Numbers.grouped(head.size()), head.at(), head.root());
    }

    private void entry(Page page, ProvenEntry proven) {
        page.point(
                2,
                words.say(
                        "proof.entry",
                        proven.index(),
                        proven.entry().kind(),
                        proven.entry().subject(),
                        proven.entry().at()));
        Optional<Node> payload = proven.opening().map(Opening::payload);
        page.paragraph(
                6,
                payload.isEmpty()
                        ? words.say("proof.closed")
                        : words.say(
                                "proof.opened",
                                Columns.fit(Excerpt.plain(DocumentWriter.text(payload.get())), LONGEST)));
    }

    private String rejected(Verdict.Rejected rejected) {
        Page page = new Page(screen);
        page.hanging(0, words.say("proof.rejected"), Style.RED, 0, words.say("proof.rejected.nothing"));
        for (Problem problem : rejected.problems()) {
            page.point(2, problem.in(words.language()));
        }
        return page.toString();
    }
}
