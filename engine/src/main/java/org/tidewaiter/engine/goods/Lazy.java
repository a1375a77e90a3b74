package org.tidewaiter.engine.goods;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value made when it is first needed. Threads that need it at the same time may each make it; all makings must be equal.
 *
 * @param <T> type of the value
 */
final class Lazy<T> {

    private final Supplier<T> making;
    private volatile @Nullable T made;

    Lazy(Supplier<T> making) {
        this.making = making;
    }

    T get() {
        T known = made;
        if (known == null) {
            known = making.get();
            made = known;
        }
        return known;
    }
}
