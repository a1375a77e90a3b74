/**
 * Who stands behind whom. From {@linkplain org.tidewaiter.engine.screening.ownership.Holding holdings} as they are on a day an {@link
 * org.tidewaiter.engine.screening.ownership.OwnershipGraph} says whether listed parties own or control a party under one of the
 * {@linkplain org.tidewaiter.engine.screening.ownership.OwnershipRule 50 % rules}, over which chains, and whether an unknown share leaves
 * it open. Parties are known by the caller's own keys; whether a key is listed the caller says.
 */
@NullMarked
package org.tidewaiter.engine.screening.ownership;

import org.jspecify.annotations.NullMarked;
