package org.tidewaiter.registry.licensing;

import java.util.Set;
import org.tidewaiter.registry.Role;

/** What comes of setting out to do something to a licence. */
public sealed interface ActAnswer {

    /**
     * It is done.
     *
     * @param number its place in the history of the licence
     */
    record Done(int number) implements ActAnswer {}

    /** No such licence is in sight. */
    record NotFound() implements ActAnswer {}

    /**
     * It is not for who acts.
     *
     * @param roles for whom it is
     */
    record NotYours(Set<Role> roles) implements ActAnswer {
        /** Takes a copy. */
        public NotYours {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Something else was done meanwhile.
     *
     * @param number the last that was done
     */
    record Changed(int number) implements ActAnswer {}

    /** There is nothing to be done: it is for good, or stands so already. */
    record NotFromHere() implements ActAnswer {}

    /** It would take effect in the past, for which a second person must sign. */
    record InThePast() implements ActAnswer {}
}
