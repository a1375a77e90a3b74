package org.tidewaiter.engine.law;

import java.util.Set;

/** A fact that a condition may ask for, and that a person may be asked for where it is unknown. */
public sealed interface Slot extends Comparable<Slot> {

    /** The field of the consignment where the fact would stand; {@code line} fields are relative to the line. */
    String field();

    @Override
    default int compareTo(Slot other) {
        return field().compareTo(other.field());
    }

    /** A slot that holds an exact number. */
    sealed interface Number extends Slot {}

    /** A slot that holds yes or no. */
    sealed interface Answerable extends Slot {}

    /** What the goods are. */
    record Identity() implements Slot {
        @Override
        public String field() {
            return "description";
        }
    }

    /** The physical form. */
    record Form() implements Slot {
        @Override
        public String field() {
            return "form";
        }
    }

    /** Purity of the main substance in percent. */
    record Purity() implements Number {
        @Override
        public String field() {
            return "purity";
        }
    }

    /**
     * Share of an element by mass in percent.
     *
     * @param element symbol
     */
    record Share(String element) implements Number {
        @Override
        public String field() {
            return "composition." + element;
        }
    }

    /**
     * A named number.
     *
     * @param name attribute name, with its unit
     */
    record Measure(String name) implements Number {
        @Override
        public String field() {
            return "attributes." + name;
        }
    }

    /**
     * Value of the line in a currency.
     *
     * @param currency ISO 4217
     */
    record Value(String currency) implements Number {
        @Override
        public String field() {
            return "value";
        }
    }

    /**
     * A named yes or no about the goods.
     *
     * @param name attribute name
     * @param trigger true where it counts as "no" unless known or raised by a flag
     * @param raisedBy names of numbers that put it in question where they are stated
     */
    record Truth(String name, boolean trigger, Set<String> raisedBy) implements Answerable {

        /** Takes a copy. */
        public Truth {
            raisedBy = Set.copyOf(raisedBy);
        }

        @Override
        public String field() {
            return "attributes." + name;
        }
    }

    /**
     * An assertion about the end use; always a trigger.
     *
     * @param name {@code military}, {@code wmd} …
     */
    record EndUse(String name) implements Answerable {
        @Override
        public String field() {
            return "/endUse/" + name;
        }
    }

    /** Why the consignment moves. */
    record Purpose() implements Slot {
        @Override
        public String field() {
            return "/purpose";
        }
    }

    /** How it leaves. */
    record Transport() implements Slot {
        @Override
        public String field() {
            return "/transport";
        }
    }
}
