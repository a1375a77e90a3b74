package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.goods.Fact.Aspect;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Form;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** What density and melting say about goods. */
final class Properties {

    /** Name of the observation. */
    static final String MELTS = "meltsInHand";

    /**
     * Density of gallium, from the solid to the liquid with what a kitchen scale may err: 5.8 to 6.1 g/cm3. Nothing else of that
     * density melts in the hand. Source: handbook values 5.91 (solid) and 6.09 (liquid).
     */
    private static final Range GALLIUM =
            new Range(Optional.of(new BigDecimal("5.8")), false, Optional.of(new BigDecimal("6.1")), false);

    /** Warmest a hand makes a metal, in degrees Celsius, and the temperature below which it would be liquid anyway. */
    private static final BigDecimal WARMEST_HAND = BigDecimal.valueOf(37);

    private static final BigDecimal COOL_ROOM = BigDecimal.valueOf(15);
    /** What melts above this, in degrees Celsius, does not melt in any hand. */
    private static final BigDecimal NO_HAND = BigDecimal.valueOf(45);

    private static final BigDecimal TWO_PERCENT_LESS = new BigDecimal("0.98");
    private static final BigDecimal TWO_PERCENT_MORE = new BigDecimal("1.02");
    private static final BigDecimal TOO_LIGHT = new BigDecimal("0.85");
    private static final BigDecimal TOO_LIGHT_UNSHAPED = new BigDecimal("0.80");
    private static final BigDecimal TOO_DENSE = new BigDecimal("1.15");
    private static final BigDecimal TOO_DENSE_LOOSE = new BigDecimal("1.10");

    private final Lazy<List<Thing>> withDensity;
    private final Lazy<Set<String>> meltInHand;
    private final Map<String, Form> forms;
    private final Optional<Thing> gallium;

    Properties(Lexicon lexicon, Things things) {
        gallium = things.element("Ga");
        forms = lexicon.forms();
        withDensity = new Lazy<>(() -> lexicon.things().values().stream()
                .filter(thing -> thing.type().material() && thing.density().isPresent())
                .toList());
        meltInHand = new Lazy<>(() -> lexicon.things().values().stream()
                .filter(thing -> thing.meltingPoint()
                        .filter(point -> point.compareTo(COOL_ROOM) > 0 && point.compareTo(WARMEST_HAND) <= 0)
                        .isPresent())
                .map(Thing::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether it was observed to melt in the hand, or not to. */
    static Optional<Boolean> melts(Line line) {
        return line.observed().get(MELTS) instanceof Value.Truth truth ? Optional.of(truth.truth()) : Optional.empty();
    }

    /**
     * Gallium, where its density comes with another sign of it: that and melting in the hand leave hardly another explanation.
     *
     * @param hinted whether the text says so, or suggests gallium in other words
     */
    Optional<Claim> claim(Line line, Optional<Density> density, boolean hinted) {
        boolean suggested = hinted || melts(line).orElse(false);
        return gallium.filter(thing -> suggested
                        && density.filter(d -> d.range().within(GALLIUM)).isPresent())
                .map(thing -> new Claim(
                        Claim.Source.PROPERTIES,
                        thing,
                        new Fact(
                                Aspect.IDENTITY,
                                thing.id(),
                                Strength.INFERRED,
                                density.orElseThrow().evidence())));
    }

    /** Whether {@code text} suggests what melts in a hand. */
    boolean hinted(TextReading text) {
        for (Mention hint : text.hints()) {
            if (gallium.filter(thing -> thing.id().equals(hint.id)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Ids of the materials whose density lies within two per cent, and of those that melt in the hand if it did. */
    Set<String> candidates(Line line, Optional<Density> density) {
        Set<String> ids = new TreeSet<>();
        density.ifPresent(measured -> withDensity.get().stream()
                .filter(thing -> measured.mayBe(widened(thing.density().orElseThrow())))
                .forEach(thing -> ids.add(thing.id())));
        if (melts(line).orElse(false)) {
            if (density.isEmpty()) {
                ids.addAll(meltInHand.get());
            } else {
                ids.retainAll(meltInHand.get());
            }
        }
        return ids;
    }

    /** Whether {@code density} is that of a material which {@code text} says an article is made with. */
    boolean isOfPart(TextReading text, Density density) {
        return text.incorporated().stream()
                .flatMap(part -> part.thing.stream())
                .filter(thing -> !Everyday.isAllThrough(thing))
                .flatMap(thing -> thing.density().stream())
                .anyMatch(own -> density.mayBe(widened(own)));
    }

    private static Range widened(Range density) {
        return scaled(density, TWO_PERCENT_LESS, TWO_PERCENT_MORE);
    }

    private static Range scaled(Range density, BigDecimal less, BigDecimal more) {
        return new Range(
                density.low().map(low -> low.multiply(less)),
                false,
                density.high().map(high -> high.multiply(more)),
                false);
    }

    /** Why {@code thing} in {@code shapes} cannot have this density; empty where it may. */
    Optional<Fact> disagreement(Thing thing, Set<String> shapes, Density density) {
        if (thing.density().isEmpty() || any(shapes, Form.Trait.MIXED)) {
            return Optional.empty();
        }
        boolean loose = any(shapes, Form.Trait.LOOSE);
        Range own = thing.density().get();
        boolean tooDense = own.high()
                .map(high -> high.multiply(loose ? TOO_DENSE_LOOSE : TOO_DENSE))
                .filter(density::isAbove)
                .isPresent();
        boolean shaped = !shapes.isEmpty() || density.strength() != Strength.INFERRED;
        boolean tooLight = !loose
                && own.low()
                        .map(low -> low.multiply(shaped ? TOO_LIGHT : TOO_LIGHT_UNSHAPED))
                        .filter(density::isBelow)
                        .isPresent();
        return tooDense || tooLight ? Optional.of(fact(density)) : Optional.empty();
    }

    private boolean any(Set<String> shapes, Form.Trait trait) {
        return shapes.stream()
                .map(forms::get)
                .anyMatch(form -> form != null && form.traits().contains(trait));
    }

    /** The melting that {@code thing} cannot have shown; empty where it may have. */
    Optional<Fact> disagreement(Thing thing, Line line) {
        boolean impossible = thing.type().material()
                && melts(line).orElse(false)
                && thing.meltingPoint()
                        .filter(point -> point.compareTo(NO_HAND) > 0)
                        .isPresent();
        return impossible ? Optional.of(melting()) : Optional.empty();
    }

    static Fact fact(Density density) {
        return new Fact(
                Aspect.MEASURE,
                Density.NAME + " " + Ranges.show(density.range()),
                density.strength(),
                density.evidence());
    }

    /** That it was seen to melt in the hand. */
    static Fact melting() {
        return new Fact(Aspect.TRUTH, MELTS + " true", Strength.MEASURED, Evidence.whole("observed." + MELTS, "true"));
    }
}
