/**
 * Verifies packs: schema, lint, compilation, and the cases that every pack carries, each put through the engine that will
 * decide by it. {@link org.tidewaiter.rulebook.verify.PackVerification} does all of it; what it says is plain data.
 */
@NullMarked
package org.tidewaiter.rulebook.verify;

import org.jspecify.annotations.NullMarked;
