package org.tidewaiter.exchange.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.decision.Dismissal;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;

/** A dismissal as a document: in circumstances, or one of the lines of a file of dismissals. To read what was written gives an equal one. */
public final class DismissalShape {

    private static final int LONGEST = 20_000;
    private static final int MOST = 250;
    private static final Text COUNTRY = new Text("a country code of two letters", "两位字母的国家（地区）代码");

    private DismissalShape() {}

    /** {@code dismissal} as a document. */
    public static Node node(Dismissal dismissal) {
        return Node.fields()
                .add("who", who(dismissal.who()))
                .add("consignment", dismissal.consignment(), Node::of)
                .add("list", dismissal.list())
                .add("entity", dismissal.entity())
                .add("listed", dismissal.listed())
                .add("fingerprint", dismissal.fingerprint())
                .add("by", dismissal.by())
                .add("at", dismissal.at().toString())
                .add("why", dismissal.why())
                .build();
    }

    private static Node who(Dismissal.Who who) {
        Node.Builder identifiers = Node.fields();
        who.identifiers().forEach(identifiers::add);
        return Node.fields()
                .add("name", who.name())
                .add("countries", who.countries(), country -> Node.of(country.code()))
                .add("birthDate", who.birthDate().map(LocalDate::toString), Node::of)
                .addFilled("identifiers", identifiers)
                .add("addresses", who.addresses(), Node::of)
                .build();
    }

    /** The dismissal that {@code document} is. */
    public static Reading<Dismissal> read(Node document) {
        Problems problems = new Problems();
        Optional<Dismissal> dismissal = read(new Stated(document, Pointer.root(), problems));
        return dismissal.isPresent() && problems.isEmpty()
                ? new Reading.Understood<>(dismissal.get())
                : new Reading.Refused<>(problems.list());
    }

    static Optional<Dismissal> read(Stated stated) {
        return stated.section(section -> {
            Optional<Dismissal.Who> who = section.require("who", new Text("the party", "当事方"), DismissalShape::who);
            Optional<String> consignment = section.find("consignment", CircumstancesReader::text);
            Optional<String> list = text(section, "list");
            Optional<String> entity = text(section, "entity");
            Optional<String> listed = text(section, "listed");
            Optional<String> fingerprint = text(section, "fingerprint");
            Optional<String> by = text(section, "by");
            Optional<Instant> at = section.require("at", CircumstancesReader.INSTANT, CircumstancesReader::instant);
            Optional<String> why = text(section, "why");
            boolean complete = who.isPresent()
                    && list.isPresent()
                    && entity.isPresent()
                    && listed.isPresent()
                    && fingerprint.isPresent()
                    && by.isPresent()
                    && at.isPresent()
                    && why.isPresent();
            return complete
                    ? Optional.of(new Dismissal(
                            who.get(),
                            consignment,
                            list.get(),
                            entity.get(),
                            listed.get(),
                            fingerprint.get(),
                            by.get(),
                            at.get(),
                            why.get()))
                    : Optional.empty();
        });
    }

    private static Optional<Dismissal.Who> who(Stated stated) {
        return stated.section(section -> {
            Optional<String> name = section.require("name", CircumstancesReader.TEXT, CircumstancesReader::anyText);
            Set<Country> countries = new HashSet<>(section.list("countries", MOST, DismissalShape::country));
            Optional<LocalDate> birthDate = section.find("birthDate", CircumstancesReader::day);
            Map<String, String> identifiers =
                    section.find("identifiers", DismissalShape::identifiers).orElse(Map.of());
            Set<String> addresses = new HashSet<>(section.list("addresses", MOST, CircumstancesReader::text));
            return name.map(called -> new Dismissal.Who(called, countries, birthDate, identifiers, addresses));
        });
    }

    private static Optional<Map<String, String>> identifiers(Stated stated) {
        return stated.section(section -> {
            Map<String, String> identifiers = new HashMap<>();
            List<String> kinds = section.names();
            for (String kind : kinds) {
                section.find(kind, CircumstancesReader::text).ifPresent(number -> identifiers.put(kind, number));
            }
            return Optional.of(identifiers);
        });
    }

    private static Optional<Country> country(Stated stated) {
        return stated.text(LONGEST).flatMap(code -> Country.find(code).or(() -> stated.refuse(COUNTRY)));
    }

    private static Optional<String> text(Section section, String name) {
        return section.require(name, CircumstancesReader.TEXT, CircumstancesReader::text);
    }
}
