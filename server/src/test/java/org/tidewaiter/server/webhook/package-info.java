/** Tests of where messages of webhooks may go. */
@NullMarked
package org.tidewaiter.server.webhook;

import org.jspecify.annotations.NullMarked;
