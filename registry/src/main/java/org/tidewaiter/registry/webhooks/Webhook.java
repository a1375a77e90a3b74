package org.tidewaiter.registry.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * Where an organisation has what happens to it told.
 *
 * @param id of ours
 * @param organisation whose
 * @param address to which it is posted
 * @param since when it was put on record
 */
public record Webhook(UUID id, UUID organisation, URI address, Instant since) {}
