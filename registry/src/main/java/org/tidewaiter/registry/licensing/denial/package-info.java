/**
 * Who was refused a licence, here or elsewhere: a refusal of one authority is of use to the next one that is asked for the same. A
 * match is told to officers and decides nothing.
 *
 * <p>{@link org.tidewaiter.registry.licensing.denial.Denials} keeps what others tell; what was refused here is read from decisions
 * that stand. {@link org.tidewaiter.registry.licensing.denial.DenialMatches} compares end users with both.
 */
@NullMarked
package org.tidewaiter.registry.licensing.denial;

import org.jspecify.annotations.NullMarked;
