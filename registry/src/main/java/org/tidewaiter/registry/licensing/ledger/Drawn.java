package org.tidewaiter.registry.licensing.ledger;

import java.util.Optional;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.Quantity;

/**
 * What an item of a declaration draws on a line of a licence.
 *
 * @param item number of the item on the declaration
 * @param licence as it is quoted
 * @param line line of the licence
 * @param quantity how much, net
 * @param value of what value; must be stated where the line is limited in value
 */
public record Drawn(int item, LicenceNumber licence, int line, Quantity quantity, Optional<DeclaredValue> value) {}
