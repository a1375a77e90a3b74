package org.tidewaiter.engine.flags;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Volume;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.goods.Identity;
import org.tidewaiter.engine.goods.Strength;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;
import org.tidewaiter.engine.goods.words.TermIndex;

/** What holds the goods, and what stands on it. */
final class ContainerSignals {

    /** Sides of a package are rounded; what exceeds the limit by less than this factor proves nothing. */
    private static final BigDecimal ROUNDING = new BigDecimal("1.05");

    /** Names shorter than this have too many other meanings on a label. */
    private static final int SHORTEST_LATIN_NAME = 5;

    private ContainerSignals() {}

    /**
     * A label or marking promises an everyday product or another material than the goods are, or the package is too small
     * for what is said to be in it. Labels matter only where the goods touch an entry.
     */
    static List<Finding> containerDoesNotFit(View view, Flag flag) {
        List<Parcel> parcels = view.packages();
        List<Finding> findings = new ArrayList<>(0);
        for (Row row : view.rows()) {
            if (row.touched()) {
                row.markings()
                        .flatMap(marking -> otherContent(view, flag, marking, List.of(row)))
                        .ifPresent(finding -> add(findings, finding, row.question()));
            }
        }
        if (parcels.isEmpty()) {
            return findings;
        }
        view.question(Row::touched)
                .ifPresent(question -> parcels.forEach(parcel -> parcel.label()
                        .flatMap(label -> otherContent(view, flag, label, view.rows()))
                        .ifPresent(finding -> add(findings, finding, question))));
        parcels.forEach(parcel -> heavierThanSolid(view, parcel).ifPresent(findings::add));
        tooSmall(view, parcels).ifPresent(findings::add);
        return findings;
    }

    private static void add(List<Finding> findings, Finding finding, Finding question) {
        findings.add(finding);
        findings.add(question);
    }

    /** What {@code label} promises, where none of {@code rows} says or is that. */
    private static Optional<Finding> otherContent(View view, Flag flag, Stated label, List<Row> rows) {
        List<String> everyday = flag.words().isEmpty() ? Vocabulary.EVERYDAY : flag.words();
        Optional<String> promised = view.words().first(everyday, label.text());
        if (promised.isPresent()) {
            boolean fits = rows.stream().anyMatch(row -> describes(view, row, promised.get()));
            return fits
                    ? Optional.empty()
                    : Optional.of(Finding.of(Phrase.FLAG_SPEAKS_OF, label.field(), label.text(), promised.get()));
        }
        return otherMaterial(view, label, rows)
                .map(thing -> Finding.of(Phrase.FLAG_SPEAKS_OF, label.field(), label.text(), GoodsSignals.name(thing)));
    }

    /** Whether the description says {@code word} too, and no instrument says otherwise. */
    private static boolean describes(View view, Row row, String word) {
        boolean measured = row.goods().facts().stream()
                .anyMatch(fact -> fact.aspect() == Fact.Aspect.IDENTITY && fact.strength() == Strength.MEASURED);
        return !measured
                && row.line()
                        .description()
                        .filter(text -> view.words().first(List.of(word), text).isPresent())
                        .isPresent();
    }

    /** The material that {@code label} names, where no line has anything to do with any material that it names. */
    private static Optional<Thing> otherMaterial(View view, Stated label, List<Row> rows) {
        List<Thing> named = new ArrayList<>();
        for (TermIndex.Found found : view.terms().find(label.text())) {
            for (Term term : found.terms()) {
                boolean telling = term.role() == Term.Role.NAME
                        && !term.exactCase()
                        && (term.text().length() >= SHORTEST_LATIN_NAME
                                || Character.isIdeographic(term.text().charAt(0)));
                Optional.ofNullable(view.lexicon().things().get(term.target()))
                        .filter(thing -> telling && thing.type().material())
                        .ifPresent(named::add);
            }
        }
        boolean fits = named.stream().anyMatch(thing -> rows.stream().anyMatch(row -> concerns(view, row, thing)));
        return fits ? Optional.empty() : named.stream().findFirst();
    }

    private static boolean concerns(View view, Row row, Thing thing) {
        Set<String> ids = switch (row.goods().identity()) {
            case Identity.Known known -> known.ids();
            case Identity.Unsettled unsettled -> unsettled.candidates();
            case Identity.Ordinary ordinary -> Set.of();
        };
        return ids.contains(thing.id())
                || row.goods().incorporates().contains(thing.id())
                || row.goods().facts().stream().anyMatch(fact -> fact.value().equals(thing.id()))
                || thing.broader().stream().anyMatch(ids::contains)
                || ids.stream()
                        .map(id -> Optional.ofNullable(view.lexicon().things().get(id)))
                        .flatMap(Optional::stream)
                        .anyMatch(known -> known.elements().stream().anyMatch(thing.elements()::contains));
    }

    /** What is in a package weighs more than the package would, were it all of the densest goods that are stated. */
    private static Optional<Finding> heavierThanSolid(View view, Parcel parcel) {
        Optional<BigDecimal> space = parcel.millilitres();
        Optional<BigDecimal> density = densest(view);
        if (space.isEmpty() || density.isEmpty() || parcel.netMass().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal most = space.get().multiply(density.get()).multiply(ROUNDING);
        return parcel.netMass().get().grams().compareTo(most) > 0
                ? Optional.of(Finding.of(
                        Phrase.FLAG_HEAVIER_THAN_SOLID,
                        parcel.path() + ".netMass",
                        parcel.netMass().get(),
                        parcel.sides(),
                        density.get().toPlainString()))
                : Optional.empty();
    }

    /** The highest density that the goods of all lines may have, in grams per cubic centimetre; empty where one is unknown. */
    private static Optional<BigDecimal> densest(View view) {
        BigDecimal densest = BigDecimal.ZERO;
        for (Row row : view.rows()) {
            Optional<BigDecimal> density = density(view, row);
            if (density.isEmpty()) {
                return Optional.empty();
            }
            densest = densest.max(density.get());
        }
        return Optional.of(densest);
    }

    private static Optional<BigDecimal> density(View view, Row row) {
        if (!(row.goods().identity() instanceof Identity.Known known)) {
            return Optional.empty();
        }
        return known.ids().stream()
                .map(id -> Optional.ofNullable(view.lexicon().things().get(id)))
                .map(thing -> thing.flatMap(Thing::density).flatMap(Range::high))
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo);
    }

    /** The one line takes more space than the one package has. */
    private static Optional<Finding> tooSmall(View view, List<Parcel> parcels) {
        if (parcels.size() != 1 || view.rows().size() != 1) {
            return Optional.empty();
        }
        Row row = view.rows().getFirst();
        Optional<Volume> volume = row.line().volume();
        Optional<BigDecimal> space = parcels.getFirst().millilitres().map(ROUNDING::multiply);
        boolean tooSmall = volume.isPresent()
                && space.isPresent()
                && volume.get().millilitres().compareTo(space.get()) > 0;
        return tooSmall
                ? Optional.of(Finding.of(
                        Phrase.FLAG_PACKAGE_TOO_SMALL,
                        row.field("volume"),
                        volume.get(),
                        parcels.getFirst().path() + ".dimensionsMm",
                        parcels.getFirst().sides()))
                : Optional.empty();
    }

    /** The package, the container or the description says that there is no label, and the goods are worth a question. */
    static List<Finding> unlabelled(View view, Flag flag) {
        Optional<Finding> question = view.question(Row::questionable);
        if (question.isEmpty()) {
            return List.of();
        }
        List<String> phrases = flag.words().isEmpty() ? Vocabulary.WITHOUT_LABEL : flag.words();
        List<Finding> findings = new ArrayList<>();
        for (Row row : view.rows()) {
            if (row.questionable()) {
                row.markings()
                        .filter(marking -> view.words().isOneOf(Vocabulary.NO_LABEL, marking.text()))
                        .map(Stated::finding)
                        .ifPresent(findings::add);
                row.description()
                        .filter(text -> view.words().first(phrases, text.text()).isPresent())
                        .map(Stated::finding)
                        .ifPresent(findings::add);
            }
        }
        for (Parcel parcel : view.packages()) {
            parcel.label()
                    .filter(label -> view.words().isOneOf(Vocabulary.NO_LABEL, label.text()))
                    .map(Stated::finding)
                    .ifPresent(findings::add);
        }
        if (!findings.isEmpty()) {
            findings.add(question.get());
        }
        return findings;
    }
}
