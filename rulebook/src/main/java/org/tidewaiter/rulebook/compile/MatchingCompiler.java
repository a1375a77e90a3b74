package org.tidewaiter.rulebook.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.screening.match.Circumstance;
import org.tidewaiter.engine.screening.match.Feature;
import org.tidewaiter.engine.screening.match.Frequencies;
import org.tidewaiter.engine.screening.match.Matching;
import org.tidewaiter.engine.screening.match.Model;
import org.tidewaiter.engine.screening.match.Weights;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;
import org.tidewaiter.rulebook.pack.Packs;

/** Turns the packs of kind {@code weights} and {@code frequencies} into how names are weighed. */
public final class MatchingCompiler {

    /** What an unlisted token tells where no pack says. */
    private static final int RARE = 13;

    private MatchingCompiler() {}

    /** What {@code packs} say on matching names; where no pack is of the kind, nothing is weighed. */
    public static Matching compile(Packs packs) {
        return new Matching(weights(packs), frequencies(packs));
    }

    private static Weights weights(Packs packs) {
        List<PackFile> files = packs.ofKind("weights");
        if (files.isEmpty()) {
            Model none = new Model(Map.of());
            BigDecimal even = new BigDecimal("0.5");
            return new Weights(none, none, none, Map.of(), even, even, even);
        }
        Node.Fields root = files.getFirst().root();
        Map<Circumstance, BigDecimal> circumstances = new EnumMap<>(Circumstance.class);
        root.fields("circumstances")
                .fields()
                .forEach(
                        (word, points) -> circumstances.put(Values.constant(Circumstance.class, word), number(points)));
        Node.Fields thresholds = root.fields("thresholds");
        return new Weights(
                model(root.fields("person")),
                model(root.fields("organisation")),
                model(root.fields("craft")),
                circumstances,
                new BigDecimal(thresholds.text("possible")),
                new BigDecimal(thresholds.text("match")),
                new BigDecimal(thresholds.text("rare-alone")));
    }

    private static Model model(Node.Fields node) {
        Map<Feature, BigDecimal> points = new EnumMap<>(Feature.class);
        node.fields().forEach((word, value) -> points.put(Values.constant(Feature.class, word), number(value)));
        return new Model(points);
    }

    private static BigDecimal number(Node node) {
        return new BigDecimal(node.asText());
    }

    private static Frequencies frequencies(Packs packs) {
        List<PackFile> files = packs.ofKind("frequencies");
        if (files.isEmpty()) {
            return new Frequencies(List.of(), RARE);
        }
        Node.Fields root = files.getFirst().root();
        List<String> byBits = new ArrayList<>();
        root.fields("bits").fields().forEach((bits, tokens) -> {
            while (byBits.size() < Integer.parseInt(bits)) {
                byBits.add("");
            }
            byBits.set(Integer.parseInt(bits) - 1, tokens.asText());
        });
        return new Frequencies(byBits, Integer.parseInt(root.text("others")));
    }
}
