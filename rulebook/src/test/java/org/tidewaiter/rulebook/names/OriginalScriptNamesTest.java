package org.tidewaiter.rulebook.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.rulebook.SharedData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

@DisplayName("Names of the UN list in their own script are found from the Latin ones and back")
class OriginalScriptNamesTest {

    private record Pair(ReadName latin, ReadName original) {}

    @Test
    @DisplayName("At least nine of ten, both ways, without any service")
    void found() throws IOException, SAXException, ParserConfigurationException {
        List<Pair> pairs = pairs();
        NameGroups groups = new NameGroups(Standard.LEXICON);
        Related originals =
                new Related(groups, pairs.stream().map(Pair::original).toList());
        Related latins = new Related(groups, pairs.stream().map(Pair::latin).toList());
        List<String> missed = pairs.stream()
                .filter(pair ->
                        !originals.stand(pair.latin(), pair.original()) || !latins.stand(pair.original(), pair.latin()))
                .map(pair -> pair.latin().original() + " = " + pair.original().original())
                .toList();

        System.out.println("UN names in their own script: " + (pairs.size() - missed.size()) + " of " + pairs.size());
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(pairs.size() / 10);
    }

    private static List<Pair> pairs() throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        List<Pair> pairs = new ArrayList<>();
        try (InputStream in = Files.newInputStream(SharedData.get("watchlists/un-2026-02/UN_consolidated.xml"))) {
            Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
            pairs(root.getElementsByTagName("INDIVIDUAL"), EntityKind.PERSON, pairs);
            pairs(root.getElementsByTagName("ENTITY"), EntityKind.ORGANISATION, pairs);
        }
        return pairs;
    }

    private static void pairs(NodeList entries, EntityKind kind, List<Pair> to) {
        for (int i = 0; i < entries.getLength(); i++) {
            String original = text(entries.item(i), "NAME_ORIGINAL_SCRIPT");
            StringBuilder latin = new StringBuilder();
            for (String part : List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")) {
                latin.append(text(entries.item(i), part)).append(' ');
            }
            if (!original.isBlank()) {
                to.add(new Pair(
                        Standard.READER.read(latin.toString().strip(), kind),
                        Standard.READER.read(original.strip(), kind)));
            }
        }
    }

    /** The text of the child of this name. */
    private static String text(Node entry, String name) {
        for (Node child = entry.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent();
            }
        }
        return "";
    }
}
