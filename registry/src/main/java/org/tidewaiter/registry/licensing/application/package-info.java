/**
 * An application for a licence, from the draft to the decision and beyond. Which step may be taken from where, by whom, and what must
 * hold is a table in the database; every step taken is a row that refers to it, so that none is ever on record that could not be taken.
 *
 * <p>{@link org.tidewaiter.registry.licensing.application.Applications} takes steps. Who proposes does not sign, nobody signs twice,
 * and a changed proposal has no signatures: the database keeps these too.
 */
@NullMarked
package org.tidewaiter.registry.licensing.application;

import org.jspecify.annotations.NullMarked;
