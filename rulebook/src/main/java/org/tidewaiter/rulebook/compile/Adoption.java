package org.tidewaiter.rulebook.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;
import org.tidewaiter.rulebook.pack.Packs;

/**
 * Entries that one pack takes over from another: the same items under another list id and on another basis. {@code EU:3C001}
 * adopted into the list {@code UK} is {@code UK:3C001}.
 */
final class Adoption {

    private Adoption() {}

    /** Every adopted entry, as if it had been written out. */
    static List<Item> of(Packs packs, Catalogue catalogue) {
        List<Item> adopted = new ArrayList<>();
        for (PackFile file : packs.ofKind("entries")) {
            for (Node.Fields adopt : file.maps("adopt")) {
                Set<String> except = Set.copyOf(adopt.texts("except"));
                for (Item entry : catalogue.of(Section.ENTRIES, adopt.text("pack"))) {
                    if (!except.contains(entry.id())) {
                        adopted.add(adopt(entry, adopt, file.pack()));
                    }
                }
            }
        }
        return adopted;
    }

    private static Item adopt(Item entry, Node.Fields adopt, String pack) {
        String list = adopt.text("list");
        Node.Fields original = entry.node();
        Map<String, Node> fields = new LinkedHashMap<>(original.fields());
        String id = renamed(entry.id(), list);
        fields.put("id", text(adopt, id));
        fields.put("list", text(adopt, list));
        fields.put("basis", adopt.get("basis"));
        if (fields.containsKey("exemptions")) {
            List<Node> exemptions = new ArrayList<>();
            for (Node.Fields exemption : original.maps("exemptions")) {
                Map<String, Node> copy = new LinkedHashMap<>(exemption.fields());
                copy.put("id", text(adopt, renamed(exemption.text("id"), list)));
                exemptions.add(new Node.Fields(exemption.place(), copy));
            }
            fields.put("exemptions", new Node.Items(original.place(), exemptions));
        }
        return new Item(id, pack, new Node.Fields(original.place(), fields));
    }

    private static String renamed(String id, String list) {
        return list + id.substring(id.indexOf(':'));
    }

    private static Node text(Node.Fields adopt, String text) {
        return new Node.Scalar(adopt.place(), text, Node.Scalar.Type.TEXT);
    }
}
