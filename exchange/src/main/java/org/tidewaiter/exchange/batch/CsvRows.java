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
import org.tidewaiter.engine.Text;

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

    /** In UTF-16 every other byte of a Latin letter is zero. */
    private static final Fault WIDE =
            new Fault(-1, new Text("text in UTF-16", "UTF-16文本"), new Text("text in UTF-8", "UTF-8文本"));

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
     * @param cells its cells; where it is no CSV, what can be told of them
     * @param faults what makes it unreadable
     */
    record Row(long number, String text, List<String> cells, List<Fault> faults) {

        /** The cell of this column, empty where the row is too short. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        /** Whether nothing stands in it. */
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** What makes a row unreadable, in the cell of this column, or in the row as a whole where that is -1. */
    record Fault(int column, Text found, Text expected) {}

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
            Fault fault = new Fault(
                    -1,
                    new Text("more than " + ByteLines.LONGEST + " bytes", "超过" + ByteLines.LONGEST + "字节"),
                    new Text("a row that is shorter", "较短的行"));
            return unreadable(first.number(), beginning, fault);
        }
        String text = decode(first.bytes());
        if (first.number() == 1 && text.indexOf('\0') >= 0) {
            return new Row(1, text, List.of(text), List.of(WIDE));
        }
        boolean utf8 = isUtf8(first.bytes(), text);
        if (QuoteScan.isSimple(text)) {
            return readable(first.number(), text, utf8);
        }
        QuoteScan scan = new QuoteScan(separator);
        scan.follow(text);
        if (scan.isOpen()) {
            return severalLines(first, text, utf8, scan);
        }
        Optional<Fault> fault = scan.fault();
        return fault.isPresent() ? unreadable(first.number(), text, fault.get()) : readable(first.number(), text, utf8);
    }

    private Row severalLines(ByteLines.Line first, String text, boolean utf8, QuoteScan scan) throws IOException {
        Fault open = new Fault(
                scan.reached(),
                new Text("a quotation mark that is not closed", "未闭合的引号"),
                new Text("one that is", "闭合的引号"));
        StringBuilder gathered = new StringBuilder(text);
        List<ByteLines.Line> further = new ArrayList<>();
        boolean allUtf8 = utf8;
        while (scan.isOpen() && further.size() < MOST_LINES && gathered.length() < MOST_CHARACTERS) {
            Optional<ByteLines.Line> line = take();
            if (line.isEmpty()) {
                break;
            }
            further.add(line.get());
            String continued = decode(line.get().bytes());
            allUtf8 &= isUtf8(line.get().bytes(), continued);
            gathered.append('\n').append(continued);
            scan.follow(continued);
        }
        if (!scan.isOpen() && scan.fault().isEmpty()) {
            return readable(first.number(), gathered.toString(), allUtf8);
        }
        for (ByteLines.Line line : further.reversed()) {
            ahead.addFirst(line);
        }
        return unreadable(first.number(), text, open);
    }

    private Row readable(long number, String ended, boolean utf8) {
        String text = ended.endsWith("\r") ? ended.substring(0, ended.length() - 1) : ended;
        List<String> cells =
                text.isEmpty() ? List.of("") : splitter.ofSingleCsvRecord(text).getFields();
        return new Row(number, text, cells, utf8 ? List.of() : notUtf8(cells));
    }

    /** A row that is no CSV; its cells serve only to tell to which consignment it belongs. */
    private Row unreadable(long number, String text, Fault fault) {
        QuoteScan scan = new QuoteScan(separator);
        scan.follow(text);
        return new Row(number, text, scan.cells(), List.of(fault));
    }

    private static List<Fault> notUtf8(List<String> cells) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).indexOf(REPLACEMENT) >= 0) {
                faults.add(new Fault(
                        i, new Text("bytes that are not UTF-8", "不是UTF-8的字节"), new Text("text in UTF-8", "UTF-8文本")));
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
