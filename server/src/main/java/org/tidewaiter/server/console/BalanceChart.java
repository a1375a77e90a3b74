package org.tidewaiter.server.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a line of a licence went over time: steps of what had left and, above it, of what was set apart, under the line of what was
 * authorised. What is written is exact; only where it is drawn is rounded.
 *
 * @param line number of the line
 * @param unit in what it is counted
 * @param steps one for each day on which something moved, after the one on which it began
 * @param committed the area of what had left, as a path
 * @param reserved the area of what was set apart, as a path
 * @param levels what is written at the heights of the drawing
 * @param most at what height the limit lies, where there is one
 * @param end where the last day of validity lies
 * @param today where today lies, where it is in the drawing
 * @param from first day of the drawing
 * @param until last day of validity
 */
public record BalanceChart(
        int line,
        String unit,
        List<Step> steps,
        String committed,
        String reserved,
        List<Level> levels,
        Optional<Integer> most,
        int end,
        Optional<Integer> today,
        LocalDate from,
        LocalDate until) {

    /** Width of the drawing. */
    public static final int WIDTH = 640;
    /** Height of the drawing. */
    public static final int HEIGHT = 246;
    /** Where the drawing of the course begins: before it stands what the heights mean. */
    public static final int LEFT = 84;
    /** Where it ends. */
    public static final int RIGHT = WIDTH - 12;
    /** Its upper edge. */
    public static final int TOP = 26;
    /** Its lower edge: below it stand the days. */
    public static final int BOTTOM = HEIGHT - 46;

    /** As wide as the last step is drawn, however young it is. */
    private static final int NARROWEST = 6;

    /** Takes copies. */
    public BalanceChart {
        steps = List.copyOf(steps);
        levels = List.copyOf(levels);
    }

    /**
     * How the line stood at the end of a day.
     *
     * @param day the day
     * @param reserved how much was set apart
     * @param committed how much had left
     * @param left how much was left, where there is a limit
     */
    public record Step(LocalDate day, BigDecimal reserved, BigDecimal committed, Optional<BigDecimal> left) {

        BigDecimal both() {
            return reserved.add(committed);
        }
    }

    /**
     * A height of the drawing.
     *
     * @param y where it is
     * @param much what it means
     */
    public record Level(int y, BigDecimal much) {}

    /**
     * The course of a line.
     *
     * @param bar the line as it stands
     * @param steps how it stood on the days on which something moved
     * @param validity first and last day
     */
    static BalanceChart of(LicenceView.Bar bar, List<Step> steps, List<LocalDate> validity, LocalDate today) {
        LocalDate first = steps.isEmpty()
                ? validity.getFirst()
                : earlier(validity.getFirst(), steps.getFirst().day());
        LocalDate until = validity.getLast();
        LocalDate last = steps.isEmpty() ? until : later(until, steps.getLast().day());
        List<Step> course = new ArrayList<>();
        course.add(new Step(first, BigDecimal.ZERO, BigDecimal.ZERO, bar.most()));
        course.addAll(steps);
        Canvas canvas = new Canvas(first, last, highest(bar, course));
        LocalDate drawnTo = earlier(later(today, course.getLast().day()), last);
        List<Level> levels = new ArrayList<>(List.of(canvas.level(BigDecimal.ZERO)));
        bar.most()
                .filter(limit -> limit.signum() > 0)
                .ifPresentOrElse(
                        limit -> levels.add(canvas.level(limit)), () -> levels.add(canvas.level(canvas.highest())));
        return new BalanceChart(
                bar.line().number(),
                bar.unit(),
                course,
                canvas.area(course, drawnTo, step -> BigDecimal.ZERO, Step::committed),
                canvas.area(course, drawnTo, Step::committed, Step::both),
                levels,
                bar.most().filter(limit -> limit.signum() > 0).map(canvas::y),
                canvas.x(until),
                Optional.of(today)
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .map(canvas::x),
                first,
                until);
    }

    /** Whether anything has moved. */
    public boolean moved() {
        return steps.size() > 1;
    }

    private static BigDecimal highest(LicenceView.Bar bar, List<Step> course) {
        return course.stream()
                .map(Step::both)
                .reduce(bar.most().orElse(BigDecimal.ZERO), BigDecimal::max)
                .max(new BigDecimal("0.001"));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Where days and amounts lie.
     *
     * @param first first day
     * @param last last day
     * @param highest the most that is drawn
     */
    private record Canvas(LocalDate first, LocalDate last, BigDecimal highest) {

        int x(LocalDate day) {
            long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return LEFT + (int) (ChronoUnit.DAYS.between(first, day) * (RIGHT - LEFT) / days);
        }

        int y(BigDecimal much) {
            return BOTTOM
                    - much.max(BigDecimal.ZERO)
                            .multiply(BigDecimal.valueOf(BOTTOM - TOP))
                            .divide(highest, 0, RoundingMode.HALF_UP)
                            .intValueExact();
        }

        Level level(BigDecimal much) {
            return new Level(y(much), much);
        }

        /** The area between two courses, forth along the upper and back along the lower one. */
        String area(
                List<Step> course, LocalDate to, Function<Step, BigDecimal> lower, Function<Step, BigDecimal> upper) {
            StringBuilder path = new StringBuilder();
            path.append('M').append(x(course.getFirst().day())).append(' ').append(y(upper.apply(course.getFirst())));
            for (Step step : course) {
                path.append('H').append(x(step.day())).append('V').append(y(upper.apply(step)));
            }
            path.append('H')
                    .append(Math.min(RIGHT, Math.max(x(to), x(course.getLast().day()) + NARROWEST)));
            for (Step step : course.reversed()) {
                path.append('V').append(y(lower.apply(step))).append('H').append(x(step.day()));
            }
            return path.append('Z').toString();
        }
    }
}
