package org.tidewaiter.rulebook.watchlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.list.BirthDate;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * The parties of a list in a file. The file is mapped, and a party is decoded when somebody asks for it, so that a look at one party does
 * not wait for the others. Safe for several threads.
 *
 * <pre>
 * magic "TWLP"   4 bytes
 * format         4 bytes
 * parties        one behind the other
 * tables         texts and measures that many parties share, number of parties, 4 bytes for the place of each
 * tables at      4 bytes
 * checksum       4 bytes   CRC-32 of everything before it
 * </pre>
 */
public final class PartyFile {

    /** The layout that this version writes. */
    static final int FORMAT = 1;

    static final int MAGIC = 0x54574c50;
    static final int HEADER = 8;
    static final int TRAILER = 8;

    private static final EntityKind[] KINDS = EntityKind.values();
    private static final ListedName.Quality[] QUALITIES = ListedName.Quality.values();

    private final ByteBuffer file;
    private final List<String> shared;
    private final List<Measure> measures;
    private final int size;
    private final int offsets;

    private PartyFile(ByteBuffer file, int tables) {
        this.file = file;
        ByteBuffer in = file.duplicate().position(tables);
        this.shared = several(in, PartyFile::text);
        this.measures = several(in, this::measure);
        this.size = number(in);
        this.offsets = in.position();
    }

    /** Opens the parties in {@code path}; throws {@link IOException} where the file is damaged or of another version. */
    public static PartyFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long length = channel.size();
            if (length < HEADER + TRAILER || length > Integer.MAX_VALUE) {
                throw new IOException(path + " is damaged: " + length + " bytes");
            }
            ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, length);
            if (file.getInt(0) != MAGIC || file.getInt(Integer.BYTES) != FORMAT) {
                throw new IOException(path + " was written by another version of this program; import the list again");
            }
            int end = (int) length - Integer.BYTES;
            CRC32 checksum = new CRC32();
            checksum.update(file.slice(0, end));
            if ((int) checksum.getValue() != file.getInt(end)) {
                throw new IOException(path + " is damaged: its checksum does not fit");
            }
            return new PartyFile(file, file.getInt(end - Integer.BYTES));
        }
    }

    /** The checksum of the file, which stands for its content. */
    int checksum() {
        return file.getInt(file.limit() - Integer.BYTES);
    }

    /** How many parties there are. */
    public int size() {
        return size;
    }

    /** The party at {@code place}, from 0, in the order of the list. */
    public ListedParty party(int place) {
        if (place < 0 || place >= size) {
            throw new IndexOutOfBoundsException(place);
        }
        ByteBuffer in = file.duplicate().position(file.getInt(offsets + place * Integer.BYTES));
        String id = text(in);
        String list = shared.get(number(in));
        EntityKind kind = KINDS[in.get()];
        List<ListedName> names = several(in, PartyFile::name);
        List<BirthDate> births = several(in, PartyFile::birth);
        Optional<String> gender = optional(in);
        Set<Country> countries = new LinkedHashSet<>(several(in, PartyFile::country));
        List<String> addresses = several(in, PartyFile::text);
        List<Identifier> identifiers = several(in, part -> new Identifier(shared.get(number(part)), text(part)));
        List<Measure> ordered = several(in, part -> measures.get(number(part)));
        Map<String, String> details = new TreeMap<>();
        for (int i = number(in); i > 0; i--) {
            details.put(shared.get(number(in)), text(in));
        }
        return new ListedParty(
                id, list, kind, names, births, gender, countries, addresses, identifiers, ordered, details);
    }

    private Optional<String> optional(ByteBuffer in) {
        int number = number(in);
        return number == 0 ? Optional.empty() : Optional.of(shared.get(number - 1));
    }

    private Measure measure(ByteBuffer in) {
        return new Measure(shared.get(number(in)), optional(in), optional(in), day(in), day(in), in.get() != 0);
    }

    /** Reads one of several. */
    private interface Part<T> {
        T read(ByteBuffer in);
    }

    private static <T> List<T> several(ByteBuffer in, Part<T> part) {
        int count = number(in);
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(part.read(in));
        }
        return all;
    }

    private static ListedName name(ByteBuffer in) {
        ListedName.Quality quality = QUALITIES[in.get()];
        return new ListedName(text(in), quality);
    }

    private static BirthDate birth(ByteBuffer in) {
        LocalDate earliest = LocalDate.ofEpochDay(signed(in));
        return new BirthDate(earliest, earliest.plusDays(number(in)));
    }

    private static Country country(ByteBuffer in) {
        return Country.of(new String(new char[] {(char) in.get(), (char) in.get()}));
    }

    private static Optional<LocalDate> day(ByteBuffer in) {
        return in.get() == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(signed(in)));
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[number(in)];
        in.get(bytes);
        return new String(bytes, UTF_8);
    }

    private static int signed(ByteBuffer in) {
        int number = number(in);
        return number >>> 1 ^ -(number & 1);
    }

    /** Seven bits in each byte, the lowest first; the highest bit says that more follow. */
    private static int number(ByteBuffer in) {
        int number = 0;
        for (int shift = 0; true; shift += 7) {
            byte next = in.get();
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
