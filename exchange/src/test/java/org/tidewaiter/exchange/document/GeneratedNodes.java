package org.tidewaiter.exchange.document;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tidewaiter.exchange.Generated;

/** Documents of every kind. */
final class GeneratedNodes {

    private GeneratedNodes() {}

    /** A document of at most {@code depth} levels below its root. */
    static Node node(Generated generated, int depth) {
        return switch (generated.number(depth > 0 ? 0 : 2, 5)) {
            case 0 -> {
                Set<String> names = new LinkedHashSet<>(generated.list(0, 4, generated::text));
                Node.Builder fields = Node.fields();
                names.forEach(name -> fields.add(name, node(generated, depth - 1)));
                yield fields.build();
            }
            case 1 -> new Node.Items(generated.list(0, 4, () -> node(generated, depth - 1)));
            case 2 -> Node.of(generated.truth() ? generated.text() : "");
            case 3 -> Node.of(BigDecimal.valueOf(generated.number(-99_999, 99_999), generated.number(0, 8)));
            case 4 -> Node.of(generated.truth());
            default -> Node.Nothing.NOTHING;
        };
    }
}
