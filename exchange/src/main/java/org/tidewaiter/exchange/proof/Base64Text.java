package org.tidewaiter.exchange.proof;

import java.util.Base64;
import java.util.Optional;

/** Bytes in a document. Each sequence of bytes has one spelling: RFC 4648 with padding, and nothing else is read. */
final class Base64Text {

    private Base64Text() {}

    /** The bytes that {@code text} spells, or empty where it is not how they are spelled. */
    static Optional<byte[]> parse(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return of(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The spelling of {@code bytes}. */
    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
