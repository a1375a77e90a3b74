@NullMarked
package org.tidewaiter.registry.requests;

import org.jspecify.annotations.NullMarked;
