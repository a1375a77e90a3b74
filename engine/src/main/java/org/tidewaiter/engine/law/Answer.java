package org.tidewaiter.engine.law;

import java.math.BigDecimal;

/** A value that an unknown slot might turn out to have. */
public sealed interface Answer {

    /**
     * One of the ids or words that the law asks for: a thing, a form, a purpose.
     *
     * @param id id or word
     */
    record Named(String id) implements Answer {}

    /** None of the ids or words that the law asks for. */
    record Other() implements Answer {}

    /**
     * An exact number.
     *
     * @param value in the unit of the slot
     */
    record Amount(BigDecimal value) implements Answer {}

    /**
     * Yes or no.
     *
     * @param yes the answer
     */
    record YesNo(boolean yes) implements Answer {}
}
