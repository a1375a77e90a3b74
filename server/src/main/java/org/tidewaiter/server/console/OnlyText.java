package org.tidewaiter.server.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away what no form of a browser sends and no database keeps as text: control characters, halves of characters. */
final class OnlyText implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean text = request.getParameterMap().entrySet().stream()
                .allMatch(field -> isText(field.getKey())
                        && Arrays.stream(field.getValue()).allMatch(OnlyText::isText));
        if (!text) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
        return text;
    }

    private static boolean isText(String value) {
        return value.codePoints().noneMatch(OnlyText::isNone);
    }

    private static boolean isNone(int character) {
        boolean layout = character == '\t' || character == '\n' || character == '\r';
        return (character < ' ' && !layout)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
