package org.tidewaiter.registry.licensing.application;

import java.util.List;
import java.util.Set;
import org.tidewaiter.registry.Role;

/** What comes of setting out to take a step. */
public sealed interface StepAnswer {

    /**
     * It is taken.
     *
     * @param application as it stands now
     */
    record Taken(Application application) implements StepAnswer {}

    /** No such application is in sight. */
    record NotFound() implements StepAnswer {}

    /**
     * It cannot be taken from where the application is.
     *
     * @param state where it is
     */
    record NotFromHere(ApplicationState state) implements StepAnswer {}

    /**
     * It is not for who acts.
     *
     * @param roles for whom it is
     */
    record NotYours(Set<Role> roles) implements StepAnswer {
        /** Takes a copy. */
        public NotYours {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Something does not hold that must.
     *
     * @param unmet what must hold and what is missing for it
     */
    record Unmet(List<Missing> unmet) implements StepAnswer {
        /** Takes a copy. */
        public Unmet {
            unmet = List.copyOf(unmet);
        }
    }

    /**
     * Somebody has meanwhile taken another step.
     *
     * @param application as it stands now
     */
    record Changed(Application application) implements StepAnswer {}

    /**
     * What must hold and does not.
     *
     * @param guard what must hold
     * @param what what is missing: places in the form, kinds of documents; empty where the guard says it all
     */
    record Missing(Guard guard, List<String> what) {
        /** Takes a copy. */
        public Missing {
            what = List.copyOf(what);
        }
    }
}
