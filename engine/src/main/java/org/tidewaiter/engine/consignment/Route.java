package org.tidewaiter.engine.consignment;

import java.util.List;

/**
 * Where the consignment goes.
 *
 * @param from where it leaves
 * @param via where it passes, in order
 * @param to where it is destined
 */
public record Route(Country from, List<Country> via, Country to) {

    /** Takes a copy. */
    public Route {
        via = List.copyOf(via);
    }
}
