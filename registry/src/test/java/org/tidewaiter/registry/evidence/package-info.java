/** Tests of the log on a real PostgreSQL. */
@NullMarked
package org.tidewaiter.registry.evidence;

import org.jspecify.annotations.NullMarked;
