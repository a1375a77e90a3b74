package org.tidewaiter.server.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.exchange.consignment.Dates;
import org.tidewaiter.exchange.consignment.Shapes;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.exchange.document.Words;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.registry.licensing.ledger.DeclaredValue;
import org.tidewaiter.registry.licensing.ledger.Departure;
import org.tidewaiter.registry.licensing.ledger.DrawDown;
import org.tidewaiter.registry.licensing.ledger.Drawn;
import org.tidewaiter.registry.licensing.ledger.MessageId;
import org.tidewaiter.registry.licensing.ledger.Usage;

/** What customs sends, read. */
final class CustomsDocument {

    private static final int MOST_ITEMS = 999;
    private static final Text DAY = new Text("a day of the calendar as YYYY-MM-DD", "YYYY-MM-DD格式的日期");
    private static final Text INSTANT = new Text("an instant such as 2026-11-23T09:00:00Z", "时刻，如2026-11-23T09:00:00Z");
    private static final Text ID = new Text("the id of an organisation", "机构标识符");
    private static final Text CODE = new Text("an ISO 3166-1 alpha-2 country code", "ISO 3166-1两位国家代码");
    private static final Text MESSAGE = new Text("source and id of the message", "报文的来源与编号");
    private static final Text MOVEMENT = new Text("how and to whom the goods go", "货物的运输方式与收货方");
    private static final Text NUMBER = new Text("a number from one", "从一开始的编号");
    private static final Text LICENCE = new Text("the number of a licence", "许可证编号");
    private static final Text RATE =
            new Text("what one of the stated currency is, such as 7.1 CNY", "一单位申报货币的折合金额，如7.1 CNY");
    private static final Text QUANTITY = new Text("a quantity such as 25 kg", "数量，如25 kg");
    private static final Text TRUTH = new Text("true or false", "true或false");
    private static final Text TWICE = new Text("a number that no other item has", "与其他项不同的编号");
    private static final Words<Transport> TRANSPORTS =
            new Words<>(new Text("a transport", "运输方式"), Transport.values(), Transport::word);

    private CustomsDocument() {}

    /** Goods of a line have come back. */
    record Returned(
            MessageId id, LicenceNumber licence, int line, String declaration, LocalDate day, Quantity quantity) {}

    /** What is reserved for a declaration is no longer needed. */
    record Cancelled(MessageId id, String declaration, String reason) {}

    static Optional<DrawDown> drawDown(Section section) {
        Optional<MessageId> id = message(section);
        Optional<String> declaration = Shape.name(section, "declaration");
        Optional<UUID> holder = section.require("holder", ID, Shape::id);
        Optional<LocalDate> controlDate = section.require("controlDate", DAY, Dates.OF_TRADE::read);
        Optional<DrawDown.Movement> movement =
                section.require("movement", MOVEMENT, stated -> stated.section(CustomsDocument::movement));
        Optional<Instant> expires = section.require("expires", INSTANT, Shape::instant);
        List<Drawn> items = Shape.some(section, "items", MOST_ITEMS, stated -> stated.section(CustomsDocument::drawn));
        unique(section, items.stream().map(Drawn::item).toList());
        return id.isPresent()
                        && declaration.isPresent()
                        && holder.isPresent()
                        && controlDate.isPresent()
                        && movement.isPresent()
                        && expires.isPresent()
                        && section.self().problems().isEmpty()
                ? Optional.of(new DrawDown(
                        id.get(),
                        declaration.get(),
                        holder.get(),
                        controlDate.get(),
                        movement.get(),
                        expires.get(),
                        items))
                : Optional.empty();
    }

    static Optional<Departure> departure(Section section) {
        Optional<MessageId> id = message(section);
        Optional<String> declaration = Shape.name(section, "declaration");
        Optional<Boolean> last = section.require("last", TRUTH, Stated::truth);
        List<Departure.Leaving> items =
                Shape.some(section, "items", MOST_ITEMS, stated -> stated.section(CustomsDocument::leaving));
        unique(section, items.stream().map(Departure.Leaving::item).toList());
        return id.isPresent()
                        && declaration.isPresent()
                        && last.isPresent()
                        && section.self().problems().isEmpty()
                ? Optional.of(new Departure(id.get(), declaration.get(), items, last.get()))
                : Optional.empty();
    }

    static Optional<Cancelled> cancelled(Section section) {
        Optional<MessageId> id = message(section);
        Optional<String> declaration = Shape.name(section, "declaration");
        Optional<String> reason = Shape.text(section, "reason", Shape.REASON);
        return id.isPresent() && declaration.isPresent() && reason.isPresent()
                ? Optional.of(new Cancelled(id.get(), declaration.get(), reason.get()))
                : Optional.empty();
    }

    static Optional<Returned> returned(Section section) {
        Optional<MessageId> id = message(section);
        Optional<LicenceNumber> licence = section.require("licence", LICENCE, Shape::licence);
        Optional<Integer> line = section.require("line", NUMBER, Shape::count);
        Optional<String> declaration = Shape.name(section, "declaration");
        Optional<LocalDate> day = section.require("day", DAY, Dates.OF_TRADE::read);
        Optional<Quantity> quantity = section.require("quantity", QUANTITY, Shape::quantity);
        return id.isPresent()
                        && licence.isPresent()
                        && line.isPresent()
                        && declaration.isPresent()
                        && day.isPresent()
                        && quantity.isPresent()
                ? Optional.of(
                        new Returned(id.get(), licence.get(), line.get(), declaration.get(), day.get(), quantity.get()))
                : Optional.empty();
    }

    /** A report: of what has left, or, after clearance, of what was told wrong. */
    static Optional<Usage> usage(Section section, Optional<Usage.What> what) {
        Optional<MessageId> id = message(section);
        // whatever was quoted is kept as it was typed
        Optional<String> licence = Shape.name(section, "licence");
        Optional<Integer> line = section.require("line", NUMBER, Shape::count);
        Optional<String> declaration = Shape.name(section, "declaration");
        Optional<Integer> item = section.require("item", NUMBER, Shape::count);
        Optional<Integer> part = section.find("part", Shape::count);
        Optional<LocalDate> controlDate = section.require("controlDate", DAY, Dates.OF_TRADE::read);
        Optional<Instant> accepted = section.require("accepted", INSTANT, Shape::instant);
        Optional<UUID> holder = section.find("holder", Shape::id);
        Optional<String> destination =
                section.find("destination", Shapes::country).map(Country::code);
        Optional<Quantity> quantity = section.require("quantity", QUANTITY, Shape::quantity);
        Optional<DeclaredValue> value = declared(section);
        Optional<Quantity> total = section.find("total", Shape::quantity);
        return id.isPresent()
                        && what.isPresent()
                        && licence.isPresent()
                        && line.isPresent()
                        && declaration.isPresent()
                        && item.isPresent()
                        && controlDate.isPresent()
                        && accepted.isPresent()
                        && quantity.isPresent()
                ? Optional.of(new Usage(
                        id.get(),
                        what.get(),
                        licence.get(),
                        line.get(),
                        declaration.get(),
                        item.get(),
                        part.orElse(1),
                        controlDate.get(),
                        accepted.get(),
                        holder,
                        destination,
                        quantity.get(),
                        value,
                        total))
                : Optional.empty();
    }

    private static Optional<MessageId> message(Section section) {
        return section.require(
                "message",
                MESSAGE,
                stated -> stated.section(message -> {
                    Optional<String> source = Shape.name(message, "source");
                    Optional<String> id = Shape.name(message, "id");
                    return source.isPresent() && id.isPresent()
                            ? Optional.of(new MessageId(source.get(), id.get()))
                            : Optional.empty();
                }));
    }

    private static Optional<DrawDown.Movement> movement(Section section) {
        Optional<String> destination =
                section.require("destination", CODE, Shapes::country).map(Country::code);
        Optional<String> endUser = section.find("endUser", stated -> stated.text(Shape.REASON));
        Optional<String> transport = section.find("transport", TRANSPORTS::read).map(Transport::word);
        Optional<String> carrier = section.find("carrier", stated -> stated.text(Shape.NAME));
        Optional<String> office = section.find("office", stated -> stated.text(Shape.NAME));
        return destination.map(to -> new DrawDown.Movement(to, endUser, transport, carrier, office));
    }

    private static Optional<Drawn> drawn(Section section) {
        Optional<Integer> item = section.require("item", NUMBER, Shape::count);
        Optional<LicenceNumber> licence = section.require("licence", LICENCE, Shape::licence);
        Optional<Integer> line = section.require("line", NUMBER, Shape::count);
        Optional<Quantity> quantity = section.require("quantity", QUANTITY, Shape::quantity);
        Optional<DeclaredValue> value = declared(section);
        return item.isPresent() && licence.isPresent() && line.isPresent() && quantity.isPresent()
                ? Optional.of(new Drawn(item.get(), licence.get(), line.get(), quantity.get(), value))
                : Optional.empty();
    }

    /** A value, and at what rate it counts where the licence is in another currency. */
    private static Optional<DeclaredValue> declared(Section section) {
        Optional<Money> stated = section.find("value", Shape::money);
        Optional<DeclaredValue.Rate> rate = section.find("rate", each -> each.section(CustomsDocument::rate));
        return stated.map(money -> new DeclaredValue(money, rate));
    }

    private static Optional<DeclaredValue.Rate> rate(Section section) {
        Optional<Money> one = section.require("one", RATE, Shape::money);
        Optional<LocalDate> day = section.require("day", DAY, Dates.OF_TRADE::read);
        Optional<String> source = Shape.name(section, "source");
        return one.filter(money -> money.amount().signum() > 0).isPresent() && day.isPresent() && source.isPresent()
                ? Optional.of(
                        new DeclaredValue.Rate(one.get().currency(), one.get().amount(), day.get(), source.get()))
                : Optional.empty();
    }

    private static Optional<Departure.Leaving> leaving(Section section) {
        Optional<Integer> item = section.require("item", NUMBER, Shape::count);
        Optional<Integer> part = section.find("part", Shape::count);
        Optional<Quantity> quantity = section.require("quantity", QUANTITY, Shape::quantity);
        Optional<DeclaredValue> value = declared(section);
        return item.isPresent() && quantity.isPresent()
                ? Optional.of(new Departure.Leaving(item.get(), part.orElse(1), quantity.get(), value))
                : Optional.empty();
    }

    private static void unique(Section section, List<Integer> items) {
        if (items.stream().distinct().count() != items.size()) {
            section.self()
                    .problems()
                    .add(section.self().place().child("items"), new Text("two items of one number", "编号重复的项"), TWICE);
        }
    }
}
