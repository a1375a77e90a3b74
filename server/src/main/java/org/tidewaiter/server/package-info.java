/**
 * The server: REST and, later, the console. It is thin: whatever lasts is done by the registry, whatever decides by the engine.
 *
 * <p>{@link org.tidewaiter.server.Main} reads the command line and lays the {@link org.tidewaiter.server.Foundation}, on which
 * Spring only puts the web.
 */
@NullMarked
package org.tidewaiter.server;

import org.jspecify.annotations.NullMarked;
