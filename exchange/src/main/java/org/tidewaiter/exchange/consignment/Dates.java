package org.tidewaiter.exchange.consignment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.Stated;

/** A day as it is written in documents, {@code 2024-02-10}, between two others. */
public record Dates(LocalDate earliest, LocalDate latest) {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

    /**
     * Days of movements and papers. The first export controls that a rulebook can hold are of the 1990s, and no paper is
     * made out for the next century; a day outside is a slip of the pen.
     */
    public static final Dates OF_TRADE = new Dates(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));

    /** Dates of birth of people who are spoken of on {@code today}: nobody is born later. */
    public static Dates births(LocalDate today) {
        return new Dates(FIRST_BIRTH, today);
    }

    private static final Text DAY = new Text("a day of the calendar as YYYY-MM-DD", "YYYY-MM-DD格式的日期");

    /** The day stated. */
    public Optional<LocalDate> read(Stated stated) {
        Optional<LocalDate> day = stated.text().flatMap(Dates::parse);
        if (day.isEmpty()) {
            return stated.refuse(DAY);
        }
        return day.get().isBefore(earliest) || day.get().isAfter(latest)
                ? stated.refuse(new Text("a day from " + earliest + " to " + latest, earliest + "至" + latest + "之间的日期"))
                : day;
    }

    /** Faster than a formatter, and stricter: neither sign, nor time, nor zone. */
    private static Optional<LocalDate> parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        return year >= 0
                        && month >= 1
                        && month <= 12
                        && YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /** The number written in these places, or -1 where one is no digit. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
