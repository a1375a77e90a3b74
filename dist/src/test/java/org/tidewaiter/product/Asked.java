package org.tidewaiter.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.law.Claim;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Gap;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.engine.law.Slot;

/** What the law books ask for: of each field the numbers, things and forms that count, and which facts are triggers. */
final class Asked {

    static final Asked BY_ALL_BOOKS = new Asked(Product.RULEBOOK.law().books());

    private final Map<String, Set<BigDecimal>> thresholds = new TreeMap<>();
    private final Set<String> triggers = new TreeSet<>();
    private final Set<String> things = new TreeSet<>();
    private final Set<String> forms = new TreeSet<>();

    private Asked(List<LawBook> books) {
        books.stream().flatMap(Asked::conditions).forEach(condition -> Evaluation.walk(condition, this::note));
    }

    private static Stream<Condition> conditions(LawBook book) {
        return Stream.of(
                        book.claims().stream().map(Claim::when),
                        book.entries().stream().map(Entry::condition),
                        book.entries().stream().map(Entry::licenceWhen),
                        book.entries().stream()
                                .flatMap(entry -> entry.exemptions().stream())
                                .map(Entry.Exemption::when),
                        book.rules().stream().map(Rule::when),
                        book.gaps().stream().map(Gap::touches))
                .flatMap(part -> part);
    }

    private void note(Condition condition) {
        switch (condition) {
            case Condition.Within(Slot.Number slot, Range range) -> {
                Set<BigDecimal> here = thresholds.computeIfAbsent(slot.field(), field -> new TreeSet<>());
                range.low().ifPresent(here::add);
                range.high().ifPresent(here::add);
            }
            case Condition.Stated(Slot.Truth(String name, boolean trigger, Set<String> raisedBy)) -> {
                if (trigger) {
                    triggers.add(name);
                }
            }
            case Condition.Stated(Slot.EndUse endUse) -> {}
            case Condition.Is(Set<String> ids) -> things.addAll(ids);
            case Condition.HasForm(Set<String> ids) -> forms.addAll(ids);
            case Condition.All all -> {}
            case Condition.Any any -> {}
            case Condition.Not not -> {}
            case Condition.Doubtful doubtful -> {}
            case Condition.CodeBegins code -> {}
            case Condition.Moves moves -> {}
        }
    }

    /** Whether {@code attribute} counts only where it is known or raised by a flag. */
    boolean isTrigger(String attribute) {
        return triggers.contains(attribute);
    }

    /** Names of the things that some condition asks for. */
    List<String> things() {
        return things.stream()
                .map(id ->
                        Optional.ofNullable(Product.RULEBOOK.lexicon().things().get(id)))
                .flatMap(Optional::stream)
                .map(thing -> thing.nameEn())
                .toList();
    }

    /** Names of the forms that some condition asks for. */
    List<String> forms() {
        return forms.stream()
                .map(id -> Product.RULEBOOK.lexicon().forms().get(id).nameEn())
                .toList();
    }

    /** Each number at which some condition on {@code field} turns, and one on either side of it. */
    List<BigDecimal> numbers(String field) {
        Set<BigDecimal> numbers = new TreeSet<>();
        numbers.add(BigDecimal.ZERO);
        for (BigDecimal threshold : thresholds.getOrDefault(field, Set.of(BigDecimal.ONE))) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(threshold.scale(), 0) + 1);
            numbers.add(threshold);
            numbers.add(threshold.add(step));
            if (threshold.signum() > 0) {
                numbers.add(threshold.subtract(step));
            }
        }
        return new ArrayList<>(numbers);
    }
}
