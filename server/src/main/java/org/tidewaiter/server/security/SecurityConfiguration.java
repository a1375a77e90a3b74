package org.tidewaiter.server.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.tidewaiter.registry.accounts.ApiKeys;
import org.tidewaiter.registry.accounts.Sessions;
import org.tidewaiter.server.Foundation;
import org.tidewaiter.server.api.NotSignedIn;

/** What may be asked without being somebody, and what every answer says to browsers. */
@Configuration
public class SecurityConfiguration {

    /** REST knows no cookies: a token is sent on purpose, so that no other site can make a browser send one. */
    @Bean
    @Order(1)
    SecurityFilterChain rest(HttpSecurity http, Foundation foundation, ApiKeys keys, Sessions sessions)
            throws Exception {
        return http.securityMatcher("/v1/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/v1/health", "/v1/openapi.yaml", "/v1/sign-in", "/v1/invitations/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(answers -> answers.authenticationEntryPoint(new NotSignedIn()))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.NO_REFERRER)))
                .addFilterBefore(new ActorFilter(foundation.database(), keys, sessions), AuthorizationFilter.class)
                .build();
    }

    /** There are no users but those of the registry. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
