package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.law.Claim;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.engine.law.Truth;
import org.tidewaiter.engine.law.Verdict;

/**
 * Says what one entry means for one line under the claims that reach it.
 *
 * <p>In order: does the claim reach and the entry cover the goods on this day; does a rule bar, leave open or require; does
 * a rule, an unmarked destination or an exemption lift the need; otherwise the entry's own verdict. Whatever turns on an
 * unknown fact gives no judgement yet.
 */
final class Judge {

    private final DatedBook law;
    private final Entry entry;
    private final List<Claim> claims;
    private final List<Rule> rules;

    /** Judges {@code entry}; rules for listed goods concern only an entry of a list, not a catch-all. */
    Judge(DatedBook law, Entry entry, List<Claim> claims, boolean listed) {
        this.law = law;
        this.entry = entry;
        this.claims = claims;
        this.rules = law.book().rules().stream()
                .filter(rule ->
                        (listed || rule.everything()) && claims.stream().anyMatch(claim -> rule.concerns(entry, claim)))
                .toList();
    }

    /**
     * What came out, and what decided it.
     *
     * @param verdict the verdict
     * @param claim claim under which it arises
     * @param rule rule that decided, where one did
     * @param exemption exemption that decided, where one did
     */
    record Judgement(Verdict verdict, Optional<Claim> claim, Optional<Rule> rule, Optional<Entry.Exemption> exemption) {
        private static final Judgement FREE =
                new Judgement(Verdict.NOT_CONTROLLED, Optional.empty(), Optional.empty(), Optional.empty());

        private Judgement worse(Judgement other) {
            return verdict.compareTo(other.verdict) >= 0 ? this : other;
        }
    }

    /** The judgement under {@code reading}; empty where it turns on a fact that is unknown. */
    Optional<Judgement> judge(Facts facts, DatedBook.Reading reading) {
        Judgement worst = Judgement.FREE;
        for (Claim claim : claims) {
            Optional<Judgement> judgement = judge(claim, facts, reading);
            if (judgement.isEmpty()) {
                return judgement;
            }
            worst = judgement.get().worse(worst);
        }
        return Optional.of(worst);
    }

    private Optional<Judgement> judge(Claim claim, Facts facts, DatedBook.Reading reading) {
        boolean doubts = reading.doubtsHold();
        if (claim.reach() == Claim.Reach.NONE || !law.inForce(entry, reading)) {
            return Optional.of(Judgement.FREE);
        }
        Truth covered = Evaluation.test(claim.when(), facts, doubts);
        if (covered != Truth.FALSE) {
            covered = covered.and(Evaluation.test(entry.condition(), facts, doubts));
        }
        return switch (covered) {
            case FALSE -> Optional.of(Judgement.FREE);
            case UNKNOWN -> Optional.empty();
            case TRUE -> covered(claim, facts, reading);
        };
    }

    private Optional<Judgement> covered(Claim claim, Facts facts, DatedBook.Reading reading) {
        Optional<Rule> decisive = Optional.empty();
        boolean open = false;
        for (Rule rule : rules) {
            if (rule.effect() == Rule.Effect.POLICY || !rule.concerns(entry, claim) || !law.inForce(rule, reading)) {
                continue;
            }
            Truth truth = Evaluation.test(rule.when(), facts, reading.doubtsHold());
            if (truth == Truth.TRUE && (decisive.isEmpty() || weight(rule) > weight(decisive.get()))) {
                decisive = Optional.of(rule);
            }
            open |= truth == Truth.UNKNOWN;
        }
        if (decisive.isPresent() && decisive.get().effect() == Rule.Effect.PROHIBIT) {
            return verdict(Verdict.PROHIBITED, claim, decisive);
        }
        if (open) {
            return Optional.empty();
        }
        if (claim.reach() == Claim.Reach.UNCONFIRMED) {
            return verdict(Verdict.UNVERIFIED, claim, decisive);
        }
        if (decisive.isPresent()) {
            return verdict(
                    switch (decisive.get().effect()) {
                        case PROHIBIT -> Verdict.PROHIBITED;
                        case UNVERIFIED -> Verdict.UNVERIFIED;
                        case REQUIRE -> worse(Verdict.LICENCE_REQUIRED, entry.verdict());
                        case EXEMPT -> Verdict.EXEMPT;
                        case POLICY -> throw new IllegalStateException("a policy decides nothing");
                    },
                    claim,
                    decisive);
        }
        if (claim.reach() == Claim.Reach.RULES_ONLY) {
            return Optional.of(Judgement.FREE);
        }
        return need(claim, facts, reading);
    }

    private Optional<Judgement> need(Claim claim, Facts facts, DatedBook.Reading reading) {
        Truth needed = Evaluation.test(entry.licenceWhen(), facts, reading.doubtsHold());
        if (needed == Truth.FALSE) {
            return verdict(Verdict.EXEMPT, claim, Optional.empty());
        }
        boolean open = needed == Truth.UNKNOWN;
        for (Entry.Exemption exemption : entry.exemptions()) {
            switch (Evaluation.test(exemption.when(), facts, reading.doubtsHold())) {
                case TRUE -> {
                    return Optional.of(new Judgement(
                            Verdict.EXEMPT, Optional.of(claim), Optional.empty(), Optional.of(exemption)));
                }
                case UNKNOWN -> open = true;
                case FALSE -> {}
            }
        }
        return open ? Optional.empty() : verdict(entry.verdict(), claim, Optional.empty());
    }

    private static Optional<Judgement> verdict(Verdict verdict, Claim claim, Optional<Rule> rule) {
        return Optional.of(new Judgement(verdict, Optional.of(claim), rule, Optional.empty()));
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static int weight(Rule rule) {
        return switch (rule.effect()) {
            case PROHIBIT -> 4;
            case UNVERIFIED -> 3;
            case REQUIRE -> 2;
            case EXEMPT -> 1;
            case POLICY -> 0;
        };
    }

    /** Every condition on which the judgement may turn. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        claims.forEach(claim -> conditions.add(claim.when()));
        conditions.add(entry.condition());
        rules.stream().filter(rule -> rule.effect() != Rule.Effect.POLICY).forEach(rule -> conditions.add(rule.when()));
        conditions.add(entry.licenceWhen());
        entry.exemptions().forEach(exemption -> conditions.add(exemption.when()));
        return conditions;
    }

    /**
     * How an application is usually decided, with the rule that says so.
     *
     * @param policy the policy
     * @param rule the rule that sets it, where one does
     * @param confirmed false where it differs between readings of the law
     */
    record PolicyFound(Policy policy, Optional<Rule> rule, boolean confirmed) {}

    /** The policy for {@code facts}, read as stated; unconfirmed where another reading gives another. */
    PolicyFound policy(Facts facts) {
        PolicyFound stated = policy(facts, DatedBook.Reading.AS_STATED);
        boolean confirmed = DatedBook.Reading.OTHERS.stream()
                .allMatch(reading -> policy(facts, reading).policy() == stated.policy());
        return new PolicyFound(stated.policy(), stated.rule(), confirmed);
    }

    private PolicyFound policy(Facts facts, DatedBook.Reading reading) {
        for (Rule rule : rules) {
            boolean sets = rule.effect() == Rule.Effect.POLICY || rule.effect() == Rule.Effect.REQUIRE;
            if (sets
                    && rule.policy() != Policy.NONE
                    && law.inForce(rule, reading)
                    && Evaluation.test(rule.when(), facts, reading.doubtsHold()) == Truth.TRUE) {
                return new PolicyFound(rule.policy(), Optional.of(rule), true);
            }
        }
        return new PolicyFound(entry.policy(), Optional.empty(), true);
    }

    DatedBook law() {
        return law;
    }

    Entry entry() {
        return entry;
    }

    List<Claim> claims() {
        return claims;
    }
}
