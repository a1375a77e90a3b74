/** Tests of the ledger. */
@NullMarked
package org.tidewaiter.registry.licensing.ledger;

import org.jspecify.annotations.NullMarked;
