package org.tidewaiter.cli.text;

/** How a word stands out on a terminal. */
public enum Style {
    /** Not at all. */
    PLAIN(""),
    /** A heading. */
    BOLD("1"),
    /** What may be passed over. */
    FAINT("2"),
    /** Nothing stands in the way. */
    GREEN("1;32"),
    /** Somebody is asked. */
    BLUE("1;36"),
    /** Somebody must decide. */
    YELLOW("1;33"),
    /** Something stands in the way. */
    RED("1;31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** {@code text} in this style. */
    String on(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
