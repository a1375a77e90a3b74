package org.tidewaiter.server.identity;

import org.tidewaiter.registry.accounts.Claimed;

/** What comes of asking a provider who somebody is. */
public sealed interface Answer {

    /**
     * The provider says so, and it is the provider.
     *
     * @param claimed who it is there
     */
    record Proven(Claimed claimed) implements Answer {}

    /**
     * What came is not what was asked for, or not from the provider.
     *
     * @param why for the operator
     */
    record Refused(String why) implements Answer {}

    /**
     * The provider does not answer, or not as one.
     *
     * @param why for the operator
     */
    record Unreachable(String why) implements Answer {}
}
