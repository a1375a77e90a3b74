package org.tidewaiter.engine.law;

import org.tidewaiter.engine.Text;

/**
 * How a fact is asked for.
 *
 * @param ask the question
 * @param who who can answer: exporter, producer, traveller, consignee, laboratory, officer, authority
 */
public record Query(Text ask, String who) {}
