package org.tidewaiter.exchange.batch;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rows of a flat batch may say. Columns that are not named here are the sender's own and are carried through.
 *
 * @param required columns without which no row can be in order
 * @param optional columns that are understood too
 * @param answers columns that the answers add, so that none of the sender's may have such a name
 */
public record FlatShape(List<String> required, List<String> optional, List<String> answers) {

    /** Takes copies. */
    public FlatShape {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        answers = List.copyOf(answers);
    }

    /** The column that is probably meant by {@code name}, which would be carried through unread: written otherwise, and not among those {@code stated}. */
    Optional<String> meant(String name, Collection<String> stated) {
        return Stream.concat(required.stream(), optional.stream())
                .filter(known -> !stated.contains(known) && plain(known).equals(plain(name)))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }
}
