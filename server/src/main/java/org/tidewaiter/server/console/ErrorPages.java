package org.tidewaiter.server.console;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.tidewaiter.registry.NotAllowedException;

/** What pages say, in plain words, when something is not there, not allowed or broken. */
@ControllerAdvice(basePackageClasses = ErrorPages.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages {

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<String> notThere(NotThereException fault, Visit visit) {
        return page(visit, HttpStatus.NOT_FOUND, "not-found");
    }

    /** An id that is none leads to nothing. */
    @ExceptionHandler
    ResponseEntity<String> noId(MethodArgumentTypeMismatchException fault, Visit visit) {
        return page(visit, HttpStatus.NOT_FOUND, "not-found");
    }

    @ExceptionHandler
    ResponseEntity<String> notAllowed(NotAllowedException fault, Visit visit) {
        return page(visit, HttpStatus.FORBIDDEN, "forbidden");
    }

    private ResponseEntity<String> page(Visit visit, HttpStatus status, String what) {
        return pages.page(status, visit, "error", Map.of("what", what));
    }
}
