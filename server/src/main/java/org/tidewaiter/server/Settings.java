package org.tidewaiter.server;

import java.net.URI;
import java.util.Optional;
import org.tidewaiter.server.identity.ProviderSettings;

/**
 * How the web is to be served.
 *
 * @param port where it listens; 0: any that is free
 * @param address at which people reach it, where that is not this machine
 * @param provider with which people may sign in, beside passwords
 */
public record Settings(int port, Optional<URI> address, Optional<ProviderSettings> provider) {

    /** On {@code port} of this machine, with nothing beside. */
    public static Settings of(int port) {
        return new Settings(port, Optional.empty(), Optional.empty());
    }

    /** By what the provider is known. */
    public Optional<String> issuer() {
        return provider.map(each -> each.issuer().toString());
    }

    /** The address of {@code path}, as browsers ask for it; {@code listening} is the port that was taken. */
    public URI at(int listening, String path) {
        return URI.create(address.map(URI::toString).orElse("http://localhost:" + listening) + path);
    }
}
