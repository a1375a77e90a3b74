package org.tidewaiter.server.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Sessions;
import org.tidewaiter.server.Foundation;

/** Who may come in, what browsers may load, and where the static files are. */
@Configuration
class ConsoleConfiguration implements WebMvcConfigurer {

    private static final String HTMX = "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain console(
            HttpSecurity http, Foundation foundation, Sessions sessions, Accounts accounts, Door door)
            throws Exception {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("tidewaiter-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return http.authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/assets/**",
                                "/sign-in",
                                "/sign-in/**",
                                "/sign-out",
                                "/invitation",
                                "/language/*",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(door).accessDeniedHandler(door))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .addFilterBefore(
                        new SessionCookie(foundation.database(), sessions, accounts), AuthorizationFilter.class)
                .build();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new OnlyText());
    }

    /** The one library that browsers load comes in a jar, in a folder named by its version. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/htmx/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/" + htmx() + "/dist/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/org/tidewaiter/server/console/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }

    private static String htmx() {
        try (InputStream in = Objects.requireNonNull(ConsoleConfiguration.class.getResourceAsStream(HTMX), HTMX)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
