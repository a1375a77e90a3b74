/**
 * How another program embeds the engine as a library.
 */
@NullMarked
package org.tidewaiter.examples.embed;

import org.jspecify.annotations.NullMarked;
