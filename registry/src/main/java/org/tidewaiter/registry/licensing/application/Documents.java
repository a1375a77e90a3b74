package org.tidewaiter.registry.licensing.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.rulebook.procedure.DocumentList;
import org.tidewaiter.rulebook.procedure.Procedure;
import org.tidewaiter.rulebook.procedure.Procedures;

/** The documents of applications: what the law asks for, what is there, and what may be looked at. */
public final class Documents {

    private static final String ADD = """
            INSERT INTO application_document (id, application, kind, sha256, language, translation_of, recorded_at, actor)
            VALUES (:id, :application, :kind, :sha256, :language, :translationOf, :at, :actor)""";

    /** A kind is there once one document of it is harmless and in a language that is read, or has such a translation. */
    private static final String MISSING = """
            SELECT n.kind FROM unnest(:kinds::text[]) AS n (kind)
            WHERE NOT EXISTS (
                SELECT FROM application_document d
                JOIN document_scan s ON s.document = d.id AND s.harmless
                WHERE d.application = :application AND d.kind = n.kind
                  AND (d.language = ANY (:languages) OR EXISTS (
                    SELECT FROM application_document t
                    JOIN document_scan ts ON ts.document = t.id AND ts.harmless
                    WHERE t.translation_of = d.id AND t.language = ANY (:languages))))
            ORDER BY n.kind""";

    private static final String UNSCANNED = """
            SELECT d.kind FROM application_document d LEFT JOIN document_scan s ON s.document = d.id
            WHERE d.application = :application AND (s.document IS NULL OR NOT s.harmless)
            ORDER BY d.kind""";

    /** What is missing where it is not known for sure what is needed, and nobody has said why what is there suffices. */
    static final String UNKNOWN = "not-known";

    private final Procedures procedures;

    /** Asks for what {@code procedures} say. */
    public Documents(Procedures procedures) {
        this.procedures = procedures;
    }

    /**
     * A file that is added to an application.
     *
     * @param kind what it proves, such as {@code end-use}
     * @param sha256 hash of its bytes
     * @param language ISO 639 code
     * @param translationOf the document that it translates
     */
    public record Added(String kind, byte[] sha256, String language, Optional<UUID> translationOf) {}

    /** Adds a file; until it is found harmless it is as if it were not there. */
    public UUID add(Tx tx, UUID application, Added document) {
        UUID id = tx.newId();
        tx.sql()
                .createUpdate(ADD)
                .bind("id", id)
                .bind("application", application)
                .bind("kind", document.kind())
                .bind("sha256", document.sha256())
                .bind("language", document.language())
                .bind("translationOf", document.translationOf())
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
        return id;
    }

    /** Puts on record what came of looking into a file. */
    public void scanned(Tx tx, UUID document, boolean harmless) {
        tx.sql()
                .createUpdate(
                        "INSERT INTO document_scan (document, harmless, recorded_at) VALUES (:id, :harmless, :at)")
                .bind("id", document)
                .bind("harmless", harmless)
                .bind("at", tx.now())
                .execute();
    }

    /**
     * Kinds that are needed and not there, and kinds of files that were not found harmless. Where it is not known for sure what is
     * needed, somebody must say why what is there suffices.
     *
     * @param explained whether somebody has said so
     */
    List<String> missing(Tx tx, Application application, boolean explained) {
        Optional<Procedure> procedure = procedures.of(application.jurisdiction());
        Optional<DocumentList> list =
                procedure.flatMap(each -> each.documents(application.type().word()));
        List<String> missing = new ArrayList<>(list.map(needed ->
                        absent(tx, application.id(), procedure.orElseThrow().languages(), needed))
                .orElse(List.of()));
        unscanned(tx, application.id()).stream()
                .filter(kind -> !missing.contains(kind))
                .forEach(missing::add);
        if (!explained && !list.map(DocumentList::settled).orElse(false)) {
            missing.add(UNKNOWN);
        }
        return missing;
    }

    private static List<String> absent(Tx tx, UUID application, Set<String> languages, DocumentList list) {
        return tx.sql()
                .createQuery(MISSING)
                .bind(
                        "kinds",
                        list.needed().stream().map(DocumentList.Needed::kind).toArray(String[]::new))
                .bind("application", application)
                .bind("languages", languages.toArray(String[]::new))
                .mapTo(String.class)
                .list();
    }

    private static List<String> unscanned(Tx tx, UUID application) {
        return tx.sql()
                .createQuery(UNSCANNED)
                .bind("application", application)
                .mapTo(String.class)
                .list();
    }
}
