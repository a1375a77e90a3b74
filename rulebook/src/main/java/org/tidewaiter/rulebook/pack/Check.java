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
    /** An id does not begin with the list it belongs to. */
    WRONG_NAMESPACE(Severity.ERROR),
    /** Law in a pack that has no head, so that nobody would read it. */
    NO_LAW_BOOK(Severity.ERROR),
    /** A country lies in the territory of two law books. */
    TERRITORY_TWICE(Severity.ERROR),
    /** No such pack. */
    DANGLING_PACK(Severity.ERROR),
    /** No such control list. */
    DANGLING_LIST(Severity.ERROR),
    /** No such claim. */
    DANGLING_CLAIM(Severity.ERROR),
    /** No such instrument. */
    DANGLING_INSTRUMENT(Severity.ERROR),
    /** No such entry. */
    DANGLING_ENTRY(Severity.ERROR),
    /** No entry has this tag. */
    DANGLING_TAG(Severity.ERROR),
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
    /** No such node of the dependency map. */
    DANGLING_NODE(Severity.ERROR),
    /** No such red flag. */
    DANGLING_FLAG(Severity.ERROR),
    /** The engine computes no such signal, or knows no such limit. */
    UNKNOWN_SIGNAL(Severity.ERROR),
    /** No such chemical element. */
    UNKNOWN_ELEMENT(Severity.ERROR),
    /** Not assigned in ISO 3166-1. */
    UNKNOWN_COUNTRY(Severity.ERROR),
    /** No such time zone. */
    UNKNOWN_ZONE(Severity.ERROR),
    /** A name that leads back to itself. */
    CIRCULAR(Severity.ERROR),
    /** Nothing names this tag. */
    UNUSED_TAG(Severity.NOTE),
    /** Nothing refers to this condition. */
    UNUSED_DEFINITION(Severity.NOTE),
    /** No condition asks for this fact. */
    UNUSED_FACT(Severity.NOTE),

    // ---- time ----
    /** Ends before it begins. */
    INVERTED_INTERVAL(Severity.ERROR),
    /** Two intervals that exclude each other have days in common. */
    OVERLAPPING_INTERVAL(Severity.ERROR),
    /** Days between an instrument and the one that takes its content over. */
    INTERVAL_GAP(Severity.NOTE),
    /** No day on which it would operate. */
    NEVER_IN_FORCE(Severity.ERROR),

    // ---- conditions ----
    /** A percentage, number or amount of money that cannot be read, or bounds the wrong way round. */
    BAD_NUMBER(Severity.ERROR),
    /** A condition that no goods and no movement can satisfy. */
    NEVER_TRUE(Severity.ERROR),
    /** An entry that can apply to goods by which the index does not find it. */
    UNREACHABLE(Severity.ERROR),
    /** A trigger that is no yes-or-no fact, or a fact that raises triggers and is no number: neither would have an effect. */
    IDLE_TRIGGER(Severity.ERROR),
    /** A fact that may have to be asked for, and no question. */
    MISSING_QUERY(Severity.ERROR),

    // ---- goods ----
    /** A name of two things, or of two forms. */
    AMBIGUOUS_TERM(Severity.ERROR),
    /** A CAS number whose check digit is wrong. */
    BAD_CAS(Severity.ERROR),
    /** One CAS number for several things; the first is meant. */
    AMBIGUOUS_CAS(Severity.NOTE),
    /** A dedicated commodity number that is none of the entry's references. */
    NOT_A_REFERENCE(Severity.ERROR),
    /** A dedicated commodity number of two things. */
    AMBIGUOUS_CODE(Severity.ERROR),
    /** A dedicated commodity number of an entry that does not name exactly one thing; it says nothing of identity. */
    IDLE_CODE(Severity.NOTE),

    // ---- names of parties ----
    /** A word that is compared, and does not stand as it is compared. */
    UNFOLDED_NAME(Severity.ERROR),
    /** No such word of trade. */
    DANGLING_WORD(Severity.ERROR),

    // ---- support ----
    /** No source is given. */
    MISSING_SOURCE(Severity.NOTE),
    /** The source is said to be the issuer's own, and none is given. */
    OFFICIAL_WITHOUT_SOURCE(Severity.ERROR),
    /** A phrase of the engine without wording, or one that leaves out what the other language says. */
    PHRASE(Severity.ERROR),
    /** A wording of no phrase. */
    UNUSED_PHRASE(Severity.NOTE),
    /** A Chinese text with letters of which none is Chinese. */
    TEXT_LANGUAGE(Severity.NOTE),
    /** No case expects this entry to apply. */
    UNTESTED_ENTRY(Severity.NOTE),

    // ---- cases ----
    /** A law book without a case that shows what it does. */
    NO_CASES(Severity.ERROR),
    /** The consignment of a case cannot be read. */
    CASE_INPUT(Severity.ERROR),
    /** A case does not come out as expected. */
    CASE_FAILED(Severity.ERROR);

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
