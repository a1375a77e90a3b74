/** Requests that may be repeated: the same key gets the same answer, and what was asked for is done once. */
@NullMarked
package org.tidewaiter.registry.requests;

import org.jspecify.annotations.NullMarked;
