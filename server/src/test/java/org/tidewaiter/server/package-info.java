/** Tests of the server over HTTP, on a real PostgreSQL. */
@NullMarked
package org.tidewaiter.server;

import org.jspecify.annotations.NullMarked;
