package org.tidewaiter.rulebook.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.rulebook.file.UnreadableRulebookException;

/**
 * The procedures that are held, one of a jurisdiction.
 *
 * @param all by jurisdiction, each once
 */
public record Procedures(List<Procedure> all) {

    private static final String STANDARD = "/org/tidewaiter/rulebook/standard.procedures.json";

    /** Takes a copy. */
    public Procedures {
        all = List.copyOf(all);
    }

    /** Those that come with the product. */
    public static Procedures standard() {
        try (InputStream in = Procedures.class.getResourceAsStream(STANDARD)) {
            if (in == null) {
                throw new UnreadableRulebookException("the standard procedures are not on the class path");
            }
            return ProcedureFile.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The procedure of {@code jurisdiction}, where one is held. */
    public Optional<Procedure> of(String jurisdiction) {
        return all.stream()
                .filter(each -> each.jurisdiction().equals(jurisdiction))
                .findFirst();
    }
}
