package org.tidewaiter.registry.licensing.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.database.Tx;

/**
 * The files of applications: PDF, PNG and JPEG. A file is looked into before it is kept; one that is none of them, or that would do
 * something when it is opened, is not kept.
 */
public final class DocumentFiles {

    /** Most bytes of a file. */
    public static final int MOST = 10 * 1024 * 1024;

    private static final String KEEP = """
            INSERT INTO document_file (document, name, type, content) VALUES (:document, :name, :type, :content)""";

    private static final String FIND = """
            SELECT f.name, f.type, f.content FROM document_file f
            JOIN document_scan s ON s.document = f.document AND s.harmless
            JOIN application_document d ON d.id = f.document
            WHERE f.document = :document AND d.application = :application""";

    /** Words of a PDF by which it does something when it is opened, or carries other files. */
    private static final Pattern ACTIVE =
            Pattern.compile("/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|AA|OpenAction)(?![A-Za-z])");

    private final Documents documents;
    private final Applications applications;

    /** Files of {@code applications}, noted in {@code documents}. */
    public DocumentFiles(Documents documents, Applications applications) {
        this.documents = documents;
        this.applications = applications;
    }

    /**
     * A file.
     *
     * @param name as its sender calls it
     * @param type media type, as its bytes say
     * @param content its bytes
     */
    public record File(String name, String type, byte[] content) {}

    /**
     * Adds a file to an application of the organisation for which somebody acts, while that is writing it or was asked for something.
     *
     * @return whether it was found harmless and is kept
     * @throws NotAllowedException where the application is not theirs, or nothing is waited for
     */
    public boolean add(Tx tx, UUID application, String kind, String language, String name, byte[] content) {
        boolean open = applications
                .find(tx, application)
                .filter(found -> tx.actor().ofOrganisation().equals(Optional.of(found.organisation())))
                .filter(found -> switch (found.state()) {
                    case DRAFT, RETURNED_INCOMPLETE, RFI_OPEN -> true;
                    case SUBMITTED,
                            ACCEPTED,
                            IN_REVIEW,
                            ESCALATED,
                            PROPOSED,
                            COUNTERSIGN,
                            DECIDED,
                            UNDER_APPEAL,
                            WITHDRAWN,
                            LAPSED,
                            SUPERSEDED -> false;
                })
                .isPresent();
        if (!open) {
            throw new NotAllowedException("documents are added by the applicant, while something is waited for");
        }
        Optional<String> type = type(content).filter(found -> !active(found, content));
        if (type.isEmpty()) {
            return false;
        }
        UUID document =
                documents.add(tx, application, new Documents.Added(kind, sha256(content), language, Optional.empty()));
        tx.sql()
                .createUpdate(KEEP)
                .bind("document", document)
                .bind("name", name)
                .bind("type", type.get())
                .bind("content", content)
                .execute();
        documents.scanned(tx, document, true);
        return true;
    }

    /** A file of {@code application} that was found harmless, where it is in sight. */
    public Optional<File> find(Tx tx, UUID application, UUID document) {
        return tx.sql()
                .createQuery(FIND)
                .bind("document", document)
                .bind("application", application)
                .map((row, context) -> new File(row.getString("name"), row.getString("type"), row.getBytes("content")))
                .findOne();
    }

    /** What the bytes are, by how they begin. */
    private static Optional<String> type(byte[] content) {
        if (begins(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of("application/pdf");
        }
        if (begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of("image/png");
        }
        return begins(content, 0xFF, 0xD8, 0xFF) ? Optional.of("image/jpeg") : Optional.empty();
    }

    private static boolean begins(byte[] content, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean active(String type, byte[] content) {
        if (!type.equals("application/pdf")) {
            return false;
        }
        return ACTIVE.matcher(new String(content, StandardCharsets.ISO_8859_1)).find();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
