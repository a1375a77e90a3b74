package org.tidewaiter.rulebook.watchlist.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;

/** Everything that a reader told. */
public final class Told implements Listing {

    final List<ListedParty> parties = new ArrayList<>();
    final List<ListWarning> warnings = new ArrayList<>();
    Optional<LocalDate> asOf = Optional.empty();

    @Override
    public void party(ListedParty party) {
        parties.add(party);
    }

    @Override
    public void warn(ListWarning warning) {
        warnings.add(warning);
    }

    @Override
    public void asOf(LocalDate day) {
        asOf = Optional.of(day);
    }

    /** What a reader tells of {@code files}. */
    static Told of(ListFormat format, ListFile... files) throws DamagedListException {
        Told told = new Told();
        try {
            format.read(List.of(files), format.list(List.of(files)), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told;
    }

    /** The parties that {@code files} name, all of which must be sound. */
    public static List<ListedParty> parties(ListFormat format, ListFile... files) {
        try {
            return of(format, files).parties;
        } catch (DamagedListException e) {
            throw new AssertionError(e);
        }
    }

    /** A file of this text. */
    public static ListFile file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static ListFile file(String name, byte[] bytes) {
        return new ListFile(name, () -> new ByteArrayInputStream(bytes));
    }

    /** A file on the disk. */
    static ListFile file(Path path) {
        return new ListFile(path.getFileName().toString(), () -> Files.newInputStream(path));
    }

    ListedParty party(String id) {
        return parties.stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no party " + id + " among "
                        + parties.stream().map(ListedParty::id).toList()));
    }

    /** The names of {@code party} with their quality: {@code primary Anna Muster}. */
    static List<String> names(ListedParty party) {
        return party.names().stream()
                .map(name -> name.quality().name().toLowerCase(Locale.ROOT) + " " + name.text())
                .toList();
    }

    long names(ListedName.Quality quality) {
        return parties.stream()
                .flatMap(party -> party.names().stream())
                .filter(name -> name.quality() == quality)
                .count();
    }
}
