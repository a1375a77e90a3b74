/** Tests of licences, and the licences they speak of. */
@NullMarked
package org.tidewaiter.registry.licensing;

import org.jspecify.annotations.NullMarked;
