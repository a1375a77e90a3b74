/**
 * How well names are matched, measured and tuned. {@code PairSet} makes labelled pairs from the lists: {@code PersonDamage} and {@code
 * OrganisationDamage} write a listed name the way people write it, {@code Namesakes} finds names that look alike and are not the same;
 * {@code EntityChecks} reads labelled pairs made by others. Both are split by entity into a half that weights are tuned on ({@code Tuner})
 * and a half that they are judged by ({@code MatchQuality}).
 */
@NullMarked
package org.tidewaiter.bench.matching;

import org.jspecify.annotations.NullMarked;
