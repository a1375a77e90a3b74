/**
 * How authorities deal with applications: how long they have, what keeps time from counting, which documents they need. It comes from
 * the law packs, kind {@code procedure}, and stands apart from the rulebook: the engine decides without it.
 */
@NullMarked
package org.tidewaiter.rulebook.procedure;

import org.jspecify.annotations.NullMarked;
