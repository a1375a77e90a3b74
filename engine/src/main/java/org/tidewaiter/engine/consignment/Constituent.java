package org.tidewaiter.engine.consignment;

/**
 * One substance of a stated composition.
 *
 * @param substance as written: a symbol, a formula or a name
 * @param share its share; percentages, or a {@linkplain #balance() balance} that takes what the others leave
 * @param basis what the share is a share of
 */
public record Constituent(String substance, java.util.Optional<Percentage> share, Basis basis) {

    /** Whether this substance makes up the rest of the mixture ({@code bal}). */
    public boolean balance() {
        return share.isEmpty();
    }
}
