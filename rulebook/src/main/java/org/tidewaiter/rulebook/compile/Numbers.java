package org.tidewaiter.rulebook.compile;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tidewaiter.engine.consignment.Measured;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/** Reads the bounds {@code above, atLeast, below, atMost} of a number. */
final class Numbers {

    /** A value in a currency. */
    record MoneyRange(Range range, String currency) {}

    private final Findings findings;

    Numbers(Findings findings) {
        this.findings = findings;
    }

    Range percent(Node.Fields bounds) {
        return range(
                bounds,
                text -> Percentage.parse(text)
                        .flatMap(percent -> percent.range().point()),
                "a percentage such as \"99.9 %\"");
    }

    Range number(Node.Fields bounds) {
        return range(bounds, Measured::number, "a number such as \"30\"");
    }

    MoneyRange money(Node.Fields bounds) {
        Set<String> currencies = new LinkedHashSet<>();
        Range range = range(
                bounds,
                text -> Money.parse(text).map(money -> {
                    currencies.add(money.currency());
                    return money.amount();
                }),
                "an amount of money such as \"3000 USD\"");
        if (currencies.size() > 1) {
            findings.add(Check.BAD_NUMBER, bounds, "bounds in different currencies " + currencies);
        }
        return new MoneyRange(range, currencies.stream().findFirst().orElse("USD"));
    }

    private Range range(Node.Fields bounds, Function<String, Optional<BigDecimal>> parse, String expected) {
        Optional<BigDecimal> above = bound(bounds, "above", parse, expected);
        Optional<BigDecimal> atLeast = bound(bounds, "atLeast", parse, expected);
        Optional<BigDecimal> below = bound(bounds, "below", parse, expected);
        Optional<BigDecimal> atMost = bound(bounds, "atMost", parse, expected);
        if ((above.isPresent() && atLeast.isPresent()) || (below.isPresent() && atMost.isPresent())) {
            findings.add(Check.BAD_NUMBER, bounds, "two bounds on the same side");
            return Range.ANY;
        }
        Optional<BigDecimal> low = above.or(() -> atLeast);
        Optional<BigDecimal> high = below.or(() -> atMost);
        try {
            return new Range(low, atLeast.isEmpty(), high, atMost.isEmpty());
        } catch (IllegalArgumentException e) {
            findings.add(Check.NEVER_TRUE, bounds, "no number lies between these bounds");
            return Range.ANY;
        }
    }

    private Optional<BigDecimal> bound(
            Node.Fields bounds, String key, Function<String, Optional<BigDecimal>> parse, String expected) {
        Optional<Node> node = bounds.find(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = parse.apply(node.get().asText());
        if (number.isEmpty()) {
            findings.add(Check.BAD_NUMBER, node.get(), "found \"" + node.get().asText() + "\"; expected " + expected);
        }
        return number;
    }
}
