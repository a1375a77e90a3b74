package org.tidewaiter.server.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * What a sender has seen of something that others may change too: the numbers in its ETag, which it sends back as If-Match.
 *
 * @param step the last that was done
 * @param form the version of the form; zero where there is none
 */
record Seen(int step, int form) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,8})(?:\\.(\\d{1,8}))?\"");

    /** What {@code ifMatch} says, or the trouble that it says nothing. */
    static Seen of(Optional<String> ifMatch) {
        Matcher tag = TAG.matcher(ifMatch.orElse(""));
        if (!tag.matches()) {
            throw new TroubleException(Trouble.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "if-match-needed",
                    "say with If-Match which ETag you have seen: others may have changed it"));
        }
        return new Seen(Integer.parseInt(tag.group(1)), tag.group(2) == null ? 0 : Integer.parseInt(tag.group(2)));
    }

    /** The ETag. */
    String tag() {
        return form == 0 ? "\"" + step + "\"" : "\"" + step + "." + form + "\"";
    }
}
