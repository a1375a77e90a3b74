package org.tidewaiter.engine.law;

import org.tidewaiter.engine.Text;

/**
 * What a list is known to control and the law book does not hold: goods, or any goods on certain movements. It is
 * UNVERIFIED, never uncontrolled.
 *
 * @param id stable id
 * @param list the list
 * @param title in own words
 * @param touches goods or movements that touch it
 */
public record Gap(String id, String list, Text title, Condition touches) {

    /** Whether it is about certain goods; otherwise it is about where goods of any kind go. */
    public boolean namesGoods() {
        boolean[] goods = {false};
        Evaluation.walk(touches, condition -> goods[0] |= namesGoods(condition));
        return goods[0];
    }

    private static boolean namesGoods(Condition condition) {
        return switch (condition) {
            case Condition.Is is -> true;
            case Condition.HasForm form -> true;
            case Condition.Within within -> true;
            case Condition.Stated stated -> true;
            case Condition.CodeBegins code -> true;
            case Condition.Moves moves -> false;
            case Condition.All all -> false;
            case Condition.Any any -> false;
            case Condition.Not not -> false;
            case Condition.Doubtful doubtful -> false;
        };
    }
}
