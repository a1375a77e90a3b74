/**
 * A small tree for documents: what JSON can say, with exact numbers and nothing else.
 *
 * <p>{@link org.tidewaiter.exchange.document.DocumentReader} makes a {@link org.tidewaiter.exchange.document.Node} of
 * bytes and locates what is wrong with them; {@link org.tidewaiter.exchange.document.DocumentWriter} gives a tree its one
 * canonical text. Where somebody's input is at fault the answer is a
 * {@link org.tidewaiter.exchange.document.Reading.Refused} with every {@link org.tidewaiter.exchange.document.Problem},
 * never an exception.
 */
@NullMarked
package org.tidewaiter.exchange.document;

import org.jspecify.annotations.NullMarked;
