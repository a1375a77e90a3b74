package org.tidewaiter.registry.accounts;

/**
 * Who somebody is at a provider of identities.
 *
 * @param issuer the provider
 * @param subject by what it calls the person, always the same and never another's
 */
public record ExternalIdentity(String issuer, String subject) {}
