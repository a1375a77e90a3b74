package org.tidewaiter.server.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where messages may go: over TLS, to addresses that are open to all. Who may have messages sent must not reach by them what is behind
 * the operator's firewall.
 */
@Component
public class Receivers {

    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;
    private static final int SHARED_FIRST = 100;
    private static final int SHARED_SECOND = 64;
    private static final int SHARED_MASK = 0xc0;

    private final boolean anywhere;

    /** With {@code tidewaiter.webhooks.anywhere} messages go to any address, also without TLS: for trials and closed networks. */
    Receivers(@Value("${tidewaiter.webhooks.anywhere:false}") boolean anywhere) {
        this.anywhere = anywhere;
    }

    /** Whether messages may be sent to {@code address}, as far as it says itself. */
    public boolean mayBe(URI address) {
        boolean web = "https".equals(address.getScheme()) || (anywhere && "http".equals(address.getScheme()));
        return web && address.getHost() != null && address.getUserInfo() == null && address.getFragment() == null;
    }

    /** Why nothing is sent to {@code address} now; empty where it may be. */
    Optional<String> barred(URI address) {
        if (!mayBe(address)) {
            return Optional.of("not an address for messages");
        }
        try {
            return anywhere
                            || Arrays.stream(InetAddress.getAllByName(address.getHost()))
                                    .allMatch(Receivers::isOpen)
                    ? Optional.empty()
                    : Optional.of("not an address that is open to all");
        } catch (UnknownHostException e) {
            return Optional.of("no host of this name");
        }
    }

    /** Whether an address is one of the internet at large (RFC 6890). */
    static boolean isOpen(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length > 4 && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
        boolean shared = bytes.length == 4 && bytes[0] == SHARED_FIRST && (bytes[1] & SHARED_MASK) == SHARED_SECOND;
        boolean thisNetwork = bytes.length == 4 && bytes[0] == 0;
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !uniqueLocal
                && !shared
                && !thisNetwork;
    }
}
