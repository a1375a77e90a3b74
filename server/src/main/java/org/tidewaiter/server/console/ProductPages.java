package org.tidewaiter.server.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.products.Product;
import org.tidewaiter.server.Foundation;

/** The library of a trader: what it often moves, what that was classified as, and whether the law has changed since. */
@Controller
class ProductPages {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 2_000;

    private final Database database;
    private final Library library;
    private final Titles titles;
    private final Pages pages;

    ProductPages(Foundation foundation, Library library, Titles titles, Pages pages) {
        this.database = foundation.database();
        this.library = library;
        this.titles = titles;
        this.pages = pages;
    }

    @GetMapping("/products")
    ResponseEntity<String> products(Visit visit) {
        keeping(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            List<ProductView> views = library.of(tx, visit).stream()
                    .map(product -> library.view(tx, product))
                    .toList();
            return pages.page(visit, "products", Map.of("views", views, "titles", titles));
        });
    }

    @GetMapping("/products/new")
    ResponseEntity<String> beginning(Visit visit) {
        keeping(visit);
        return pages.page(visit, "product", shown(Optional.empty(), Fields.none(), new FormErrors()));
    }

    @PostMapping("/products/new")
    ResponseEntity<String> add(Visit visit, @RequestParam Map<String, String> sent) {
        keeping(visit);
        Fields typed = new Fields(sent);
        return database.inTransaction(visit.who().acting(), tx -> {
            FormErrors errors = new FormErrors();
            Product.Details details = details(visit, typed, errors);
            Optional<Product.Classified> classified = classified(tx, visit, details, errors);
            return errors.none() && classified.isPresent()
                    ? Pages.goOn("/products/" + library.products().add(tx, details, classified.get()), "product-kept")
                    : pages.refused(visit, "product", shown(Optional.empty(), typed, errors));
        });
    }

    @GetMapping("/products/{id}")
    ResponseEntity<String> product(Visit visit, @PathVariable UUID id) {
        keeping(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            ProductView view = library.view(tx, id);
            return pages.page(visit, "product", shown(Optional.of(view), typed(view.product()), new FormErrors()));
        });
    }

    @PostMapping("/products/{id}")
    ResponseEntity<String> change(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam Map<String, String> sent) {
        keeping(visit);
        Fields typed = new Fields(sent);
        return database.inTransaction(visit.who().acting(), tx -> {
            ProductView view = library.view(tx, id);
            FormErrors errors = new FormErrors();
            Product.Details details = details(visit, typed, errors);
            Optional<Product.Classified> classified = classified(tx, visit, details, errors);
            if (!errors.none() || classified.isEmpty()) {
                return pages.refused(visit, "product", shown(Optional.of(view), typed, errors));
            }
            return answered(
                    visit,
                    library.products().change(tx, new Product(id, seen, details, classified.get())),
                    "/products/" + id,
                    "product-kept");
        });
    }

    /** Keeps what the product is classified as today, after somebody has looked at what the law changed. */
    @PostMapping("/products/{id}/classification")
    ResponseEntity<String> classify(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int seen) {
        keeping(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            Product.Details details = library.view(tx, id).product().details();
            return switch (library.classify(tx, details)) {
                case Reading.Refused<Product.Classified> refused -> throw new NotThereException();
                case Reading.Understood<Product.Classified>(var classified) ->
                    answered(
                            visit,
                            library.products().change(tx, new Product(id, seen, details, classified)),
                            "/products/" + id,
                            "product-classified");
            };
        });
    }

    @PostMapping("/products/{id}/remove")
    ResponseEntity<String> remove(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int seen) {
        keeping(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            Product now = library.view(tx, id).product();
            return answered(
                    visit,
                    library.products().remove(tx, new Product(id, seen, now.details(), now.classified())),
                    "/products",
                    "product-removed");
        });
    }

    private ResponseEntity<String> answered(Visit visit, boolean done, String path, String notice) {
        return done
                ? Pages.goOn(path, notice)
                : pages.page(HttpStatus.CONFLICT, visit, "error", Map.of("what", "conflict"));
    }

    private static Product.Details details(Visit visit, Fields typed, FormErrors errors) {
        required(visit, typed, "name", LONGEST_NAME, errors);
        required(visit, typed, "description", LONGEST, errors);
        for (String field : List.of("commodityCode", "purity")) {
            if (typed.of(field).length() > LONGEST_NAME) {
                errors.add(field, visit.words().say("too-long", LONGEST_NAME));
            }
        }
        return new Product.Details(
                typed.of("name"), typed.of("description"), typed.find("commodityCode"), typed.find("purity"));
    }

    private static void required(Visit visit, Fields typed, String field, int longest, FormErrors errors) {
        if (typed.find(field).isEmpty()) {
            errors.add(field, visit.words().say("product." + field + ".required"));
        } else if (typed.of(field).length() > longest) {
            errors.add(field, visit.words().say("too-long", longest));
        }
    }

    private Optional<Product.Classified> classified(Tx tx, Visit visit, Product.Details details, FormErrors errors) {
        if (!errors.none()) {
            return Optional.empty();
        }
        return switch (library.classify(tx, details)) {
            case Reading.Understood<Product.Classified>(var classified) -> Optional.of(classified);
            case Reading.Refused<Product.Classified> refused -> {
                refused.problems()
                        .forEach(problem ->
                                errors.add("description", problem.reason().in(visit.language())));
                yield Optional.empty();
            }
        };
    }

    private static Fields typed(Product product) {
        return new Fields(Map.of(
                "name", product.details().name(),
                "description", product.details().description(),
                "commodityCode", product.details().commodityCode().orElse(""),
                "purity", product.details().purity().orElse("")));
    }

    private Map<String, Object> shown(Optional<ProductView> view, Fields typed, FormErrors errors) {
        Map<String, Object> about = new HashMap<>();
        about.put("view", view);
        about.put("typed", typed);
        about.put("errors", errors);
        about.put("titles", titles);
        return about;
    }

    private static void keeping(Visit visit) {
        if (!visit.who().applies()) {
            throw new NotAllowedException("libraries are kept by traders");
        }
    }
}
