package org.tidewaiter.engine.law;

import java.util.Optional;
import org.tidewaiter.engine.Text;

/**
 * How a fact is called and asked for.
 *
 * @param title what it is called, where that is held
 * @param ask the question
 * @param who who can answer: exporter, producer, traveller, consignee, laboratory, officer, authority
 */
public record Query(Optional<Text> title, Text ask, String who) {}
