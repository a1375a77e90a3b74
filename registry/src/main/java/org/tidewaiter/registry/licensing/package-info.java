/**
 * Licences: what is applied for, who decides, what was issued and what became of it. A licence never changes; its events and its
 * ledger say what happened, and its state on any day follows from them.
 */
@NullMarked
package org.tidewaiter.registry.licensing;

import org.jspecify.annotations.NullMarked;
