package org.tidewaiter.exchange.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Text;

/**
 * Follows the quotation marks of one row, line by line, to tell whether it has ended and whether it is CSV at all. Of a row
 * that is not, it knows the cells all the same, those before the fault exactly.
 */
final class QuoteScan {

    private final char separator;
    private State state = State.CELL_BEGINS;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private Optional<CsvRows.Fault> fault = Optional.empty();

    private enum State {
        CELL_BEGINS,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    QuoteScan(char separator) {
        this.separator = separator;
    }

    /** Whether {@code line} is a row with nothing to follow in it. */
    static boolean isSimple(String line) {
        int carriageReturn = line.indexOf('\r');
        return line.indexOf('"') < 0 && (carriageReturn < 0 || carriageReturn == line.length() - 1);
    }

    /** Goes on through {@code line}, which a line feed or the end of the input follows. */
    void follow(String line) {
        int end = line.endsWith("\r") ? line.length() - 1 : line.length();
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            state = switch (state) {
                case QUOTED -> c == '"' ? State.QUOTE_IN_QUOTED : quoted(c);
                case QUOTE_IN_QUOTED -> c == '"' ? quoted(c) : afterQuotes(c);
                case CELL_BEGINS -> c == '"' ? State.QUOTED : plain(c);
                case PLAIN -> plain(c);
            };
        }
        if (state == State.QUOTED) {
            cell.append('\n');
        }
    }

    private State quoted(char c) {
        cell.append(c);
        return State.QUOTED;
    }

    private State afterQuotes(char c) {
        if (c != separator) {
            refuse(
                    new Text("text behind a closing quotation mark", "右引号之后的文本"),
                    new Text("quotation marks in a quoted cell written twice", "引号单元格内的引号应写两次"));
        }
        return plain(c);
    }

    private State plain(char c) {
        if (c == separator) {
            cells.add(cell.toString());
            cell.setLength(0);
            return State.CELL_BEGINS;
        }
        if (c == '\r') {
            refuse(
                    new Text("a carriage return without a line feed", "没有换行符的回车符"),
                    new Text("lines that end with LF or CR LF", "以LF或CR LF结尾的行"));
        }
        cell.append(c);
        return State.PLAIN;
    }

    private void refuse(Text found, Text expected) {
        if (fault.isEmpty()) {
            fault = Optional.of(new CsvRows.Fault(reached(), found, expected));
        }
    }

    /** Whether the row goes on in the next line. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** The cell reached, from 0. */
    int reached() {
        return cells.size();
    }

    /** The cells up to the one reached. */
    List<String> cells() {
        List<String> all = new ArrayList<>(cells);
        all.add(cell.toString());
        return all;
    }

    /** The first thing that makes the row no CSV. */
    Optional<CsvRows.Fault> fault() {
        return fault;
    }
}
