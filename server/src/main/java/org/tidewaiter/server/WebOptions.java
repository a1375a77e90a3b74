package org.tidewaiter.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.server.identity.ProviderSettings;
import picocli.CommandLine;

/** Options that say how the web is served. */
final class WebOptions {

    @CommandLine.Option(
            names = "--port",
            defaultValue = "8080",
            description = "port (default: ${DEFAULT-VALUE}; 0: any)")
    private int port = 8080;

    @CommandLine.Option(
            names = "--address",
            description = "address at which browsers reach the server, such as https://licences.example.org"
                    + " (default: http://localhost and the port)")
    private Optional<URI> address = Optional.empty();

    @CommandLine.ArgGroup(exclusive = false)
    private @Nullable Provider provider;

    /** A provider of identities; all of it or nothing. */
    private static final class Provider {

        @CommandLine.Option(
                names = "--oidc-issuer",
                required = true,
                description = "OpenID Connect: address by which the provider of identities is known")
        private URI issuer = URI.create("");

        @CommandLine.Option(
                names = "--oidc-client",
                required = true,
                description = "OpenID Connect: by what the provider knows this server")
        private String client = "";

        @CommandLine.Option(
                names = "--oidc-secret-file",
                required = true,
                description = "OpenID Connect: file with the secret that the provider gave this server")
        private Path secret = Path.of("");

        ProviderSettings settings() {
            try {
                return new ProviderSettings(
                        issuer, client.strip(), Files.readString(secret).strip());
            } catch (IOException e) {
                throw new IllegalArgumentException("the file " + secret + " cannot be read", e);
            }
        }
    }

    /**
     * What they come to.
     *
     * @throws IllegalArgumentException where they cannot be meant
     */
    Settings settings() {
        return new Settings(
                port,
                address.map(WebOptions::plain),
                Optional.ofNullable(provider).map(Provider::settings));
    }

    private static URI plain(URI address) {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        String path = address.getRawPath();
        if (!web
                || address.getHost() == null
                || address.getRawQuery() != null
                || address.getRawFragment() != null
                || !(path.isEmpty() || path.equals("/"))) {
            throw new IllegalArgumentException("--address is that of a site, such as https://licences.example.org");
        }
        return URI.create(address.getScheme() + "://" + address.getRawAuthority());
    }
}
