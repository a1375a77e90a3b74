package org.tidewaiter.cli.page;

import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.match.Weights;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.screening.Because;
import org.tidewaiter.exchange.screening.ComparedPair;

/** Two names beside each other, and why they are one or not, for a person. */
public final class MatchPage {

    private final Words words;
    private final Screen screen;

    /** Pages on {@code screen}. */
    public MatchPage(Words words, Screen screen) {
        this.words = words;
        this.screen = screen;
    }

    /** The page of {@code compared}, which {@code weights} weighed. */
    public String of(ComparedPair compared, Weights weights) {
        Page page = new Page(screen);
        page.hanging(
                0,
                words.say("tier." + compared.tier().word()),
                style(compared.tier()),
                0,
                words.say(
                        "match.score",
                        Because.score(compared.match().score()),
                        words.say("kind." + compared.kind().word())));
        page.paragraph(2, words.say("quoted", Excerpt.of(compared.pair().left())));
        page.paragraph(2, words.say("quoted", Excerpt.of(compared.pair().right())));
        page.gap();
        if (compared.match().evidence().isEmpty()) {
            page.paragraph(2, words.say("match.nothing"));
        } else {
            EvidenceTable table = new EvidenceTable(words);
            table.row(words.say("match.start"), compared.start(), "");
            compared.match().evidence().forEach(table::add);
            table.row(words.say("match.sum"), compared.match().logOdds(), words.say("match.logodds"));
            table.on(page, 2);
        }
        return page.gap()
                .paragraph(0, words.say("match.thresholds", weights.match(), weights.possible()))
                .toString();
    }

    /** How a verdict stands out. */
    static Style style(Tier tier) {
        return switch (tier) {
            case MATCH -> Style.RED;
            case POSSIBLE -> Style.YELLOW;
            case NO -> Style.GREEN;
        };
    }
}
