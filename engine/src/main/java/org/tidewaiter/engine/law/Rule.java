package org.tidewaiter.engine.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;

/**
 * A rule that cuts across entries: a bar on a destination or use, a policy, a catch-all.
 *
 * @param id {@code LIST:slug}
 * @param list list it belongs to
 * @param title in own words
 * @param everything true for a catch-all that reaches goods on no list; false where only listed goods are meant
 * @param claims claims under which it operates; empty for all
 * @param tags entries it concerns, by tag; empty for all
 * @param when its condition
 * @param effect what it does
 * @param policy with {@code POLICY} and {@code REQUIRE}: how applications are usually decided
 * @param basis provisions it rests on
 * @param confidence how well it is supported
 * @param note shown with the determination
 */
public record Rule(
        String id,
        String list,
        Text title,
        boolean everything,
        Set<String> claims,
        Set<String> tags,
        Condition when,
        Effect effect,
        Policy policy,
        List<Basis> basis,
        Confidence confidence,
        Optional<Text> note) {

    /** Takes copies. */
    public Rule {
        claims = Set.copyOf(claims);
        tags = Set.copyOf(tags);
        basis = List.copyOf(basis);
    }

    /** Whether it concerns {@code entry} under {@code claim}. */
    public boolean concerns(Entry entry, Claim claim) {
        return list.equals(entry.list())
                && (claims.isEmpty() || claims.contains(claim.id()))
                && (tags.isEmpty() || entry.tags().stream().anyMatch(tags::contains));
    }

    /** What a rule does where its condition holds. */
    public enum Effect {
        /** The law bars the movement. */
        PROHIBIT,
        /** An authorisation is needed. */
        REQUIRE,
        /** Only says how an application is decided. */
        POLICY,
        /** No authorisation is needed. */
        EXEMPT,
        /** What the law asks is not known. */
        UNVERIFIED
    }
}
