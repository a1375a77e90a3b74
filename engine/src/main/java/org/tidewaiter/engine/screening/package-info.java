/**
 * Compares parties with watchlists. The {@link org.tidewaiter.engine.screening.Screener} finds every listed name that stands in the
 * relation of {@code docs/screening-relation.md} to the name asked about ({@code retrieval}), scores it ({@code match}), and lets what else is
 * known of both sides ({@link org.tidewaiter.engine.screening.match.Circumstance}) raise or lower the score. Every {@link
 * org.tidewaiter.engine.screening.Hit} names the list, the name that matched and the reasons.
 */
@NullMarked
package org.tidewaiter.engine.screening;

import org.jspecify.annotations.NullMarked;
