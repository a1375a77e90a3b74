package org.tidewaiter.server.identity;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * A provider of identities, as an operator names it.
 *
 * @param issuer by what the provider is known; its discovery document lies under it
 * @param client by what the provider knows this server
 * @param secret with which this server shows the provider that it is itself
 */
public record ProviderSettings(URI issuer, String client, String secret) {

    /** Accepts a provider over HTTPS, or on this machine. */
    public ProviderSettings {
        if (!"https".equals(issuer.getScheme()) && !onThisMachine(issuer)) {
            throw new IllegalArgumentException(
                    "a provider of identities is known by an address that begins with https: " + issuer);
        }
        if (client.isBlank() || secret.isBlank()) {
            throw new IllegalArgumentException(
                    "a provider of identities needs a client and a secret that are not empty");
        }
    }

    private static boolean onThisMachine(URI issuer) {
        try {
            return "http".equals(issuer.getScheme())
                    && issuer.getHost() != null
                    && InetAddress.getByName(issuer.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Nothing that is logged by chance shows the secret. */
    @Override
    public String toString() {
        return issuer + " as " + client;
    }
}
