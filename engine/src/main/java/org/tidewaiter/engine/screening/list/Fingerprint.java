package org.tidewaiter.engine.screening.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What identifies a listed party and what was ordered against it, in one short text: names, births, identifiers, countries, measures. It stays
 * the same while only addresses, remarks or the order of things change.
 */
public final class Fingerprint {

    private static final String HASH_NAME = "sha256:";
    private static final char END_OF_PART = '\u001e';
    private static final char END_OF_TEXT = '\u001f';

    private Fingerprint() {}

    /** The fingerprint of {@code party}. */
    public static String of(ListedParty party) {
        StringBuilder text = new StringBuilder();
        part(text, party.names().stream().map(ListedName::text).toList());
        part(
                text,
                party.births().stream()
                        .map(birth -> birth.earliest() + "/" + birth.latest())
                        .toList());
        part(
                text,
                party.identifiers().stream()
                        .map(number -> number.kind() + ":" + number.value())
                        .toList());
        part(text, party.countries().stream().map(country -> country.code()).toList());
        part(text, party.measures().stream().map(Fingerprint::told).toList());
        return HASH_NAME
                + HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void part(StringBuilder text, List<String> values) {
        List<String> sorted = new ArrayList<>(values);
        sorted.sort(null);
        sorted.forEach(value -> text.append(value).append(END_OF_TEXT));
        text.append(END_OF_PART);
    }

    private static String told(Measure measure) {
        return String.join(
                "|",
                measure.programme(),
                measure.licenceRequirement().orElse(""),
                measure.licencePolicy().orElse(""),
                day(measure.from()),
                day(measure.until()),
                measure.suspended() ? "suspended" : "");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
