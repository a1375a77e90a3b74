/** Tests of the console over HTTP, as a browser without JavaScript sees it, on a real PostgreSQL. */
@NullMarked
package org.tidewaiter.server.console;

import org.jspecify.annotations.NullMarked;
