package org.tidewaiter.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.accounts.ApiKeys;
import org.tidewaiter.registry.accounts.Sessions;
import org.tidewaiter.registry.database.Database;

/** Finds out who asks by the bearer token of a request: the key of a machine, or the token of a session. */
public final class ActorFilter extends OncePerRequestFilter {

    private static final Actor DOOR = new Actor.Product("door");
    private static final String BEARER = "Bearer ";

    private final Database database;
    private final ApiKeys keys;
    private final Sessions sessions;

    /** Looks tokens up in {@code database}. */
    public ActorFilter(Database database, ApiKeys keys, Sessions sessions) {
        this.database = database;
        this.keys = keys;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse("");
        if (header.startsWith(BEARER)) {
            actor(header.substring(BEARER.length())).ifPresent(actor -> {
                List<SimpleGrantedAuthority> roles = actor.inRoles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList();
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, "", roles));
            });
        }
        chain.doFilter(request, response);
    }

    private Optional<Actor> actor(String token) {
        return token.startsWith("twk_")
                ? database.inTransaction(DOOR, tx -> keys.acting(tx, token))
                : database.inTransaction(DOOR, tx -> sessions.see(tx, token))
                        .map(alive -> alive.person().acting());
    }
}
