package org.tidewaiter.engine.consignment;

import java.util.Optional;

/**
 * What was declared to customs.
 *
 * @param channel {@code green}, {@code red} or another channel word
 * @param remarks the remark field, where PRC law wants the control status stated
 */
public record Declaration(Optional<String> channel, Optional<String> remarks) {

    /** Nothing stated. */
    public static final Declaration UNSTATED = new Declaration(Optional.empty(), Optional.empty());
}
