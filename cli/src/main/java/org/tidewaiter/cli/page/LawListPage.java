package org.tidewaiter.cli.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.ControlList;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Gap;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.LawOn;

/** Which law is held: the law books with their lists, or the entries of one list. */
public final class LawListPage {

    private final Rulebook rulebook;
    private final Words words;
    private final Screen screen;

    /** Pages of the law of {@code rulebook}. */
    public LawListPage(Rulebook rulebook, Words words, Screen screen) {
        this.rulebook = rulebook;
        this.words = words;
        this.screen = screen;
    }

    /** Every law book and its lists. */
    public String books() {
        Page page = new Page(screen);
        for (LawBook book : rulebook.law().books()) {
            page.gap().heading(words.say("list.book", book.jurisdiction(), words.of(book.title())));
            page.paragraph(
                    2,
                    words.say("list.checked", book.checkedTo(), book.checkedTo().plusDays(book.staleAfterDays())));
            List<List<String>> rows = new ArrayList<>();
            for (ControlList list : book.lists()) {
                long entries = book.entries().stream()
                        .filter(entry -> entry.list().equals(list.id()))
                        .count();
                rows.add(List.of(
                        list.id(),
                        words.count("list.entries", entries),
                        words.say(list.complete() ? "list.complete" : "list.partial"),
                        words.of(list.title())));
            }
            page.table(2, rows);
            readings(page, book);
        }
        return page.toString();
    }

    /** The official readings that stand beside the entries of {@code book}. */
    private void readings(Page page, LawBook book) {
        if (!book.interpretations().isEmpty()) {
            page.paragraph(2, words.say("list.readings"));
            page.table(
                    4,
                    book.interpretations().stream()
                            .map(reading -> List.of(
                                    reading.id(),
                                    words.say("list.reading", words.of(reading.issuer()), words.of(reading.number())),
                                    words.say(reading.narrows() ? "reading.narrows" : "reading.widens")))
                            .toList());
        }
    }

    /** How to see more. */
    public String more() {
        return new Page(screen).line("").paragraph(0, words.say("list.more")).toString();
    }

    /** The entries that {@code wanted} picks, with their state on {@code date}; the page is empty where there is none. */
    public String entries(Predicate<Entry> wanted, LocalDate date) {
        Page page = new Page(screen);
        LawOn law = new LawOn(rulebook.law(), date);
        List<List<String>> rows = new ArrayList<>();
        for (LawBook book : rulebook.law().books()) {
            for (Entry entry : book.entries()) {
                if (wanted.test(entry)) {
                    LawOn.State state = law.state(entry.basis());
                    String title = words.of(entry.title());
                    rows.add(List.of(
                            entry.id(),
                            entry.code().orElse(""),
                            state == LawOn.State.IN_FORCE
                                    ? title
                                    : words.say("list.state", title, words.say("state." + state))));
                }
            }
        }
        if (rows.isEmpty()) {
            return "";
        }
        page.heading(words.count("list.found", rows.size(), Numbers.grouped(rows.size()), date));
        return page.table(2, rows).toString();
    }

    /** The gaps that {@code wanted} picks: what is known to be controlled and not held; empty where there is none. */
    public String gaps(Predicate<Gap> wanted) {
        List<List<String>> rows = rulebook.law().books().stream()
                .flatMap(book -> book.gaps().stream())
                .filter(wanted)
                .map(gap -> List.of(gap.id(), words.of(gap.title())))
                .toList();
        return rows.isEmpty()
                ? ""
                : new Page(screen)
                        .heading(words.count("list.gaps", rows.size(), Numbers.grouped(rows.size())))
                        .table(2, rows)
                        .toString();
    }

    /** Whether {@code text} stands in a gap's id or titles; case does not matter. */
    public static boolean mentions(Gap gap, String text) {
        return mentions(List.of(gap.id(), gap.title().en(), gap.title().zh()), text);
    }

    /** Whether {@code text} stands in an entry's id, codes, titles, tags or commodity numbers; case does not matter. */
    public static boolean mentions(Entry entry, String text) {
        List<String> places = new ArrayList<>(
                List.of(entry.id(), entry.title().en(), entry.title().zh()));
        entry.code().ifPresent(places::add);
        entry.inferredCode().ifPresent(places::add);
        places.addAll(entry.tags());
        places.addAll(entry.references());
        return mentions(places, text);
    }

    private static boolean mentions(List<String> places, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return places.stream().anyMatch(place -> place.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
