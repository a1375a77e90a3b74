package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tidewaiter.cli.text.Columns;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.exchange.document.Excerpt;

/** What a text was read as, and the entries it may fall under, as a person reads it. */
public final class ClassificationPage {

    private final Words words;
    private final Screen screen;
    private final Names names;
    private final Spoken spoken;

    /** Pages under the law of {@code rulebook}. */
    public ClassificationPage(Rulebook rulebook, Words words, Screen screen) {
        this.words = words;
        this.screen = screen;
        this.names = new Names(rulebook, words);
        this.spoken = new Spoken(rulebook.texts(), words, new Fields(words, List.of()));
    }

    /** The page of {@code classification}. */
    public String of(Classification classification) {
        Page page = new Page(screen);
        page.heading(words.say("quoted", Excerpt.of(classification.text())));
        int hang = hang(classification);
        String label = words.say("heading.reading");
        for (String paragraph : new ReadingPart(names, spoken, words).paragraphs(classification.goods())) {
            page.hanging(2, label, Style.BOLD, hang, paragraph);
            label = "";
        }
        page.gap().heading(words.say("heading.candidates", classification.date()));
        Set<String> lists = new LinkedHashSet<>();
        for (Determination candidate : classification.candidates()) {
            candidate(page, hang, lists.add(candidate.list()) ? candidate.list() : "", candidate);
        }
        List<String> silent = new ArrayList<>(classification.silent());
        silent.removeAll(lists);
        if (!silent.isEmpty()) {
            page.paragraph(2, words.say("classify.silent", words.list(silent)));
        }
        new AdvicePart(spoken, words).questions(page, classification.questions());
        page.gap().paragraph(0, words.say("classify.advice"));
        return page.toString();
    }

    private void candidate(Page page, int hang, String label, Determination candidate) {
        String id = candidate.entry().orElseThrow();
        String fit = words.say(Classification.fits(candidate) ? "classify.fits" : "classify.maybe");
        List<String> ids = new ArrayList<>(List.of(id));
        candidate.code().ifPresent(code -> ids.add(words.say("verdict.code", code)));
        page.hanging(
                2,
                label,
                Style.BOLD,
                hang,
                words.say("verdict.entry", fit, names.entry(id).orElse(id), words.list(ids)));
        candidate.because().stream()
                .filter(ClassificationPage::aboutGoods)
                .map(spoken::of)
                .distinct()
                .forEach(reason -> page.point(hang, reason));
    }

    /** Whether a reason speaks of the goods; what speaks of the movement is supposed here and says nothing. */
    private static boolean aboutGoods(Reason reason) {
        Phrase phrase = reason.phrase();
        return switch (phrase) {
            case GOODS_ARE,
                    GOODS_MAY_BE,
                    FORM_IS,
                    FORM_OPEN,
                    NUMBER_MEETS,
                    NUMBER_OPEN,
                    STATED_YES,
                    STATED_OPEN,
                    CODE_BEGINS,
                    CODE_INFERRED,
                    NOTE,
                    ENTRY_DOUBTFUL,
                    INTERPRETATION -> true;
            default -> false;
        };
    }

    private int hang(Classification classification) {
        int widest = Columns.of(words.say("heading.reading"));
        for (Determination candidate : classification.candidates()) {
            widest = Math.max(widest, Columns.of(candidate.list()));
        }
        return 2 + widest + 2;
    }
}
