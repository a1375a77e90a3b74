package org.tidewaiter.engine.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Constituent;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Slot;

/** What a composition says, against the commodity code. */
final class CompositionSignals {

    private CompositionSignals() {}

    /**
     * A share that was stated or measured meets the threshold of an entry that the goods fall under, while the commodity code is
     * none of those that such entries name and no authority is quoted: nothing in the declaration shows control. Where the
     * entries name no codes at all, no code shows it.
     */
    static List<Finding> aboveThreshold(View view, Flag flag) {
        List<Finding> findings = new ArrayList<>(0);
        for (Row row : view.rows()) {
            Optional<String> code = row.line().commodityCode();
            if (code.isEmpty() || !row.listed() || row.goods().shares().isEmpty() || view.quoted(row)) {
                continue;
            }
            Set<String> references = new TreeSet<>();
            row.listings().stream()
                    .filter(Listing::certain)
                    .forEach(listing -> references.addAll(listing.references()));
            if (references.stream().noneMatch(named -> agree(named, code.get()))) {
                Stated stated = new Stated(row.field("commodityCode"), code.get());
                List<Finding> shares = shares(row);
                findings.addAll(shares);
                if (!shares.isEmpty()) {
                    findings.add(another(stated, references));
                }
            }
        }
        return findings;
    }

    private static boolean agree(String reference, String code) {
        return reference.startsWith(code) || code.startsWith(reference);
    }

    private static Finding another(Stated code, Set<String> references) {
        return references.isEmpty()
                ? Finding.of(Phrase.FLAG_CODE_SHOWS_NOTHING, code.field(), code.text())
                : Finding.of(Phrase.FLAG_CODE_IS_ANOTHER, code.field(), code.text(), List.copyOf(references));
    }

    private static List<Finding> shares(Row row) {
        TreeMap<String, Finding> byElement = new TreeMap<>();
        for (Listing listing : row.listings()) {
            if (listing.certain()) {
                thresholds(listing.condition(), (element, threshold) -> {
                    Range known = row.goods().share(element);
                    if (!known.sameAs(Goods.PRESENT) && known.within(threshold)) {
                        share(row, element)
                                .ifPresent(stated ->
                                        byElement.put(listing.id() + element, meets(stated, element, listing)));
                    }
                });
            }
        }
        return List.copyOf(byElement.values());
    }

    private static Finding meets(Stated share, String element, Listing listing) {
        Reason reason =
                Reason.of(Phrase.FLAG_SHARE_MEETS_THRESHOLD, share.field(), share.text(), element, Row.entry(listing));
        return new Finding(reason, listing.verified());
    }

    /** Where the share of {@code element} was read, or the composition from which it follows; empty where nobody stated it. */
    private static Optional<Stated> share(Row row, String element) {
        return row.goods().facts().stream()
                .filter(fact ->
                        fact.aspect() == Fact.Aspect.SHARE && fact.value().startsWith(element + " "))
                .map(row::evidence)
                .findFirst()
                .or(() -> Optional.of(new Stated(
                                row.field("composition"), written(row.line().composition())))
                        .filter(stated -> !stated.text().isEmpty()));
    }

    private static String written(List<Constituent> composition) {
        return composition.stream()
                .map(part -> part.substance() + " "
                        + part.share().map(Percentage::stated).orElse("bal"))
                .collect(Collectors.joining(", "));
    }

    /** Calls {@code found} for every share that {@code condition} asks for in the affirmative. */
    private static void thresholds(Condition condition, BiConsumer<String, Range> found) {
        Consumer<Condition> deeper = part -> thresholds(part, found);
        switch (condition) {
            case Condition.All all -> all.parts().forEach(deeper);
            case Condition.Any any -> any.parts().forEach(deeper);
            case Condition.Doubtful doubtful -> deeper.accept(doubtful.part());
            case Condition.Within within -> {
                if (within.slot() instanceof Slot.Share share) {
                    found.accept(share.element(), within.range());
                }
            }
            case Condition.Not not -> {}
            case Condition.Is is -> {}
            case Condition.HasForm form -> {}
            case Condition.Stated stated -> {}
            case Condition.CodeBegins code -> {}
            case Condition.Moves moves -> {}
        }
    }
}
