package org.tidewaiter.rulebook.watchlist;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.tidewaiter.engine.screening.ScreeningTables;
import org.tidewaiter.engine.screening.retrieval.NameIndexTables;

/**
 * The tables by which parties are found, in a file.
 *
 * <pre>
 * magic "TWLT"   4 bytes
 * format         4 bytes
 * key           32 bytes   of what the tables were made; see {@link TablesKey}
 * tables                   each with its length before it, in the order of the records
 * checksum       4 bytes   CRC-32 of everything before it
 * </pre>
 */
final class TablesFile {

    /** The layout that this version writes. */
    static final int FORMAT = 1;

    private static final int MAGIC = 0x54574c54;
    private static final int HEADER = 2 * Integer.BYTES + TablesKey.BYTES;

    private TablesFile() {}

    /** Writes {@code tables}, made of what {@code key} stands for. */
    static void write(Path path, byte[] key, ScreeningTables tables) throws IOException {
        NameIndexTables names = tables.names();
        // the buffer holds the lengths of all tables besides
        ByteBuffer file = ByteBuffer.allocate(Math.toIntExact(HEADER + tables.bytes() + 64L * Integer.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(MAGIC).putInt(FORMAT).put(key);
        put(file, names.letters());
        put(file, names.itemStarts());
        put(file, names.itemKinds());
        put(file, names.itemLetters());
        put(file, names.itemWeights());
        put(file, names.itemBuckets());
        put(file, names.itemsFiled());
        put(file, names.holderStarts());
        put(file, names.keyEnds());
        put(file, names.holders());
        put(file, names.rowStarts());
        put(file, names.rowItems());
        put(file, names.rowLetters());
        put(file, names.rowNames());
        put(file, names.entities());
        put(file, names.numbers());
        put(file, names.joinBuckets());
        put(file, names.joinsFiled());
        put(file, names.joinLetters());
        put(file, tables.partyNames());
        put(file, tables.nameKinds());
        put(file, tables.nameQualities());
        put(file, tables.rowWays());
        put(file, tables.writtenAt());
        put(file, tables.writtenTexts());
        put(file, tables.writtenStarts());
        put(file, tables.writtenLetters());
        put(file, tables.numberHashes());
        put(file, tables.numberParties());
        file.putInt(checksum(file.duplicate().flip()));
        file.flip();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            while (file.hasRemaining()) {
                channel.write(file);
            }
        }
    }

    /** The tables in {@code path}; throws {@link IOException} where they are damaged, or made of something else than {@code key} stands for. */
    static ScreeningTables read(Path path, byte[] key) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long length = channel.size();
            if (length < HEADER + Integer.BYTES || length > Integer.MAX_VALUE) {
                throw new IOException(path + " is damaged: " + length + " bytes");
            }
            ByteBuffer file =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, length).order(ByteOrder.LITTLE_ENDIAN);
            int end = (int) length - Integer.BYTES;
            byte[] own = new byte[TablesKey.BYTES];
            file.get(2 * Integer.BYTES, own);
            if (file.getInt(0) != MAGIC || file.getInt(Integer.BYTES) != FORMAT || !Arrays.equals(own, key)) {
                throw new IOException(path + " holds other tables");
            }
            if (checksum(file.slice(0, end)) != file.getInt(end)) {
                throw new IOException(path + " is damaged: its checksum does not fit");
            }
            return tables(file.slice(HEADER, end - HEADER).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private static ScreeningTables tables(ByteBuffer in) {
        return new ScreeningTables(
                new NameIndexTables(
                        chars(in), ints(in), bytes(in), longs(in), ints(in), ints(in), ints(in), ints(in), ints(in),
                        ints(in), ints(in), ints(in), longs(in), ints(in), ints(in), ints(in), ints(in), ints(in),
                        chars(in)),
                ints(in),
                bytes(in),
                bytes(in),
                bytes(in),
                ints(in),
                ints(in),
                ints(in),
                chars(in),
                ints(in),
                ints(in));
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static void put(ByteBuffer to, int[] table) {
        to.putInt(table.length).asIntBuffer().put(table);
        to.position(to.position() + table.length * Integer.BYTES);
    }

    private static void put(ByteBuffer to, long[] table) {
        to.putInt(table.length).asLongBuffer().put(table);
        to.position(to.position() + table.length * Long.BYTES);
    }

    private static void put(ByteBuffer to, char[] table) {
        to.putInt(table.length).asCharBuffer().put(table);
        to.position(to.position() + table.length * Character.BYTES);
    }

    private static void put(ByteBuffer to, byte[] table) {
        to.putInt(table.length).put(table);
    }

    private static int[] ints(ByteBuffer in) {
        int[] table = new int[in.getInt()];
        in.asIntBuffer().get(table);
        in.position(in.position() + table.length * Integer.BYTES);
        return table;
    }

    private static long[] longs(ByteBuffer in) {
        long[] table = new long[in.getInt()];
        in.asLongBuffer().get(table);
        in.position(in.position() + table.length * Long.BYTES);
        return table;
    }

    private static char[] chars(ByteBuffer in) {
        char[] table = new char[in.getInt()];
        in.asCharBuffer().get(table);
        in.position(in.position() + table.length * Character.BYTES);
        return table;
    }

    private static byte[] bytes(ByteBuffer in) {
        byte[] table = new byte[in.getInt()];
        in.get(table);
        return table;
    }
}
