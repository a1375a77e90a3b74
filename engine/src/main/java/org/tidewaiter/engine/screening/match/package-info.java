/**
 * Says how likely two names are one, and why. The {@link org.tidewaiter.engine.screening.match.Matcher} aligns the tokens of two
 * {@linkplain org.tidewaiter.engine.screening.name.ReadName read names} ({@code Aligner}, {@code TokenLikeness}, {@code SoundKey}), turns what
 * it saw into {@link org.tidewaiter.engine.screening.match.Evidence} and adds the evidence up as log-odds under {@link
 * org.tidewaiter.engine.screening.match.Weights}, which are data. A token that contradicts is not a token that is missing; every kind of
 * evidence has its own weight, by kind of bearer.
 */
@NullMarked
package org.tidewaiter.engine.screening.match;

import org.jspecify.annotations.NullMarked;
