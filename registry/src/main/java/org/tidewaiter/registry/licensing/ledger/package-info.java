/**
 * What is drawn down on licences, to the last gram. There are two ways in: a request before goods are released is answered, all lines or
 * none ({@link org.tidewaiter.registry.licensing.ledger.Authorising}); what has happened is always recorded, whatever it says of
 * those who did it ({@link org.tidewaiter.registry.licensing.ledger.Notifying}).
 *
 * <p>Entries are only added. The balance of a line is their sum, kept by the database as they are added, and checked there once
 * more.
 */
@NullMarked
package org.tidewaiter.registry.licensing.ledger;

import org.jspecify.annotations.NullMarked;
