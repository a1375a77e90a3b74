package org.tidewaiter.exchange.batch;

import java.util.Optional;

/** Follows the quotation marks of one row, line by line, to tell whether it has ended and whether it is CSV at all. */
final class QuoteScan {

    private final char separator;
    private State state = State.CELL_BEGINS;
    private int cell;
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

    /** Goes on through {@code line}, which a line feed or the end of the input follows. */
    void read(String line) {
        if (state == State.CELL_BEGINS && line.indexOf('"') < 0 && line.indexOf('\r') < 0) {
            return;
        }
        int end = line.endsWith("\r") ? line.length() - 1 : line.length();
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            state = switch (state) {
                case QUOTED -> c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
                case QUOTE_IN_QUOTED -> c == '"' ? State.QUOTED : afterQuotes(c);
                case CELL_BEGINS -> c == '"' ? State.QUOTED : plain(c);
                case PLAIN -> plain(c);
            };
        }
        if (state == State.QUOTE_IN_QUOTED) {
            state = State.PLAIN;
        }
    }

    private State afterQuotes(char c) {
        if (c != separator) {
            refuse("text behind a closing quotation mark", "quotation marks in a quoted cell written twice");
        }
        return plain(c);
    }

    private State plain(char c) {
        if (c == separator) {
            cell++;
            return State.CELL_BEGINS;
        }
        if (c == '\r') {
            refuse("a carriage return without a line feed", "lines that end with LF or CR LF");
        }
        return State.PLAIN;
    }

    private void refuse(String found, String expected) {
        if (fault.isEmpty()) {
            fault = Optional.of(new CsvRows.Fault(cell, found, expected));
        }
    }

    /** Whether the row goes on in the next line. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** The cell reached, from 0. */
    int cell() {
        return cell;
    }

    /** The first thing that makes the row no CSV. */
    Optional<CsvRows.Fault> fault() {
        return fault;
    }
}
