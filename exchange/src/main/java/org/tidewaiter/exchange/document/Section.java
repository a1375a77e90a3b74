package org.tidewaiter.exchange.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tidewaiter.engine.Text;

/** An object being read: whoever reads it asks for the fields that may stand in it, and what nobody asked for is unknown. */
public final class Section {

    /** What stands where nothing stands. */
    public static final Text NOTHING = new Text("nothing", "空");

    private static final Text UNKNOWN = new Text("an unknown field", "未知字段");

    private final List<Node.Field> fields;
    private final Stated self;
    private final List<String> asked = new ArrayList<>(24);

    /** Where to look first: fields mostly stand in the order in which they are asked for. */
    private int next;

    private int found;

    Section(Node.Fields object, Stated self) {
        this.fields = object.fields();
        this.self = self;
    }

    /** The object itself. */
    public Stated self() {
        return self;
    }

    /** The names of the fields stated. */
    public List<String> names() {
        return fields.stream().map(Node.Field::name).toList();
    }

    /** What stands in the field of this name, whether it is asked for or not. */
    public Optional<Node> stated(String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return Optional.of(fields.get(i).node());
            }
        }
        return Optional.empty();
    }

    /** Counts {@code names} among those that could have been stated here. */
    public void couldState(List<String> names) {
        asked.addAll(names);
    }

    /** The field of this name as stated, or empty where it is not stated. */
    public Optional<Stated> find(String name) {
        asked.add(name);
        int count = fields.size();
        if (found == count) {
            return Optional.empty();
        }
        for (int i = 0; i < count; i++) {
            int at = next + i < count ? next + i : next + i - count;
            Node.Field field = fields.get(at);
            if (field.name().equals(name)) {
                next = at + 1 == count ? 0 : at + 1;
                found++;
                return Optional.of(new Stated(field.node(), self.place().child(name), self.problems()));
            }
        }
        return Optional.empty();
    }

    /** The field of this name by its shape, or empty where it is not stated. */
    public <T> Optional<T> find(String name, Function<Stated, Optional<T>> shape) {
        return find(name).flatMap(shape);
    }

    /** The field of this name by its shape; not to state it is a problem. */
    public <T> Optional<T> require(String name, Text expected, Function<Stated, Optional<T>> shape) {
        Optional<Stated> stated = find(name);
        if (stated.isEmpty()) {
            self.problems().add(self.place().child(name), NOTHING, expected);
        }
        return stated.flatMap(shape);
    }

    /** The elements of the list of this name; none where it is not stated. */
    public <T> List<T> list(String name, int most, Function<Stated, Optional<T>> shape) {
        return find(name).map(stated -> stated.list(most, shape)).orElse(List.of());
    }

    /** Those of the named fields that are stated, all of one shape, by name. */
    public <T> Map<String, T> gather(List<String> names, Function<Stated, Optional<T>> shape) {
        Map<String, T> gathered = new TreeMap<>();
        for (String name : names) {
            find(name, shape).ifPresent(value -> gathered.put(name, value));
        }
        return gathered;
    }

    /** Tells the fields that nobody asked for, and which of the others each may have been meant to be. */
    void refuseUnknown() {
        if (found == fields.size()) {
            return;
        }
        for (Node.Field field : fields) {
            if (!asked.contains(field.name())) {
                Text expected = Nearest.to(field.name(), asked)
                        .map(name -> new Text("perhaps \"" + name + "\"", "或许是\"" + name + "\""))
                        .orElseGet(() -> oneOf(String.join(", ", asked)));
                self.problems().add(self.place().child(field.name()), UNKNOWN, expected);
            }
        }
    }

    private static Text oneOf(String names) {
        return new Text("one of " + names, names + "之一");
    }
}
