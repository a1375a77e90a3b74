package org.tidewaiter.exchange.consignment;

import static org.tidewaiter.exchange.consignment.Values.form;
import static org.tidewaiter.exchange.consignment.Values.list;
import static org.tidewaiter.exchange.consignment.Values.object;
import static org.tidewaiter.exchange.consignment.Values.slot;
import static org.tidewaiter.exchange.consignment.Values.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.exchange.consignment.Values.Form;
import org.tidewaiter.exchange.consignment.Values.Shape;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Stated;

/** The statements that a consignment or a line may carry and that the engine takes as they are, field by field. */
final class Forms {

    private static final Shape TEXT = Values::text;
    private static final Shape TRUTH = Values::truth;
    private static final Shape DAY = written(Dates.OF_TRADE::read);
    private static final Shape COUNTRY = written(Shapes::country);
    private static final Shape ZERO_OR_MORE =
            Values.number(BigDecimal.ZERO, new Text("a number of zero or more", "不小于零的数字"));

    private static final Text SIDES =
            new Text("length, width and height in millimetres, such as [200, 100, 50]", "长、宽、高（毫米），例如[200, 100, 50]");
    private static final Text PERCENT = new Text("a number from 0 to 100", "0至100之间的数字");
    private static final Text SHA_256 = new Text("a SHA-256 hash of 64 hexadecimal digits", "64位十六进制的SHA-256散列值");

    /** What travels with a consignment beside goods and parties. */
    static final Form OF_CONSIGNMENT = form(
            slot(
                    "payment",
                    object(slot("payer", TEXT), slot("method", TEXT), slot("terms", TEXT), slot("changed", TRUTH))),
            slot(
                    "travel",
                    object(slot("ticketBoughtOn", DAY), slot("paidBy", TEXT), slot("itinerary", list(100, TEXT)))),
            slot(
                    "packages",
                    list(
                            ConsignmentReader.MOST_ELEMENTS,
                            object(
                                    slot("kind", TEXT),
                                    slot("label", TEXT),
                                    slot("dimensionsMm", Forms::dimensions),
                                    slot("netMass", written(Shapes::mass))))),
            slot(
                    "interview",
                    object(
                            slot("packedBy", TEXT),
                            slot("owner", TEXT),
                            slot("recipient", TEXT),
                            slot("knowsContent", TRUTH))),
            slot("procedure", object(slot("code", TEXT), slot("zone", TEXT))),
            slot("clearedOn", DAY),
            slot("endUserUndertaking", TRUTH),
            slot(
                    "endUserCertificate",
                    object(
                            slot("issuedBy", TEXT),
                            slot("number", TEXT),
                            slot("date", DAY),
                            slot("undertakings", list(100, TEXT)))),
            slot("recipient", object(slot("foreignPerson", TRUTH), slot("of", COUNTRY), slot("place", COUNTRY))),
            slot(
                    "documents",
                    list(
                            ConsignmentReader.MOST_ELEMENTS,
                            object(slot("kind", TEXT), slot("number", TEXT), slot("sha256", Forms::sha256)))));

    /** What an officer saw or an instrument read. */
    static final Form OBSERVED = form(
            slot("meltsInHand", TRUTH),
            slot("magnetic", TRUTH),
            slot("colour", TEXT),
            slot("transparent", TRUTH),
            slot("densityGPerCm3", ZERO_OR_MORE),
            slot("markings", TEXT),
            slot(
                    "instrument",
                    list(200, object(slot("element", written(Shapes::element)), slot("percent", Forms::percent)))));

    private Forms() {}

    private static Optional<Value> dimensions(Stated stated) {
        List<Value> sides = new ArrayList<>();
        if (stated.node() instanceof Node.Items(List<Node> items)) {
            for (Node item : items) {
                if (item instanceof Node.Number(BigDecimal side) && side.signum() > 0) {
                    sides.add(new Value.Number(side));
                }
            }
            if (sides.size() == 3 && items.size() == 3) {
                return Optional.of(new Value.Items(sides));
            }
        }
        return stated.refuse(SIDES);
    }

    private static Optional<Value> percent(Stated stated) {
        return stated.node() instanceof Node.Number(BigDecimal percent)
                        && percent.signum() >= 0
                        && percent.compareTo(BigDecimal.valueOf(100)) <= 0
                ? Optional.of(new Value.Number(percent))
                : stated.refuse(PERCENT);
    }

    private static Optional<Value> sha256(Stated stated) {
        Optional<String> hash = stated.text();
        return hash.isPresent()
                        && hash.get().length() == 64
                        && hash.get().chars().allMatch(Forms::isHexadecimal)
                ? hash.map(Value.Text::new)
                : stated.refuse(SHA_256);
    }

    private static boolean isHexadecimal(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
