package org.tidewaiter.exchange.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.decision.OwnedBy;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.ownership.Holding;
import org.tidewaiter.engine.screening.ownership.Holdings;
import org.tidewaiter.engine.screening.ownership.Ownership;
import org.tidewaiter.engine.screening.ownership.Share;
import org.tidewaiter.exchange.document.Node;

/** Who stands behind a party, as a document. */
public final class OwnershipDocument {

    private final Holdings holdings;
    private final LocalDate day;

    /** Documents that name the parties of {@code holdings}, as of {@code day}. */
    public OwnershipDocument(Holdings holdings, LocalDate day) {
        this.holdings = holdings;
        this.day = day;
    }

    /** What every rule says of the party of this key. */
    public Node of(String party, List<OwnedBy> rules) {
        return Node.fields()
                .add("party", name(party))
                .add("day", day.toString())
                .add("unaccountedPercent", Node.of(holdings.unaccounted(party, day)))
                .add("rules", Node.items(rules, this::rule))
                .build();
    }

    private String name(String key) {
        Holdings.Named named = holdings.parties().get(key);
        return named == null ? key : named.name();
    }

    private Node rule(OwnedBy rule) {
        return Node.fields()
                .add("rule", rule.law().id())
                .add("title", rule.law().title().in(Language.EN))
                .add("issuer", rule.law().issuer())
                .add("lists", Node.items(rule.law().lists().stream().sorted().toList(), Node::of))
                .add("force", word(rule.force()))
                .add("tested", Node.of(rule.tested()))
                .add("state", word(rule.state()))
                .add("verdict", rule.tier().word())
                .add("share", share(rule.share()))
                .add("chains", rule.chains(), chain -> chain(chain, rule))
                .add("unknownShares", rule.open(), this::holding)
                .add("follows", rule.law().follows().in(Language.EN))
                .add("instruments", rule.law().basis(), OwnershipDocument::basis)
                .add("source", rule.law().source())
                .add("confidence", rule.law().confidence().name())
                .add("note", rule.law().note(), note -> Node.of(note.in(Language.EN)))
                .build();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Node chain(Ownership.Chain chain, OwnedBy rule) {
        Node.Builder fields = Node.fields().add("listed", name(chain.listed()));
        Hit hit = rule.owners().get(chain.listed());
        if (hit != null) {
            fields.add("hit", ScreenedParty.hit(hit, day));
        }
        return fields.add("effective", share(chain.effective()))
                .add("holdings", Node.items(chain.holdings(), this::holding))
                .build();
    }

    private Node holding(Holding holding) {
        return Node.fields()
                .add("owner", name(holding.holder()))
                .add("owned", name(holding.held()))
                .add("share", share(holding.share()))
                .add("control", Node.of(holding.controls()))
                .add("from", holding.from(), from -> Node.of(from.toString()))
                .add("until", holding.until(), until -> Node.of(until.toString()))
                .add("source", holding.source())
                .build();
    }

    private static Node basis(Basis basis) {
        return Node.fields()
                .add("id", basis.instrument())
                .add("article", basis.article())
                .build();
    }

    private static Node share(Share share) {
        return Node.fields()
                .add("low", Node.of(share.low().stripTrailingZeros()))
                .add("high", Node.of(share.high().stripTrailingZeros()))
                .build();
    }
}
