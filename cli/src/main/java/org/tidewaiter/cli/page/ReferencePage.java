package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.cli.text.Columns;
import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.rulebook.reference.LawReference;

/** Imported lists, as published: to be read and searched, never to decide by. */
public final class ReferencePage {

    /** Hits of a search that are shown. */
    private static final int SHOWN = 25;

    private final Words words;
    private final Screen screen;

    /** Pages on {@code screen}. */
    public ReferencePage(Words words, Screen screen) {
        this.words = words;
        this.screen = screen;
    }

    /** The lists that were imported. */
    public String lists(List<LawReference> references) {
        Page page = new Page(screen);
        for (LawReference reference : references) {
            page.gap().heading(words.say("list.book", reference.id(), reference.citation()));
            page.paragraph(
                    2,
                    words.say(
                            "reference.issued",
                            reference.issued(),
                            Numbers.grouped(reference.entries().size())));
        }
        return page.toString();
    }

    /** What a search found in {@code reference}; all of it where {@code hits} is all of it. */
    public String hits(LawReference reference, List<LawReference.Entry> hits) {
        Page page = new Page(screen);
        String count = words.count("reference.found", hits.size(), Numbers.grouped(hits.size()), reference.id());
        page.heading(count);
        List<List<String>> rows = new ArrayList<>();
        boolean all = hits.size() == reference.entries().size();
        hits.stream().limit(all ? hits.size() : SHOWN).forEach(entry -> rows.add(List.of(entry.id(), entry.heading())));
        page.table(2, rows);
        if (hits.size() > rows.size()) {
            page.paragraph(2, words.count("lines.further", hits.size() - rows.size()));
        }
        return page.toString();
    }

    /** An entry as published. */
    public String entry(LawReference reference, LawReference.Entry entry) {
        Page page = new Page(screen);
        page.heading(entry.id()).paragraph(0, entry.heading()).gap();
        int hang = 4 + widest();
        field(page, hang, "published", words.say("reference.cited", reference.citation(), reference.issued()));
        if (!entry.reasons().isEmpty()) {
            field(page, hang, "reasons", entry.reasons());
        }
        String label = "columns";
        for (LawReference.ChartLine line : entry.chart()) {
            field(page, hang, label, words.say("reference.chart", line.control(), line.column()));
            label = "";
        }
        label = "exceptions";
        for (var exception : entry.exceptions().entrySet()) {
            field(page, hang, label, words.say("reference.chart", exception.getKey(), exception.getValue()));
            label = "";
        }
        if (!entry.related().isEmpty()) {
            field(page, hang, "related", entry.related());
        }
        page.gap();
        for (LawReference.Paragraph paragraph : entry.paragraphs()) {
            int indent = 2 + 2 * paragraph.depth();
            String mark = paragraph.label().isEmpty() ? "" : paragraph.label() + ".";
            page.hanging(indent, mark, Style.PLAIN, indent + Math.max(3, Columns.of(mark) + 1), paragraph.text());
        }
        page.gap().paragraph(2, Style.FAINT, words.say("reference.advice"));
        return page.toString();
    }

    private void field(Page page, int hang, String label, String text) {
        page.hanging(2, label.isEmpty() ? "" : words.say("reference." + label), Style.BOLD, hang, text);
    }

    private int widest() {
        int widest = 0;
        for (String label : List.of("published", "reasons", "columns", "exceptions", "related")) {
            widest = Math.max(widest, Columns.of(words.say("reference." + label)));
        }
        return widest;
    }
}
