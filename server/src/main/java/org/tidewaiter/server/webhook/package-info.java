/** Posts what happened to those who want to be told, signed, and tries again where nobody takes it. */
@NullMarked
package org.tidewaiter.server.webhook;

import org.jspecify.annotations.NullMarked;
