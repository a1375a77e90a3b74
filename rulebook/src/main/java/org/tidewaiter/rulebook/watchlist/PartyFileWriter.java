package org.tidewaiter.rulebook.watchlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.tidewaiter.engine.screening.list.BirthDate;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Measure;

/** Writes the file that {@link PartyFile} reads, party by party. */
final class PartyFileWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final CRC32 checksum = new CRC32();
    private final OutputStream file;
    private final Map<String, Integer> shared = new LinkedHashMap<>();
    private final Map<Measure, Integer> measures = new LinkedHashMap<>();
    private byte[] bytes = new byte[BUFFER];
    private int length;
    private int[] offsets = new int[1_024];
    private int size;
    private long names;
    private long place;

    PartyFileWriter(Path path) throws IOException {
        // summed up behind the buffer, where the bytes come in large pieces
        file = new BufferedOutputStream(new CheckedOutputStream(Files.newOutputStream(path), checksum), BUFFER);
        write(ByteBuffer.allocate(PartyFile.HEADER)
                .putInt(PartyFile.MAGIC)
                .putInt(PartyFile.FORMAT)
                .array());
    }

    /** How many parties were added. */
    int size() {
        return size;
    }

    /** How many names they have. */
    long names() {
        return names;
    }

    void add(ListedParty party) throws IOException {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * size);
        }
        offsets[size++] = Math.toIntExact(place);
        names += party.names().size();
        text(party.id());
        number(shared(party.list()));
        octet(party.kind().ordinal());
        several(party.names(), name -> {
            octet(name.quality().ordinal());
            text(name.text());
        });
        several(party.births(), this::birth);
        optional(party.gender());
        several(party.countries(), country -> {
            octet(country.code().charAt(0));
            octet(country.code().charAt(1));
        });
        several(party.addresses(), this::text);
        several(party.identifiers(), identifier -> {
            number(shared(identifier.kind()));
            text(identifier.value());
        });
        several(party.measures(), measure -> number(shared(measure)));
        several(party.details().entrySet(), detail -> {
            number(shared(detail.getKey()));
            text(detail.getValue());
        });
        flush();
    }

    /** Writes what stands behind the parties. */
    void finish() throws IOException {
        long tables = place;
        measures.keySet().forEach(measure -> {
            shared(measure.programme());
            measure.licenceRequirement().ifPresent(this::shared);
            measure.licencePolicy().ifPresent(this::shared);
        });
        several(shared.keySet(), this::text);
        several(measures.keySet(), measure -> {
            number(shared(measure.programme()));
            optional(measure.licenceRequirement());
            optional(measure.licencePolicy());
            day(measure.from());
            day(measure.until());
            octet(measure.suspended() ? 1 : 0);
        });
        number(size);
        flush();
        ByteBuffer places = ByteBuffer.allocate((size + 1) * Integer.BYTES);
        places.asIntBuffer().put(offsets, 0, size).put(Math.toIntExact(tables));
        write(places.array());
        file.flush();
        write(ByteBuffer.allocate(Integer.BYTES)
                .putInt((int) checksum.getValue())
                .array());
        file.flush();
    }

    private int shared(String text) {
        return shared.computeIfAbsent(text, added -> shared.size());
    }

    private int shared(Measure measure) {
        return measures.computeIfAbsent(measure, added -> measures.size());
    }

    private <T> void several(Collection<T> all, Consumer<T> part) {
        number(all.size());
        all.forEach(part);
    }

    private void optional(Optional<String> text) {
        number(text.isEmpty() ? 0 : shared(text.get()) + 1);
    }

    private void birth(BirthDate date) {
        day(date.earliest());
        number((int) (date.latest().toEpochDay() - date.earliest().toEpochDay()));
    }

    private void day(Optional<LocalDate> day) {
        octet(day.isPresent() ? 1 : 0);
        day.ifPresent(this::day);
    }

    private void day(LocalDate day) {
        int number = Math.toIntExact(day.toEpochDay());
        number((number << 1) ^ (number >> 31));
    }

    private void text(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        number(encoded.length);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void number(int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            octet((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        octet(rest);
    }

    private void octet(int octet) {
        room(1);
        bytes[length++] = (byte) octet;
    }

    private void room(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private void flush() throws IOException {
        file.write(bytes, 0, length);
        place += length;
        length = 0;
    }

    private void write(byte[] all) throws IOException {
        file.write(all);
        place += all.length;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
