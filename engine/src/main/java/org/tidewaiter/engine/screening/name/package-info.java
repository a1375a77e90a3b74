/**
 * Reads names. From a name in any script the NameReader makes a {@link org.tidewaiter.engine.screening.name.ReadName}: one or more
 * renderings, each a row of typed tokens, folded and where needed romanised. The words it knows (legal forms, titles, particles,
 * abbreviations, numbers, readings of Han) are data.
 */
@NullMarked
package org.tidewaiter.engine.screening.name;

import org.jspecify.annotations.NullMarked;
