package org.tidewaiter.cli.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.decision.OwnedBy;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.LawOn;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.ownership.Holding;
import org.tidewaiter.engine.screening.ownership.Holdings;
import org.tidewaiter.engine.screening.ownership.Ownership;
import org.tidewaiter.engine.screening.ownership.Share;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.screening.Because;

/** Who stands behind a party: what every rule on ownership says on a day, over which holdings, and which shares are not known. */
public final class OwnershipPart {

    /** Ways to a listed owner that are shown for a rule; JSON has them all. */
    private static final int SHOWN = 5;

    private final Words words;
    private final Holdings holdings;
    private final LocalDate day;
    private final FootingPart footing;

    /** Of {@code holdings} under the law of {@code rulebook} on {@code day}. */
    public OwnershipPart(Rulebook rulebook, Words words, Holdings holdings, LocalDate day) {
        this.words = words;
        this.holdings = holdings;
        this.day = day;
        this.footing = new FootingPart(new LawOn(rulebook.law(), day), new Names(rulebook, words), words);
    }

    /** Adds to {@code page} what was found for everybody in the file who may be the party called {@code name}. */
    void on(Page page, String name, Map<String, List<OwnedBy>> found) {
        page.gap().heading(words.say("owners.heading", day));
        if (found.isEmpty()) {
            page.paragraph(2, Style.YELLOW, words.say("owners.unknown", Excerpt.of(name)));
        }
        found.forEach((party, rules) -> party(page, party, rules));
    }

    private void party(Page page, String party, List<OwnedBy> rules) {
        BigDecimal rest = holdings.unaccounted(party, day);
        if (rest.signum() > 0) {
            page.paragraph(2, words.say("owners.rest", named(party), percent(rest)));
        } else {
            page.paragraph(2, words.say(holdings.isOpen(party, day) ? "owners.partly" : "owners.whole", named(party)));
        }
        rules.stream().filter(OwnershipPart::says).forEach(rule -> rule(page.gap(), rule));
        List<OwnedBy> others = rules.stream().filter(rule -> !says(rule)).toList();
        if (!others.isEmpty()) {
            page.gap().paragraph(2, words.say("owners.none", named(party)));
            others.forEach(rule -> page.point(
                    2,
                    words.say(
                            rule.tested() ? "owners.tested" : "owners.untested",
                            words.say(
                                    "owners.title",
                                    words.of(rule.law().title()),
                                    rule.law().id()),
                            words.say("state." + rule.force()),
                            lists(rule))));
        }
    }

    /** Whether listed owners stand somewhere above, however little they hold. */
    private static boolean says(OwnedBy rule) {
        return !rule.chains().isEmpty();
    }

    private String lists(OwnedBy rule) {
        return words.list(rule.law().lists().stream().sorted().toList());
    }

    private void rule(Page page, OwnedBy rule) {
        page.hanging(
                2,
                words.say("owners.state." + rule.state()),
                rule.tier() == Tier.NO ? Style.BOLD : MatchPage.style(rule.tier()),
                2,
                words.say(
                        "owners.rule",
                        words.say(
                                "owners.title",
                                words.of(rule.law().title()),
                                rule.law().id())));
        page.paragraph(4, words.say("owners.force." + rule.force()));
        rule.law().basis().forEach(basis -> page.point(4, footing.of(basis)));
        if (rule.law().basis().isEmpty()) {
            page.point(4, words.say("owners.no-basis", rule.law().source()));
        }
        if (rule.state() != Ownership.State.NOT_OWNED) {
            page.point(4, words.say("owners.share", share(rule.share()), lists(rule)));
            page.point(4, words.say("owners.follows", words.of(rule.law().follows())));
        }
        rule.chains().stream().limit(SHOWN).forEach(chain -> page.point(4, chain(chain, rule)));
        if (rule.chains().size() > SHOWN) {
            page.point(4, words.count("screen.further", rule.chains().size() - SHOWN));
        }
        for (Holding holding : rule.open()) {
            page.point(
                    4,
                    words.say("owners.open", named(holding.holder()), named(holding.held()), share(holding.share())));
        }
        rule.law().note().ifPresent(note -> page.point(4, words.of(note)));
    }

    private String chain(Ownership.Chain chain, OwnedBy rule) {
        StringBuilder way = new StringBuilder(owner(chain.listed(), rule));
        List<String> sources = new ArrayList<>();
        for (Holding holding : chain.holdings()) {
            String share = holding.controls() && holding.share().equals(Share.UNKNOWN)
                    ? words.say("owners.control")
                    : share(holding.share());
            way.append(" ").append(words.say("owners.step", share, named(holding.held())));
            if (!holding.source().isEmpty() && !sources.contains(holding.source())) {
                sources.add(holding.source());
            }
        }
        return sources.isEmpty()
                ? way.toString()
                : words.say(
                        "owners.sources",
                        way,
                        words.list(sources.stream().map(Excerpt::of).toList()));
    }

    private String owner(String key, OwnedBy rule) {
        Hit hit = rule.owners().get(key);
        return hit == null
                ? named(key)
                : words.say(
                        "owners.listed",
                        named(key),
                        hit.party().list(),
                        Excerpt.of(hit.party().id()),
                        words.say("tier." + hit.tier().word()),
                        Because.score(hit.score()));
    }

    private String named(String key) {
        Holdings.Named named = holdings.parties().get(key);
        return Excerpt.of(named == null ? key : named.name());
    }

    private String share(Share share) {
        if (share.equals(Share.UNKNOWN)) {
            return words.say("owners.share.unknown");
        }
        return share.low().compareTo(share.high()) == 0
                ? percent(share.low())
                : words.say("owners.share.between", percent(share.low()), percent(share.high()));
    }

    private static String percent(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString() + " %";
    }
}
