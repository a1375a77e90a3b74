/** REST. Documents are those of the command line; what is wrong is told as problem+json (RFC 9457) with a stable code. */
@NullMarked
package org.tidewaiter.server.api;

import org.jspecify.annotations.NullMarked;
