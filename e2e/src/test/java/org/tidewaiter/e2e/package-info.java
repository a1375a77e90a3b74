/**
 * The packaged product in a real browser: what people do from the first start to the last gram, every page held against WCAG 2.2 AA and
 * photographed into {@code target/screenshots}. Skipped, with a line that says so, where there is no Chromium or no packaged product.
 */
@NullMarked
package org.tidewaiter.e2e;

import org.jspecify.annotations.NullMarked;
