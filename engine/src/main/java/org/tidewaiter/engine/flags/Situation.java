package org.tidewaiter.engine.flags;

import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.goods.Goods;

/**
 * What signals look at.
 *
 * @param consignment as stated
 * @param goods what was read of each line, in the order of the lines
 * @param listed the entries that a line falls under or may fall under and the gaps it touches, by line number: entries in force on the control
 *     date, of lists that have a claim on this movement, under which the movement needs an authorisation or is barred as
 *     far as is known; a line that touches none is absent
 * @param passengerBasis whether the law book of the place of departure names a legal basis for reading payer, employer
 *     and trip history of a natural person's travel; without one the signals that need them are off
 */
public record Situation(
        Consignment consignment, List<Goods> goods, Map<Integer, List<Listing>> listed, boolean passengerBasis) {

    /** Takes copies and refuses lines of which nothing was read. */
    public Situation {
        goods = List.copyOf(goods);
        listed = Map.copyOf(listed);
        if (goods.size() != consignment.lines().size()) {
            throw new IllegalArgumentException("goods of " + goods.size() + " lines for "
                    + consignment.lines().size());
        }
    }
}
