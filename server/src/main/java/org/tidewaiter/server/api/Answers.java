package org.tidewaiter.server.api;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.registry.NotAllowedException;

/** What faults look like from outside: what the sender can mend is told, and of anything else a reference to what is logged. */
@RestControllerAdvice(basePackageClasses = Answers.class)
class Answers {

    private static final System.Logger LOG = System.getLogger(Answers.class.getName());

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
    ResponseEntity<byte[]> trouble(TroubleException trouble) {
        return trouble.trouble().answer();
    }

    /** A parameter that must be there is not. */
    @ExceptionHandler
    ResponseEntity<byte[]> noParameter(MissingServletRequestParameterException fault) {
        return Paging.unfit(fault.getParameterName(), "", new Text("something", "内容"))
                .trouble()
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooLarge(TooLargeException fault) {
        return fault.trouble().answer();
    }

    /** No body at all. */
    @ExceptionHandler
    ResponseEntity<byte[]> noBody(HttpMessageNotReadableException fault) {
        return Trouble.document(List.of(new Problem("", Section.NOTHING, Text.alike("JSON"))))
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> fault(RuntimeException fault) {
        UUID reference = UUID.randomUUID();
        LOG.log(System.Logger.Level.ERROR, "fault " + reference, fault);
        return Trouble.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "fault",
                        "something broke; what was asked for is not done. Reference: " + reference)
                .answer();
    }
}
