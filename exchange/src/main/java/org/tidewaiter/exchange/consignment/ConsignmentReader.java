package org.tidewaiter.exchange.consignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Declaration;
import org.tidewaiter.engine.consignment.EndUse;
import org.tidewaiter.engine.consignment.Events;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.QuotedLicence;
import org.tidewaiter.engine.consignment.Route;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;

/**
 * Reads consignments, and tells everything that is wrong with one in a single pass.
 *
 * <p>Nothing is ignored and nothing is guessed: an unknown field, unit, country or word is a problem, told with the known
 * one that is nearest. A field that is not known is left out; {@code null}, an empty text and a mass of zero are
 * problems, because they would pass for facts. For several threads.
 */
public final class ConsignmentReader {

    /** Most lines of one consignment. */
    public static final int MOST_LINES = 10_000;

    /** Most elements of any other list. */
    static final int MOST_ELEMENTS = 1_000;

    static final List<String> ASSERTIONS =
            List.of("military", "wmd", "terrorism", "nationalSecurityConcern", "informedByAuthority");

    private static final Text AT_LEAST_ONE_LINE = new Text("a list of at least one line of goods", "至少含一项货物的列表");
    private static final Text LICENCE = new Text("the number of the licence", "许可证件编号");

    private final Attributes attributes;
    private final PartyReader parties;

    /**
     * @param attributes the named facts that a line may state
     * @param today the day of reading, after which nobody is born
     */
    public ConsignmentReader(Attributes attributes, LocalDate today) {
        this.attributes = attributes;
        this.parties = new PartyReader(today);
    }

    /** The reader of what consignments decided under {@code rulebook} may state, on the day {@code today}. */
    public static ConsignmentReader of(Rulebook rulebook, LocalDate today) {
        return new ConsignmentReader(new Attributes(rulebook.law().attributes()), today);
    }

    /** The named facts that a line may state. */
    public Attributes attributes() {
        return attributes;
    }

    /** The consignment in the JSON text {@code json}. */
    public Reading<Consignment> read(byte[] json) {
        Problems problems = new Problems();
        return reading(DocumentReader.read(json, problems).flatMap(node -> read(node, problems)), problems);
    }

    /** The consignment that {@code document} is. */
    public Reading<Consignment> read(Node document) {
        Problems problems = new Problems();
        return reading(read(document, problems), problems);
    }

    private static Reading<Consignment> reading(Optional<Consignment> consignment, Problems problems) {
        return consignment.isPresent() && problems.isEmpty()
                ? new Reading.Understood<>(consignment.get())
                : new Reading.Refused<>(problems.list());
    }

    private Optional<Consignment> read(Node document, Problems problems) {
        return new Stated(document, Pointer.root(), problems).section(this::consignment);
    }

    private Optional<Consignment> consignment(Section section) {
        LineNumbers numbers = new LineNumbers();
        LineReader lineReader = new LineReader(attributes, numbers);

        Optional<String> id = section.find("id", stated -> stated.text(200));
        Optional<LocalDate> date = section.find("date", Dates.OF_TRADE::read);
        Optional<Transport> transport = section.find("transport", Shapes.TRANSPORT::read);
        Optional<Country> from = section.require("from", Shapes.COUNTRY, Shapes::country);
        List<Country> via = section.list("via", 100, Shapes::country);
        Optional<Country> to = section.require("to", Shapes.COUNTRY, Shapes::country);
        Optional<Purpose> purpose = section.find("purpose", Shapes.PURPOSE::read);
        EndUse endUse = section.find("endUse", ConsignmentReader::endUse).orElse(EndUse.UNSTATED);
        Events events = section.find("events", ConsignmentReader::events).orElse(Events.UNSTATED);
        Declaration declaration =
                section.find("declaration", ConsignmentReader::declaration).orElse(Declaration.UNSTATED);
        List<Party> named = section.list("parties", MOST_ELEMENTS, parties::read);
        List<Line> lines = section.require("lines", AT_LEAST_ONE_LINE, stated -> lines(stated, lineReader))
                .orElse(List.of());
        List<QuotedLicence> licences = section.list("licences", MOST_ELEMENTS, stated -> licence(stated, numbers));
        Map<String, Value> forms = Forms.OF_CONSIGNMENT.read(section);

        if (from.isEmpty() || to.isEmpty() || lines.isEmpty()) {
            return Optional.empty();
        }
        Route route = new Route(from.get(), via, to.get());
        return Optional.of(new Consignment(
                id, date, transport, route, purpose, endUse, events, declaration, named, lines, licences, forms));
    }

    private static Optional<List<Line>> lines(Stated stated, LineReader reader) {
        return stated.node() instanceof Node.Items(List<Node> items) && items.isEmpty()
                ? stated.refuse(AT_LEAST_ONE_LINE)
                : Optional.of(stated.list(MOST_LINES, reader::read));
    }

    private static Optional<EndUse> endUse(Stated stated) {
        return stated.section(section -> Optional.of(
                new EndUse(section.find("description", Shapes::prose), section.gather(ASSERTIONS, Stated::truth))));
    }

    private static Optional<Events> events(Stated stated) {
        return stated.section(section -> Optional.of(new Events(
                section.find("contract", Dates.OF_TRADE::read),
                section.find("accepted", Dates.OF_TRADE::read),
                section.find("released", Dates.OF_TRADE::read),
                section.find("departed", Dates.OF_TRADE::read))));
    }

    private static Optional<Declaration> declaration(Stated stated) {
        return stated.section(section -> Optional.of(
                new Declaration(section.find("channel", Shapes::sentence), section.find("remarks", Shapes::prose))));
    }

    private static Optional<QuotedLicence> licence(Stated stated, LineNumbers numbers) {
        return stated.section(section -> {
            Optional<String> number = section.require("number", LICENCE, Shapes::sentence);
            Optional<String> issuer = section.require("issuer", Shapes.ISSUER, Shapes::issuer);
            Optional<Integer> line = section.find("line", field -> existingLine(field, numbers));
            return number.isPresent() && issuer.isPresent()
                    ? Optional.of(new QuotedLicence(number.get(), issuer.get(), line))
                    : Optional.empty();
        });
    }

    private static Optional<Integer> existingLine(Stated stated, LineNumbers numbers) {
        Optional<Integer> line = Shapes.lineNumber(stated);
        return line.isEmpty() || numbers.mayContain(line.get())
                ? line
                : stated.refuse(new Text("the number of a line of this consignment", "本票货物某一项的序号"));
    }
}
