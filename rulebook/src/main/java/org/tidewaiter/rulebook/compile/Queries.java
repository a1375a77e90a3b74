package org.tidewaiter.rulebook.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.AttributeDeclaration;
import org.tidewaiter.engine.law.Query;
import org.tidewaiter.rulebook.pack.Node;

/** Decides how every fact that a condition asks for is put to a person. */
public final class Queries {

    private static final String SHARE = "composition.";
    private static final String ATTRIBUTE = "attributes.";
    private static final String ANY = "*";

    private final Catalogue catalogue;

    /** The queries that {@code catalogue} words. */
    public Queries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether there is a query for the fact that stands in {@code field}. */
    public boolean covers(String field) {
        boolean declared = field.startsWith(ATTRIBUTE)
                && catalogue
                        .find(Section.FACTS, field.substring(ATTRIBUTE.length()))
                        .isPresent();
        return declared
                || catalogue.find(Section.QUERIES, field).isPresent()
                || template(field).isPresent();
    }

    /** A query for each of {@code fields} and for every query and fact that the packs word. */
    Map<String, Query> compile(Collection<String> fields) {
        Map<String, Query> queries = new TreeMap<>();
        for (Item item : catalogue.all(Section.QUERIES)) {
            if (!item.id().endsWith(ANY)) {
                queries.put(item.id(), query(item.node()));
            }
        }
        for (Item fact : catalogue.all(Section.FACTS)) {
            queries.put(ATTRIBUTE + fact.id(), query(fact.node()));
        }
        Set<String> wanted = new TreeSet<>(fields);
        wanted.removeAll(queries.keySet());
        for (String field : wanted) {
            template(field).ifPresent(query -> queries.put(field, query));
        }
        return queries;
    }

    /** What packs declare beside the attributes of the contract. */
    List<AttributeDeclaration> attributes() {
        List<AttributeDeclaration> attributes = new ArrayList<>();
        for (Item fact : catalogue.all(Section.FACTS)) {
            attributes.add(new AttributeDeclaration(
                    fact.id(),
                    Values.constant(AttributeDeclaration.Kind.class, fact.node().text("type"))));
        }
        return attributes;
    }

    private Optional<Query> template(String field) {
        String kind = field.startsWith(SHARE) ? SHARE : field.startsWith(ATTRIBUTE) ? ATTRIBUTE : "";
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        String rest = field.substring(kind.length());
        return catalogue.find(Section.QUERIES, kind + ANY).map(item -> filled(query(item.node()), name(rest)));
    }

    private Text name(String symbol) {
        return catalogue
                .find(Section.ELEMENTS, symbol)
                .map(item -> new Text(item.node().text("en"), item.node().text("zh")))
                .orElse(new Text(symbol, symbol));
    }

    private static Query filled(Query query, Text name) {
        Text ask = query.ask();
        return new Query(
                query.title(),
                new Text(ask.en().replace("{name}", name.en()), ask.zh().replace("{name}", name.zh())),
                query.who());
    }

    private static Query query(Node.Fields node) {
        return new Query(Values.findText(node, "title"), Values.text(node, "ask"), node.text("who"));
    }
}
