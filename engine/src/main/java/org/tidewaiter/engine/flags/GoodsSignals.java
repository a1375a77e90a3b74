package org.tidewaiter.engine.flags;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.goods.Contradiction;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.words.Lexicon.MagnetSeries;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;
import org.tidewaiter.engine.goods.words.Lexicon.ValueBand;

/** What the goods are said to be, and whether that agrees with itself. */
final class GoodsSignals {

    private static final Pattern SPACING = Pattern.compile("[\\s-]");

    /** Forms in which a material is traded by the kilogram; anything more worked has a price of its own. */
    private static final Set<String> BULK = Set.of(
            "ingot", "zone-refined-ingot", "billet", "block", "bar", "rod", "granule", "shot", "powder", "liquid");

    /** Forms in which a material is only partly there. */
    private static final Set<String> CHEAP = Set.of("scrap", "ore", "slurry", "solution");

    /** From this purity on, in percent, a material costs what its purity costs. */
    private static final BigDecimal FINE = new BigDecimal("99.99");

    private GoodsSignals() {}

    /** Mass, volume or a measured density against the stated material. */
    static List<Finding> density(View view, Flag flag) {
        return contradictions(view, Contradiction.Kind.DENSITY_AND_MATERIAL);
    }

    /** Description against commodity code. */
    static List<Finding> textAndCode(View view, Flag flag) {
        return contradictions(view, Contradiction.Kind.TEXT_AND_CODE);
    }

    /** Description against composition. */
    static List<Finding> textAndComposition(View view, Flag flag) {
        return contradictions(view, Contradiction.Kind.TEXT_AND_COMPOSITION);
    }

    /** Any other two statements. */
    static List<Finding> statements(View view, Flag flag) {
        return contradictions(view, Contradiction.Kind.STATEMENTS);
    }

    private static List<Finding> contradictions(View view, Contradiction.Kind kind) {
        List<Finding> findings = new ArrayList<>(0);
        for (Row row : view.rows()) {
            for (Contradiction contradiction : row.goods().contradictions()) {
                if (contradiction.kind() == kind) {
                    Fact one = contradiction.one();
                    Fact other = contradiction.other();
                    boolean verified =
                            one.strength().decides() && other.strength().decides();
                    Stated first = row.evidence(one);
                    Stated second = row.evidence(other);
                    Finding finding = Finding.of(
                            Phrase.FLAG_CONTRADICTION, first.field(), first.text(), second.field(), second.text());
                    findings.add(new Finding(finding.reason(), verified));
                }
            }
        }
        return findings;
    }

    /**
     * The price per kilogram of a material that the description names, against its band. Worked forms, and grades of four nines
     * and better, may well cost more; scrap and ore may well cost less; amounts in another currency are not compared. The bands
     * that packs hold are orders of magnitude, so the finding is unverified.
     */
    static List<Finding> priceOutsideBand(View view, Flag flag) {
        List<Finding> findings = new ArrayList<>(0);
        for (Row row : view.rows()) {
            if (row.line().value().isEmpty() || row.line().netMass().isEmpty()) {
                continue;
            }
            List<ValueBand> bands = row.described(Fact.Aspect.IDENTITY)
                    .map(fact -> Optional.ofNullable(view.lexicon().things().get(fact.value())))
                    .map(thing -> thing.flatMap(Thing::valuePerKg))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            if (bands.size() == 1) {
                price(row, bands.getFirst(), flag.limit(Limit.FACTOR_BEYOND_BAND))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> price(Row row, ValueBand band, BigDecimal factor) {
        Optional<Money> value =
                row.line().value().filter(money -> money.currency().equals(band.currency()));
        Optional<BigDecimal> kilograms =
                row.line().netMass().map(mass -> mass.grams().movePointLeft(3));
        if (value.isEmpty() || kilograms.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal amount = value.get().amount();
        boolean above = amount.compareTo(band.high().multiply(kilograms.get()).multiply(factor)) > 0;
        boolean below = amount.multiply(factor).compareTo(band.low().multiply(kilograms.get())) < 0;
        if (!(above && plain(row)) && !(below && whole(row))) {
            return Optional.empty();
        }
        return Optional.of(Finding.unverified(
                above ? Phrase.FLAG_PRICE_ABOVE : Phrase.FLAG_PRICE_BELOW,
                row.field("value"),
                value.get(),
                row.line().netMass().get(),
                band.low().toPlainString(),
                band.high().toPlainString(),
                band.currency()));
    }

    /** Whether neither form nor purity accounts for a higher price. */
    private static boolean plain(Row row) {
        boolean fine = row.goods()
                .purity()
                .flatMap(Range::low)
                .filter(low -> low.compareTo(FINE) >= 0)
                .isPresent();
        return !fine && BULK.containsAll(row.goods().forms());
    }

    /** Whether no form accounts for a lower price. */
    private static boolean whole(Row row) {
        return row.goods().forms().stream().noneMatch(CHEAP::contains);
    }

    /** A grade whose letters suggest elements that the composition leaves open. */
    static List<Finding> gradeWithoutAssay(View view, Flag flag) {
        List<Finding> findings = new ArrayList<>(0);
        for (Row row : view.rows()) {
            grade(row).flatMap(grade -> unassayed(view, row, grade)).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Stated> grade(Row row) {
        if (row.line().attributes().get("magnetGrade") instanceof Value.Text(String grade)) {
            return Optional.of(new Stated(row.field("attributes.magnetGrade"), grade));
        }
        for (Fact fact : row.goods().facts()) {
            if (fact.aspect() == Fact.Aspect.GRADE) {
                return Optional.of(row.evidence(fact));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> unassayed(View view, Row row, Stated grade) {
        Set<String> suggested = new TreeSet<>();
        for (MagnetSeries series : view.lexicon().magnetSeries()) {
            letters(series, grade.text())
                    .ifPresent(letters -> series.grades().stream()
                            .filter(known -> known.letters().equals(letters))
                            .forEach(known -> suggested.addAll(known.elements())));
        }
        boolean open = suggested.stream().map(row.goods()::share).allMatch(GoodsSignals::nobodySaysHowMuch);
        return open && !suggested.isEmpty()
                ? Optional.of(
                        Finding.of(Phrase.FLAG_GRADE_SUGGESTS, grade.field(), grade.text(), List.copyOf(suggested)))
                : Optional.empty();
    }

    /** The letters behind the number, where {@code grade} is one of {@code series}. */
    private static Optional<String> letters(MagnetSeries series, String grade) {
        String bare = SPACING.matcher(grade).replaceAll("").toUpperCase(Locale.ROOT);
        boolean prefixed = bare.startsWith(series.prefix());
        if (!prefixed && !series.prefixOptional()) {
            return Optional.empty();
        }
        String rest = prefixed ? bare.substring(series.prefix().length()) : bare;
        return series.numbers().stream()
                .filter(rest::startsWith)
                .map(number -> rest.substring(number.length()))
                .findFirst();
    }

    /** Whether a share is anything up to the whole: neither stated nor excluded. */
    private static boolean nobodySaysHowMuch(Range share) {
        return Goods.PRESENT.within(share);
    }

    /** Its first names in both languages. */
    static Text name(Thing thing) {
        return new Text(thing.nameEn(), thing.nameZh());
    }
}
