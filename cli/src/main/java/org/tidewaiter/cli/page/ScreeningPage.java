package org.tidewaiter.cli.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.decision.OwnedBy;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.match.Circumstance;
import org.tidewaiter.engine.screening.match.Evidence;
import org.tidewaiter.engine.screening.match.Support;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.match.Weights;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.screening.Because;
import org.tidewaiter.exchange.screening.ScreenedParty;

/** Who a party may be on the lists in force, why, and how old the lists are, for a person. */
public final class ScreeningPage {

    /** Hits that are shown in full; JSON has them all. */
    private static final int SHOWN = 10;

    private final Words words;
    private final Screen screen;
    private final LocalDate today;

    /**
     * Who stands behind a party.
     *
     * @param part shows it
     * @param found what the rules say of everybody in the file of holdings who may be the party, by key
     */
    public record Behind(OwnershipPart part, Map<String, List<OwnedBy>> found) {}

    /** Pages on {@code screen}, as of {@code today}. */
    public ScreeningPage(Words words, Screen screen, LocalDate today) {
        this.words = words;
        this.screen = screen;
        this.today = today;
    }

    /** The page of {@code screened}, which was compared with {@code lists} by {@code weights}, and of who stands behind it, where that was asked. */
    public String of(ScreenedParty screened, List<ListState> lists, Weights weights, Optional<Behind> behind) {
        Page page = new Page(screen);
        opening(page, screened, lists.stream().anyMatch(list -> list.isStale(today)));
        screened.hits().stream().limit(SHOWN).forEach(hit -> hit(page, hit, weights));
        if (screened.hits().size() > SHOWN) {
            page.gap()
                    .paragraph(0, words.count("screen.further", screened.hits().size() - SHOWN));
        }
        behind.ifPresent(
                owners -> owners.part().on(page, screened.asked().subject().name(), owners.found()));
        lists(page, lists);
        if (screened.hits().isEmpty()) {
            page.gap().paragraph(0, words.say("screen.no-clearance"));
        } else {
            page.gap().paragraph(0, words.say("screen.thresholds", weights.match(), weights.possible()));
        }
        return page.toString();
    }

    private void opening(Page page, ScreenedParty screened, boolean stale) {
        String name = Excerpt.of(screened.asked().subject().name());
        if (!screened.hits().isEmpty()) {
            String hits = words.count("screen.hits", screened.hits().size(), name);
            page.hanging(0, verdict(screened.tier()), MatchPage.style(screened.tier()), 0, hits);
        } else if (!screened.tells()) {
            page.hanging(0, verdict(Tier.POSSIBLE), Style.YELLOW, 0, words.say("screen.nothing", name));
        } else if (stale) {
            page.hanging(0, words.say("screen.open"), Style.YELLOW, 0, words.say("screen.none.stale", name));
        } else {
            page.hanging(0, verdict(Tier.NO), Style.GREEN, 0, words.say("screen.none", name));
        }
    }

    private String verdict(Tier tier) {
        return words.say("tier." + tier.word());
    }

    /** A hit: who is listed, under what, and why it is one. */
    void hit(Page page, Hit hit, Weights weights) {
        ListedParty party = hit.party();
        page.gap()
                .hanging(
                        0,
                        verdict(hit.tier()),
                        MatchPage.style(hit.tier()),
                        0,
                        words.say(
                                "screen.hit",
                                Because.score(hit.score()),
                                party.list(),
                                Excerpt.of(party.id()),
                                Excerpt.of(party.primary().text())));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("screen.matched"),
                words.say(
                        "screen.quality." + hit.name().quality().name().toLowerCase(Locale.ROOT),
                        Excerpt.of(hit.name().text()))));
        rows.add(List.of(words.say("screen.party"), described(party)));
        party.measures().forEach(measure -> rows.add(List.of(words.say("screen.measure"), told(measure))));
        page.table(2, rows);
        evidence(page.gap(), hit, weights);
    }

    private String described(ListedParty party) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("screen.kind." + party.kind().word()));
        if (!party.births().isEmpty()) {
            parts.add(words.say(
                    "screen.born",
                    party.births().stream()
                            .map(birth -> birth.earliest().equals(birth.latest())
                                    ? birth.earliest().toString()
                                    : birth.earliest() + "–" + birth.latest())
                            .collect(Collectors.joining(" / "))));
        }
        if (!party.countries().isEmpty()) {
            parts.add(party.countries().stream().map(Country::code).collect(Collectors.joining(" ")));
        }
        return words.list(parts);
    }

    private String told(Measure measure) {
        List<String> parts = new ArrayList<>();
        parts.add(Excerpt.plain(measure.programme()));
        measure.from().ifPresent(day -> parts.add(words.say("screen.from", day)));
        measure.until().ifPresent(day -> parts.add(words.say("screen.until", day)));
        parts.add(words.say("screen.measure." + state(measure)));
        return words.list(parts);
    }

    private String state(Measure measure) {
        if (measure.until().filter(today::isAfter).isPresent()) {
            return "ended";
        }
        if (measure.from().filter(today::isBefore).isPresent()) {
            return "later";
        }
        return measure.suspended() ? "suspended" : "in-force";
    }

    /** The reasons with their points; where a number lifts the score, its sum is not that of the points. */
    private void evidence(Page page, Hit hit, Weights weights) {
        EvidenceTable table = new EvidenceTable(words);
        boolean lifted = isLifted(hit, weights);
        double sum = Math.log(hit.score() / (1 - hit.score()));
        if (!lifted) {
            double told = hit.evidence().stream().mapToDouble(Evidence::points).sum()
                    + hit.support().stream().mapToDouble(Support::points).sum();
            table.row(words.say("match.start"), sum - told, "");
        }
        hit.evidence().forEach(table::add);
        hit.support().forEach(table::add);
        if (!lifted) {
            table.row(words.say("match.sum"), sum, words.say("match.logodds"));
        }
        table.on(page, 2);
        if (lifted) {
            page.paragraph(2, words.say("screen.lifted", Because.score(hit.score())));
        }
    }

    /** Whether the score is the least that a number in common gives. */
    private static boolean isLifted(Hit hit, Weights weights) {
        boolean number = hit.support().stream()
                .map(Support::circumstance)
                .anyMatch(circumstance -> circumstance == Circumstance.IDENTIFIER_SAME);
        return number
                && (hit.score() == weights.possible().doubleValue()
                        || hit.score() == weights.match().doubleValue());
    }

    private void lists(Page page, List<ListState> lists) {
        page.gap().heading(words.say("screen.lists", today));
        page.table(
                2,
                lists.stream()
                        .map(list -> List.of(
                                list.list(),
                                words.count("screen.parties", list.parties(), Numbers.grouped(list.parties())),
                                list.asOf().toString(),
                                words.count("watchlists.age", list.age(today)),
                                words.say(
                                        list.isStale(today) ? "screen.list.stale" : "watchlists.current",
                                        list.maxAgeDays())))
                        .toList());
        if (lists.stream().anyMatch(list -> list.isStale(today))) {
            page.paragraph(2, Style.RED, words.say("screen.too-old"));
        }
    }
}
