package org.tidewaiter.registry.accounts;

import java.util.Optional;

/**
 * What a provider of identities says of somebody, verified to be its word.
 *
 * @param identity who it is there
 * @param email an address that the provider has verified to be that person's
 * @param secondFactor whether the provider asked for more than one proof
 */
public record Claimed(ExternalIdentity identity, Optional<String> email, boolean secondFactor) {}
