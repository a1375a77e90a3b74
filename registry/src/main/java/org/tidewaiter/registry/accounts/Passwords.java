package org.tidewaiter.registry.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords, hashed with Argon2id (RFC 9106) in memory of 19 MiB, twice over, and written in the form of PHC, so that the cost can be
 * raised without asking anybody.
 */
final class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** What people choose when they are asked for twelve characters. */
    private static final Set<String> GUESSED =
            Set.of("123456789012", "password1234", "passwordpassword", "qwertyuiop12", "111111111111", "tidewaiter12");

    private Passwords() {}

    /** Why {@code password} cannot be taken; empty where it can. */
    static List<WeakPassword> weaknesses(String password, String email) {
        List<WeakPassword> found = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            found.add(WeakPassword.TOO_SHORT);
        }
        if (length > LONGEST) {
            found.add(WeakPassword.TOO_LONG);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (GUESSED.contains(plain)
                || plain.codePoints().distinct().count() < 5
                || plain.contains(email.toLowerCase(Locale.ROOT).split("@", 2)[0])) {
            found.add(WeakPassword.EASILY_GUESSED);
        }
        return found;
    }

    /** What is kept of {@code password}. */
    static String hash(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(argon2(password, salt, MEMORY_KIB, PASSES, 1));
    }

    /** Whether {@code password} is the one of which {@code kept} was kept. */
    static boolean matches(String password, String kept) {
        String[] parts = kept.split("\\$");
        String[] costs = parts[3].split("[=,]");
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] actual = argon2(
                password,
                Base64.getDecoder().decode(parts[4]),
                Integer.parseInt(costs[1]),
                Integer.parseInt(costs[3]),
                Integer.parseInt(costs[5]));
        return MessageDigest.isEqual(expected, actual);
    }

    /** Takes as long as {@link #matches} does, so that nobody learns by the clock whether an account is there. */
    static void pretend(String password) {
        argon2(password, new byte[SALT], MEMORY_KIB, PASSES, 1);
    }

    private static byte[] argon2(String password, byte[] salt, int memory, int passes, int lanes) {
        String longest = password.length() > LONGEST * 2 ? password.substring(0, LONGEST * 2) : password;
        byte[] bytes = Normalizer.normalize(longest, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH];
        generator.generateBytes(bytes, hash);
        return hash;
    }
}
