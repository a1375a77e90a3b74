package org.tidewaiter.engine.law;

import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.Ids;

/**
 * What must hold for an entry, rule or claim to apply: a sealed tree whose evaluation is its own explanation. Leaves ask
 * one {@link Slot} each; {@link Evaluation} says what they answer.
 */
public sealed interface Condition {

    /**
     * Every part holds.
     *
     * @param parts none of them: true
     */
    record All(List<Condition> parts) implements Condition {
        /** Takes a copy. */
        public All {
            parts = Parts.of(parts);
        }
    }

    /**
     * At least one part holds.
     *
     * @param parts none of them: false
     */
    record Any(List<Condition> parts) implements Condition {
        /** Takes a copy. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The part does not hold.
     *
     * @param part the part
     */
    record Not(Condition part) implements Condition {}

    /**
     * A part of the law that is not well supported. Evaluation runs with it and without it; where the verdicts differ the
     * answer is UNVERIFIED.
     *
     * @param part the doubtful part
     * @param without what stands in its place when it is left out: true inside {@link All}, false elsewhere
     * @param note why it is doubtful
     */
    record Doubtful(Condition part, boolean without, Text note) implements Condition {}

    /**
     * The goods are one of these things.
     *
     * @param ids ids of the lexicon
     */
    record Is(Set<String> ids) implements Condition {
        /** Takes a copy. */
        public Is {
            ids = Ids.of(ids);
        }
    }

    /**
     * The goods have one of these physical forms.
     *
     * @param forms ids of the lexicon
     */
    record HasForm(Set<String> forms) implements Condition {
        /** Takes a copy. */
        public HasForm {
            forms = Ids.of(forms);
        }
    }

    /**
     * A number lies in a range: purity or a share in percent, a named measure in its unit, or a value in a currency.
     *
     * @param slot the number asked for
     * @param range where it must lie
     */
    record Within(Slot.Number slot, Range range) implements Condition {}

    /**
     * A yes-or-no fact is stated true.
     *
     * @param slot the fact asked for
     */
    record Stated(Slot.Answerable slot) implements Condition {}

    /**
     * The commodity code begins with one of these.
     *
     * @param prefixes digits
     */
    record CodeBegins(Set<String> prefixes) implements Condition {
        /** Takes a copy. */
        public CodeBegins {
            prefixes = Set.copyOf(prefixes);
        }
    }

    /**
     * The movement has one of these values in one of its aspects.
     *
     * @param aspect which aspect
     * @param values country codes or words of the contract
     * @param label how a person calls the set of values, such as {@code NS 2}; empty where the values speak for themselves
     */
    record Moves(Aspect aspect, Set<String> values, String label) implements Condition {
        /** Takes a copy. */
        public Moves {
            values = Set.copyOf(values);
        }
    }

    /** An aspect of a movement. */
    enum Aspect {
        /** Country it leaves. */
        FROM(true),
        /** Country it is destined for. */
        TO(true),
        /** A country it passes. */
        VIA(true),
        /** The places on the way, each of which must be among the values; a way without places is among any. */
        ROUTE(true),
        /** Where the goods were made; a claim by origin arises only where it was stated. */
        ORIGIN(true),
        /** Customs procedure code or zone; not stated counts as none. */
        PROCEDURE(true),
        /** What was stated of a recipient of technology; not stated counts as none. */
        RECIPIENT(true),
        /** Why it moves. */
        PURPOSE(false),
        /** How it leaves. */
        TRANSPORT(false);

        private final boolean closed;

        Aspect(boolean closed) {
            this.closed = closed;
        }

        /** Whether an aspect that was not stated counts as none rather than unknown. */
        public boolean closed() {
            return closed;
        }
    }

    /** The condition that always holds. */
    Condition ALWAYS = new All(List.of());
}
