package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tidewaiter.engine.consignment.Range;

/**
 * What is known about the goods of one line.
 *
 * @param subject goods, technology or software
 * @param identity what they are; of technology, what it is about
 * @param incorporates substances the goods are made with or contain as a part, without being them
 * @param forms physical forms that are known, each with its broader ones; empty means the form is unknown
 * @param narrowerForms forms of which only a broader one is known, such as a wafer where a slice is: they are left open
 * @param purity percentages admitted for the main substance
 * @param shares percentages by mass admitted for an element (by symbol) that was stated, measured or follows from the
 *     identity; a share of {@code (0, 100]} means present, how much is unknown
 * @param closed true where elements that {@code shares} does not name are known to be absent
 * @param measures named numbers, as ranges
 * @param truths named answers, yes or no
 * @param facts everything read, in the order of reading
 * @param contradictions facts that clash
 */
public record Goods(
        Subject subject,
        Identity identity,
        Set<String> incorporates,
        Set<String> forms,
        Set<String> narrowerForms,
        Optional<Range> purity,
        Map<String, Range> shares,
        boolean closed,
        Map<String, Range> measures,
        Map<String, Boolean> truths,
        List<Fact> facts,
        List<Contradiction> contradictions) {

    /** The share of an element that is not there. */
    public static final Range ABSENT = Range.exactly(BigDecimal.ZERO);

    /** The share of an element that is there, nobody said how much. */
    public static final Range PRESENT =
            new Range(Optional.of(BigDecimal.ZERO), true, Optional.of(BigDecimal.valueOf(100)), false);

    private static final Range ANY_SHARE =
            new Range(Optional.of(BigDecimal.ZERO), false, Optional.of(BigDecimal.valueOf(100)), false);

    /** Takes copies. */
    public Goods {
        incorporates = Set.copyOf(incorporates);
        forms = Ids.of(forms);
        narrowerForms = Ids.of(narrowerForms);
        shares = Collections.unmodifiableMap(new TreeMap<>(shares));
        measures = Collections.unmodifiableMap(new TreeMap<>(measures));
        truths = Collections.unmodifiableMap(new TreeMap<>(truths));
        facts = List.copyOf(facts);
        contradictions = List.copyOf(contradictions);
    }

    /** The percentages by mass admitted for the element of this symbol. */
    public Range share(String element) {
        Range known = shares.get(element);
        if (known != null) {
            return known;
        }
        return closed ? ABSENT : ANY_SHARE;
    }
}
