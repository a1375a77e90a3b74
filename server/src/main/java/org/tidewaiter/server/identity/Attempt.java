package org.tidewaiter.server.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * One attempt to sign in with a provider. All that ties the way back to the way there follows from a secret that the browser alone
 * keeps: what the provider is told of it shows neither the secret nor the rest.
 *
 * @param secret 256 bits of chance, in letters that pass through cookies
 */
public record Attempt(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new one. */
    public static Attempt make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Attempt(base64(bytes));
    }

    /** What the provider sends back with the browser. */
    public String state() {
        return derived("state");
    }

    /** What the provider puts into its token. */
    public String nonce() {
        return derived("nonce");
    }

    /** What proves to the provider that who asks for the token also began (PKCE). */
    String verifier() {
        return derived("verifier");
    }

    /** Whether {@code told} is the state of this attempt. */
    public boolean began(String told) {
        return MessageDigest.isEqual(
                state().getBytes(StandardCharsets.US_ASCII), told.getBytes(StandardCharsets.US_ASCII));
    }

    private String derived(String what) {
        try {
            return base64(MessageDigest.getInstance("SHA-256")
                    .digest((what + ' ' + secret).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
