package org.tidewaiter.rulebook.watchlist.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Walks through the rows of a CSV file in UTF-8, with or without a byte order mark. A row of another length than the first, a
 * quotation mark that is not closed, and bytes that are not UTF-8 are damage.
 */
final class CsvTable implements Closeable {

    /** Most characters of a row. */
    private static final int LONGEST = 1 << 22;

    /** What ends a file that was written for MS-DOS. */
    private static final String END_OF_FILE = "\u001a";

    private static final char REPLACEMENT = '\ufffd';

    private final String file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> cells = List.of();
    private long line = 1;
    private long lastLine;
    private int width;
    private boolean ahead;

    /** Opens {@code file}. */
    CsvTable(ListFile file) throws IOException {
        this.file = file.name();
        this.reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .maxBufferSize(LONGEST)
                .ofCsvRecord(file.content().open());
        this.rows = reader.iterator();
    }

    /** Hands what stands behind {@code label} and a colon to {@code value}, where the first cell of the file begins with it. */
    void preamble(String label, Consumer<String> value) throws DamagedListException, IOException {
        ahead = next();
        if (ahead && plain(cells.getFirst()).startsWith(label)) {
            value.accept(cells.getFirst().substring(label.length()).replaceFirst("^\\s*:", ""));
            ahead = false;
            width = 0;
        }
    }

    /** Reads the row with the names of the columns; {@code needed} must be among them. */
    void header(String... needed) throws DamagedListException, IOException {
        if (!ahead && !next()) {
            throw new DamagedListException(file, 1, 0, "nothing", "a row with the names of the columns");
        }
        List<String> names = cells.stream().map(CsvTable::plain).toList();
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i), i);
        }
        List<String> missing =
                Arrays.stream(needed).filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new DamagedListException(
                    file,
                    line,
                    0,
                    "the columns " + Spot.shortened(String.join(", ", names)),
                    "a column " + String.join(" and a column ", missing));
        }
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Goes on to the next row; false at the end. */
    boolean next() throws DamagedListException, IOException {
        CsvRecord row;
        try {
            if (!rows.hasNext()) {
                return false;
            }
            row = rows.next();
        } catch (CsvParseException broken) {
            throw new DamagedListException(file, lastLine + 1, 0, said(broken), "a row of CSV that is whole");
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        cells = row.getFields();
        line = row.getStartingLineNumber();
        lastLine = line;
        for (String cell : cells) {
            lastLine += cell.indexOf('\n') < 0
                    ? 0
                    : cell.chars().filter(c -> c == '\n').count();
            if (cell.indexOf(REPLACEMENT) >= 0) {
                throw new DamagedListException(file, line, 0, "bytes that are not UTF-8", "text in UTF-8");
            }
        }
        if (cells.size() == 1 && cells.getFirst().equals(END_OF_FILE)) {
            return false;
        }
        if (width == 0) {
            width = cells.size();
        }
        if (cells.size() != width) {
            throw new DamagedListException(
                    file, line, 0, cells.size() + " cells", width + " cells, as in the first row");
        }
        return true;
    }

    private static String said(CsvParseException broken) {
        String words = String.valueOf(broken.getMessage());
        Throwable cause = broken.getCause();
        String whole = cause == null ? words : words + ": " + cause.getMessage();
        int place = whole.indexOf(" (record starting at line");
        return Spot.shortened(place < 0 ? whole : whole.substring(0, place));
    }

    /** The line on which the row begins, from 1. */
    long line() {
        return line;
    }

    /** How many cells every row has. */
    int width() {
        return width;
    }

    /** The cell of this column, without blanks around it. */
    String cell(int column) {
        return cells.get(column).strip();
    }

    /** The cell of the column of this name; empty where there is no such column. */
    String cell(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : cell(at);
    }

    /** The names of the columns that are not among those {@code known}. */
    List<String> others(Set<String> known) {
        return columns.keySet().stream()
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .sorted()
                .toList();
    }

    /** Refuses the column {@code name}, of which {@code meant} was probably meant. */
    DamagedListException refused(String name, String meant) {
        return new DamagedListException(
                file, line, 0, "a column " + Spot.shortened(name), "a column " + meant + ", or a name less like it");
    }

    /** Whether there is a column of this name. */
    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** Whether the row repeats the names of the columns. */
    boolean isHeader() {
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            if (!plain(cells.get(column.getValue())).equals(column.getKey())) {
                return false;
            }
        }
        return true;
    }

    /** Where the row stands. */
    Spot spot(Listing into) {
        return new Spot(into, file, line);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
