package org.tidewaiter.cli.syntax;

import java.util.Optional;

/** An option. What it means is said in the messages under {@code option.} and its name, in the place of a command. */
public enum Option {
    /** Day whose law applies. */
    DATE("--date", "D"),
    /** The machine-readable answer. */
    JSON("--json", ""),
    /** The instant at which the question counts as put. */
    RECORDED("--recorded", "INSTANT"),
    /** What is known beside the consignment. */
    CIRCUMSTANCES("--circumstances", "FILE"),
    /** Hits that were found to be somebody else. */
    DISMISSALS("--dismissals", "FILE"),
    /** Packs to use beside the standard ones. */
    PACKS("--packs", "DIR"),
    /** Language of the answer. */
    LANG("--lang", "en|zh"),
    /** Who reads the answer. */
    AUDIENCE("--audience", "exporter|authority"),
    /** Many consignments. */
    BATCH("--batch", "FILE"),
    /** Where the answers go. */
    OUT("--out", "FILE"),
    /** Where rows without an answer go. */
    REJECTS("--rejects", "FILE"),
    /** How many threads decide. */
    THREADS("--threads", "N"),
    /** What a change of law is tried on. */
    ON("--on", "FILE"),
    /** Words to look for. */
    SEARCH("--search", "TEXT"),
    /** How a list is written. */
    FORMAT("--format", "F"),
    /** The store that lists are imported into. */
    INTO("--into", "DIR"),
    /** The store that lists are read from. */
    WATCHLISTS("--watchlists", "DIR"),
    /** What bears a name. */
    TYPE("--type", "T"),
    /** Where a party lives or sits. */
    COUNTRY("--country", "C"),
    /** When a person was born. */
    BIRTH_DATE("--birth-date", "D"),
    /** Where a party has its address. */
    ADDRESS("--address", "TEXT"),
    /** The numbers of a party. */
    IDENTIFIERS("--identifiers", "TEXT"),
    /** Who holds what. */
    HOLDINGS("--holdings", "FILE"),
    /** Parties that are compared again. */
    CUSTOMERS("--customers", "FILE"),
    /** The version before a change. */
    FROM("--from", "V1"),
    /** The version after it. */
    TO("--to", "V2"),
    /** Whom a consignment names. */
    PARTY("--party", "PLACE"),
    /** Whom a list names. */
    LISTED("--listed", "LIST:ID"),
    /** Who decided. */
    BY("--by", "WHO"),
    /** On what grounds. */
    GROUNDS("--why", "TEXT"),
    /** The word for a list. */
    LIST("--list", "NAME"),
    /** Where a list came from. */
    SOURCE("--source", "TEXT"),
    /** How old a list may be. */
    MAX_AGE("--max-age", "DAYS"),
    /** The key of a log that is trusted. */
    KEY("--key", "FILE|BASE64"),
    /** Explains a command. */
    HELP("--help", "");

    private final String name;
    private final String label;

    Option(String name, String label) {
        this.name = name;
        this.label = label;
    }

    /** As it is typed. */
    public String typed() {
        return name;
    }

    /** What its value is called; empty where it takes none. */
    public String label() {
        return label;
    }

    /** Whether it is followed by a value. */
    public boolean takesValue() {
        return !label.isEmpty();
    }

    /** The option typed as {@code name}. */
    static Optional<Option> of(String name) {
        for (Option option : values()) {
            if (option.name.equals(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
