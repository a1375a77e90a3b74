package org.tidewaiter.exchange.proof;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an entry is about, by its type and its number there: {@code licence:0b9c…}. It names nobody: entries are never erased.
 *
 * @param type such as {@code licence}
 * @param id the number or the id
 */
public record SubjectReference(String type, String id) {

    private static final Pattern TYPE = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,119}");

    /** Refuses what is no reference. */
    public SubjectReference {
        if (type.length() > 60
                || !TYPE.matcher(type).matches()
                || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no reference: " + type + ":" + id);
        }
    }

    /** The reference written as {@code text}, or empty where it is none. */
    public static Optional<SubjectReference> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SubjectReference(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** As it is written: type, colon, id. */
    @Override
    public String toString() {
        return type + ":" + id;
    }
}
