package org.tidewaiter.server.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.tidewaiter.registry.NotAllowedException;

/** What faults look like from outside. */
@RestControllerAdvice
class Answers {

    @ExceptionHandler
    ResponseEntity<byte[]> notAllowed(NotAllowedException fault) {
        return Trouble.of(HttpStatus.FORBIDDEN, "not-allowed", String.valueOf(fault.getMessage()))
                .answer();
    }

    /** An id that is none leads to nothing. */
    @ExceptionHandler
    ResponseEntity<byte[]> noId(MethodArgumentTypeMismatchException fault) {
        return Trouble.of(HttpStatus.NOT_FOUND, "not-found", "nothing is there").answer();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unfit(IllegalArgumentException fault) {
        return Trouble.of(HttpStatus.UNPROCESSABLE_CONTENT, "unfit", String.valueOf(fault.getMessage()))
                .answer();
    }
}
