/** Tests of applications. */
@NullMarked
package org.tidewaiter.registry.licensing.application;

import org.jspecify.annotations.NullMarked;
