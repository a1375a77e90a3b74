package org.tidewaiter.rulebook.pack;

import java.util.Locale;

/** Everything that is checked about packs. The code of a check is stable. */
public enum Check {
    // ---- a file by itself ----
    /** Not YAML, or YAML that packs do not use: anchors, several documents, a key twice. */
    YAML(Severity.ERROR),
    /** Does not satisfy the JSON Schema of its kind. */
    SCHEMA(Severity.ERROR),
    /** Says it is of a kind that does not exist. */
    UNKNOWN_KIND(Severity.ERROR),

    // ---- names ----
    /** An id stands twice. */
    DUPLICATE_ID(Severity.ERROR),
    /** A fact is declared again in the same shape; the first wording is used. */
    REPEATED_FACT(Severity.NOTE),
    /** No such substance or product. */
    DANGLING_THING(Severity.ERROR),
    /** No such form. */
    DANGLING_FORM(Severity.ERROR),
    /** No such fact, or one of another type. */
    DANGLING_FACT(Severity.ERROR),
    /** No such named condition. */
    DANGLING_REF(Severity.ERROR),
    /** No such country group. */
    DANGLING_GROUP(Severity.ERROR),
    /** No such chart column. */
    DANGLING_MARK(Severity.ERROR),
    /** No such chemical element. */
    UNKNOWN_ELEMENT(Severity.ERROR),
    /** A named condition that leads back to itself. */
    CIRCULAR_DEFINITION(Severity.ERROR),

    // ---- values ----
    /** A percentage, number or amount of money that cannot be read. */
    BAD_NUMBER(Severity.ERROR),
    /** A condition that no goods can satisfy. */
    NEVER_TRUE(Severity.ERROR),
    /** A phrase of the engine that has no wording, or a wording of no phrase. */
    PHRASE(Severity.ERROR);

    private final Severity severity;

    Check(Severity severity) {
        this.severity = severity;
    }

    /** How grave a finding of this check is. */
    public Severity severity() {
        return severity;
    }

    /** Whether packs with such a finding are refused. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The stable code: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How grave a finding is. */
    public enum Severity {
        /** The packs cannot be relied on. */
        ERROR,
        /** Worth knowing. */
        NOTE;

        /** Lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
