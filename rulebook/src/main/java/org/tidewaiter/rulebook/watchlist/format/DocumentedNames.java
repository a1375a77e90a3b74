package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.screening.list.ListedName;

/** The names of one identity in the advanced XML of OFAC: aliases, each documented in parts that groups say the kind of. */
final class DocumentedNames {

    private final XmlCursor xml;
    private final ReferenceValues words;

    /** Those at which {@code xml} stands. */
    DocumentedNames(XmlCursor xml, ReferenceValues words) {
        this.xml = xml;
        this.words = words;
    }

    /** Reads the names into {@code party}; passes the identity. */
    void read(PartyDraft party) throws DamagedListException, IOException {
        List<AliasParts> aliases = new ArrayList<>();
        Map<String, String> groups = new HashMap<>();
        xml.each(() -> {
            switch (xml.name()) {
                case "Alias" -> aliases.add(alias());
                case "NamePartGroups" ->
                    xml.each(() -> xml.each(() -> {
                        groups.put(xml.attribute("ID"), words.word("NamePartType", xml.attribute("NamePartTypeID")));
                        xml.skip();
                    }));
                default -> xml.skip();
            }
        });
        aliases.forEach(alias -> alias.documented().forEach(parts -> party.name(name(parts, groups), alias.quality())));
    }

    /** A name part, and the group that says which part it is. */
    private record NamePart(String group, String text) {}

    private record AliasParts(ListedName.Quality quality, List<List<NamePart>> documented) {}

    private AliasParts alias() throws DamagedListException, IOException {
        boolean primary = xml.attribute("Primary").equals("true");
        boolean low = xml.attribute("LowQuality").equals("true");
        String type = words.word("AliasType", xml.attribute("AliasTypeID"));
        List<List<NamePart>> documented = new ArrayList<>();
        xml.each(() -> {
            List<NamePart> parts = new ArrayList<>(2);
            xml.each(() -> {
                if (xml.name().equals("DocumentedNamePart")) {
                    xml.each(() -> {
                        String group = xml.attribute("NamePartGroupID");
                        parts.add(new NamePart(group, xml.text()));
                    });
                } else {
                    xml.skip();
                }
            });
            documented.add(parts);
        });
        ListedName.Quality quality = primary ? ListedName.Quality.PRIMARY : OfacCsv.quality(type);
        return new AliasParts(low ? ListedName.Quality.WEAK : quality, documented);
    }

    /** As OFAC writes a name in one piece: the last name first. */
    private static String name(List<NamePart> parts, Map<String, String> groups) {
        List<String> last = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (NamePart part : parts) {
            boolean isLast = groups.getOrDefault(part.group(), "").equals("Last Name");
            (isLast ? last : rest).add(part.text());
        }
        return PartyDraft.joined(", ", String.join(" ", last), String.join(" ", rest));
    }
}
