package org.tidewaiter.engine.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.Identity;

/**
 * Collects, for each unknown slot, a finite set of answers that stands for all: conditions compare numbers with
 * thresholds, so one number on each threshold and one between any two neighbours reach every case there is.
 */
final class Probes {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Facts facts;
    private final Map<Slot, Set<String>> names = new TreeMap<>();
    private final Map<Slot.Number, List<Range>> thresholds = new TreeMap<>();
    private final Set<Slot.Answerable> questions = new TreeSet<>();

    Probes(Facts facts) {
        this.facts = facts;
    }

    void named(Slot slot, Set<String> ids) {
        names.computeIfAbsent(slot, s -> new TreeSet<>()).addAll(ids);
    }

    void threshold(Slot.Number slot, Range range) {
        thresholds.computeIfAbsent(slot, s -> new ArrayList<>()).add(range);
    }

    void yesNo(Slot.Answerable slot) {
        questions.add(slot);
    }

    Map<Slot, Set<Answer>> answers() {
        Map<Slot, Set<Answer>> answers = new TreeMap<>();
        names.forEach((slot, ids) -> answers.put(slot, namedAnswers(slot, ids)));
        thresholds.forEach((slot, asked) -> answers.put(slot, new LinkedHashSet<>(amounts(asked, facts.range(slot)))));
        questions.forEach(slot ->
                answers.put(slot, new LinkedHashSet<>(List.of(new Answer.YesNo(true), new Answer.YesNo(false)))));
        return answers;
    }

    private Set<Answer> namedAnswers(Slot slot, Set<String> ids) {
        Set<Answer> answers = new LinkedHashSet<>();
        for (String id : ids) {
            if (possible(slot, id)) {
                answers.add(new Answer.Named(id));
            }
        }
        answers.add(new Answer.Other());
        return answers;
    }

    private boolean possible(Slot slot, String id) {
        return !(slot instanceof Slot.Identity)
                || !(facts.goods().identity() instanceof Identity.Unsettled unsettled)
                || unsettled.open()
                || unsettled.candidates().contains(id);
    }

    /** One amount for every way in which {@code asked} can be answered by a number that is possible. */
    static Set<Answer.Amount> amounts(List<Range> asked, Range known) {
        Map<List<Boolean>, BigDecimal> byAnswers = new LinkedHashMap<>();
        for (BigDecimal point : points(asked, known)) {
            if (point.signum() >= 0 && known.contains(point)) {
                byAnswers.putIfAbsent(
                        asked.stream().map(range -> range.contains(point)).toList(), point);
            }
        }
        Set<Answer.Amount> answers = new LinkedHashSet<>();
        byAnswers.values().forEach(point -> answers.add(new Answer.Amount(point)));
        return answers;
    }

    private static List<BigDecimal> points(List<Range> asked, Range known) {
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        for (Range range : asked) {
            range.low().ifPresent(bounds::add);
            range.high().ifPresent(bounds::add);
        }
        known.low().ifPresent(bounds::add);
        known.high().ifPresent(bounds::add);
        List<BigDecimal> points = new ArrayList<>();
        Optional<BigDecimal> previous = Optional.empty();
        for (BigDecimal bound : bounds) {
            points.add(previous.map(low -> low.add(bound).divide(TWO)).orElseGet(() -> beneath(bound)));
            points.add(bound);
            previous = Optional.of(bound);
        }
        points.add(bounds.last().add(BigDecimal.ONE));
        return points;
    }

    /** A number below {@code bound}: half of it, so that a quantity stays positive. */
    private static BigDecimal beneath(BigDecimal bound) {
        return bound.signum() > 0 ? bound.divide(TWO) : bound.subtract(BigDecimal.ONE);
    }
}
