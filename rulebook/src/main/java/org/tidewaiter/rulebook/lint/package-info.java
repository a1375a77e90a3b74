/**
 * Looks at packs as a whole: names that lead nowhere, time that runs backwards, conditions that nothing can satisfy, words that
 * mean two things, law without support. {@link org.tidewaiter.rulebook.lint.PackLint} runs all of it.
 */
@NullMarked
package org.tidewaiter.rulebook.lint;

import org.jspecify.annotations.NullMarked;
