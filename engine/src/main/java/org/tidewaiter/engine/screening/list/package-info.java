/**
 * Whom watchlists name: the vocabulary of lists, whatever format they were published in.
 */
@NullMarked
package org.tidewaiter.engine.screening.list;

import org.jspecify.annotations.NullMarked;
