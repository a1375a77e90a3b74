package org.tidewaiter.registry.licensing.application;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.registry.Sha256;
import org.tidewaiter.registry.database.Tx;

/** What is asked for whom, whatever the quantity: by it applications for the same are found. */
final class Subject {

    private static final String ALIKE = """
            SELECT a.id, e.to_state AS state
            FROM application_form mine
            JOIN application_form f ON f.subject = mine.subject AND f.application <> mine.application
            JOIN application a ON a.id = f.application
            JOIN LATERAL (SELECT to_state FROM application_event e
                          WHERE e.application = a.id ORDER BY number DESC LIMIT 1) e ON true
            WHERE mine.application = :application AND mine.version = :version AND a.organisation = :organisation
              AND f.version = (SELECT max(version) FROM application_form l WHERE l.application = f.application)
            ORDER BY a.id""";

    private Subject() {}

    /**
     * Another application of the same organisation for the same.
     *
     * @param id of ours
     * @param state where it is
     */
    record Alike(UUID id, ApplicationState state) {

        /** How it stands, in a word that its steps on the way to a decision do not change. */
        String standing() {
            return switch (state) {
                case DECIDED, UNDER_APPEAL, WITHDRAWN, LAPSED, SUPERSEDED -> state.word();
                case DRAFT,
                        SUBMITTED,
                        RETURNED_INCOMPLETE,
                        ACCEPTED,
                        IN_REVIEW,
                        RFI_OPEN,
                        ESCALATED,
                        PROPOSED,
                        COUNTERSIGN -> "open";
            };
        }
    }

    /** A hash of the goods, destinations and end users of {@code form}, however they are typed and ordered. */
    static byte[] of(Form form) {
        return Sha256.of(Stream.of(
                        form.lines().stream().map(line -> plain(line.goods()) + sorted(line.entries().stream())),
                        form.destinations().stream(),
                        form.endUsers().stream().map(user -> plain(user.name()) + "/" + user.country()),
                        form.ultimateEndUsers().stream().map(user -> plain(user.name()) + "/" + user.country()))
                .map(Subject::sorted)
                .collect(Collectors.joining("\n")));
    }

    /** Other applications of the same organisation for the same, that were handed in. */
    static List<Alike> alike(Tx tx, Application application) {
        return tx.sql()
                .createQuery(ALIKE)
                .bind("application", application.id())
                .bind("version", application.form())
                .bind("organisation", application.organisation())
                .map((row, context) ->
                        new Alike(row.getObject("id", UUID.class), ApplicationState.of(row.getString("state"))))
                .list();
    }

    private static String sorted(Stream<String> words) {
        return words.sorted().collect(Collectors.joining("|"));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
