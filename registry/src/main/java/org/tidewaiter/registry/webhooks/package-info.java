/**
 * Where organisations have what happens to them told as soon as it is in the log: that something happened, to what and when. What it
 * was they read over REST, by the rights that they have.
 *
 * <p>Nothing is written down beside the log: each webhook goes along its leaves, those of entries about its organisation, in their
 * order. {@link org.tidewaiter.registry.webhooks.Webhooks} keeps who is told where and every try;
 * {@link org.tidewaiter.registry.webhooks.Backoff} says when one is tried again, and when no more.
 */
@NullMarked
package org.tidewaiter.registry.webhooks;

import org.jspecify.annotations.NullMarked;
