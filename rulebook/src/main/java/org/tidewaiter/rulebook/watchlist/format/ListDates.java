package org.tidewaiter.rulebook.watchlist.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.engine.screening.list.BirthDate;

/** Days as lists write them. */
final class ListDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> ABOUT = List.of("circa ", "approximately ", "about ", "c. ", "ca. ");

    /** How many years either way a birth may lie that a list calls approximate; no list defines it. */
    private static final int LEEWAY_YEARS = 2;

    private ListDates() {}

    /** The day that {@code text} says: {@code 2021-07-23}, {@code 23 Jul 2021}, {@code 23/07/2021}; a time behind it is ignored. */
    static Optional<LocalDate> day(String text) {
        return span(text.strip())
                .filter(span -> span.earliest().equals(span.latest()))
                .map(BirthDate::earliest);
    }

    /** The day that {@code text} says as people of the United States write it: {@code 07/23/2021}. */
    static Optional<LocalDate> americanDay(String text) {
        String[] parts = text.strip().split("/", -1);
        return parts.length == 3 ? day(parts[1] + "/" + parts[0] + "/" + parts[2]) : day(text);
    }

    /** When somebody was born: a day, a month, a year, a span of them, or one of these {@code circa}. */
    static Optional<BirthDate> birth(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        for (String about : ABOUT) {
            if (plain.startsWith(about)) {
                return birth(plain.substring(about.length())).map(ListDates::about);
            }
        }
        String span = plain.startsWith("between ") ? plain.substring("between ".length()) : plain;
        for (String joint : List.of(" to ", " and ", " - ")) {
            int at = span.indexOf(joint);
            if (at > 0) {
                return between(birth(span.substring(0, at)), birth(span.substring(at + joint.length())));
            }
        }
        return span(span);
    }

    /** The same, but only about then. */
    static BirthDate about(BirthDate date) {
        return BirthDate.between(
                date.earliest().getYear() - LEEWAY_YEARS, date.latest().getYear() + LEEWAY_YEARS);
    }

    private static Optional<BirthDate> between(Optional<BirthDate> first, Optional<BirthDate> last) {
        return first.isPresent()
                        && last.isPresent()
                        && !last.get().latest().isBefore(first.get().earliest())
                ? Optional.of(new BirthDate(first.get().earliest(), last.get().latest()))
                : Optional.empty();
    }

    private static Optional<BirthDate> span(String text) {
        try {
            if (text.length() >= 4 && number(text, 0, 4) > 0 && (text.length() == 4 || text.charAt(4) == '-')) {
                return iso(text);
            }
            if (text.indexOf('/') > 0) {
                return slashed(text.split("/", -1));
            }
            return worded(text.replace('-', ' ').split("[ ,.]+"));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<BirthDate> iso(String text) {
        int year = number(text, 0, 4);
        if (text.length() == 4) {
            return Optional.of(BirthDate.between(year, year));
        }
        if (text.length() == 9) {
            int last = number(text, 5, 9);
            return last >= year ? Optional.of(BirthDate.between(year, last)) : Optional.empty();
        }
        int month = text.length() >= 7 ? number(text, 5, 7) : -1;
        if (month > 0 && text.length() == 7) {
            return Optional.of(month(year, month));
        }
        boolean whole = month > 0
                && text.length() >= 10
                && text.charAt(7) == '-'
                && (text.length() == 10 || "TZ +-".indexOf(text.charAt(10)) >= 0);
        int day = whole ? number(text, 8, 10) : -1;
        return day > 0 ? Optional.of(BirthDate.on(LocalDate.of(year, month, day))) : Optional.empty();
    }

    /** Day, month, year; a zero stands for what is not known. */
    private static Optional<BirthDate> slashed(String[] parts) {
        if (parts.length != 3 || parts[2].length() < 4) {
            return Optional.empty();
        }
        int day = number(parts[0], 0, parts[0].length());
        int month = number(parts[1], 0, parts[1].length());
        int year = number(parts[2], 0, 4);
        boolean time = parts[2].length() > 4 && parts[2].charAt(4) != ' ';
        if (day < 0 || month < 0 || year < 1 || time) {
            return Optional.empty();
        }
        if (month == 0) {
            return day == 0 ? Optional.of(BirthDate.between(year, year)) : Optional.empty();
        }
        return Optional.of(day == 0 ? month(year, month) : BirthDate.on(LocalDate.of(year, month, day)));
    }

    /** {@code 10 Dec 1948}, {@code Dec 1948}. */
    private static Optional<BirthDate> worded(String[] words) {
        int last = words.length - 1;
        int month = last < 1 || words[last - 1].length() < 3
                ? 0
                : MONTHS.indexOf(words[last - 1].substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        int year = last < 1 || words[last].length() != 4 ? -1 : number(words[last], 0, 4);
        if (month == 0 || year < 1 || last > 2) {
            return Optional.empty();
        }
        if (last == 1) {
            return Optional.of(month(year, month));
        }
        int day = number(words[0], 0, words[0].length());
        return day > 0 ? Optional.of(BirthDate.on(LocalDate.of(year, month, day))) : Optional.empty();
    }

    private static BirthDate month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new BirthDate(whole.atDay(1), whole.atEndOfMonth());
    }

    /** The number in these characters; -1 where they are not all digits, or too many. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return from == to || to - from > 4 ? -1 : number;
    }
}
