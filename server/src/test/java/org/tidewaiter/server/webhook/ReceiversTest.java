package org.tidewaiter.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Messages go")
class ReceiversTest {

    @DisplayName("over TLS to a host, without a name and password in the address")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "https://example.org/notices, true",
        "http://example.org/notices, false",
        "https://user:word@example.org/, false",
        "https://example.org/#part, false",
        "file:///etc/passwd, false",
        "https:notices, false",
    })
    void address(URI address, boolean may) {
        assertThat(new Receivers(false).mayBe(address)).isEqualTo(may);
    }

    @DisplayName("to no address behind a firewall")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "fe80::1",
                "fd00::1",
                "224.0.0.1",
                "::ffff:127.0.0.1"
            })
    void closed(String address) throws UnknownHostException {
        assertThat(Receivers.isOpen(InetAddress.getByName(address))).isFalse();
    }

    @DisplayName("to addresses of the internet at large")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1::1", "100.128.0.1", "172.32.0.1"})
    void open(String address) throws UnknownHostException {
        assertThat(Receivers.isOpen(InetAddress.getByName(address))).isTrue();
    }

    @DisplayName("nowhere else when they are sent, however the address looked before")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"https://localhost/", "https://127.0.0.1/", "https://[::1]/", "https://nowhere.invalid/"})
    void barred(URI address) {
        assertThat(new Receivers(false).barred(address)).isPresent();
    }
}
