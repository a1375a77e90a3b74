package org.tidewaiter.server.console;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.registry.products.Product;

/**
 * A product of a library, with what it was classified as and what it would be today.
 *
 * @param product as it was kept
 * @param then the classification that was kept with it
 * @param today the classification by the law of today
 */
public record ProductView(Product product, Doc then, Doc today) {

    /** What a list says of it. */
    private record Said(String list, String entry, String fits) {}

    /** Whether the law covers it otherwise than when it was classified. */
    public boolean changed() {
        return !said(then).equals(said(today));
    }

    private static Set<Said> said(Doc classification) {
        return classification.list("candidates").stream()
                .map(each -> new Said(each.text("list"), each.text("entry"), each.text("fits")))
                .collect(Collectors.toSet());
    }

    /** The entries of {@code lists} that cover it today. */
    List<String> entries(Set<String> lists) {
        return today.list("candidates").stream()
                .filter(each -> each.text("fits").equals("yes") && lists.contains(each.text("list")))
                .map(each -> each.text("entry"))
                .distinct()
                .toList();
    }
}
