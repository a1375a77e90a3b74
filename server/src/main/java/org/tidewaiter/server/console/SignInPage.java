package org.tidewaiter.server.console;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tidewaiter.server.Settings;

/** The page on which people sign in. */
@Component
final class SignInPage {

    private final Pages pages;
    private final boolean provider;

    SignInPage(Pages pages, Settings settings) {
        this.pages = pages;
        this.provider = settings.provider().isPresent();
    }

    /**
     * What the page keeps for afterwards.
     *
     * @param back where to go on
     * @param typed what was typed when the session was over; nothing where there was none
     */
    record Afterwards(String back, String typed) {}

    ResponseEntity<String> page(
            HttpStatus status, Visit visit, String email, Afterwards afterwards, FormErrors errors) {
        return pages.page(status, visit, "sign-in", about(email, afterwards, errors));
    }

    /** The page with nothing filled in, as text. */
    String html(Visit visit, Afterwards afterwards) {
        return pages.html(visit, "sign-in", about("", afterwards, new FormErrors()));
    }

    /** Goes on; whoever had typed something when the session was over sends it with one more press: nothing is sent by itself. */
    ResponseEntity<String> welcome(Visit visit, Afterwards afterwards) {
        return afterwards.typed().isEmpty()
                ? Pages.goTo(afterwards.back())
                : pages.page(
                        visit, "resume", Map.of("back", afterwards.back(), "typed", Typed.read(afterwards.typed())));
    }

    private Map<String, Object> about(String email, Afterwards afterwards, FormErrors errors) {
        return Map.of(
                "email",
                email,
                "back",
                afterwards.back(),
                "typed",
                afterwards.typed(),
                "provider",
                provider ? Optional.of("/sign-in/provider?back=" + Typed.encode(afterwards.back())) : Optional.empty(),
                "errors",
                errors);
    }
}
