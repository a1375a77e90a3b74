package org.tidewaiter.rulebook.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.rulebook.Compilation;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;
import org.tidewaiter.rulebook.pack.Packs;
import org.tidewaiter.rulebook.verify.CaseReader.Input;

/** Checks packs and plays the cases they carry. */
public final class PackVerification {

    private final Function<Rulebook, CaseReader> readers;

    /**
     * @param readers makes the reader of consignments for a rulebook, which may declare attributes of its own
     */
    public PackVerification(Function<Rulebook, CaseReader> readers) {
        this.readers = readers;
    }

    /**
     * Verifies {@code packs}.
     *
     * @param findings what was found while reading them
     */
    public Verification verify(Packs packs, Findings findings, Progress progress) {
        Compilation compilation = Compilation.of(packs, findings);
        progress.compiled(packs.files().size());
        List<CaseResult> results = compilation
                .rulebook()
                .map(rulebook -> play(rulebook, packs, progress))
                .orElse(List.of());
        for (CaseResult result : results) {
            for (String difference : result.differences()) {
                findings.add(
                        result.got().isEmpty() ? Check.CASE_INPUT : Check.CASE_FAILED,
                        result.place(),
                        result.id() + ": " + difference);
            }
        }
        for (PackFile head : packs.withoutCases()) {
            findings.add(Check.NO_CASES, head.root(), "the law book " + head.pack() + " carries no case");
        }
        return new Verification(packs.files().size(), findings.list(), results, compilation.bytes());
    }

    private List<CaseResult> play(Rulebook rulebook, Packs packs, Progress progress) {
        Collection<Item> cases = new Catalogue(packs, new Findings()).all(Section.CASES);
        CaseReader reader = readers.apply(rulebook);
        Circumstances circumstances = Circumstances.at(lastChecked(rulebook));
        List<CaseResult> results = new ArrayList<>();
        for (Item item : cases) {
            Decider decider = new Decider(rulebook, SupposedLists.of(item.node(), rulebook));
            results.add(play(item, reader, decider, circumstances));
            progress.played(results.size(), cases.size());
        }
        return results;
    }

    private static CaseResult play(Item item, CaseReader reader, Decider decider, Circumstances circumstances) {
        String title = item.node().text("title");
        return switch (reader.read(
                item.node().get("consignment").toJson(),
                item.node().find("licences").map(Node::toJson).orElse("[]"))) {
            case Input.Refused refused ->
                new CaseResult(
                        item.id(),
                        title,
                        item.node().place(),
                        refused.problems().stream()
                                .map(problem -> "the case cannot be read: " + problem)
                                .toList(),
                        List.of());
            case Input.Understood understood -> {
                Outcome outcome = new Outcome(
                        decider.decide(understood.consignment(), circumstances.withLicences(understood.licences())),
                        decider.rulebook().texts());
                yield new CaseResult(
                        item.id(), title, item.node().place(), outcome.differences(item.node()), outcome.words());
            }
        };
    }

    /** The day up to which the law was looked up last: cases without a date of their own are played on it. */
    private static Instant lastChecked(Rulebook rulebook) {
        Optional<LocalDate> last =
                rulebook.law().books().stream().map(LawBook::checkedTo).max(LocalDate::compareTo);
        return last.orElse(LocalDate.EPOCH).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
