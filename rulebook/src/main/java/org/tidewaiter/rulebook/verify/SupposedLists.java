package org.tidewaiter.rulebook.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.list.BirthDate;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.rulebook.pack.Node;

/** The lists that a case supposes, with the invented parties that it names. Without any, nobody is listed, and only the law is played. */
final class SupposedLists {

    private SupposedLists() {}

    /** The lists of the case {@code node}. */
    static ListsInForce of(Node.Fields node, Rulebook rulebook) {
        List<ListedParty> parties =
                node.maps("listed").stream().map(SupposedLists::party).toList();
        return ListsInForce.supposed(rulebook.names(), rulebook.matching(), parties);
    }

    private static ListedParty party(Node.Fields node) {
        return new ListedParty(
                node.text("id"),
                node.text("list"),
                node.findText("type").flatMap(EntityKind::find).orElse(EntityKind.UNKNOWN),
                node.texts("names").stream()
                        .map(name -> new ListedName(name, ListedName.Quality.PRIMARY))
                        .toList(),
                node.findText("birthDate").map(LocalDate::parse).map(BirthDate::on).stream()
                        .toList(),
                Optional.empty(),
                node.findText("country").map(Country::of).stream().collect(Collectors.toSet()),
                node.findText("address").stream().toList(),
                node.maps("identifiers").stream()
                        .flatMap(number -> Identifier.read(number.text("kind"), number.text("number")).stream())
                        .toList(),
                node.maps("measures").stream().map(SupposedLists::measure).toList(),
                Map.of());
    }

    private static Measure measure(Node.Fields node) {
        return new Measure(
                node.findText("programme").orElse(""),
                node.findText("licenceRequirement"),
                node.findText("licencePolicy"),
                node.findText("from").map(LocalDate::parse),
                node.findText("until").map(LocalDate::parse),
                node.flag("suspended"));
    }
}
