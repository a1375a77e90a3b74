package org.tidewaiter.engine.screening.list;

/**
 * A name under which somebody is listed.
 *
 * @param text as the list writes it
 * @param quality how sure the list is of it
 */
public record ListedName(String text, Quality quality) {

    /** How sure a list is that its party goes by a name. */
    public enum Quality {
        /** The name of the entry. */
        PRIMARY,
        /** Another name, good. */
        ALIAS,
        /** A former name. */
        FORMER,
        /** A name that the list itself calls weak or low quality; nobody is found by it alone. */
        WEAK
    }
}
