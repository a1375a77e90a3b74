package org.tidewaiter.server.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tidewaiter.engine.Language;

/** Makes a {@link Visit} of a request. The language is the one that was chosen, else the one the browser asks for. */
final class VisitResolver implements HandlerMethodArgumentResolver {

    static final String LANGUAGE = "tidewaiter-language";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new IllegalStateException("pages are asked for over HTTP");
        }
        return visit(servlet);
    }

    /** The visit that {@code request} is. */
    static Visit visit(HttpServletRequest request) {
        String query = request.getQueryString();
        Wording words = Wording.in(language(request));
        return new Visit(
                words,
                visitor(),
                request.getRequestURI() + (query == null ? "" : "?" + query),
                csrf(request),
                Optional.ofNullable(request.getParameter("done")).flatMap(done -> words.find("notice." + done)));
    }

    private static Optional<Visitor> visitor() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof Visitor visitor
                ? Optional.of(visitor)
                : Optional.empty();
    }

    private static Visit.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Visit.Csrf(token.getParameterName(), token.getToken())
                : new Visit.Csrf("_csrf", "");
    }

    private static Language language(HttpServletRequest request) {
        return cookie(request, LANGUAGE)
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .filter(wanted -> wanted.startsWith("zh"))
                .map(wanted -> Language.ZH)
                .orElse(Language.EN);
    }

    /** The value of the cookie {@code name}. */
    static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
