package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.cli.text.Columns;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Route;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.JurisdictionCoverage;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.exchange.document.Excerpt;

/**
 * A decision as a person reads it: what is to be done and why, in one sentence; each line with what it was read as and what
 * the law says of it; what to ask; what would change the answer; what stood behind it.
 */
public final class DecisionPage {

    private final Decider decider;
    private final Words words;
    private final Screen screen;
    private final Names names;

    /** Pages for decisions of {@code decider}. */
    public DecisionPage(Decider decider, Words words, Screen screen) {
        this.decider = decider;
        this.words = words;
        this.screen = screen;
        this.names = new Names(decider.rulebook(), words);
    }

    /** The page of {@code decision}. */
    public String of(Decision decision) {
        Page page = new Page(screen);
        Spoken spoken = new Spoken(
                decider.rulebook(),
                words,
                new Fields(
                        words,
                        decider.rulebook().law().queries(),
                        decision.consignment().lines()));
        Disposition disposition = decision.disposition();
        page.hanging(
                0,
                words.say("disposition", words.say("disposition." + disposition)),
                style(disposition),
                0,
                new Opening(names, spoken, words).sentence(decision));
        page.gap().paragraph(0, movement(decision));
        lines(page, decision, spoken);
        PartyPart parties = new PartyPart(names, spoken, words);
        parties.write(page, decision);
        new AdvicePart(spoken, words).write(page, decision);
        coverage(page, decision);
        parties.basis(page, decision);
        page.gap();
        page.paragraph(0, words.say("advice." + disposition));
        page.paragraph(
                0,
                Style.FAINT,
                words.say(
                        "basis",
                        decision.circumstances().recorded(),
                        shortened(decision.rulebook()),
                        decision.engine()));
        return page.toString();
    }

    /** How a disposition stands out. */
    static Style style(Disposition disposition) {
        return switch (disposition) {
            case RELEASE -> Style.GREEN;
            case ASK -> Style.BLUE;
            case HOLD -> Style.YELLOW;
            case STOP -> Style.RED;
        };
    }

    /** Number, route, transport, purpose and the day whose law was read. */
    private String movement(Decision decision) {
        List<String> parts = new ArrayList<>();
        decision.consignment().id().map(Excerpt::of).ifPresent(parts::add);
        Route route = decision.consignment().route();
        String way = words.say("route", route.from(), route.to());
        List<String> via = route.via().stream().map(Country::code).toList();
        parts.add(via.isEmpty() ? way : words.say("route.via", way, words.list(via)));
        decision.consignment().transport().ifPresent(transport -> parts.add(words.say("transport." + transport)));
        decision.consignment().purpose().ifPresent(purpose -> parts.add(words.say("purpose." + purpose)));
        parts.add(words.say("law.of", decision.lawDate()));
        return String.join(" · ", parts);
    }

    /** Lines under which something was found in full; the others together, where the lists say the same of them. */
    private void lines(Page page, Decision decision, Spoken spoken) {
        DeterminationPart determinations = new DeterminationPart(names, spoken, words);
        ReadingPart reading = new ReadingPart(names, spoken, words);
        int hang = hang(decision, determinations);
        Map<List<List<String>>, List<Line>> free = new LinkedHashMap<>();
        for (Line line : decision.consignment().lines()) {
            List<Determination> found = of(line, decision);
            if (!found.isEmpty() && found.stream().allMatch(DeterminationPart::isFree)) {
                List<List<String>> said =
                        found.stream().map(determinations::becauseFree).toList();
                free.computeIfAbsent(said, key -> new ArrayList<>()).add(line);
            } else {
                page.gap();
                title(page, line);
                reading(page, hang, reading.paragraphs(decider.read(decision.consignment(), line)));
                determinations.write(page, 2, hang, found);
            }
        }
        for (List<Line> alike : free.values()) {
            page.gap();
            if (alike.size() == 1) {
                title(page, alike.getFirst());
                reading(page, hang, reading.paragraphs(decider.read(decision.consignment(), alike.getFirst())));
            } else {
                together(page, decision, alike, reading);
            }
            determinations.write(page, 2, hang, of(alike.getFirst(), decision));
        }
    }

    private void together(Page page, Decision decision, List<Line> alike, ReadingPart reading) {
        page.heading(words.say(
                "lines", words.list(Ranges.of(alike.stream().map(Line::number).toList()))));
        List<List<String>> rows = new ArrayList<>();
        for (Line line : alike) {
            Goods goods = decider.read(decision.consignment(), line);
            rows.add(List.of(Integer.toString(line.number()), what(line), reading.brief(goods)));
        }
        page.table(2, rows.size() > 10 ? rows.subList(0, 10) : rows);
        if (rows.size() > 10) {
            page.paragraph(2, words.count("lines.further", rows.size() - 10));
        }
    }

    private void title(Page page, Line line) {
        List<String> parts = new ArrayList<>();
        parts.add(what(line));
        line.netMass().ifPresent(mass -> parts.add(mass.toString()));
        line.quantity().ifPresent(quantity -> parts.add(Excerpt.of(quantity)));
        line.value().ifPresent(value -> parts.add(value.toString()));
        line.commodityCode().ifPresent(parts::add);
        String label = words.say("line", line.number());
        page.hanging(0, label, Style.BOLD, Columns.of(label) + 2, String.join(" · ", parts));
    }

    private String what(Line line) {
        return line.description()
                .or(line::formula)
                .or(line::cas)
                .or(line::commodityCode)
                .map(text -> words.say("quoted", Excerpt.of(text.strip())))
                .orElseGet(() -> words.say("line.undescribed"));
    }

    private void reading(Page page, int hang, List<String> paragraphs) {
        String label = words.say("heading.reading");
        for (String paragraph : paragraphs) {
            page.hanging(2, label, Style.BOLD, hang, paragraph);
            label = "";
        }
    }

    /** Where the texts behind the labels of a line begin. */
    private int hang(Decision decision, DeterminationPart determinations) {
        int widest = Columns.of(words.say("heading.reading"));
        for (Line line : decision.consignment().lines()) {
            widest = Math.max(widest, determinations.widest(of(line, decision)));
        }
        return 2 + widest + 2;
    }

    private static List<Determination> of(Line line, Decision decision) {
        return decision.determinations().stream()
                .filter(found -> found.line() == line.number())
                .toList();
    }

    private void coverage(Page page, Decision decision) {
        page.gap().heading(words.say("heading.coverage"));
        for (JurisdictionCoverage covered : decision.coverage()) {
            if (covered.lists().isEmpty()) {
                covered.notCovered().forEach(gap -> page.point(2, words.of(gap)));
                continue;
            }
            String tested = words.say("coverage.tested", words.list(covered.lists()));
            page.point(2, covered.notCovered().isEmpty() ? tested : words.say("coverage.gaps", tested));
            covered.notCovered().forEach(gap -> page.hanging(4, "–", Style.PLAIN, 6, words.of(gap)));
        }
    }

    /** The beginning of a hash, enough to tell one from another. */
    static String shortened(String hash) {
        return hash.length() > 19 ? hash.substring(0, 19) : hash;
    }
}
