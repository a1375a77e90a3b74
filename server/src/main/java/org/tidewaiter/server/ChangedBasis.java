package org.tidewaiter.server;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.licensing.application.Reexamination;
import org.tidewaiter.registry.licensing.denial.Denials;

/**
 * Has open applications examined again when the server has started, perhaps with another law, and whenever a list has changed, or what
 * other authorities tell of refusals.
 */
@Component
class ChangedBasis {

    private static final int SECONDS = 5;

    private static final Actor EXAMINER = new Actor.Product("examiner");

    private final Foundation foundation;
    private final Denials denials = new Denials();
    private final Reexamination reexamination;
    private String examined = "";

    ChangedBasis(Foundation foundation, Reexamination reexamination) {
        this.foundation = foundation;
        this.reexamination = reexamination;
    }

    /** A fault is logged, and it is tried again at the next turn. */
    @Scheduled(fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
    void look() {
        String basis = foundation.basis() + " " + foundation.database().inTransaction(EXAMINER, denials::state);
        if (!basis.equals(examined)) {
            reexamination.run();
            examined = basis;
        }
    }
}
