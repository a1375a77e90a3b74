/**
 * Benchmarks: the engine and its peers on the same input, side by side in one run.
 */
@NullMarked
package org.tidewaiter.bench;

import org.jspecify.annotations.NullMarked;
