/**
 * Many consignments, or rows with questions of their own, as a stream in constant memory.
 *
 * <p>A {@link org.tidewaiter.exchange.batch.Batch} cuts its input into {@linkplain org.tidewaiter.exchange.batch.Pending
 * pending} pieces, which is quick and must go in order; to read a piece is slower and may go in any thread. A piece is
 * either {@linkplain org.tidewaiter.exchange.batch.BatchItem.Read read} or {@linkplain
 * org.tidewaiter.exchange.batch.BatchItem.Rejected rejected} with every input row it took, so that each row of the input is
 * either answered or found among the rejects. Rows of a table become the same documents as JSON and go through the same
 * reader: one consignment gives one answer, however it came.
 *
 * <p>A {@link org.tidewaiter.exchange.batch.FlatBatch} is simpler: every row puts a question of its own, and what it does not understand it
 * carries through.
 */
@NullMarked
package org.tidewaiter.exchange.batch;

import org.jspecify.annotations.NullMarked;
