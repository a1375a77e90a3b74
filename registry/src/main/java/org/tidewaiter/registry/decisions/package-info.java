/**
 * The decisions that were given, each with the document that explains it, so that it can be found, shown and computed again. Every one is
 * put into evidence with the hash of its document.
 */
@NullMarked
package org.tidewaiter.registry.decisions;

import org.jspecify.annotations.NullMarked;
