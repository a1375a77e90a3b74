package org.tidewaiter.engine.flags;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.goods.Goods;

/**
 * What signals look at.
 *
 * @param consignment as stated
 * @param goods what was read of each line, in the order of the lines
 * @param listed ids of the entries that a line falls under or may fall under, by line number; a line that touches none is
 *     absent
 */
public record Situation(Consignment consignment, List<Goods> goods, Map<Integer, Set<String>> listed) {
    /** Takes copies. */
    public Situation {
        goods = List.copyOf(goods);
        listed = Map.copyOf(listed);
    }
}
