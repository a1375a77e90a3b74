/**
 * How long an authority has: a pure function of what happened, of the days on which an authority works, and of the rule that the law
 * gives. Nothing is counted up anywhere, so that no night's job can be missed; what was due as one knew it on an earlier day can be
 * asked at any time.
 */
@NullMarked
package org.tidewaiter.registry.licensing.clock;

import org.jspecify.annotations.NullMarked;
