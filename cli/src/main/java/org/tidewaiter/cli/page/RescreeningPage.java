package org.tidewaiter.cli.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.screening.match.Weights;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.screening.AskedParty;
import org.tidewaiter.rulebook.watchlist.ListDiff;
import org.tidewaiter.rulebook.watchlist.ListVersion;
import org.tidewaiter.rulebook.watchlist.Rescreening;

/** What a change of a list means for customers, for a person. */
public final class RescreeningPage {

    /** Customers that are shown; files and JSON have them all. */
    private static final int SHOWN = 50;

    private final Words words;
    private final Screen screen;
    private final Weights weights;

    /** Pages on {@code screen} of hits that {@code weights} weighed. */
    public RescreeningPage(Words words, Screen screen, Weights weights) {
        this.words = words;
        this.screen = screen;
        this.weights = weights;
    }

    /**
     * A customer whom the change touches.
     *
     * @param asked the customer
     * @param changes what is new, changed or gone; at least one
     */
    public record Customer(AskedParty asked, List<Rescreening.Change> changes) {

        /** Takes a copy. */
        public Customer {
            changes = List.copyOf(changes);
        }
    }

    /** The page of the change {@code diff} for {@code customers}, of whom it touches {@code touched}. */
    public String of(ListVersion from, ListVersion to, ListDiff diff, long customers, List<Customer> touched) {
        Page page = new Page(screen);
        page.heading(
                words.say("rescreen.heading", to.list(), from.asOf(), from.shortHash(), to.asOf(), to.shortHash()));
        page.paragraph(
                2,
                words.say(
                        "rescreen.diff",
                        Numbers.grouped(diff.added().size()),
                        Numbers.grouped(diff.changed().size()),
                        Numbers.grouped(diff.removed().size())));
        page.paragraph(2, words.say("rescreen.touched", Numbers.grouped(touched.size()), Numbers.grouped(customers)));
        ScreeningPage hits = new ScreeningPage(words, screen, LocalDate.now(ZoneOffset.UTC));
        for (Customer customer : touched.subList(0, Math.min(SHOWN, touched.size()))) {
            String name = Excerpt.of(customer.asked().subject().name());
            String id = Excerpt.of(customer.asked().id());
            page.gap().heading(id.isEmpty() ? name : words.say("rescreen.customer", id, name));
            for (Rescreening.Change change : customer.changes()) {
                page.gap().paragraph(0, told(change));
                hits.hit(page, change.hit(), weights);
            }
        }
        if (touched.size() > SHOWN) {
            page.gap().paragraph(0, words.count("rescreen.further", touched.size() - SHOWN));
        }
        return page.toString();
    }

    private String told(Rescreening.Change change) {
        String kind = words.say("rescreen." + change.kind().name().toLowerCase(Locale.ROOT));
        List<String> fields = change.fields().stream()
                .map(field -> words.say("watchlists.field." + field))
                .toList();
        return fields.isEmpty() ? kind : words.say("rescreen.fields", kind, words.list(fields));
    }
}
