@NullMarked
package org.tidewaiter.server.api;

import org.jspecify.annotations.NullMarked;
