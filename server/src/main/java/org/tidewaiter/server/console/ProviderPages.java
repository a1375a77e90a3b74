package org.tidewaiter.server.console;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.accounts.Claimed;
import org.tidewaiter.registry.accounts.ProvidedSignIn;
import org.tidewaiter.registry.accounts.Sessions;
import org.tidewaiter.registry.accounts.SignIn;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.server.Foundation;
import org.tidewaiter.server.Settings;
import org.tidewaiter.server.identity.Answer;
import org.tidewaiter.server.identity.Attempt;
import org.tidewaiter.server.identity.IdentityProvider;

/** Signing in with a provider of identities. Whatever goes wrong ends at the page on which a password still opens. */
@Controller
class ProviderPages {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderPages.class);
    private static final Actor DOOR = new Actor.Product("door");
    private static final String ATTEMPT = "tidewaiter-attempt";
    private static final String BACK = "/sign-in/provider/back";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Database database;
    private final ProvidedSignIn signIn;
    private final Sessions sessions;
    private final SignInPage door;
    private final Pages pages;
    private final Settings settings;
    private final Optional<IdentityProvider> provider;

    ProviderPages(
            Foundation foundation,
            ProvidedSignIn signIn,
            Sessions sessions,
            SignInPage door,
            Pages pages,
            Settings settings) {
        this.database = foundation.database();
        this.signIn = signIn;
        this.sessions = sessions;
        this.door = door;
        this.pages = pages;
        this.settings = settings;
        this.provider = settings.provider().map(IdentityProvider::new);
    }

    /** Sends the browser to the provider, with what will tie its way back to this. */
    @GetMapping("/sign-in/provider")
    ResponseEntity<String> begin(Visit visit, HttpServletRequest request, @RequestParam Optional<String> back) {
        String place = Pages.local(back).orElse("/");
        Attempt attempt = Attempt.make();
        return provider()
                .begin(attempt, comingBack(request))
                .map(there -> SessionCookie.with(
                        cookie(request, attempt.secret() + "." + encoded(place), PATIENCE),
                        Pages.goTo(there.toString())))
                .orElseGet(() -> sorry(
                        visit,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        place,
                        visit.words().say("provider.unreachable")));
    }

    /** Takes the browser in that comes back from the provider. */
    @GetMapping(BACK)
    ResponseEntity<String> finish(
            Visit visit,
            HttpServletRequest request,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> code,
            @RequestParam Optional<String> error) {
        IdentityProvider asked = provider();
        Optional<Begun> begun = begun(request)
                .filter(each -> state.filter(each.attempt()::began).isPresent());
        String place = begun.map(Begun::place).orElse("/");
        ResponseEntity<String> answer;
        if (begun.isEmpty() || code.isEmpty()) {
            LOG.warn(
                    "sign-in with the provider: {}",
                    begun.isEmpty() ? "not begun here" : "refused there, " + plain(error));
            answer = sorry(visit, HttpStatus.UNAUTHORIZED, place, visit.words().say("provider.refused"));
        } else {
            answer = switch (asked.finish(begun.get().attempt(), comingBack(request), code.get())) {
                case Answer.Proven proven -> enter(visit, request, place, proven.claimed());
                case Answer.Refused refused -> {
                    LOG.warn("sign-in with the provider: {}", refused.why());
                    yield sorry(
                            visit, HttpStatus.UNAUTHORIZED, place, visit.words().say("provider.refused"));
                }
                case Answer.Unreachable unreachable -> {
                    LOG.warn("the provider of identities does not answer: {}", unreachable.why());
                    yield sorry(
                            visit,
                            HttpStatus.SERVICE_UNAVAILABLE,
                            place,
                            visit.words().say("provider.unreachable"));
                }
            };
        }
        return SessionCookie.with(cookie(request, "", Duration.ZERO), answer);
    }

    private ResponseEntity<String> enter(Visit visit, HttpServletRequest request, String place, Claimed claimed) {
        record Entered(ProvidedSignIn.Outcome outcome, String token) {}
        Entered entered = database.inTransaction(DOOR, tx -> {
            ProvidedSignIn.Outcome outcome = signIn.signIn(tx, claimed);
            return new Entered(
                    outcome,
                    switch (outcome) {
                        case ProvidedSignIn.Outcome.Accepted accepted -> sessions.begin(tx, accepted.person());
                        case ProvidedSignIn.Outcome.CodeNeeded needed -> sessions.awaitCode(tx, needed.person());
                        case ProvidedSignIn.Outcome.NoFactor none -> "";
                        case ProvidedSignIn.Outcome.Unknown unknown -> "";
                        case ProvidedSignIn.Outcome.Locked locked -> "";
                    });
        });
        return switch (entered.outcome()) {
            case ProvidedSignIn.Outcome.Accepted accepted ->
                SessionCookie.with(SessionCookie.give(request, entered.token()), Pages.goTo(place));
            case ProvidedSignIn.Outcome.CodeNeeded needed ->
                SessionCookie.with(
                        SessionCookie.give(request, entered.token()),
                        Pages.goTo("/sign-in/code?back=" + Typed.encode(place)));
            case ProvidedSignIn.Outcome.NoFactor none ->
                sorry(visit, HttpStatus.FORBIDDEN, place, visit.words().say("provider.no-factor"));
            case ProvidedSignIn.Outcome.Unknown unknown ->
                sorry(
                        visit,
                        HttpStatus.FORBIDDEN,
                        place,
                        visit.words().say("provider.unknown", claimed.identity().subject()));
            case ProvidedSignIn.Outcome.Locked locked ->
                sorry(
                        visit,
                        HttpStatus.TOO_MANY_REQUESTS,
                        place,
                        visit.words().say("sign-in.locked", visit.words().instant(locked.until())));
        };
    }

    /** Asks for the code of the second factor. */
    @GetMapping("/sign-in/code")
    ResponseEntity<String> code(Visit visit, @RequestParam Optional<String> back) {
        return code(HttpStatus.OK, visit, Pages.local(back).orElse("/"), new FormErrors());
    }

    /** Takes the code of the second factor, where the provider asked for none. */
    @PostMapping("/sign-in/code")
    ResponseEntity<String> confirm(
            Visit visit,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String code,
            @RequestParam Optional<String> back) {
        String place = Pages.local(back).orElse("/");
        Optional<String> awaiting = SessionCookie.token(request);
        record Confirmed(SignIn.Outcome outcome, String token) {}
        Optional<Confirmed> confirmed = database.inTransaction(
                DOOR,
                tx -> awaiting.flatMap(token -> sessions.awaited(tx, token)).map(person -> {
                    SignIn.Outcome outcome = signIn.confirm(tx, person, code);
                    return new Confirmed(
                            outcome, outcome instanceof SignIn.Outcome.Accepted ? sessions.begin(tx, person) : "");
                }));
        if (confirmed.isEmpty()) {
            return sorry(visit, HttpStatus.UNAUTHORIZED, place, visit.words().say("provider.refused"));
        }
        return switch (confirmed.get().outcome()) {
            case SignIn.Outcome.Accepted accepted ->
                SessionCookie.with(SessionCookie.give(request, confirmed.get().token()), Pages.goTo(place));
            case SignIn.Outcome.Refused refused ->
                code(
                        HttpStatus.UNAUTHORIZED,
                        visit,
                        place,
                        new FormErrors().add("code", visit.words().say("provider.wrong-code")));
            case SignIn.Outcome.Locked locked ->
                code(
                        HttpStatus.TOO_MANY_REQUESTS,
                        visit,
                        place,
                        new FormErrors()
                                .add(
                                        "code",
                                        visit.words()
                                                .say(
                                                        "sign-in.locked",
                                                        visit.words().instant(locked.until()))));
        };
    }

    private ResponseEntity<String> code(HttpStatus status, Visit visit, String place, FormErrors errors) {
        return pages.page(status, visit, "sign-in-code", Map.of("back", place, "errors", errors));
    }

    private ResponseEntity<String> sorry(Visit visit, HttpStatus status, String place, String what) {
        return door.page(
                status, visit, "", new SignInPage.Afterwards(place, ""), new FormErrors().add("provider", what));
    }

    private IdentityProvider provider() {
        return provider.orElseThrow(NotThereException::new);
    }

    private URI comingBack(HttpServletRequest request) {
        return settings.at(request.getLocalPort(), BACK);
    }

    /** An attempt that this browser began, and where to go on after it. */
    private record Begun(Attempt attempt, String place) {}

    private static Optional<Begun> begun(HttpServletRequest request) {
        return VisitResolver.cookie(request, ATTEMPT)
                .map(value -> value.split("\\.", 2))
                .filter(parts -> parts.length == 2 && !parts[0].isEmpty())
                .map(parts -> new Begun(
                        new Attempt(parts[0]), Pages.local(decoded(parts[1])).orElse("/")));
    }

    /** Sent with the redirect from the provider, and to nothing but these pages. */
    private static String cookie(HttpServletRequest request, String value, Duration age) {
        return ResponseCookie.from(ATTEMPT, value)
                .path("/sign-in/provider")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What the provider calls the reason, without anything that could forge a line of the log. */
    private static String plain(Optional<String> error) {
        return error.map(text -> text.replaceAll("[^a-z_]", "?"))
                .map(text -> text.substring(0, Math.min(60, text.length())))
                .orElse("no reason");
    }
}
