package org.tidewaiter.engine.goods;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.goods.TextReading.Words;

/** What weak evidence suggests where nothing names the goods. */
final class Suggestions {

    private final Line line;
    private final Tools tools;
    private final TextReading text;
    private final List<Fact> facts;

    /** Notes in {@code facts} what number or density suggests a thing; words that do stand there already. */
    Suggestions(Line line, Tools tools, TextReading text, List<Fact> facts) {
        this.line = line;
        this.tools = tools;
        this.text = text;
        this.facts = facts;
    }

    /**
     * The identity that is left.
     *
     * @param graded ids of alloys that a magnet grade belongs to
     * @param telling whether a form is worth a question by itself
     */
    Identity identity(Set<String> graded, boolean telling, List<Composition> compositions, Optional<Density> density) {
        Set<String> candidates = new TreeSet<>(graded);
        text.hints().forEach(hint -> candidates.add(hint.id));
        compositions.forEach(
                composition -> candidates.addAll(tools.compositionClaims().candidates(composition)));
        boolean unknown = compositions.stream().anyMatch(Composition::isMainlyUnknown);
        if (!candidates.isEmpty()) {
            return new Identity.Unsettled(withBroader(candidates), unknown);
        }
        boolean unsaid = text.words() != Words.OTHER;
        line.commodityCode()
                .ifPresent(code ->
                        candidates.addAll(noted(candidates(code, unsaid), Evidence.whole("commodityCode", code))));
        if (unsaid || observed(density)) {
            Evidence evidence = density.map(Density::evidence)
                    .orElseGet(() -> Evidence.whole("observed." + Properties.MELTS, "true"));
            candidates.addAll(noted(tools.properties().candidates(line, density), evidence));
        }
        boolean open = unknown || telling || (unsaid && (line.commodityCode().isEmpty() || !candidates.isEmpty()));
        return candidates.isEmpty() && !open
                ? new Identity.Ordinary()
                : new Identity.Unsettled(withBroader(candidates), open);
    }

    /** What a commodity number admits; a heading of many goods says little beside words, and is all there is without them. */
    private Set<String> candidates(String code, boolean unsaid) {
        Set<String> admitted = tools.codes().candidates(code);
        return admitted.isEmpty() && (unsaid || tools.codes().isOfMaterials(code))
                ? tools.codes().under(code)
                : admitted;
    }

    private Set<String> noted(Set<String> ids, Evidence evidence) {
        new TreeSet<>(ids).forEach(id -> facts.add(new Fact(Fact.Aspect.IDENTITY, id, Strength.WEAK, evidence)));
        return ids;
    }

    private boolean observed(Optional<Density> density) {
        return (density.isPresent() && density.get().strength() == Strength.MEASURED)
                || Properties.melts(line).orElse(false);
    }

    private Set<String> withBroader(Set<String> ids) {
        Set<String> all = new TreeSet<>(ids);
        ids.forEach(id -> tools.things().find(id).ifPresent(thing -> all.addAll(thing.broader())));
        return all;
    }
}
