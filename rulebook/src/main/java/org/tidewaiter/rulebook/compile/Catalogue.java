package org.tidewaiter.rulebook.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;
import org.tidewaiter.rulebook.pack.Packs;

/** Everything that packs name, by its name. Of two items with the same id the first counts, and the second is a finding. */
public final class Catalogue {

    private final Packs packs;
    private final Map<Section, Map<String, Item>> items = new EnumMap<>(Section.class);
    private final Map<String, Node> definitions = new LinkedHashMap<>();
    private final Map<String, Node> groups = new LinkedHashMap<>();
    private final Map<String, Node> marks = new LinkedHashMap<>();

    /** The catalogue of {@code packs}, which satisfy their schemas. */
    public Catalogue(Packs packs, Findings findings) {
        this.packs = packs;
        for (Section section : Section.values()) {
            items.put(section, new LinkedHashMap<>());
        }
        for (Section section : Section.values()) {
            for (PackFile file : packs.ofKind(section.kind())) {
                for (Node.Fields node : file.maps(section.key())) {
                    add(section, new Item(node.text(section.idKey()), file.pack(), node), findings);
                }
            }
        }
        Adoption.of(packs, this).forEach(item -> add(Section.ENTRIES, item, findings));
        named("definitions", "definitions", definitions, findings);
        named("countries", "groups", groups, findings);
        named("countries", "marks", marks, findings);
    }

    private void add(Section section, Item item, Findings findings) {
        for (Section other : section.namespace()) {
            Item first = map(other).get(item.id());
            if (first != null) {
                boolean agree = section == Section.FACTS && sameFact(first, item);
                findings.add(
                        agree ? Check.REPEATED_FACT : Check.DUPLICATE_ID,
                        item.node(),
                        item.id() + " stands also at " + first.node().place());
                return;
            }
        }
        map(section).put(item.id(), item);
    }

    private static boolean sameFact(Item one, Item other) {
        return one.node().text("type").equals(other.node().text("type"))
                && one.node().flag("trigger") == other.node().flag("trigger");
    }

    private void named(String kind, String key, Map<String, Node> target, Findings findings) {
        for (PackFile file : packs.ofKind(kind)) {
            file.root().fields(key).fields().forEach((name, node) -> {
                Node first = target.putIfAbsent(name, node);
                if (first != null) {
                    findings.add(Check.DUPLICATE_ID, node, name + " stands also at " + first.place());
                }
            });
        }
    }

    private Map<String, Item> map(Section section) {
        return items.computeIfAbsent(section, s -> new LinkedHashMap<>());
    }

    /** The packs. */
    public Packs packs() {
        return packs;
    }

    /** The items of a section, by file and place. */
    public Collection<Item> all(Section section) {
        return map(section).values();
    }

    /** The items of a section that {@code pack} holds. */
    public List<Item> of(Section section, String pack) {
        return all(section).stream().filter(item -> item.pack().equals(pack)).toList();
    }

    /** The item of this id. */
    public Optional<Item> find(Section section, String id) {
        return Optional.ofNullable(map(section).get(id));
    }

    /** The substance or product of this id. */
    public Optional<Item> findThing(String id) {
        return find(Section.SUBSTANCES, id).or(() -> find(Section.PRODUCTS, id));
    }

    /** Substances, then products. */
    public List<Item> things() {
        List<Item> things = new ArrayList<>(all(Section.SUBSTANCES));
        things.addAll(all(Section.PRODUCTS));
        return things;
    }

    /** The named condition. */
    public Optional<Node> definition(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    /** Every named condition. */
    public Map<String, Node> definitions() {
        return definitions;
    }

    /** The countries of a group, and of the groups it names. */
    public Optional<Set<String>> group(String name) {
        return Optional.ofNullable(groups.get(name)).map(Catalogue::countries);
    }

    /** The destinations marked in a column. */
    public Optional<Set<String>> mark(String name) {
        return Optional.ofNullable(marks.get(name)).map(Catalogue::countries);
    }

    private static Set<String> countries(Node node) {
        return new LinkedHashSet<>(node.asItems().stream().map(Node::asText).toList());
    }

    /**
     * Every id that {@code id} is a kind of, all levels, by the key {@code broader}.
     *
     * @param section where {@code id} stands
     */
    public Set<String> broader(Section section, String id) {
        Set<String> broader = new LinkedHashSet<>();
        collectBroader(section, id, broader, new HashSet<>());
        broader.remove(id);
        return broader;
    }

    private void collectBroader(Section section, String id, Set<String> broader, Set<String> seen) {
        Optional<Item> item = section.namespace().stream()
                .flatMap(part -> find(part, id).stream())
                .findFirst();
        if (item.isPresent() && seen.add(id)) {
            for (String wider : item.get().node().texts("broader")) {
                broader.add(wider);
                collectBroader(section, wider, broader, seen);
            }
        }
    }
}
