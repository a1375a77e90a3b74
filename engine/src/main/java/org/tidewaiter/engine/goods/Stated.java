package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.goods.Fact.Aspect;

/** Collects the named numbers and answers of a line. What was observed counts before what was stated. */
final class Stated {

    final Map<String, Range> measures = new TreeMap<>();
    final Map<String, Boolean> truths = new TreeMap<>();

    Stated(Line line, List<Fact> facts) {
        line.attributes().forEach((name, value) -> read("attributes.", name, value, Strength.STATED, facts));
        line.observed().forEach((name, value) -> read("observed.", name, value, Strength.MEASURED, facts));
    }

    private void read(String field, String name, Value value, Strength strength, List<Fact> facts) {
        switch (value) {
            case Value.Number number -> {
                measures.put(name, Range.exactly(number.number()));
                facts.add(fact(Aspect.MEASURE, field, name, plain(number.number()), strength));
            }
            case Value.Truth truth -> {
                truths.put(name, truth.truth());
                facts.add(fact(Aspect.TRUTH, field, name, String.valueOf(truth.truth()), strength));
            }
            case Value.Text text -> {
                // words are read where their meaning is known
            }
            case Value.Items items -> {
                // instrument readings are shares
            }
            case Value.Fields fields -> {
                // no attribute is a form
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static Fact fact(Aspect aspect, String field, String name, String value, Strength strength) {
        return new Fact(aspect, name + " " + value, strength, Evidence.whole(field + name, value));
    }
}
