package org.tidewaiter.rulebook.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tidewaiter.rulebook.Compilation;
import org.tidewaiter.rulebook.pack.Finding;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.PackReader;
import org.tidewaiter.rulebook.pack.Packs;
import org.tidewaiter.rulebook.procedure.ProcedureFile;

/** Compiles a folder of packs into one file, and fails with every error where there is one. */
public final class CompileStandardRulebook {

    private CompileStandardRulebook() {}

    /**
     * Compiles.
     *
     * @param arguments the packs folder, the rulebook to write and the file of procedures to write
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Path procedures = Path.of(arguments[2]);
        Findings findings = new Findings();
        Packs packs = PackReader.read(folder, findings);
        Compilation compilation = Compilation.of(packs, findings);
        byte[] bytes = compilation.bytes().orElseThrow(() -> new PacksRefused(compilation.findings()));
        Files.createDirectories(output.toAbsolutePath().getParent());
        Files.write(output, bytes);
        Files.write(procedures, ProcedureFile.write(packs));
    }

    /** The packs have errors. */
    static final class PacksRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PacksRefused(List<Finding> findings) {
            super(message(findings), null, false, false);
        }

        private static String message(List<Finding> findings) {
            StringBuilder message = new StringBuilder("the packs have errors");
            findings.stream()
                    .filter(finding -> finding.check().isError())
                    .forEach(finding -> message.append("\n  ").append(finding));
            return message.toString();
        }
    }
}
