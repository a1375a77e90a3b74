package org.tidewaiter.server.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.Sessions;
import org.tidewaiter.registry.database.Database;

/** Finds out who asks for a page by the cookie that holds the token of a session. */
final class SessionCookie extends OncePerRequestFilter {

    private static final String NAME = "tidewaiter-session";
    private static final Actor DOOR = new Actor.Product("door");

    private final Database database;
    private final Sessions sessions;
    private final Accounts accounts;

    SessionCookie(Database database, Sessions sessions, Accounts accounts) {
        this.database = database;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** The cookie that brings {@code token} back; scripts do not see it, and other sites cannot make a browser post it. */
    static String give(HttpServletRequest request, String token) {
        return cookie(request, token, Duration.ofSeconds(-1));
    }

    /** Forgets it. */
    static String forget(HttpServletRequest request) {
        return cookie(request, "", Duration.ZERO);
    }

    /** {@code answer} with {@code cookie}. */
    static ResponseEntity<String> with(String cookie, ResponseEntity<String> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.SET_COOKIE, cookie)
                .body(answer.getBody());
    }

    /** The token of the session in which {@code request} is made. */
    static Optional<String> token(HttpServletRequest request) {
        return VisitResolver.cookie(request, NAME).filter(token -> !token.isEmpty());
    }

    private static String cookie(HttpServletRequest request, String token, Duration age) {
        return ResponseCookie.from(NAME, token)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    /** Error pages are seen by somebody too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        token(request).flatMap(this::visitor).ifPresent(visitor -> {
            List<SimpleGrantedAuthority> roles = visitor.person().roles().stream()
                    .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                    .toList();
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(visitor, "", roles));
        });
        chain.doFilter(request, response);
    }

    private Optional<Visitor> visitor(String token) {
        return database.inTransaction(
                DOOR,
                tx -> sessions.see(tx, token)
                        .map(alive -> new Visitor(
                                alive.person(),
                                accounts.organisation(tx, alive.person().organisation())
                                        .map(Organisation::name)
                                        .orElse(""),
                                alive.ends())));
    }
}
