package org.tidewaiter.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.rulebook.Compilation;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.pack.Finding;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.PackReader;
import org.tidewaiter.rulebook.pack.Packs;
import org.tidewaiter.rulebook.reference.LawReference;
import org.tidewaiter.rulebook.reference.References;

/** Where a command gets its rulebook: the standard one, or one of packs that the user names. */
final class Library {

    private final Session session;

    Library(Session session) {
        this.session = session;
    }

    /** The rulebook that {@code arguments} ask for. */
    Rulebook rulebook(Arguments arguments) throws BadInput, IOException {
        Optional<String> packs = arguments.value(Option.PACKS);
        return packs.isPresent() ? kept(packs.get()) : Rulebooks.standard();
    }

    /** The rulebook of the packs in {@code folder}, kept so that its decisions can be replayed. */
    private Rulebook kept(String folder) throws BadInput, IOException {
        Compilation compilation = compile(folder);
        byte[] bytes = compilation.bytes().orElseThrow();
        Optional<Path> place = session.data("rulebooks");
        try {
            if (place.isPresent()) {
                new Rulebooks(place.get()).store(bytes);
            }
        } catch (IOException unwritable) {
            session.note(session.words().say("packs.unkept", String.valueOf(unwritable.getMessage())));
        }
        return compilation.rulebook().orElseThrow();
    }

    /** The packs in {@code folder}, and the standard ones that have no namesake there, compiled without an error. */
    Compilation compile(String folder) throws BadInput, IOException {
        Findings findings = new Findings();
        Packs own = packs(Path.of(folder), findings);
        Compilation compilation = Compilation.of(own.over(PackReader.standard(findings)), findings);
        if (compilation.bytes().isEmpty()) {
            List<Finding> errors = compilation.findings().stream()
                    .filter(finding -> finding.check().isError())
                    .toList();
            throw new BadInput(
                    session.words().count("packs.refused", errors.size(), folder),
                    errors.stream().map(Library::told).toList());
        }
        return compilation;
    }

    /** The packs in {@code folder}, which holds at least one file of one. */
    Packs packs(Path folder, Findings findings) throws BadInput, IOException {
        Packs own = Files.isDirectory(folder) ? PackReader.read(folder, findings) : new Packs(List.of());
        if (own.files().isEmpty() && !findings.hasErrors()) {
            throw new BadInput(
                    session.words().say("unreadable", folder, session.words().say("packs.none")));
        }
        return own;
    }

    /** The lists that were imported. */
    List<LawReference> references() throws IOException {
        Optional<Path> place = session.data("reference");
        return place.isPresent() ? new References(place.get()).list() : List.of();
    }

    private static String told(Finding error) {
        return error.place() + "  " + error.message() + " [" + error.check().code() + "]";
    }

    /** The rulebook of this hash: standard, kept, or of the packs that {@code arguments} name. */
    Optional<Rulebook> find(String hash, Arguments arguments) throws BadInput, IOException {
        Path kept = session.data("rulebooks").orElse(Path.of("rulebooks"));
        Optional<Rulebook> found = new Rulebooks(kept).find(hash);
        if (found.isPresent() || !arguments.has(Option.PACKS)) {
            return found;
        }
        return Optional.of(rulebook(arguments)).filter(own -> own.hash().equals(hash));
    }
}
