/** Tests of decisions on record. */
@NullMarked
package org.tidewaiter.registry.decisions;

import org.jspecify.annotations.NullMarked;
