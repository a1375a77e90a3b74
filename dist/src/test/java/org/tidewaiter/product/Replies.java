package org.tidewaiter.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.document.Node;

/** How questions can be answered: in the field of the consignment where the fact would stand. */
final class Replies {

    private static final Attributes ATTRIBUTES =
            new Attributes(Product.RULEBOOK.law().attributes());

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String COMPOSITION = "composition.";
    private static final String ATTRIBUTE = "attributes.";

    private Replies() {}

    /** Answers to a question for {@code fact} that cover every way in which some law may turn on it. */
    static List<Node> to(String fact) {
        String field = fact.startsWith("lines[") ? fact.substring(fact.indexOf("].") + 2) : fact;
        if (field.startsWith(ATTRIBUTE)) {
            return attribute(field);
        }
        if (field.startsWith(COMPOSITION) || field.equals("purity")) {
            return percentages(field);
        }
        return switch (field) {
            case "description" ->
                texts(Stream.concat(Asked.BY_ALL_BOOKS.things().stream(), Stream.of("cotton T-shirts")));
            case "form" -> texts(Asked.BY_ALL_BOOKS.forms().stream());
            case "value" -> texts(Stream.of("USD", "EUR", "GBP").flatMap(Replies::amounts));
            case "purpose" -> texts(Stream.of(Purpose.values()).map(Purpose::word));
            case "transport" -> texts(Stream.of(Transport.values()).map(Transport::word));
            default -> List.of(Node.of(true), Node.of(false));
        };
    }

    private static List<Node> attribute(String field) {
        return switch (ATTRIBUTES.kind(field.substring(ATTRIBUTE.length())).orElseThrow()) {
            case TRUTH -> List.of(Node.of(true), Node.of(false));
            case NUMBER ->
                Asked.BY_ALL_BOOKS.numbers(field).stream().map(Node::of).toList();
            case TEXT -> List.of(Node.of("as stated"));
        };
    }

    private static List<Node> percentages(String field) {
        return texts(Asked.BY_ALL_BOOKS.numbers(field).stream()
                .filter(number -> number.compareTo(WHOLE) <= 0)
                .map(number -> number.toPlainString() + " %"));
    }

    private static Stream<String> amounts(String currency) {
        return Asked.BY_ALL_BOOKS.numbers("value").stream()
                .filter(number -> number.signum() > 0)
                .map(number -> number.toPlainString() + " " + currency);
    }

    private static List<Node> texts(Stream<String> texts) {
        return texts.<Node>map(Node::of).toList();
    }

    /** {@code document} with {@code fact} answered. */
    static Node stated(Node document, String fact, Node answer) {
        int composition = fact.indexOf(COMPOSITION);
        if (composition < 0) {
            return Edits.with(document, fact, answer);
        }
        String substance = fact.substring(composition + COMPOSITION.length());
        String place = fact.substring(0, composition + COMPOSITION.length() - 1);
        List<Node> parts = new ArrayList<>(Edits.items(Edits.get(document, place)));
        parts.removeIf(part -> Edits.get(part, "substance").equals(Node.of(substance)));
        parts.add(Node.fields().add("substance", substance).add("share", answer).build());
        return Edits.with(document, place, new Node.Items(parts));
    }
}
