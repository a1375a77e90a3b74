package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.NamedParty;
import org.tidewaiter.engine.decision.PartyHit;
import org.tidewaiter.engine.decision.Screening;
import org.tidewaiter.engine.decision.ScreeningState;
import org.tidewaiter.engine.screening.match.Evidence;
import org.tidewaiter.engine.screening.match.Support;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.screening.Because;

/** Who is or may be on a list: which list, which of its names matched and why, what follows. What stands among the determinations is not said twice. */
final class PartyPart {

    /** Hits of one party that are shown in full; the rest is counted. */
    private static final int SHOWN = 5;

    private final Names names;
    private final Spoken spoken;
    private final Words words;

    PartyPart(Names names, Spoken spoken, Words words) {
        this.names = names;
        this.spoken = spoken;
        this.words = words;
    }

    void write(Page page, Decision decision) {
        Screening screening = decision.screening();
        if (screening.hits().isEmpty()) {
            return;
        }
        page.gap().heading(words.say("heading.parties"));
        List<PartyHit> hits = screening.hits();
        for (NamedParty named : hits.stream().map(PartyHit::named).distinct().toList()) {
            List<PartyHit> own =
                    hits.stream().filter(hit -> hit.named().equals(named)).toList();
            own.stream().limit(SHOWN).forEach(hit -> hit(page, hit));
            if (own.size() > SHOWN) {
                page.paragraph(2, words.count("party.further", own.size() - SHOWN));
            }
        }
        hits.stream()
                .filter(hit -> hit.effect().compareTo(PartyHit.Effect.RESTRICTS) >= 0)
                .findFirst()
                .ifPresent(hit ->
                        page.paragraph(2, words.say("party.dismiss", place(hit.named()), Excerpt.of(hit.entry()))));
    }

    private void hit(Page page, PartyHit hit) {
        page.hanging(2, "!", style(hit.effect()), 4, words.say("party.hit", who(hit), list(hit), entity(hit)));
        page.paragraph(
                4,
                words.say(
                        "party.alias",
                        Excerpt.of(hit.hit().name().text()),
                        Because.score(hit.hit().score()),
                        words.say("tier." + hit.hit().tier().word())));
        List<String> why = new ArrayList<>();
        why.add(words.say("party.effect." + hit.effect()));
        if (hit.effect().compareTo(PartyHit.Effect.LICENCE) < 0) {
            hit.why().forEach(reason -> why.add(spoken.of(reason)));
        }
        page.paragraph(4, words.clauses(why));
        if (!hit.measures().isEmpty()) {
            page.paragraph(4, words.say("party.measures", words.list(hit.measures())));
        }
        EvidenceTable table = new EvidenceTable(words);
        for (Evidence piece : hit.hit().evidence()) {
            table.add(piece);
        }
        for (Support piece : hit.hit().support()) {
            table.add(piece);
        }
        table.on(page, 6);
    }

    /** The party and the part it plays. */
    String who(PartyHit hit) {
        NamedParty named = hit.named();
        String name = named.subject().name().isEmpty()
                ? named.subject().identifiers().getFirst().value()
                : named.subject().name();
        return named.role()
                .map(role -> words.say("party.role", Excerpt.of(name), words.say("role." + role.word())))
                .orElseGet(() -> words.say("party.role", Excerpt.of(name), spoken.field(named.place())));
    }

    /** The place of a party as commands take it: its number alone, where it is a party. */
    private static String place(NamedParty named) {
        return named.role().isPresent()
                ? named.party().map(number -> Integer.toString(number)).orElse(named.place())
                : named.place();
    }

    private String list(PartyHit hit) {
        return names.list(hit.hit().party().list());
    }

    private static String entity(PartyHit hit) {
        return Excerpt.of(hit.entry());
    }

    private static Style style(PartyHit.Effect effect) {
        return switch (effect) {
            case ADVISORY, TURNS_ON_GOODS -> Style.PLAIN;
            case RESTRICTS, HOLDS -> Style.YELLOW;
            case LICENCE, BARS -> Style.RED;
        };
    }

    /** Whether and with what the parties were compared. */
    void basis(Page page, Decision decision) {
        Screening screening = decision.screening();
        page.point(2, words.say("screening." + screening.state()));
        if (screening.state() != ScreeningState.DONE && screening.state() != ScreeningState.NOTHING_TO_SCREEN) {
            screening.because().forEach(reason -> page.hanging(4, "–", Style.PLAIN, 6, spoken.of(reason)));
        }
        List<String> lists = screening.lists().stream()
                .map(list -> words.say("screening.list", list.list(), list.asOf()))
                .toList();
        if (!lists.isEmpty()) {
            page.hanging(4, "–", Style.PLAIN, 6, words.list(lists));
        }
    }
}
