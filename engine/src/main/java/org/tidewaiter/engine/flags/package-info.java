/**
 * Red flags: circumstances that call for a question, each with its source, its common innocent explanation and the
 * question to ask. A {@link org.tidewaiter.engine.flags.Flag} is data from the packs; what it looks at is computed by a
 * {@link org.tidewaiter.engine.flags.Signal}. A flag accuses nobody, and none looks at nationality, ethnicity, religion or the
 * origin of a name.
 */
@NullMarked
package org.tidewaiter.engine.flags;

import org.jspecify.annotations.NullMarked;
