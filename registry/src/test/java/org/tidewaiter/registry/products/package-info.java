/** Tests of the library of a trader. */
@NullMarked
package org.tidewaiter.registry.products;

import org.jspecify.annotations.NullMarked;
