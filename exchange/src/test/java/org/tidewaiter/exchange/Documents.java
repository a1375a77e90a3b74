package org.tidewaiter.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Reading;

/** Documents for tests, and changes to them. */
public final class Documents {

    /** The bottle at the airport, with every field of the contract's example. */
    public static final String BOTTLE = """
            {
              "id": "PVG-2024-000117",
              "date": "2024-02-10",
              "transport": "hand-carry",
              "from": "CN", "via": ["KR"], "to": "JP",
              "purpose": "sale",
              "endUse": { "description": "LED epitaxy", "military": false, "wmd": false },
              "events": { "contract": "2024-01-15", "accepted": "2024-02-10" },
              "declaration": { "channel": "green", "remarks": "不属于管制物项" },
              "parties": [
                { "role": "traveller", "name": "A Traveller", "country": "JP", "birthDate": "1980-05-01",
                  "identifiers": { "passport": "TK0000001" } },
                { "role": "consignee", "name": "A Consignee", "country": "JP", "address": "1 Quay" }
              ],
              "lines": [
                {
                  "line": 1,
                  "description": "镓 7N 500克 瓶装",
                  "commodityCode": "8112929010", "cas": "7440-55-3", "formula": "Ga",
                  "form": "ingot", "purity": "99.99999%",
                  "composition": [ { "substance": "Dy", "share": "3.15 %", "basis": "mass" } ],
                  "netMass": "500 g", "grossMass": "620 g", "volume": "85 mL", "quantity": "1 bottle",
                  "value": "1200 CNY", "origin": "CN", "declared": false,
                  "attributes": { "frequencyGHz": 3.1, "observed": { "meltsInHand": true, "densityGPerCm3": 5.9 } }
                }
              ],
              "licences": [ { "number": "L-1", "issuer": "CN", "line": 1 } ]
            }""";

    private Documents() {}

    /** The document in {@code json}, which must be in order. */
    public static Node json(String json) {
        Reading<Node> reading = DocumentReader.read(json.getBytes(StandardCharsets.UTF_8));
        return switch (reading) {
            case Reading.Understood<Node>(Node node) -> node;
            case Reading.Refused<Node> refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }

    /** {@code document} with {@code value} at the place of {@code pointer}, which is made where it is missing. */
    public static Node with(Node document, String pointer, Node value) {
        return pointer.isEmpty() ? value : change(document, pointer.substring(1).split("/"), 0, List.of(value));
    }

    /** {@code document} without what stands at {@code pointer}. */
    public static Node without(Node document, String pointer) {
        return change(document, pointer.substring(1).split("/"), 0, List.of());
    }

    private static Node change(Node node, String[] steps, int at, List<Node> value) {
        boolean last = at == steps.length - 1;
        if (node instanceof Node.Items(List<Node> items)) {
            List<Node> changed = new ArrayList<>(items);
            int index = Integer.parseInt(steps[at]);
            Node old =
                    index < items.size() ? changed.remove(index) : Node.fields().build();
            changed.addAll(index, last ? value : List.of(change(old, steps, at + 1, value)));
            return new Node.Items(changed);
        }
        Node.Builder fields = Node.fields();
        boolean met = false;
        for (Node.Field field : ((Node.Fields) node).fields()) {
            if (field.name().equals(steps[at])) {
                met = true;
                List<Node> changed = last ? value : List.of(change(field.node(), steps, at + 1, value));
                changed.forEach(below -> fields.add(field.name(), below));
            } else {
                fields.add(field.name(), field.node());
            }
        }
        if (!met) {
            List<Node> made = last ? value : List.of(change(Node.fields().build(), steps, at + 1, value));
            made.forEach(below -> fields.add(steps[at], below));
        }
        return fields.build();
    }
}
