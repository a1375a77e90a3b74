/** Tests of clocks. */
@NullMarked
package org.tidewaiter.registry.licensing.clock;

import org.jspecify.annotations.NullMarked;
