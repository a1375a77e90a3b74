package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.server.identity.ProviderSettings;
import picocli.CommandLine;

@DisplayName("How the web is served")
class WebOptionsTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("is plain where nothing is said")
    void plain() {
        Settings settings = settings();

        assertThat(settings).isEqualTo(Settings.of(8080));
        assertThat(settings.at(8080, "/sign-in")).isEqualTo(URI.create("http://localhost:8080/sign-in"));
    }

    @Test
    @DisplayName("is at the address that browsers are told, whatever the port")
    void address() {
        assertThat(settings("--address", "https://licences.example.org/").at(8080, "/sign-in"))
                .isEqualTo(URI.create("https://licences.example.org/sign-in"));
    }

    @DisplayName("is at no address that is not that of a site")
    @ParameterizedTest
    @ValueSource(
            strings = {"licences.example.org", "ftp://example.org", "https://example.org/a", "https://example.org?a"})
    void noAddress(String address) {
        assertThatThrownBy(() -> settings("--address", address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("has a provider of identities where all three options name one, and shows its secret to nobody")
    void provider() throws IOException {
        ProviderSettings provider = settings(named("https://identities.example.org", secret()))
                .provider()
                .orElseThrow();

        assertThat(provider.secret()).isEqualTo("a secret");
        assertThat(provider.toString()).doesNotContain("a secret");
    }

    @Test
    @DisplayName("has no provider where one of the options is missing, and is not served then")
    void incomplete() {
        assertThatThrownBy(() -> settings("--oidc-issuer", "https://identities.example.org"))
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessageContaining("--oidc-client", "--oidc-secret-file");
    }

    @Test
    @DisplayName("has no provider in the open, but on this machine, and none whose secret cannot be read")
    void inTheOpen() throws IOException {
        Path secret = secret();

        assertThat(settings(named("http://127.0.0.1:9000", secret)).issuer()).contains("http://127.0.0.1:9000");
        assertThatThrownBy(() -> settings(named("http://192.0.2.1", secret)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https:");
        assertThatThrownBy(() -> settings(named("https://identities.example.org", folder.resolve("none"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be read");
    }

    private Path secret() throws IOException {
        return Files.writeString(folder.resolve("secret"), "a secret\n");
    }

    private static String[] named(String issuer, Path secret) {
        return new String[] {
            "--oidc-issuer", issuer, "--oidc-client", "tidewaiter", "--oidc-secret-file", secret.toString()
        };
    }

    private static Settings settings(String... arguments) {
        return CommandLine.populateCommand(new WebOptions(), arguments).settings();
    }
}
