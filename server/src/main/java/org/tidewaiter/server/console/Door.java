package org.tidewaiter.server.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Leads those who have not signed in, or whose session is over, to the door and back, with what they had typed. */
@Component
final class Door implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final SignInPage door;
    private final Pages pages;

    Door(SignInPage door, Pages pages) {
        this.door = door;
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        Visit visit = VisitResolver.visit(request);
        if (HttpMethod.GET.matches(request.getMethod())) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            String back = visit.path().equals("/") ? "" : "?back=" + Typed.encode(visit.path());
            response.setHeader("Location", "/sign-in" + back);
            return;
        }
        Typed typed = Typed.of(request, visit.csrf().field());
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                door.html(
                        visit,
                        new SignInPage.Afterwards(
                                Pages.local(Optional.of(visit.path())).orElse("/"), typed.text())));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        String what = denied instanceof CsrfException ? "stale" : "forbidden";
        write(response, HttpStatus.FORBIDDEN, pages.html(VisitResolver.visit(request), "error", Map.of("what", what)));
    }

    private static void write(HttpServletResponse response, HttpStatus status, String html) throws IOException {
        response.setStatus(status.value());
        response.setContentType(Pages.HTML.toString());
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
