/**
 * Questions by name alone, outside a consignment: reads who is asked about, and words in English why names were found alike. What is shown to people in
 * their language is worded by whoever shows it.
 */
@NullMarked
package org.tidewaiter.exchange.screening;

import org.jspecify.annotations.NullMarked;
