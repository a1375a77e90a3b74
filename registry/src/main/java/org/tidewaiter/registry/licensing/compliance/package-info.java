/** What a person must look at in the use of licences: found by the ledger and in what customs answer, followed up by people. */
@NullMarked
package org.tidewaiter.registry.licensing.compliance;

import org.jspecify.annotations.NullMarked;
