package org.tidewaiter.registry.products;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A product of a library, as it stands.
 *
 * @param id of ours
 * @param version how often it was kept; whoever changes it says which version they saw
 * @param details what it is
 * @param classified what it was classified as
 */
public record Product(UUID id, int version, Details details, Classified classified) {

    /**
     * What a product is, in the words in which shipments are described.
     *
     * @param name what its trader calls it
     * @param description what it is, for a check and an application
     * @param commodityCode under which number it is declared
     * @param purity as it is stated
     */
    public record Details(String name, String description, Optional<String> commodityCode, Optional<String> purity) {

        /** Everything that tells what it is, as one text. */
        public String told() {
            return purity.map(pure -> description + ", " + pure).orElse(description);
        }
    }

    /**
     * What a product was classified as.
     *
     * @param day by the law of which day
     * @param rulebook hash of the law
     * @param document the classification with its evidence, as JSON
     */
    public record Classified(LocalDate day, String rulebook, String document) {}
}
