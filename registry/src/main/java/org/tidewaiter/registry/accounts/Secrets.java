package org.tidewaiter.registry.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import org.tidewaiter.registry.Sha256;

/** Secrets that are told once: long enough that a plain hash of them tells nothing. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Secrets() {}

    /** 192 bits of chance, in letters that pass through addresses and terminals. */
    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of it. */
    static byte[] hash(String secret) {
        return Sha256.of(secret);
    }
}
