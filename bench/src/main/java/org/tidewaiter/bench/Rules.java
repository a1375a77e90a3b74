package org.tidewaiter.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Declaration;
import org.tidewaiter.engine.consignment.EndUse;
import org.tidewaiter.engine.consignment.Events;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Route;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.Identity;
import org.tidewaiter.engine.goods.Subject;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Confidence;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Slot;
import org.tidewaiter.engine.law.Verdict;

/**
 * A thousand rules and four thousand lines, the same for everybody: a kind of goods out of 300, one of two forms out of 20, a
 * purity of at least so many percent, a mass of more than so many kilograms. A line meets about one rule in twelve thousand.
 */
public final class Rules {

    static final String LIST = "BENCH";
    private static final String MASS = "massKg";
    private static final int RULES = 1_000;
    static final int LINES = 4_096;
    private static final int KINDS = 300;
    private static final int FORMS = 20;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    /** One rule. */
    record Rule(int number, String kind, String form, String otherForm, int purity, int mass) {}

    /** One line; its names are those of a bean, as the peers want them. */
    public static final class Item {
        private final String kind;
        private final String form;
        private final int purity;
        private final int mass;

        Item(String kind, String form, int purity, int mass) {
            this.kind = kind;
            this.form = form;
            this.purity = purity;
            this.mass = mass;
        }

        /** Kind of goods. */
        public String getKind() {
            return kind;
        }

        /** Physical form. */
        public String getForm() {
            return form;
        }

        /** Percent. */
        public int getPurity() {
            return purity;
        }

        /** Kilograms. */
        public int getMass() {
            return mass;
        }
    }

    Rules() {
        Random random = new Random(1_000);
        String[] kinds = words("kind-", KINDS);
        String[] forms = words("form-", FORMS);
        for (int i = 0; i < RULES; i++) {
            int form = random.nextInt(FORMS);
            int other = (form + 1 + random.nextInt(FORMS - 1)) % FORMS;
            rules.add(new Rule(
                    i,
                    kinds[random.nextInt(KINDS)],
                    forms[form],
                    forms[other],
                    90 + random.nextInt(10),
                    random.nextInt(1_000)));
        }
        for (int i = 0; i < LINES; i++) {
            items.add(new Item(
                    kinds[random.nextInt(KINDS)],
                    forms[random.nextInt(FORMS)],
                    90 + random.nextInt(10),
                    random.nextInt(1_000)));
        }
    }

    /** Each word once, as the ids of a compiled rulebook are, for everybody. */
    private static String[] words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).toArray(String[]::new);
    }

    List<Rule> rules() {
        return rules;
    }

    List<Item> items() {
        return items;
    }

    /** The rules as entries of a control list. */
    List<Entry> entries() {
        return rules.stream().map(Rules::entry).toList();
    }

    private static Entry entry(Rule rule) {
        return new Entry(
                LIST + ":" + rule.number(),
                LIST,
                Subject.GOODS,
                Optional.empty(),
                Optional.empty(),
                new Text("rule " + rule.number(), "规则" + rule.number()),
                Set.of(),
                List.of(),
                Set.of(),
                Set.of(),
                new Condition.All(List.of(
                        new Condition.Is(Set.of(rule.kind())),
                        new Condition.HasForm(Set.of(rule.form(), rule.otherForm())),
                        new Condition.Within(new Slot.Purity(), Range.atLeast(BigDecimal.valueOf(rule.purity()))),
                        new Condition.Within(new Slot.Measure(MASS), Range.above(BigDecimal.valueOf(rule.mass()))))),
                Verdict.LICENCE_REQUIRED,
                Policy.CASE_BY_CASE,
                Condition.ALWAYS,
                List.of(),
                Confidence.H,
                Optional.empty());
    }

    /** The lines as prepared facts. */
    List<Facts> facts() {
        return items.stream().map(Rules::facts).toList();
    }

    private static Facts facts(Item item) {
        Line line = new Line(
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
        Consignment consignment = new Consignment(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Route(Country.of("CN"), List.of(), Country.of("JP")),
                Optional.empty(),
                EndUse.UNSTATED,
                Events.UNSTATED,
                Declaration.UNSTATED,
                List.of(),
                List.of(line),
                List.of(),
                Map.of());
        Goods goods = new Goods(
                Subject.GOODS,
                new Identity.Known(Set.of(item.kind)),
                Set.of(),
                Set.of(item.form),
                Set.of(),
                Optional.of(Range.exactly(BigDecimal.valueOf(item.purity))),
                Map.of(),
                false,
                Map.of(MASS, Range.exactly(BigDecimal.valueOf(item.mass))),
                Map.of(),
                List.of(),
                List.of());
        return Facts.of(consignment, line, goods, Set.of());
    }
}
