package org.tidewaiter.registry.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * What lets a person choose a password, once.
 *
 * @param person who is invited
 * @param secret told once; only its hash is kept
 * @param expires until when it can be used
 */
public record Invitation(UUID person, String secret, Instant expires) {}
