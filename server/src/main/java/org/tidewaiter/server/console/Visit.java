package org.tidewaiter.server.console;

import java.util.Optional;
import org.tidewaiter.engine.Language;

/**
 * A request for a page.
 *
 * @param words in the language of the visit
 * @param visitor who asks; nobody before signing in
 * @param path what is asked for, with its query, as a link of this site
 * @param csrf what a form must send back to show that it came from here
 * @param notice what to say on top of the page, after something was done
 */
public record Visit(Wording words, Optional<Visitor> visitor, String path, Csrf csrf, Optional<String> notice) {

    /**
     * What a form must send back.
     *
     * @param field name of the hidden field
     * @param token its value
     */
    public record Csrf(String field, String token) {}

    /** The language. */
    public Language language() {
        return words.language();
    }

    /** Who asks, on a page that is for nobody else. */
    public Visitor who() {
        return visitor.orElseThrow(() -> new IllegalStateException("this page is for those who have signed in"));
    }

    /** Whether {@code section} of the site is being looked at. */
    public boolean in(String section) {
        String here = path.split("\\?", 2)[0];
        return here.equals(section) || here.startsWith(section + "/");
    }

    /** The same page in the other language. */
    public String otherLanguage() {
        String other = language() == Language.EN ? "zh" : "en";
        return "/language/" + other + "?back="
                + java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8);
    }
}
