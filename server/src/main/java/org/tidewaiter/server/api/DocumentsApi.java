package org.tidewaiter.server.api;

import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.application.Application;
import org.tidewaiter.registry.licensing.application.Applications;
import org.tidewaiter.registry.licensing.application.CaseFile;
import org.tidewaiter.registry.licensing.application.DocumentFiles;
import org.tidewaiter.registry.licensing.application.Documents;
import org.tidewaiter.server.Foundation;

/** The documents of applications: added as files, which are looked into, or by their hash, where the file is elsewhere. */
@RestController
@RequestMapping("/v1/applications/{id}/documents")
class DocumentsApi {

    private static final Set<Role> APPLICANTS = Set.of(Role.EXPORTER, Role.FORWARDER);
    private static final Set<Role> OFFICERS = Set.of(Role.LICENSING_OFFICER, Role.HEAD_OF_UNIT);
    private static final Text HASH = new Text("a SHA-256 in hexadecimal", "十六进制SHA-256");
    private static final Text LANGUAGE = new Text("an ISO 639 code such as zh", "ISO 639语言代码，如zh");
    private static final Text TRUTH = new Text("true or false", "true或false");
    private static final Text EARLIER = new Text("an earlier document of this application", "本申请中较早的文件");
    private static final Text NAME = new Text("the name of a file, without a path", "不含路径的文件名");
    private static final Text KIND = new Text("a kind such as end-use", "文件种类，如end-use");
    private static final int HASH_LENGTH = 64;

    private final Database database;
    private final Applications applications;
    private final Documents documents;
    private final DocumentFiles files;
    private final Writes writes;
    private final CaseFile file = new CaseFile();

    DocumentsApi(Foundation foundation, Applications applications, Documents documents, Writes writes) {
        this.database = foundation.database();
        this.applications = applications;
        this.documents = documents;
        this.files = new DocumentFiles(documents, applications);
        this.writes = writes;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> attach(Sent sent, @PathVariable UUID id) {
        return writes.once(sent, DocumentsApi::attached, (tx, added) -> {
            Application application = seen(tx, id);
            Allowed.only(sent.actor(), APPLICANTS);
            if (added.translationOf().isPresent()
                    && file.documents(tx, id).stream()
                            .noneMatch(each ->
                                    each.id().equals(added.translationOf().get()))) {
                return Trouble.document(List.of(new Problem(
                                "/translationOf",
                                Text.alike(added.translationOf().get().toString()),
                                EARLIER)))
                        .answer();
            }
            UUID made = documents.add(tx, application.id(), added);
            return ResponseEntity.created(URI.create("/v1/applications/" + id + "/documents/" + made))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(DocumentWriter.bytes(
                            Node.fields().add("id", made.toString()).build()));
        });
    }

    @PostMapping(path = "/{part}/scan", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> scan(Sent sent, @PathVariable UUID id, @PathVariable UUID part) {
        return writes.once(sent, section -> section.require("harmless", TRUTH, Stated::truth), (tx, harmless) -> {
            CaseFile.Attached attached = file.documents(tx, seen(tx, id).id()).stream()
                    .filter(each -> each.id().equals(part))
                    .findFirst()
                    .orElseThrow(() -> new TroubleException(Trouble.notFound("document")));
            Allowed.only(sent.actor(), OFFICERS);
            if (attached.harmless().isPresent()) {
                return Trouble.of(HttpStatus.CONFLICT, "scanned-before", "what came of it is on record")
                        .answer();
            }
            documents.scanned(tx, part, harmless);
            return Json.ok(Node.fields()
                    .add("id", part.toString())
                    .add("harmless", Node.of(harmless))
                    .build());
        });
    }

    /** A file as it is: its bytes are the body. */
    @PostMapping(
            path = "/files",
            consumes = {MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE})
    ResponseEntity<byte[]> upload(
            Sent sent,
            @PathVariable UUID id,
            @RequestParam String kind,
            @RequestParam String language,
            @RequestParam String name) {
        fits("kind", kind, "[a-z]+(-[a-z]+)*", KIND);
        fits("language", language, "[a-z]{2,3}", LANGUAGE);
        fits("name", name, "(?!\\.{1,2}$)[^/\\\\\\p{Cntrl}]{1,200}", NAME);
        return writes.once(sent, tx -> {
            waiting(tx, id);
            if (!files.add(tx, id, kind, language, name, sent.body())) {
                return Trouble.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "unfit-file",
                                "neither PDF nor PNG nor JPEG, or it would do something when it is opened; it is not kept")
                        .answer();
            }
            return made(id, file.documents(tx, id).getLast().id());
        });
    }

    @GetMapping("/{part}/content")
    ResponseEntity<byte[]> content(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @PathVariable UUID part) {
        return database.inTransaction(actor, tx -> files.find(tx, id, part))
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(found.type()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(found.name(), java.nio.charset.StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(found.content()))
                .orElseGet(() -> Trouble.notFound("file").answer());
    }

    private static ResponseEntity<byte[]> made(UUID application, UUID made) {
        return ResponseEntity.created(URI.create("/v1/applications/" + application + "/documents/" + made))
                .contentType(MediaType.APPLICATION_JSON)
                .body(DocumentWriter.bytes(
                        Node.fields().add("id", made.toString()).build()));
    }

    private static void fits(String parameter, String value, String pattern, Text expected) {
        if (!value.matches(pattern)) {
            throw Paging.unfit(parameter, value, expected);
        }
    }

    private Application seen(Tx tx, UUID id) {
        return applications.find(tx, id).orElseThrow(() -> new TroubleException(Trouble.notFound("application")));
    }

    /** An application of who acts that is being written, or of which something was asked. */
    private Application waiting(Tx tx, UUID id) {
        Application application = seen(tx, id);
        Allowed.only(tx.actor(), APPLICANTS);
        return switch (application.state()) {
            case DRAFT, RETURNED_INCOMPLETE, RFI_OPEN -> application;
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
                    SUPERSEDED ->
                throw new TroubleException(Trouble.of(
                                HttpStatus.CONFLICT,
                                "not-from-here",
                                "documents are added while the applicant writes, or was asked for something")
                        .with("state", Node.of(application.state().word())));
        };
    }

    private static Optional<Documents.Added> attached(Section section) {
        Optional<String> kind = Shape.name(section, "kind");
        Optional<byte[]> hash = section.require(
                "sha256",
                HASH,
                stated -> stated.text()
                        .filter(text -> text.length() == HASH_LENGTH && text.matches("[0-9a-fA-F]+"))
                        .map(text -> HexFormat.of().parseHex(text))
                        .or(() -> stated.refuse(HASH)));
        Optional<String> language = section.require(
                "language",
                LANGUAGE,
                stated ->
                        stated.text().filter(text -> text.matches("[a-z]{2,3}")).or(() -> stated.refuse(LANGUAGE)));
        Optional<UUID> of = section.find("translationOf", Shape::id);
        return kind.isPresent() && hash.isPresent() && language.isPresent()
                ? Optional.of(new Documents.Added(kind.get(), hash.get(), language.get(), of))
                : Optional.empty();
    }
}
