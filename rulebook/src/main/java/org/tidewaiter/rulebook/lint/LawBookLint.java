package org.tidewaiter.rulebook.lint;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;

/** Law books: each pack of law has one head, a time zone that exists, a territory of its own, countries that exist. */
final class LawBookLint implements Lint {

    private static final List<Section> LAW = List.of(
            Section.ENTRIES,
            Section.RULES,
            Section.AUTHORITIES,
            Section.INTERPRETATIONS,
            Section.NOTICES,
            Section.LIMITS,
            Section.BARS,
            Section.DOCUMENTS);

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        heads(catalogue, findings);
        Set<String> books =
                catalogue.packs().ofKind("pack").stream().map(PackFile::pack).collect(Collectors.toSet());
        for (Section section : LAW) {
            catalogue.all(section).stream()
                    .filter(item -> !books.contains(item.pack()))
                    .forEach(item -> findings.add(
                            Check.NO_LAW_BOOK, item.node(), "the pack " + item.pack() + " has no file of kind pack"));
        }
        for (PackFile file : catalogue.packs().ofKind("countries")) {
            for (String key : List.of("groups", "marks")) {
                file.root().fields(key).fields().values().forEach(group -> countries(group, findings));
            }
        }
    }

    private static void heads(Catalogue catalogue, Findings findings) {
        Map<String, Node> packs = new HashMap<>();
        Map<String, Node> territories = new HashMap<>();
        for (PackFile file : catalogue.packs().ofKind("pack")) {
            Node former = packs.putIfAbsent(file.pack(), file.root());
            if (former != null) {
                findings.add(
                        Check.DUPLICATE_ID,
                        file.root().get("pack"),
                        "the pack " + file.pack() + " has another head at " + former.place());
            }
            zone(file.root().get("zone"), findings);
            countries(file.root().get("territory"), findings);
            for (Node country : file.root().items("territory")) {
                Node other = territories.putIfAbsent(country.asText(), country);
                if (other != null) {
                    findings.add(
                            Check.TERRITORY_TWICE,
                            country,
                            country.asText() + " lies in another territory, too: " + other.place());
                }
            }
        }
    }

    private static void zone(Node zone, Findings findings) {
        try {
            ZoneId.of(zone.asText());
        } catch (DateTimeException e) {
            findings.add(Check.UNKNOWN_ZONE, zone, "no time zone " + zone.asText());
        }
    }

    static void countries(Node codes, Findings findings) {
        for (Node code : codes.asItems()) {
            if (Country.find(code.asText()).isEmpty()) {
                findings.add(Check.UNKNOWN_COUNTRY, code, "ISO 3166-1 assigns no code " + code.asText());
            }
        }
    }
}
