package org.tidewaiter.engine.flags;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.engine.Text;

/**
 * A red flag as the packs define it.
 *
 * @param id stable id
 * @param family flags of one family corroborate each other less than flags of different families
 * @param strength how much it weighs
 * @param signal what it looks at
 * @param inputs fields of the consignment it reads
 * @param source where the indicator is published, or the case it is derived from
 * @param title in own words
 * @param ask the question to put
 * @param commonlyInnocent the usual harmless explanation
 * @param raises trigger facts that it puts in question, such as {@code military}
 * @param words words the signal looks for in place of its own vocabulary, kept in lower case; empty leaves it its own
 * @param exceptions phrases in which such a word means something else, kept in lower case
 * @param harmless words that silence the sentence in which they stand, in place of the signal's own, kept in lower case
 * @param limits numbers in place of the signal's own, by {@link Limit#word()}; what is not named keeps its own
 */
public record Flag(
        String id,
        Family family,
        Strength strength,
        Signal signal,
        List<String> inputs,
        String source,
        Text title,
        Text ask,
        Text commonlyInnocent,
        Set<String> raises,
        List<String> words,
        List<String> exceptions,
        List<String> harmless,
        Map<Limit, BigDecimal> limits) {

    /** Takes copies. */
    public Flag {
        inputs = List.copyOf(inputs);
        raises = Set.copyOf(raises);
        words = lowerCase(words);
        exceptions = lowerCase(exceptions);
        harmless = lowerCase(harmless);
        limits = Map.copyOf(limits);
    }

    private static List<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** The number that this flag uses for {@code limit}. */
    public BigDecimal limit(Limit limit) {
        return limits.getOrDefault(limit, limit.usual());
    }

    /** What a flag is about. */
    public enum Family {
        /** The traveller and what the traveller says. */
        TRAVELLER,
        /** The goods themselves. */
        GOODS,
        /** The declaration. */
        DECLARATION,
        /** The parties. */
        PARTIES,
        /** Who pays, and how. */
        PAYMENT,
        /** The use in the end. */
        END_USE,
        /** Route, packing, procedure. */
        TRANSPORT;

        /** The word of the contract. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How much a flag weighs. */
    public enum Strength {
        /** Worth knowing; holds nothing. */
        INFORMATION,
        /** Holds together with one of another family. */
        WEAK,
        /** As weak, and convincing. */
        STRONG,
        /** Holds by itself. */
        HARD;

        /** The word of the contract. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
