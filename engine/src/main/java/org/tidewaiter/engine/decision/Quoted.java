package org.tidewaiter.engine.decision;

import java.util.Optional;
import org.tidewaiter.engine.law.Authority;

/**
 * An authority that a consignment quotes, with what is known of it.
 *
 * @param number as quoted
 * @param standing what the caller found out
 * @param authority what the law book says of authorities of this number or kind
 */
public record Quoted(String number, Optional<LicenceStanding> standing, Optional<Authority> authority) {}
