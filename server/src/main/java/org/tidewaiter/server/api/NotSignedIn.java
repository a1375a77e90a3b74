package org.tidewaiter.server.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** What nobody is told where somebody must be known. */
public final class NotSignedIn implements AuthenticationEntryPoint {

    /** Makes one; it keeps nothing. */
    public NotSignedIn() {}

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        Trouble.of(HttpStatus.UNAUTHORIZED, "not-signed-in", "the key of a machine or the token of a session is needed")
                .write(response);
    }
}
