package org.tidewaiter.rulebook.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;

/** Reads the values that {@link Output} wrote. */
final class Input {

    private final byte[] bytes;
    private final String[] texts;
    private int place;

    Input(byte[] bytes, int start) {
        this.bytes = bytes;
        this.place = start;
        texts = new String[size()];
        for (int i = 0; i < texts.length; i++) {
            long head = unsigned();
            boolean plain = (head & 1) == 0;
            int length = within(head >>> 1);
            // copying ASCII is much faster than decoding it where nothing has been compiled yet
            texts[i] = new String(bytes, place, length, plain ? ISO_8859_1 : UTF_8);
            place += length;
        }
    }

    boolean atEnd() {
        return place == bytes.length;
    }

    String text() {
        int number = (int) unsigned();
        if (number < 0 || number >= texts.length) {
            throw damaged();
        }
        return texts[number];
    }

    /** How many elements follow; each takes at least one byte. */
    int size() {
        return within(unsigned());
    }

    private int within(long size) {
        if (size < 0 || size > bytes.length - place) {
            throw damaged();
        }
        return (int) size;
    }

    int number() {
        return (int) longNumber();
    }

    long longNumber() {
        long number = unsigned();
        return number >>> 1 ^ -(number & 1);
    }

    boolean truth() {
        return next() != 0;
    }

    char character() {
        return (char) unsigned();
    }

    BigDecimal decimal() {
        return truth() ? BigDecimal.valueOf(longNumber(), number()) : new BigDecimal(text());
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(longNumber());
    }

    int[] numbers() {
        int[] numbers = new int[block(Integer.BYTES)];
        ByteBuffer.wrap(bytes, place, numbers.length * Integer.BYTES)
                .asIntBuffer()
                .get(numbers);
        place += numbers.length * Integer.BYTES;
        return numbers;
    }

    char[] characters() {
        char[] characters = new char[block(Character.BYTES)];
        ByteBuffer.wrap(bytes, place, characters.length * Character.BYTES)
                .asCharBuffer()
                .get(characters);
        place += characters.length * Character.BYTES;
        return characters;
    }

    byte[] bytes() {
        int length = size();
        place += length;
        return Arrays.copyOfRange(bytes, place - length, place);
    }

    UnreadableRulebookException damaged() {
        return new UnreadableRulebookException("the rulebook is damaged: it breaks off or says what cannot be");
    }

    private int block(int width) {
        int length = size();
        if ((long) length * width > bytes.length - place) {
            throw damaged();
        }
        return length;
    }

    private long unsigned() {
        byte first = next();
        if (first >= 0) {
            return first;
        }
        long number = first & 0x7F;
        for (int shift = 7; shift < Long.SIZE; shift += 7) {
            byte more = next();
            number |= (long) (more & 0x7F) << shift;
            if (more >= 0) {
                return number;
            }
        }
        throw damaged();
    }

    private byte next() {
        if (place >= bytes.length) {
            throw damaged();
        }
        return bytes[place++];
    }
}
