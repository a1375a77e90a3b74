package org.tidewaiter.server.console;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.exchange.document.Node;

/**
 * A part of a document, to be looked into by templates: what is not there reads as empty.
 *
 * @param node the part
 */
public record Doc(Node node) {

    /** The part named {@code name}. */
    public Doc at(String name) {
        return new Doc(
                node instanceof Node.Fields fields
                        ? fields.find(name).orElse(Node.Nothing.NOTHING)
                        : Node.Nothing.NOTHING);
    }

    /** What stands under {@code name}, as words. */
    public String text(String name) {
        return at(name).text();
    }

    /** What stands here, as words. */
    public String text() {
        return switch (node) {
            case Node.Text(String text) -> text;
            case Node.Number(BigDecimal number) -> number.toPlainString();
            case Node.Truth(boolean truth) -> Boolean.toString(truth);
            case Node.Fields fields -> "";
            case Node.Items items -> "";
            case Node.Nothing nothing -> "";
        };
    }

    /** The parts of the list named {@code name}. */
    public List<Doc> list(String name) {
        return at(name).node() instanceof Node.Items(List<Node> items)
                ? items.stream().map(Doc::new).toList()
                : List.of();
    }

    /** The first part of the list {@code name} in which {@code field} reads {@code value}. */
    public Optional<Doc> find(String name, String field, String value) {
        return list(name).stream()
                .filter(each -> each.text(field).equals(value))
                .findFirst();
    }

    /** Whether anything stands here. */
    public boolean there() {
        return node != Node.Nothing.NOTHING;
    }
}
