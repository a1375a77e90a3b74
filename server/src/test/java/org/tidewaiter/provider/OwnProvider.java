package org.tidewaiter.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Spring Authorization Server in this JVM: a real provider, at which the test says who sits before it, and what goes wrong. */
public final class OwnProvider implements AutoCloseable {

    /** By what it knows the server. */
    public static final String CLIENT = "tidewaiter";
    /** With what the server proves to be itself. */
    public static final String SECRET = "a secret of the server's";

    private final AtomicReference<Somebody> present = new AtomicReference<>(new Somebody("nobody", "", false, false));
    private final AtomicReference<Consumer<JwtClaimsSet.Builder>> change = new AtomicReference<>(claims -> {});
    private final AtomicReference<RegisteredClient> client =
            new AtomicReference<>(client(URI.create("http://127.0.0.1/")));
    private final RSAKey published = key();
    private final AtomicReference<RSAKey> signing = new AtomicReference<>(published);
    private final ConfigurableApplicationContext web;

    /** Starts one. */
    public OwnProvider() {
        web = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0")
                .initializers(
                        context -> ((GenericApplicationContext) context).registerBean(OwnProvider.class, () -> this))
                .run();
    }

    /**
     * Who sits before it.
     *
     * @param subject by what the provider calls that person
     * @param email the person's address
     * @param verified whether it is known to be that person's
     * @param secondFactor whether the provider asked for more than a password
     */
    public record Somebody(String subject, String email, boolean verified, boolean secondFactor) {}

    /** By what it is known. */
    public URI issuer() {
        return URI.create("http://localhost:" + web.getEnvironment().getProperty("local.server.port"));
    }

    /** Lets browsers go back to {@code address}, and nowhere else. */
    public void sendsBackTo(URI address) {
        client.set(client(address));
    }

    /** From now on {@code somebody} sits before it, and nothing goes wrong. */
    public void serves(Somebody somebody) {
        present.set(somebody);
        change.set(claims -> {});
        signing.set(published);
    }

    /** From now on tokens say something else. */
    public void says(Consumer<JwtClaimsSet.Builder> other) {
        change.set(other);
    }

    /** From now on tokens are signed with a key that goes by the name of the published one. */
    public void signsWithAnotherKey() {
        signing.set(key());
    }

    @Override
    public void close() {
        web.close();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("signing").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RegisteredClient client(URI back) {
        return RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(back.toString())
                .scope("openid")
                .scope("email")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    /** Signs in whoever sits before the provider, where a browser asks to be sent back. */
    private final class Door extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getRequestURI().equals("/oauth2/authorize")) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                present.get().subject(),
                                "",
                                List.of(FactorGrantedAuthority.fromAuthority(
                                        FactorGrantedAuthority.PASSWORD_AUTHORITY))));
            }
            chain.doFilter(request, response);
        }
    }

    private void tell(JwtEncodingContext context) {
        if (!context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            return;
        }
        Somebody somebody = present.get();
        context.getClaims().claim("amr", somebody.secondFactor() ? List.of("pwd", "mfa") : List.of("pwd"));
        if (!somebody.email().isEmpty()) {
            context.getClaims().claim("email", somebody.email()).claim("email_verified", somebody.verified());
        }
        change.get().accept(context.getClaims());
    }

    /** What it is made of. */
    @EnableAutoConfiguration
    @EnableWebSecurity
    static class Parts {

        @Bean
        SecurityFilterChain endpoints(HttpSecurity http, OwnProvider provider) throws Exception {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .addFilterAfter(provider.new Door(), SecurityContextHolderFilter.class)
                    .build();
        }

        @Bean
        RegisteredClientRepository clients(OwnProvider provider) {
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    provider.client.set(client);
                }

                @Override
                public RegisteredClient findById(String id) {
                    return provider.client.get();
                }

                @Override
                public RegisteredClient findByClientId(String id) {
                    return provider.client.get();
                }
            };
        }

        @Bean
        JWKSource<SecurityContext> keys(OwnProvider provider) {
            return new ImmutableJWKSet<>(new JWKSet(provider.published));
        }

        @Bean
        JwtEncoder encoder(OwnProvider provider) {
            return new NimbusJwtEncoder((selector, context) -> selector.select(new JWKSet(provider.signing.get())));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return org.springframework.security.config.annotation.web.configuration
                    .OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> telling(OwnProvider provider) {
            return provider::tell;
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }
    }
}
