/**
 * The outside shapes: consignments come in as JSON or CSV with every error located, decisions go out as canonical JSON.
 *
 * <ul>
 *   <li>{@code exchange.document}: a small tree for JSON, its reader and its canonical writer
 *   <li>{@code exchange.consignment}: consignments as documents, both ways
 *   <li>{@code exchange.batch}: many consignments, as JSON Lines or CSV, and the answers to them
 *   <li>{@code exchange.decision}: decisions as documents, and back what is needed to decide again
 *   <li>{@code exchange.proof}: evidence that can be checked without the log that holds it
 *   <li>{@link org.tidewaiter.exchange.Schemas}: the published JSON Schemas of both documents
 * </ul>
 */
@NullMarked
package org.tidewaiter.exchange;

import org.jspecify.annotations.NullMarked;
