package org.tidewaiter.registry.licensing.clock;

import java.util.Arrays;
import java.util.Set;

/** The time limits that the law gives, or that an authority has set itself. */
public enum ClockRule {
    /** Decision on an application in China. */
    CN_LICENCE(
            45,
            true,
            Set.of(Interruption.IDENTIFICATION, Interruption.EXPERT_OPINION, Interruption.ON_SITE_CHECK),
            Set.of(Interruption.HIGHER_APPROVAL, Interruption.WATCH_LISTED),
            "CN Regulation 792, articles 17 and 26(2)"),
    /** Decision on a change of other than key elements in China. */
    CN_AMENDMENT(20, true, Set.of(), Set.of(), "CN Regulation 792, article 18(3)"),
    /** Decision on an application for a standard individual licence in the United Kingdom: a target, not a limit. */
    UK_LICENCE(
            20,
            true,
            Set.of(Interruption.REQUEST_FOR_INFORMATION),
            Set.of(),
            "UK licensing performance target, 70 % within 20 working days"),
    /** Answer of an exporter in the United Kingdom; afterwards the case may be closed. */
    UK_ANSWER(20, true, Set.of(), Set.of(), "UK notice to exporters 2024/01"),
    /** Appeal against a refusal in the United Kingdom. */
    UK_APPEAL(28, false, Set.of(), Set.of(), "UK licensing practice");

    private final int days;
    private final boolean working;
    private final Set<Interruption> pausedBy;
    private final Set<Interruption> disappliedBy;
    private final String basis;

    ClockRule(int days, boolean working, Set<Interruption> pausedBy, Set<Interruption> disappliedBy, String basis) {
        this.days = days;
        this.working = working;
        this.pausedBy = Set.copyOf(pausedBy);
        this.disappliedBy = Set.copyOf(disappliedBy);
        this.basis = basis;
    }

    /** How many days. */
    public int days() {
        return days;
    }

    /** Whether only days of work count. */
    public boolean working() {
        return working;
    }

    /** Whether time does not count while this lasts. */
    public boolean pausedBy(Interruption interruption) {
        return pausedBy.contains(interruption);
    }

    /** Whether the limit no longer holds once this happens. */
    public boolean disappliedBy(Interruption interruption) {
        return disappliedBy.contains(interruption);
    }

    /** Where it stands. */
    public String basis() {
        return basis;
    }

    /** What interrupts it in one way or the other. */
    public Set<Interruption> interruptions() {
        return Arrays.stream(Interruption.values())
                .filter(each -> pausedBy(each) || disappliedBy(each))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
