package org.tidewaiter.rulebook.watchlist.format;

import java.time.LocalDate;
import org.tidewaiter.engine.screening.list.ListedParty;

/** Takes what a reader finds, in the order of the list. */
public interface Listing {

    /** A party on the list. */
    void party(ListedParty party);

    /** Something in a record that was kept as text because it could not be understood. */
    void warn(ListWarning warning);

    /** The day that the list states for itself. */
    void asOf(LocalDate day);
}
