package org.tidewaiter.rulebook.file;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects values as bytes. Texts go to a table, each once, and only their number stands where they are used. */
final class Output {

    private final ByteArrayOutputStream values = new ByteArrayOutputStream(1 << 16);
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    /** The table of texts, then the values. */
    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(values.size() * 2);
        unsigned(texts.size(), all);
        for (String text : texts.keySet()) {
            boolean plain = text.chars().allMatch(c -> c < 0x80);
            byte[] encoded = text.getBytes(plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            unsigned(encoded.length * 2L + (plain ? 0 : 1), all);
            all.writeBytes(encoded);
        }
        all.writeBytes(values.toByteArray());
        return all.toByteArray();
    }

    void text(String text) {
        Integer number = texts.get(text);
        if (number == null) {
            number = texts.size();
            texts.put(text, number);
        }
        unsigned(number, values);
    }

    void size(int size) {
        unsigned(size, values);
    }

    void number(int number) {
        longNumber(number);
    }

    /** Numbers near zero are short, whichever side. */
    void longNumber(long number) {
        unsigned((number << 1) ^ (number >> 63), values);
    }

    void truth(boolean truth) {
        values.write(truth ? 1 : 0);
    }

    void character(char character) {
        unsigned(character, values);
    }

    void decimal(BigDecimal decimal) {
        boolean small = decimal.unscaledValue().bitLength() < Long.SIZE;
        truth(small);
        if (small) {
            longNumber(decimal.unscaledValue().longValue());
            number(decimal.scale());
        } else {
            text(decimal.toString());
        }
    }

    void date(LocalDate date) {
        longNumber(date.toEpochDay());
    }

    void numbers(int[] numbers) {
        size(numbers.length);
        for (int number : numbers) {
            for (int shift = 24; shift >= 0; shift -= 8) {
                values.write(number >> shift);
            }
        }
    }

    void characters(char[] characters) {
        size(characters.length);
        for (char character : characters) {
            values.write(character >> 8);
            values.write(character);
        }
    }

    void bytes(byte[] bytes) {
        size(bytes.length);
        values.writeBytes(bytes);
    }

    /** Seven bits in each byte, the lowest first; the highest bit says that more follow. */
    private static void unsigned(long number, ByteArrayOutputStream to) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            to.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        to.write((int) rest);
    }
}
