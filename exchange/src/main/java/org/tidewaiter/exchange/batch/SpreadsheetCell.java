package org.tidewaiter.exchange.batch;

/**
 * Cells for eyes that look through a spreadsheet. A program of tables takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @}
 * for a formula, which may fetch or run something; the texts in our files come from strangers. An apostrophe before it keeps it a text.
 */
final class SpreadsheetCell {

    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final String OF_NUMBERS = "0123456789+-.,()/ \u00a0";

    private SpreadsheetCell() {}

    /** {@code text} so that no spreadsheet computes it. Numbers, dates and telephone numbers stay what they are. */
    static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty() || BEGINS_FORMULA.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        return !text.chars().allMatch(c -> OF_NUMBERS.indexOf(c) >= 0);
    }
}
