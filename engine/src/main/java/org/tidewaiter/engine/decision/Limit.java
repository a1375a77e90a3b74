package org.tidewaiter.engine.decision;

import java.util.Optional;

/**
 * What an authority says of one thing it may be limited in. What nobody stated is unknown; that there is no limit must be said.
 *
 * @param <T> what it may be limited to
 */
public sealed interface Limit<T> {

    /**
     * Nobody stated it: the authority may be limited in it or not.
     *
     * @param <T> what it may be limited to
     */
    record NotStated<T>() implements Limit<T> {}

    /**
     * The authority sets no limit in it.
     *
     * @param <T> what it may be limited to
     */
    record Unlimited<T>() implements Limit<T> {}

    /**
     * The authority is limited to this.
     *
     * @param value the limit
     * @param <T> what it is limited to
     */
    record Only<T>(T value) implements Limit<T> {}

    /** Not stated. */
    static <T> Limit<T> notStated() {
        return new NotStated<>();
    }

    /** Not limited. */
    static <T> Limit<T> unlimited() {
        return new Unlimited<>();
    }

    /** Limited to {@code value}. */
    static <T> Limit<T> only(T value) {
        return new Only<>(value);
    }

    /** Whether it is known. */
    default boolean known() {
        return !(this instanceof NotStated<T>);
    }

    /** The limit, where there is one. */
    default Optional<T> limit() {
        return this instanceof Only<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /** The same, not limited where it was not stated. */
    default Limit<T> orUnlimited() {
        return known() ? this : unlimited();
    }
}
