package org.tidewaiter.engine.flags;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.Subject;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.MagnetGrade;
import org.tidewaiter.engine.goods.words.Lexicon.MagnetSeries;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;
import org.tidewaiter.engine.goods.words.Lexicon.Type;
import org.tidewaiter.engine.goods.words.Lexicon.ValueBand;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Confidence;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Slot;
import org.tidewaiter.engine.law.Verdict;

/** Enough goods and entries to tell the cases with. */
final class SmallCatalogue {

    static final Lexicon LEXICON = new Lexicon(
            Stream.of(
                            thing("gallium", Type.ELEMENT, "gallium", "镓", "Ga", "5.91", band("245", "2300"), false),
                            thing("zinc", Type.ELEMENT, "zinc metal", "锌", "Zn", "7.14", band("2", "6"), false),
                            thing("iron", Type.ELEMENT, "iron metal", "铁", "Fe", "7.87", band("0.1", "2"), false),
                            thing(
                                    "gaas",
                                    Type.COMPOUND,
                                    "gallium arsenide",
                                    "砷化镓",
                                    "Ga",
                                    "5.32",
                                    Optional.empty(),
                                    false),
                            thing(
                                    "solder-paste",
                                    Type.MIXTURE,
                                    "solder paste",
                                    "焊锡膏",
                                    "Sn",
                                    "4",
                                    Optional.empty(),
                                    true))
                    .collect(Collectors.toMap(Thing::id, thing -> thing)),
            Map.of(),
            List.of(
                    name("gallium", "gallium"),
                    name("镓", "gallium"),
                    name("zinc metal", "zinc"),
                    name("锌", "zinc"),
                    name("iron metal", "iron"),
                    name("gallium arsenide", "gaas"),
                    new Term("Fe", Term.Role.NAME, "iron", true)),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(new MagnetSeries(
                    "ndfeb",
                    "N",
                    true,
                    Set.of("35", "42", "52"),
                    List.of(
                            new MagnetGrade("", Set.of()),
                            new MagnetGrade("M", Set.of()),
                            new MagnetGrade("SH", Set.of("Dy", "Tb"))))),
            Map.of(),
            new Folding("鎵貨運無標籤樣軍用", "镓货运无标签样军用"));

    private SmallCatalogue() {}

    static Entry entry(String id) {
        return switch (id) {
            case "CN:gallium-metal" -> named(id, "gallium", "8112929010");
            case "CN:antimony-metal" -> named(id, "antimony", "8110101000");
            case "CN:tungsten-powder" -> named(id, "tungsten", "8101100010");
            case "CN:yttrium-metal" -> named(id, "yttrium", "2805301900");
            case "CN:samarium-cobalt" -> named(id, "samarium-cobalt", "8505111000");
            case "CN:flake-graphite" -> named(id, "graphite", "2504101000");
            case "CN:germanium-optics" -> named(id, "germanium", "9001909010");
            case "CN:dysprosium-alloy" ->
                entry(
                        id,
                        Confidence.H,
                        Set.of("7202999100"),
                        new Condition.Any(List.of(
                                new Condition.Is(Set.of("dysprosium")),
                                new Condition.Within(new Slot.Share("Dy"), Range.atLeast(new BigDecimal("0.5"))))));
            case "CN:bismuth-metal" -> named(id, "bismuth", "8106101091");
            case "CN:solder-paste" -> named(id, "solder-paste", "3810100000");
            case "CN:dysprosium-magnet" ->
                entry(id, Confidence.M, Set.of(), new Condition.Within(new Slot.Share("Dy"), Goods.PRESENT));
            case "EU:3C005" -> entry(id, Confidence.H, Set.of(), new Condition.Is(Set.of("gaas")));
            case "CN:doubtful" -> entry(id, Confidence.L, Set.of("8112929010"), new Condition.Is(Set.of("gallium")));
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static Entry named(String id, String thing, String reference) {
        return entry(id, Confidence.H, Set.of(reference), new Condition.Is(Set.of(thing)));
    }

    private static Entry entry(String id, Confidence confidence, Set<String> references, Condition condition) {
        return new Entry(
                id,
                id.substring(0, id.indexOf(':')),
                Subject.GOODS,
                Optional.empty(),
                Optional.empty(),
                new Text("entry " + id, "条目 " + id),
                Set.of(),
                List.of(),
                references,
                Set.of(),
                condition,
                Verdict.LICENCE_REQUIRED,
                Policy.CASE_BY_CASE,
                Condition.ALWAYS,
                List.of(),
                confidence,
                Optional.empty());
    }

    private static Thing thing(
            String id,
            Type type,
            String en,
            String zh,
            String element,
            String density,
            Optional<ValueBand> band,
            boolean disguise) {
        return new Thing(
                id,
                type,
                en,
                zh,
                Optional.empty(),
                Set.of(element),
                Optional.of(Range.exactly(new BigDecimal(density))),
                Optional.empty(),
                band,
                Set.of(),
                Set.of(),
                Set.of(),
                disguise);
    }

    private static Optional<ValueBand> band(String low, String high) {
        return Optional.of(new ValueBand(new BigDecimal(low), new BigDecimal(high), "USD"));
    }

    private static Term name(String text, String thing) {
        return new Term(text, Term.Role.NAME, thing, false);
    }
}
