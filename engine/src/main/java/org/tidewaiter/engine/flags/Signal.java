package org.tidewaiter.engine.flags;

import java.util.Locale;

/** A computed circumstance that a flag looks at. */
public enum Signal {
    /** The interview says that the goods belong to, or go to, somebody other than the traveller. */
    CARRIED_FOR_ANOTHER;

    /** The word by which packs name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
