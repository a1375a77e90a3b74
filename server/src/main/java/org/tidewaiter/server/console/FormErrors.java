package org.tidewaiter.server.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a form, told all at once, each at its field. */
public final class FormErrors {

    private final List<Wrong> all = new ArrayList<>();

    /** A form in which nothing is wrong so far. */
    public FormErrors() {}

    /**
     * Something that is wrong.
     *
     * @param field id of the field
     * @param text what is wrong and how to mend it
     */
    public record Wrong(String field, String text) {}

    /** Adds what is wrong with {@code field}. */
    public FormErrors add(String field, String text) {
        all.add(new Wrong(field, text));
        return this;
    }

    /** Everything, in the order of the form. */
    public List<Wrong> all() {
        return List.copyOf(all);
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return all.isEmpty();
    }

    /** What is wrong with {@code field}. */
    public Optional<String> at(String field) {
        return all.stream()
                .filter(wrong -> wrong.field().equals(field))
                .map(Wrong::text)
                .findFirst();
    }
}
