package org.tidewaiter.registry.licensing.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.registry.licensing.Quantity;

/** A form as a document: how it is kept, put into evidence and exchanged. */
public final class FormDocument {

    private static final int MOST = 1_000;
    /** Longest name or entry, in characters. */
    private static final int NAME = 500;
    /** Longest description, in characters. */
    private static final int WORDS = 4_000;

    private static final Text QUANTITY = new Text("a quantity such as 25 kg", "数量，如25 kg");
    private static final Text MONEY = new Text("an amount such as 1200 USD", "金额，如1200 USD");
    private static final Text COUNTRY = new Text("an ISO 3166 country code", "ISO 3166国家代码");

    private FormDocument() {}

    /** Writes it. */
    public static Node write(Form form) {
        return Node.fields()
                .add("lines", form.lines(), FormDocument::line)
                .add("destinations", form.destinations(), Node::of)
                .add("endUsers", form.endUsers(), FormDocument::endUser)
                .add("incorporated", Node.of(form.incorporated()))
                .add("ultimateEndUsers", form.ultimateEndUsers(), FormDocument::endUser)
                .add("endUse", form.endUse(), Node::of)
                .add("from", form.from(), Node::of)
                .build();
    }

    /** Reads it; what is wrong is told to the section, and what is absent stays absent. */
    public static Optional<Form> read(Section section) {
        return Optional.of(new Form(
                section.list("lines", MOST, line -> line.section(FormDocument::readLine)),
                section.list("destinations", MOST, FormDocument::country),
                section.list("endUsers", MOST, user -> user.section(FormDocument::readEndUser)),
                section.find("incorporated", Stated::truth).orElse(false),
                section.list("ultimateEndUsers", MOST, user -> user.section(FormDocument::readEndUser)),
                section.find("endUse", stated -> stated.text(WORDS)),
                section.find("from", FormDocument::country)));
    }

    private static Node line(Form.Line line) {
        return Node.fields()
                .add("goods", line.goods())
                .add("entries", line.entries().stream().sorted().toList(), Node::of)
                .add("quantity", line.quantity().map(Quantity::toString), Node::of)
                .add("value", line.value().map(Money::toString), Node::of)
                .build();
    }

    private static Node endUser(Form.EndUser user) {
        return Node.fields()
                .add("name", user.name())
                .add("country", user.country())
                .build();
    }

    private static Optional<Form.Line> readLine(Section section) {
        Optional<String> goods = section.find("goods", stated -> stated.text(WORDS));
        List<String> entries = section.list("entries", MOST, stated -> stated.text(NAME));
        Optional<Quantity> quantity = section.find(
                "quantity",
                stated -> stated.text()
                        .flatMap(Quantity::parse)
                        .filter(Quantity::canBeAskedFor)
                        .or(() -> stated.refuse(QUANTITY)));
        Optional<Money> value = section.find(
                "value", stated -> stated.text().flatMap(Money::parse).or(() -> stated.refuse(MONEY)));
        return Optional.of(new Form.Line(goods.orElse(""), new LinkedHashSet<>(entries), quantity, value));
    }

    private static Optional<Form.EndUser> readEndUser(Section section) {
        Optional<String> name = section.require("name", new Text("a name", "名称"), stated -> stated.text(NAME));
        Optional<String> country = section.require("country", COUNTRY, FormDocument::country);
        return name.isPresent() && country.isPresent()
                ? Optional.of(new Form.EndUser(name.get(), country.get()))
                : Optional.empty();
    }

    private static Optional<String> country(Stated stated) {
        return stated.text().flatMap(Country::find).map(Country::code).or(() -> stated.refuse(COUNTRY));
    }
}
