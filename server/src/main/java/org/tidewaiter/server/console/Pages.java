package org.tidewaiter.server.console;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes pages with templates that were compiled at build. */
@Component
final class Pages {

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page of {@code template}, with what it is about. */
    ResponseEntity<String> page(Visit visit, String template, Map<String, Object> about) {
        return page(HttpStatus.OK, visit, template, about);
    }

    /** The page of a form in which something is wrong. */
    ResponseEntity<String> refused(Visit visit, String template, Map<String, Object> about) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, template, about);
    }

    /** The page of {@code template}, answered with {@code status}. */
    ResponseEntity<String> page(HttpStatus status, Visit visit, String template, Map<String, Object> about) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.words().tag())
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE)
                .body(html(visit, template, about));
    }

    /** The text of the page. */
    String html(Visit visit, String template, Map<String, Object> about) {
        Map<String, Object> all = new HashMap<>(about);
        all.put("visit", visit);
        StringOutput out = new StringOutput();
        templates.render(template + ".jte", all, out);
        return out.toString();
    }

    /** Goes on to {@code path} after a form was taken, where {@code notice} is said. */
    static ResponseEntity<String> goOn(String path, String notice) {
        return goTo(path + (path.contains("?") ? "&" : "?") + "done=" + notice);
    }

    /** Goes on to {@code path}. */
    static ResponseEntity<String> goTo(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    /** {@code path} where it leads to a page of this site, so that nobody is led elsewhere. */
    static Optional<String> local(Optional<String> path) {
        return path.filter(text -> text.equals("/") || text.matches("/[^/\\\\][\\x21-\\x7e&&[^\\\\]]{0,1000}"))
                .filter(Pages::isLink);
    }

    private static boolean isLink(String path) {
        try {
            return new URI(path).getHost() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
