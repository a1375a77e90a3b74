package org.tidewaiter.exchange.batch;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table in CSV (RFC 4180). The separator is that of comma, semicolon and tab which is most frequent in the
 * first row.
 *
 * <p>Where a row ends is found here and not left to a parser of whole files, so that a row that is no CSV spoils nothing
 * but itself: where a quotation mark is never closed, the row ends with its line and the next line begins a new one.
 */
final class CsvRows implements Closeable {

    /** Most lines that a row may run over, and most characters: a quotation mark open for longer was never meant. */
    private static final int MOST_LINES = 1_000;

    private static final int MOST_CHARACTERS = 8 << 20;

    private static final char REPLACEMENT = '\ufffd';

    private final ByteLines lines;
    private final Deque<ByteLines.Line> ahead = new ArrayDeque<>();
    private final CsvReader.CsvReaderBuilder splitter;
    private final char separator;

    /**
     * One row.
     *
     * @param number line on which it begins, from 1
     * @param text as it stood; bytes that are not UTF-8 are replaced
     * @param cells its cells; where it is no CSV, what would be its cells without quotation marks
     * @param faults what makes it unreadable
     */
    record Row(long number, String text, List<String> cells, List<Fault> faults) {

        /** The cell of this column, empty where the row is too short. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** Whether nothing stands in it. */
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** What makes a row unreadable, in the cell of this column. */
    record Fault(int column, String found, String expected) {}

    /** The rows in {@code lines}, which are closed with this. */
    CsvRows(ByteLines lines) throws IOException {
        this.lines = lines;
        Optional<ByteLines.Line> first = lines.next();
        first.ifPresent(ahead::add);
        this.separator = first.map(line -> separator(decode(line.bytes()))).orElse(',');
        this.splitter = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
    }

    private static char separator(String header) {
        char separator = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                separator = candidate;
            }
        }
        return separator;
    }

    /** The next row in which something stands, or empty at the end. */
    Optional<Row> next() throws IOException {
        Optional<ByteLines.Line> line = take();
        while (line.isPresent()) {
            Row row = row(line.get());
            if (!row.isBlank()) {
                return Optional.of(row);
            }
            line = take();
        }
        return Optional.empty();
    }

    private Optional<ByteLines.Line> take() throws IOException {
        return ahead.isEmpty() ? lines.next() : Optional.of(ahead.remove());
    }

    private Row row(ByteLines.Line first) throws IOException {
        if (!first.whole()) {
            String beginning = new String(first.bytes(), 0, 1_000, StandardCharsets.UTF_8);
            String expected = "a row of at most " + ByteLines.LONGEST + " bytes";
            return new Row(first.number(), beginning, List.of(beginning), List.of(new Fault(0, "more", expected)));
        }
        QuoteScan scan = new QuoteScan(separator);
        String text = decode(first.bytes());
        scan.read(text);
        if (!scan.isOpen()) {
            return row(first.number(), text, isUtf8(first.bytes(), text), scan);
        }

        int open = scan.cell();
        StringBuilder gathered = new StringBuilder(text);
        boolean utf8 = isUtf8(first.bytes(), text);
        List<ByteLines.Line> further = new ArrayList<>();
        while (scan.isOpen() && further.size() < MOST_LINES && gathered.length() < MOST_CHARACTERS) {
            Optional<ByteLines.Line> line = take();
            if (line.isEmpty()) {
                break;
            }
            further.add(line.get());
            String continued = decode(line.get().bytes());
            utf8 &= isUtf8(line.get().bytes(), continued);
            gathered.append('\n').append(continued);
            scan.read(continued);
        }
        if (!scan.isOpen() && scan.fault().isEmpty()) {
            return row(first.number(), gathered.toString(), utf8, scan);
        }
        for (int i = further.size() - 1; i >= 0; i--) {
            ahead.addFirst(further.get(i));
        }
        return unreadable(first.number(), text, new Fault(open, "a quotation mark that is not closed", "one that is"));
    }

    private Row row(long number, String ended, boolean utf8, QuoteScan scan) {
        String text = ended.endsWith("\r") ? ended.substring(0, ended.length() - 1) : ended;
        Optional<Fault> fault = scan.fault();
        if (fault.isPresent()) {
            return unreadable(number, text, fault.get());
        }
        List<String> cells = split(text);
        return new Row(number, text, cells, utf8 ? List.of() : notUtf8(cells));
    }

    /** A row that is no CSV; its cells serve only to tell to which consignment it belongs. */
    private Row unreadable(long number, String text, Fault fault) {
        return new Row(number, text, split(text.replace("\"", "").replace("\r", "")), List.of(fault));
    }

    private List<String> split(String text) {
        return text.isEmpty() ? List.of("") : splitter.ofSingleCsvRecord(text).getFields();
    }

    private static List<Fault> notUtf8(List<String> cells) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).indexOf(REPLACEMENT) >= 0) {
                faults.add(new Fault(i, "bytes that are not UTF-8", "text in UTF-8"));
            }
        }
        return faults;
    }

    private static String decode(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Decoding puts a replacement character for what it cannot read; one may also have stood there before. */
    private static boolean isUtf8(byte[] bytes, String decoded) {
        if (decoded.indexOf(REPLACEMENT) < 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
