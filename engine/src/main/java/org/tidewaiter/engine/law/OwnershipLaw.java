package org.tidewaiter.engine.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;

/**
 * A rule that treats a party as listed because of who owns it.
 *
 * @param id its id, such as {@code US:affiliates}
 * @param title its title, in our own words
 * @param issuer whose law it is
 * @param lists whose parties are the owners that count
 * @param threshold in percent
 * @param above whether a share must be above the threshold; otherwise the threshold suffices
 * @param aggregation whether the shares of several listed owners count together
 * @param control whether control without a share suffices
 * @param follows what follows for a party that is owned so
 * @param note what is not known of the rule
 * @param basis provisions it rests on; empty where their text and days are not held
 * @param source where it is known from
 * @param confidence how well all this is supported
 */
public record OwnershipLaw(
        String id,
        Text title,
        String issuer,
        Set<String> lists,
        BigDecimal threshold,
        boolean above,
        Aggregation aggregation,
        boolean control,
        Text follows,
        Optional<Text> note,
        List<Basis> basis,
        String source,
        Confidence confidence) {

    /** Whether the shares of several listed owners count together. */
    public enum Aggregation {
        /** They do. */
        ALWAYS,
        /** It turns on facts that are not stated, or on words that are not held. */
        OPEN
    }

    /** Takes copies. */
    public OwnershipLaw {
        lists = Set.copyOf(lists);
        basis = List.copyOf(basis);
    }
}
