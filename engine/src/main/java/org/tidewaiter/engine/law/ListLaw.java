package org.tidewaiter.engine.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Role;

/**
 * The law behind a list of restricted parties: whose it is, what it means to stand on the list, and how far that reaches. A listing acts on a
 * consignment only where its issuer has a claim and its measure reaches the goods; elsewhere it is shown and stops nothing.
 *
 * @param list the word for the list
 * @param title its title, in our own words
 * @param issuer whose law it is: a jurisdiction that has a law book, or UN, or OWN for a list that binds only its keeper
 * @param effect what it means that a party stands on it
 * @param binds which movements and actors its issuer has a claim on
 * @param goods which goods its measures reach
 * @param controlled the control lists whose items they reach, where {@code goods} is {@link Goods#LISTED}
 * @param roles the parts that its measures speak of; empty for every part
 * @param closes kinds of authority that are not open where such a party takes part
 * @param wordings how the texts of its entries are read
 * @param note what must be done or known besides
 * @param clashes laws of others that may stand against following it
 * @param basis provisions it rests on
 * @param confidence how well all this is supported
 */
public record ListLaw(
        String list,
        Text title,
        String issuer,
        Effect effect,
        Binds binds,
        Goods goods,
        Set<String> controlled,
        Set<Role> roles,
        Set<Authority.Kind> closes,
        Wordings wordings,
        Optional<Text> note,
        List<Clash> clashes,
        List<Basis> basis,
        Confidence confidence) {

    /** Takes copies. */
    public ListLaw {
        controlled = Set.copyOf(controlled);
        roles = Set.copyOf(roles);
        closes = Set.copyOf(closes);
        clashes = List.copyOf(clashes);
        basis = List.copyOf(basis);
    }

    /** A list that no pack knows: whoever imported it wants to be asked. */
    public static ListLaw unknown(String list) {
        return new ListLaw(
                list,
                new Text(list, list),
                "OWN",
                Effect.CAUTION,
                Binds.ALWAYS,
                Goods.ALL,
                Set.of(),
                Set.of(),
                Set.of(),
                Wordings.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                Confidence.H);
    }

    /** What it means that a party stands on a list. */
    public enum Effect {
        /** Dealing with it is barred. */
        BARS,
        /** A licence is needed. */
        LICENCE,
        /** Some authorities or some kinds of dealing are not open to it. */
        RESTRICTS,
        /** Nothing is barred; a person looks. */
        CAUTION
    }

    /** Which movements and actors the issuer of a list has a claim on. */
    public enum Binds {
        /** Movements that a claim of its law book reaches. */
        MOVEMENT,
        /** These, and what begins, passes or ends in its territory, and whatever anybody resident there takes part in. */
        DEALINGS,
        /** Every movement. */
        ALWAYS
    }

    /** Which goods the measures of a list reach. */
    public enum Goods {
        /** Goods of every kind. */
        ALL,
        /** Items of control lists. */
        LISTED,
        /** Those that the entry of the party names, in the issuer's own words. */
        AS_WORDED,
        /** Goods that a text names which is not held. */
        UNKNOWN,
        /** No goods: money, securities, accounts. */
        NONE
    }

    /**
     * How the texts of entries are read. Letters are compared without regard to case.
     *
     * @param all texts that reach every kind of goods
     * @param limits texts beside these that take something away again
     * @param policies how applications are decided, by the texts that say so
     */
    public record Wordings(List<String> all, List<String> limits, Map<String, Policy> policies) {

        /** Nothing is read. */
        public static final Wordings NONE = new Wordings(List.of(), List.of(), Map.of());

        /** Takes copies. */
        public Wordings {
            all = List.copyOf(all);
            limits = List.copyOf(limits);
            policies = Map.copyOf(policies);
        }

        /** Whether {@code requirement} asks for a licence for goods of every kind. */
        public boolean asksForAll(String requirement) {
            return holds(all, requirement) && !holds(limits, requirement);
        }

        /** How applications are decided, where {@code text} says one thing only. */
        public Policy policy(String text) {
            Set<Policy> said = policies.entrySet().stream()
                    .filter(policy -> holds(List.of(policy.getKey()), text))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet());
            return said.size() == 1 ? said.iterator().next() : Policy.NONE;
        }

        private static boolean holds(List<String> words, String text) {
            String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            return words.stream().anyMatch(word -> plain.contains(word.toLowerCase(Locale.ROOT)));
        }
    }
}
