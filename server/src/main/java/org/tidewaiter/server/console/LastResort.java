package org.tidewaiter.server.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tidewaiter.server.api.RestErrors;

/** Answers where no controller did: nothing is at an address, or a fault that nobody foresaw. Programs get no page. */
@Controller
class LastResort implements ErrorController {

    private final Pages pages;

    LastResort(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ResponseEntity<?> answer(Visit visit, HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        && HttpStatus.resolve(code) instanceof HttpStatus known
                ? known
                : HttpStatus.NOT_FOUND;
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/v1/")) {
            return RestErrors.of(status);
        }
        String what = switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "not-found";
            case FORBIDDEN -> "forbidden";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "not-understood" : "broken";
        };
        return pages.page(status, visit, "error", Map.of("what", what));
    }
}
