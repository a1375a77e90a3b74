package org.tidewaiter.rulebook;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.RulebookCompiler;
import org.tidewaiter.rulebook.file.RulebookFile;
import org.tidewaiter.rulebook.lint.PackLint;
import org.tidewaiter.rulebook.pack.Finding;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Packs;
import org.tidewaiter.rulebook.pack.SchemaCheck;

/**
 * What came of compiling packs.
 *
 * @param findings everything found: errors first, then notes
 * @param bytes the compiled rulebook; empty where a finding is an error
 */
public record Compilation(List<Finding> findings, Optional<byte[]> bytes) {

    /** Takes a copy. */
    public Compilation {
        findings = List.copyOf(findings);
    }

    /** Checks and compiles {@code packs}. */
    public static Compilation of(Packs packs, Findings findings) {
        new SchemaCheck().check(packs, findings);
        if (findings.hasErrors()) {
            return new Compilation(findings.list(), Optional.empty());
        }
        Catalogue catalogue = new Catalogue(packs, findings);
        PackLint.check(catalogue, findings);
        Optional<byte[]> bytes = Optional.empty();
        if (!findings.hasErrors()) {
            Rulebook rulebook = RulebookCompiler.compile(catalogue, findings);
            if (!findings.hasErrors()) {
                bytes = Optional.of(RulebookFile.write(rulebook));
            }
        }
        return new Compilation(findings.list(), bytes);
    }

    /** The rulebook, where there is one. */
    public Optional<Rulebook> rulebook() {
        return bytes.map(RulebookFile::read);
    }
}
