/** What goods are, told of a text alone: what is read of it, entries that may cover it, and what else must be known. */
@NullMarked
package org.tidewaiter.exchange.classification;

import org.jspecify.annotations.NullMarked;
