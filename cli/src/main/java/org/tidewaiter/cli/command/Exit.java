package org.tidewaiter.cli.command;

import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.screening.match.Tier;

/** The exit codes of the contract. */
public final class Exit {

    /** Done; nothing stands in the way, nothing differs. */
    public static final int OK = 0;

    /** Something broke inside; there is no answer. */
    public static final int INTERNAL = 1;

    /** The input is not in order. */
    public static final int BAD_INPUT = 2;

    /** Done, with findings: rows without an answer, differences. */
    public static final int FINDINGS = 3;

    /** What would be needed is not at hand. */
    public static final int CANNOT = 4;

    private static final int ASK = 10;
    /** A person must decide. */
    public static final int HOLD = 11;

    private static final int STOP = 12;

    private Exit() {}

    /** The exit code of a decision. */
    public static int of(Disposition disposition) {
        return switch (disposition) {
            case RELEASE -> OK;
            case ASK -> ASK;
            case HOLD -> HOLD;
            case STOP -> STOP;
        };
    }

    /** The exit code of a comparison of names: no, possible, match. */
    public static int of(Tier tier) {
        return switch (tier) {
            case NO -> OK;
            case POSSIBLE -> HOLD;
            case MATCH -> STOP;
        };
    }
}
