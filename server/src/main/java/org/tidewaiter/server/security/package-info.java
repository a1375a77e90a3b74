/** Who asks: a bearer token becomes an actor of the registry, or nobody. */
@NullMarked
package org.tidewaiter.server.security;

import org.jspecify.annotations.NullMarked;
