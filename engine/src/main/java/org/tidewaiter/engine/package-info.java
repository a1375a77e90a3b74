/**
 * The engine: a consignment comes in, goods are read, the law is matched, parties are screened, flags are raised, a decision goes out.
 *
 * <p>A pure function. It does no I/O, reads no clock and holds no state; whatever it must know arrives as an argument.
 */
@NullMarked
package org.tidewaiter.engine;

import org.jspecify.annotations.NullMarked;
