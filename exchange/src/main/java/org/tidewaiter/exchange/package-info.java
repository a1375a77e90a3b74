/**
 * The outside shapes: consignments come in as JSON or CSV with every error located, decisions go out as canonical JSON.
 */
@NullMarked
package org.tidewaiter.exchange;

import org.jspecify.annotations.NullMarked;
