/** A provider of identities for tests. It stands outside the product, where nothing scans it. */
@NullMarked
package org.tidewaiter.provider;

import org.jspecify.annotations.NullMarked;
