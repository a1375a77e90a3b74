/** The library of a trader: what it often moves, and what that was classified as on which day. */
@NullMarked
package org.tidewaiter.registry.products;

import org.jspecify.annotations.NullMarked;
