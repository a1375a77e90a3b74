package org.tidewaiter.registry.licensing.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The days on which an authority works: Monday to Friday, but for holidays and for weekends that make up for them. */
public final class WorkCalendar {

    private final Map<LocalDate, List<Exception>> exceptions = new HashMap<>();

    /**
     * A day that is not what its place in the week says.
     *
     * @param day the day
     * @param works whether work is done on it
     * @param announced when that was announced; before, nobody could know
     * @param source who announced it
     */
    public record Exception(LocalDate day, boolean works, LocalDate announced, String source) {}

    /** A calendar with these exceptions; of two for one day the one announced last holds, once it is announced. */
    public WorkCalendar(List<Exception> all) {
        all.stream()
                .sorted(Comparator.comparing(Exception::announced))
                .forEach(exception -> exceptions
                        .computeIfAbsent(exception.day(), day -> new java.util.ArrayList<>())
                        .add(exception));
    }

    /** Whether anything was announced about days of {@code year}; where nothing was, its holidays are not known. */
    public boolean knows(int year) {
        return exceptions.keySet().stream().anyMatch(day -> day.getYear() == year);
    }

    /** Whether work is done on {@code day}, as one knows it on {@code known}. */
    public boolean works(LocalDate day, LocalDate known) {
        List<Exception> said = exceptions.getOrDefault(day, List.of());
        for (Exception exception : said.reversed()) {
            if (!exception.announced().isAfter(known)) {
                return exception.works();
            }
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
