/** What the build of the product runs to compile the packs it ships. */
@NullMarked
package org.tidewaiter.rulebook.build;

import org.jspecify.annotations.NullMarked;
