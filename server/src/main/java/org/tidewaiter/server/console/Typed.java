package org.tidewaiter.server.console;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody had typed into a form when the session was over, so that it is sent after signing in again.
 *
 * @param fields in the order of the form; a name may come more than once
 */
public record Typed(List<Field> fields) {

    /** Takes a copy. */
    public Typed {
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param name its name
     * @param value what was typed
     */
    public record Field(String name, String value) {}

    /** What was sent, without the field {@code csrf}, which belongs to the old page. */
    static Typed of(HttpServletRequest request, String csrf) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (!name.equals(csrf)) {
                    fields.add(new Field(name, value));
                }
            }
        });
        return new Typed(fields);
    }

    /** As one text, in the form in which forms are sent. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Field field : fields) {
            text.append(text.isEmpty() ? "" : "&")
                    .append(encode(field.name()))
                    .append('=')
                    .append(encode(field.value()));
        }
        return text.toString();
    }

    /** What {@link #text} wrote. */
    static Typed read(String text) {
        List<Field> fields = new ArrayList<>();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2 && !parts[0].isEmpty()) {
                fields.add(new Field(decode(parts[0]), decode(parts[1])));
            }
        }
        return new Typed(fields);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
