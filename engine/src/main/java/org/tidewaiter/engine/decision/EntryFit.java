package org.tidewaiter.engine.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Declaration;
import org.tidewaiter.engine.consignment.EndUse;
import org.tidewaiter.engine.consignment.Events;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Route;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;

/** How well goods that go nowhere in particular fit an entry that something in their description suggests. */
final class EntryFit {

    private static final int MEETS = 15;
    private static final int MISSES = -25;
    private static final int SHAPE_FITS = 10;

    /** The best fit there is. */
    static final int BEST = MEETS + SHAPE_FITS;

    /** A country that no law book answers for: where goods go is not asked here. */
    private static final Country NOWHERE = Country.of("AQ");

    private final Goods goods;
    private final Facts facts;

    EntryFit(Line line, Goods goods) {
        this.goods = goods;
        Consignment consignment = new Consignment(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Route(NOWHERE, List.of(), NOWHERE),
                Optional.empty(),
                EndUse.UNSTATED,
                Events.UNSTATED,
                Declaration.UNSTATED,
                List.of(),
                List.of(line),
                List.of(),
                Map.of());
        this.facts = Facts.of(consignment, line, goods, Set.of());
    }

    /** What the rest of the condition says for or against {@code entry}: points. */
    int of(Entry entry) {
        int fit = entry.subject() == goods.subject() ? 0 : 2 * MISSES;
        if (shaped(entry)) {
            fit += SHAPE_FITS;
        }
        return switch (Evaluation.test(entry.condition(), facts, true)) {
            case TRUE -> fit + MEETS;
            case UNKNOWN -> fit;
            case FALSE -> fit + MISSES;
        };
    }

    private boolean shaped(Entry entry) {
        for (String form : goods.forms()) {
            if (entry.raisedByForms().contains(form)) {
                return true;
            }
        }
        return false;
    }
}
