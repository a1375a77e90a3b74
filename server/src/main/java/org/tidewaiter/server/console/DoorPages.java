package org.tidewaiter.server.console;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.accounts.SecondFactor;
import org.tidewaiter.registry.accounts.Sessions;
import org.tidewaiter.registry.accounts.SignIn;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.server.Foundation;

/** Coming in and going out: signing in, accepting an invitation, signing out, choosing a language. */
@Controller
class DoorPages {

    private static final Actor DOOR = new Actor.Product("door");
    private static final Duration KEPT = Duration.ofDays(365);

    private final Database database;
    private final SignIn signIn;
    private final Sessions sessions;
    private final SignInPage door;
    private final Pages pages;

    DoorPages(Foundation foundation, SignIn signIn, Sessions sessions, SignInPage door, Pages pages) {
        this.database = foundation.database();
        this.signIn = signIn;
        this.sessions = sessions;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    ResponseEntity<String> door(Visit visit, @RequestParam Optional<String> back) {
        String place = Pages.local(back).orElse("/");
        return visit.visitor().isPresent()
                ? Pages.goTo(place)
                : door.page(HttpStatus.OK, visit, "", new SignInPage.Afterwards(place, ""), new FormErrors());
    }

    @PostMapping("/sign-in")
    ResponseEntity<String> enter(
            Visit visit,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam Optional<String> back,
            @RequestParam(defaultValue = "") String typed) {
        FormErrors errors = new FormErrors();
        required(visit, errors, "email", email);
        required(visit, errors, "password", password);
        required(visit, errors, "code", code);
        SignInPage.Afterwards afterwards =
                new SignInPage.Afterwards(Pages.local(back).orElse("/"), typed);
        if (!errors.none()) {
            return door.page(HttpStatus.UNPROCESSABLE_CONTENT, visit, email, afterwards, errors);
        }
        record Entered(SignIn.Outcome outcome, Optional<String> token) {}
        Entered entered = database.inTransaction(DOOR, tx -> {
            SignIn.Outcome outcome = signIn.signIn(tx, email, password, code);
            return new Entered(
                    outcome,
                    outcome instanceof SignIn.Outcome.Accepted accepted
                            ? Optional.of(sessions.begin(tx, accepted.person()))
                            : Optional.empty());
        });
        return switch (entered.outcome()) {
            case SignIn.Outcome.Accepted accepted ->
                SessionCookie.with(
                        SessionCookie.give(request, entered.token().orElseThrow()), door.welcome(visit, afterwards));
            case SignIn.Outcome.Refused refused ->
                door.page(
                        HttpStatus.UNAUTHORIZED,
                        visit,
                        email,
                        afterwards,
                        new FormErrors().add("email", visit.words().say("sign-in.refused")));
            case SignIn.Outcome.Locked locked ->
                door.page(
                        HttpStatus.TOO_MANY_REQUESTS,
                        visit,
                        email,
                        afterwards,
                        new FormErrors()
                                .add(
                                        "email",
                                        visit.words()
                                                .say(
                                                        "sign-in.locked",
                                                        visit.words().instant(locked.until()))));
        };
    }

    /** Goes on with what was typed, where somebody has signed in meanwhile in another window. */
    @PostMapping("/sign-in/continue")
    ResponseEntity<String> resume(
            Visit visit, @RequestParam Optional<String> back, @RequestParam(defaultValue = "") String typed) {
        SignInPage.Afterwards afterwards =
                new SignInPage.Afterwards(Pages.local(back).orElse("/"), typed);
        return visit.visitor().isPresent()
                ? door.welcome(visit, afterwards)
                : door.page(
                        HttpStatus.UNAUTHORIZED,
                        visit,
                        "",
                        afterwards,
                        new FormErrors().add("provider", visit.words().say("provider.not-yet")));
    }

    @PostMapping("/sign-out")
    ResponseEntity<String> leave(HttpServletRequest request) {
        SessionCookie.token(request)
                .ifPresent(token -> database.inTransaction(DOOR, tx -> {
                    sessions.end(tx, token);
                    return token;
                }));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/sign-in?done=signed-out"))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.forget(request))
                .build();
    }

    /** A sign of life: the session goes on. */
    @GetMapping("/session")
    ResponseEntity<String> alive(Visit visit) {
        return ResponseEntity.ok(visit.who().ends().toString());
    }

    @GetMapping("/invitation")
    ResponseEntity<String> invitation(Visit visit) {
        byte[] factor = SecondFactor.make();
        return pages.page(visit, "invitation", accepting("", factor, new FormErrors()));
    }

    @PostMapping("/invitation")
    ResponseEntity<String> accept(
            Visit visit,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String factor,
            @RequestParam(defaultValue = "") String code) {
        byte[] shown = bytes(factor);
        FormErrors errors = new FormErrors();
        required(visit, errors, "secret", secret);
        required(visit, errors, "password", password);
        required(visit, errors, "code", code);
        if (errors.none()) {
            SignIn.Chosen chosen =
                    database.inTransaction(DOOR, tx -> signIn.choose(tx, secret.strip(), password, shown, code));
            switch (chosen) {
                case SignIn.Chosen.Kept kept -> {
                    return Pages.goTo("/sign-in?done=password-chosen");
                }
                case SignIn.Chosen.Weak weak ->
                    weak.reasons()
                            .forEach(reason ->
                                    errors.add("password", visit.words().word("password", reason)));
                case SignIn.Chosen.WrongCode wrong ->
                    errors.add("code", visit.words().say("invitation.wrong-code"));
                case SignIn.Chosen.NotInvited not ->
                    errors.add("secret", visit.words().say("invitation.unknown"));
            }
        }
        return pages.refused(visit, "invitation", accepting(secret, shown, errors));
    }

    @GetMapping("/language/{language}")
    ResponseEntity<String> language(
            HttpServletRequest request, @PathVariable String language, @RequestParam Optional<String> back) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Pages.local(back).orElse("/")))
                .header(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(VisitResolver.LANGUAGE, language.equals("zh") ? "zh" : "en")
                                .path("/")
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Lax")
                                .maxAge(KEPT)
                                .build()
                                .toString())
                .build();
    }

    private static Map<String, Object> accepting(String secret, byte[] factor, FormErrors errors) {
        String typed = SecondFactor.typed(factor);
        return Map.of(
                "secret", secret,
                "factor", Base64.getEncoder().encodeToString(factor),
                "typed", typed,
                "qr", QrCode.ofFactor(typed, "console"),
                "errors", errors);
    }

    private static void required(Visit visit, FormErrors errors, String field, String value) {
        if (value.isBlank()) {
            errors.add(field, visit.words().say("required." + field));
        }
    }

    /** The secret that the page showed; another where the field was tampered with, which then fits no code. */
    private static byte[] bytes(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return bytes.length == SecondFactor.make().length ? bytes : SecondFactor.make();
        } catch (IllegalArgumentException e) {
            return SecondFactor.make();
        }
    }
}
