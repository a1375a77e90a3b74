package org.tidewaiter.engine.flags;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Mass;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.consignment.Volume;
import org.tidewaiter.engine.goods.Contradiction;
import org.tidewaiter.engine.goods.Evidence;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.Identity;
import org.tidewaiter.engine.goods.Strength;
import org.tidewaiter.engine.goods.Subject;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Truth;

/** A line as stated, as read, and with the entries it falls under: each step of the builder adds one of these. */
final class Item {

    private final String description;
    private Identity identity = new Identity.Ordinary();
    private Optional<String> code = Optional.empty();
    private Optional<Mass> net = Optional.empty();
    private Optional<Mass> gross = Optional.empty();
    private Optional<Volume> volume = Optional.empty();
    private Optional<Money> value = Optional.empty();
    private Optional<Boolean> declared = Optional.empty();
    private Optional<Percentage> purity = Optional.empty();
    private final Map<String, Value> attributes = new TreeMap<>();
    private final Map<String, Value> observed = new TreeMap<>();
    private final Map<String, Range> shares = new TreeMap<>();
    private final Set<String> forms = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();

    private Item(String description) {
        this.description = description;
    }

    /** Goods of which nothing touches anything that is known. */
    static Item ordinary(String description) {
        return new Item(description);
    }

    /** Goods that the description settles. */
    static Item of(String description, String... ids) {
        Item item = new Item(description);
        item.identity = new Identity.Known(Set.of(ids));
        for (String id : ids) {
            item.facts.add(item.read(Fact.Aspect.IDENTITY, id, Strength.STATED));
        }
        return item;
    }

    /** Goods of which nobody says what they are. */
    static Item vague(String description) {
        Item item = new Item(description);
        item.identity = new Identity.Unsettled(Set.of(), true);
        return item;
    }

    private Fact read(Fact.Aspect aspect, String value, Strength strength) {
        return new Fact(aspect, value, strength, Evidence.whole("description", description));
    }

    Item measuredAs(String id) {
        identity = new Identity.Known(Set.of(id));
        facts.add(new Fact(
                Fact.Aspect.IDENTITY, id, Strength.MEASURED, Evidence.whole("observed.instrument", "Ga 99.9 %")));
        return this;
    }

    Item listed(String entry) {
        listings.add(listing(entry, Truth.TRUE));
        return this;
    }

    Item mayBeListed(String entry) {
        listings.add(listing(entry, Truth.UNKNOWN));
        return this;
    }

    private static Listing listing(String id, Truth falls) {
        Entry entry = SmallCatalogue.entry(id);
        return Listing.of(entry, falls, entry.confidence().decides());
    }

    Item code(String digits) {
        code = Optional.of(digits);
        return this;
    }

    Item net(String mass) {
        net = Mass.parse(mass);
        return this;
    }

    Item gross(String mass) {
        gross = Mass.parse(mass);
        return this;
    }

    Item volume(String text) {
        volume = Volume.parse(text);
        return this;
    }

    Item value(String money) {
        value = Money.parse(money);
        return this;
    }

    Item declared(boolean truth) {
        declared = Optional.of(truth);
        return this;
    }

    Item purity(String text) {
        purity = Percentage.parse(text);
        return this;
    }

    Item form(String id) {
        forms.add(id);
        return this;
    }

    Item grade(String grade) {
        attributes.put("magnetGrade", new Value.Text(grade));
        return this;
    }

    Item readGrade(String grade) {
        facts.add(new Fact(Fact.Aspect.GRADE, grade, Strength.STATED, Evidence.whole("description", grade)));
        return this;
    }

    Item markings(String text) {
        observed.put("markings", new Value.Text(text));
        return this;
    }

    /** An element that is there, nobody says how much. */
    Item holds(String element) {
        shares.put(element, Goods.PRESENT);
        return this;
    }

    Item share(String element, String percent) {
        shares.put(element, Range.exactly(new BigDecimal(percent)));
        facts.add(new Fact(
                Fact.Aspect.SHARE,
                element + " " + percent,
                Strength.STATED,
                Evidence.whole("composition[0].share", percent + " %")));
        return this;
    }

    Item clash(Contradiction.Kind kind, String field, String text) {
        return clash(kind, field, text, Strength.STATED);
    }

    Item clash(Contradiction.Kind kind, String field, String text, Strength strength) {
        contradictions.add(new Contradiction(
                kind,
                read(Fact.Aspect.IDENTITY, "stated", Strength.STATED),
                new Fact(Fact.Aspect.IDENTITY, "other", strength, Evidence.whole(field, text))));
        return this;
    }

    Line line(int number) {
        return new Line(
                number,
                Optional.of(description),
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                purity,
                List.of(),
                net,
                gross,
                volume,
                Optional.empty(),
                value,
                Optional.empty(),
                declared,
                attributes,
                observed);
    }

    Goods goods() {
        return new Goods(
                Subject.GOODS,
                identity,
                Set.of(),
                forms,
                Set.of(),
                purity.map(Percentage::range),
                shares,
                false,
                Map.of(),
                Map.of(),
                facts,
                contradictions);
    }

    List<Listing> listings() {
        return listings;
    }
}
