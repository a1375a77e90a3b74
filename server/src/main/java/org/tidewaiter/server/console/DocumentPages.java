package org.tidewaiter.server.console;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.application.Application;
import org.tidewaiter.registry.licensing.application.DocumentFiles;
import org.tidewaiter.server.Foundation;

/** The documents of an application: what is needed, what is there, and adding and reading one. */
@Controller
class DocumentPages {

    private static final List<String> LANGUAGES = List.of("zh", "en", "ja", "ko", "de", "fr", "es", "ru");

    private final Database database;
    private final Casework casework;
    private final Pages pages;

    DocumentPages(Foundation foundation, Casework casework, Pages pages) {
        this.database = foundation.database();
        this.casework = casework;
        this.pages = pages;
    }

    @GetMapping("/applications/{id}/documents")
    ResponseEntity<String> documents(Visit visit, @PathVariable UUID id) {
        ApplicationPages.applying(visit);
        return database.inTransaction(
                visit.who().acting(), tx -> documents(tx, visit, HttpStatus.OK, id, "", new FormErrors()));
    }

    @PostMapping("/applications/{id}/documents")
    ResponseEntity<String> attach(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String language,
            @RequestParam Optional<MultipartFile> file)
            throws IOException {
        ApplicationPages.applying(visit);
        boolean tooLarge =
                file.filter(each -> each.getSize() > DocumentFiles.MOST).isPresent();
        byte[] content = file.isPresent() && !tooLarge ? file.get().getBytes() : new byte[0];
        String name = file.map(MultipartFile::getOriginalFilename)
                .map(DocumentPages::plain)
                .orElse("");
        return database.inTransaction(visit.who().acting(), tx -> {
            Application application = casework.visible(tx, visit, id);
            FormErrors errors = new FormErrors();
            if (!kinds(application).contains(kind)) {
                errors.add("kind", visit.words().say("documents.kind.required"));
            }
            if (!LANGUAGES.contains(language)) {
                errors.add("language", visit.words().say("documents.language.required"));
            }
            if (tooLarge) {
                errors.add("file", visit.words().say("documents.file.large"));
            } else if (content.length == 0) {
                errors.add("file", visit.words().say("documents.file.required"));
            }
            if (!errors.none()) {
                return documents(tx, visit, HttpStatus.UNPROCESSABLE_CONTENT, id, kind, errors);
            }
            boolean harmless = casework.files().add(tx, id, kind, language, name, content);
            return Pages.goOn("/applications/" + id + "/documents", harmless ? "document-added" : "document-refused");
        });
    }

    /** The last step of a path that a browser may send, without what a header or a file system would mind. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>:|?*]", "_");
        return last.length() > 120 ? last.substring(last.length() - 120) : last.isBlank() ? "file" : last;
    }

    @GetMapping("/applications/{id}/documents/{document}")
    ResponseEntity<byte[]> file(Visit visit, @PathVariable UUID id, @PathVariable UUID document) {
        ApplicationPages.looking(visit);
        DocumentFiles.File file = database.inTransaction(
                visit.who().acting(),
                tx -> casework.files().find(tx, id, document).orElseThrow(NotThereException::new));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    private ResponseEntity<String> documents(
            Tx tx, Visit visit, HttpStatus status, UUID id, String kind, FormErrors errors) {
        CaseView view = casework.view(tx, visit, casework.visible(tx, visit, id));
        List<Choice> kinds = kinds(view.application()).stream()
                .map(each -> new Choice(each, title(visit, view, each), "", each.equals(kind)))
                .toList();
        return pages.page(
                status,
                visit,
                "application-documents",
                Map.of("view", view, "kinds", kinds, "languages", LANGUAGES, "errors", errors));
    }

    private List<String> kinds(Application application) {
        List<String> kinds = new java.util.ArrayList<>(
                casework.needed(application).stream().map(CaseView.Needed::kind).toList());
        kinds.add("other");
        return kinds;
    }

    private static String title(Visit visit, CaseView view, String kind) {
        return view.needed().stream()
                .filter(needed -> needed.kind().equals(kind))
                .map(needed -> needed.title().in(visit.language()))
                .findFirst()
                .orElse(visit.words().say("documents.other"));
    }
}
