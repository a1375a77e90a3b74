package org.tidewaiter.server.console;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tidewaiter.engine.law.ControlList;
import org.tidewaiter.exchange.classification.Classification;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.products.Product;
import org.tidewaiter.registry.products.Products;
import org.tidewaiter.server.Answering;
import org.tidewaiter.server.Foundation;

/** The products of a trader as they are shown, and as they are taken into checks and applications. */
@Component
public class Library {

    private static final int MOST = 500;

    private final Foundation foundation;
    private final Products products;
    private final Answering answering;

    Library(Foundation foundation, Products products, Answering answering) {
        this.foundation = foundation;
        this.products = products;
        this.answering = answering;
    }

    Products products() {
        return products;
    }

    /** The products of {@code visit}, by name; none of whoever is no trader. */
    List<Product> of(Tx tx, Visit visit) {
        return visit.who().applies() ? products.all(tx, MOST) : List.of();
    }

    /** The product of this id, with what it would be classified as today. */
    ProductView view(Tx tx, UUID id) {
        return view(tx, products.find(tx, id).orElseThrow(NotThereException::new));
    }

    /** {@code product} with what it would be classified as today. */
    ProductView view(Tx tx, Product product) {
        Doc then = read(product.classified().document());
        return new ProductView(
                product,
                then,
                switch (classify(tx, product.details())) {
                    case Reading.Understood<Product.Classified>(var today) -> read(today.document());
                    // it was understood when it was kept
                    case Reading.Refused<Product.Classified> refused -> then;
                });
    }

    /** What {@code details} are classified as by the law of today. */
    Reading<Product.Classified> classify(Tx tx, Product.Details details) {
        LocalDate today = LocalDate.ofInstant(tx.now(), ZoneOffset.UTC);
        return switch (answering.classify(tx.now(), today, details.told())) {
            case Reading.Refused<Classification> refused -> new Reading.Refused<>(refused.problems());
            case Reading.Understood<Classification>(var classification) ->
                new Reading.Understood<>(new Product.Classified(
                        today, foundation.rulebook().hash(), DocumentWriter.text(classification.document())));
        };
    }

    /** The product that was chosen on {@code form} to be taken in. */
    Optional<ProductView> chosen(Tx tx, Visit visit, Fields form) {
        return of(tx, visit).stream()
                .filter(product -> product.id().toString().equals(form.of("product")))
                .findFirst()
                .map(product -> view(tx, product));
    }

    /** {@code form} of a shipment with {@code product} in its next line. */
    static Fields inShipment(Fields form, Product product) {
        return form.inNextRow(
                "line",
                ShipmentForm.OF_LINE,
                Map.of(
                        "description", product.details().description(),
                        "purity", product.details().purity().orElse(""),
                        "commodityCode", product.details().commodityCode().orElse("")));
    }

    /** {@code form} of the goods of an application in {@code jurisdiction} with {@code view} in its next line. */
    Fields inApplication(Fields form, ProductView view, String jurisdiction) {
        Set<String> lists = foundation
                .rulebook()
                .law()
                .book(jurisdiction)
                .map(book -> book.lists().stream().map(ControlList::id).collect(java.util.stream.Collectors.toSet()))
                .orElse(Set.of());
        return form.inNextRow(
                "line",
                List.of("goods", "quantity", "money", "entries"),
                Map.of(
                        "goods", view.product().details().told(),
                        "entries", String.join(", ", view.entries(lists))));
    }

    /** The products of {@code visit} to choose from. */
    List<Choice> choices(Tx tx, Visit visit) {
        return of(tx, visit).stream()
                .map(product ->
                        new Choice(product.id().toString(), product.details().name(), "", false))
                .toList();
    }

    /** What a form shows of the library: what can be chosen, and what was. */
    Map<String, Object> shown(Tx tx, Visit visit, Optional<ProductView> used) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("products", choices(tx, visit));
        shown.put("used", used);
        return shown;
    }

    private static Doc read(String document) {
        return new Doc(DocumentReader.read(document.getBytes(StandardCharsets.UTF_8), new Problems())
                .orElse(Node.Nothing.NOTHING));
    }
}
