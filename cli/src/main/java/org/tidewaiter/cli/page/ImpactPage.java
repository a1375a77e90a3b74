package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.Disposition;

/** What a change of law does to consignments: how many answers change, from what to what, and the first of them. */
public final class ImpactPage {

    /** Changed consignments that are shown. */
    private static final int SHOWN = 20;

    private final Spoken then;
    private final Spoken now;
    private final Words words;
    private final Page changes;
    private final Screen screen;
    private final Map<Turn, Long> turns = new TreeMap<>();
    private long compared;
    private long changed;
    private long rejected;

    /** A page that compares the answers of two deciders. */
    public ImpactPage(Decider before, Decider after, Words words, Screen screen) {
        this.then = new Spoken(
                before.rulebook(),
                words,
                new Fields(words, before.rulebook().law().queries()));
        this.now = new Spoken(
                after.rulebook(),
                words,
                new Fields(words, after.rulebook().law().queries()));
        this.words = words;
        this.screen = screen;
        this.changes = new Page(screen);
    }

    /** From which disposition to which. */
    private record Turn(Disposition before, Disposition after) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            int byBefore = before.compareTo(other.before);
            return byBefore != 0 ? byBefore : after.compareTo(other.after);
        }
    }

    /** Takes in a row without an answer. */
    public void rejected() {
        rejected++;
    }

    /** Takes in both answers to the consignment that begins in {@code row}. */
    public void compared(long row, Decision before, Decision after) {
        compared++;
        List<String> lost = without(words(before, then), words(after, now));
        List<String> won = without(words(after, now), words(before, then));
        if (before.disposition() == after.disposition() && lost.isEmpty() && won.isEmpty()) {
            return;
        }
        changed++;
        turns.merge(new Turn(before.disposition(), after.disposition()), 1L, Long::sum);
        if (changed <= SHOWN) {
            String name = before.consignment().id().orElseGet(() -> words.say("reject.row", row));
            changes.point(
                    2, words.say("impact.changed", name, turn(new Turn(before.disposition(), after.disposition()))));
            lost.forEach(line -> changes.hanging(4, "−", Style.PLAIN, 6, line));
            won.forEach(line -> changes.hanging(4, "+", Style.PLAIN, 6, line));
        }
    }

    /** How many were compared. */
    public long compared() {
        return compared;
    }

    /** How many answers change. */
    public long changed() {
        return changed;
    }

    /** The page, when everything was taken in. */
    public String end() {
        Page page = new Page(screen);
        String counts = words.say("impact.title", Numbers.grouped(changed), Numbers.grouped(compared));
        page.heading(rejected == 0 ? counts : words.say("impact.rejected", counts, Numbers.grouped(rejected)));
        List<List<String>> rows = new ArrayList<>();
        turns.forEach((turn, count) -> rows.add(List.of(turn(turn), Numbers.grouped(count))));
        if (!rows.isEmpty()) {
            page.table(2, rows).gap();
        }
        String shown = changed > SHOWN
                ? changes + "  " + words.count("lines.further", changed - SHOWN) + "\n"
                : changes.toString();
        return page + shown;
    }

    private String turn(Turn turn) {
        return words.say("disposition." + turn.before) + " → " + words.say("disposition." + turn.after);
    }

    /** What every list says of every line, in a few words. */
    private List<String> words(Decision decision, Spoken spoken) {
        List<String> lines = new ArrayList<>();
        for (Determination found : decision.determinations()) {
            String reason =
                    found.because().isEmpty() ? "" : spoken.of(found.because().getFirst());
            lines.add(words.say(
                    "impact.line",
                    found.line(),
                    found.list(),
                    words.say("verdict.because", words.say("verdict." + found.verdict()), reason)));
        }
        return lines;
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
