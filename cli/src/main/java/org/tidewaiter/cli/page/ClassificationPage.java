package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tidewaiter.cli.text.Columns;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.decision.Suggestions.Suggestion;
import org.tidewaiter.exchange.classification.Classification;
import org.tidewaiter.exchange.document.Excerpt;

/** What a text was read as, and the entries it may fall under, as a person reads it. */
public final class ClassificationPage {

    /** Phrases that speak of the goods. What speaks of the movement is supposed here and says nothing. */
    private static final Set<Phrase> ABOUT_GOODS = EnumSet.of(
            Phrase.GOODS_ARE,
            Phrase.GOODS_MAY_BE,
            Phrase.FORM_IS,
            Phrase.FORM_OPEN,
            Phrase.NUMBER_MEETS,
            Phrase.NUMBER_OPEN,
            Phrase.STATED_YES,
            Phrase.STATED_OPEN,
            Phrase.CODE_BEGINS,
            Phrase.CONTAINS,
            Phrase.CONTAINS_OPEN,
            Phrase.CODE_INFERRED,
            Phrase.NOTE,
            Phrase.ENTRY_DOUBTFUL,
            Phrase.INTERPRETATION);

    private final Words words;
    private final Screen screen;
    private final Names names;
    private final Spoken spoken;

    /** Pages under the law of {@code rulebook}. */
    public ClassificationPage(Rulebook rulebook, Words words, Screen screen) {
        this.words = words;
        this.screen = screen;
        this.names = new Names(rulebook, words);
        this.spoken =
                new Spoken(rulebook, words, new Fields(words, rulebook.law().queries()));
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
        suggestions(page, classification.suggestions());
        new AdvicePart(spoken, words).questions(page, classification.questions());
        page.gap().paragraph(0, words.say("classify.advice"));
        return page.toString();
    }

    private void suggestions(Page page, List<Suggestion> suggestions) {
        if (suggestions.isEmpty()) {
            return;
        }
        page.gap().heading(words.say("heading.suggestions"));
        int number = 0;
        for (Suggestion suggestion : suggestions) {
            number++;
            String id = suggestion.entry().id();
            String title = names.entry(id).orElse(id);
            page.hanging(2, number + ".", Style.PLAIN, 5, words.say("classify.suggested", title, id));
            page.point(5, spoken.of(suggestion.because()));
        }
    }

    private void candidate(Page page, int hang, String label, Determination candidate) {
        if (candidate.entry().isEmpty()) {
            String verdict = words.say("verdict." + candidate.verdict());
            List<String> because = candidate.because().stream().map(spoken::of).toList();
            page.hanging(2, label, Style.BOLD, hang, words.say("verdict.because", verdict, words.clauses(because)));
            return;
        }
        String id = candidate.entry().get();
        String fit = words.say(Classification.fits(candidate) ? "classify.fits" : "classify.maybe");
        List<String> ids = new ArrayList<>(List.of(id));
        candidate.code().ifPresent(code -> ids.add(words.say("verdict.code", code)));
        String title = names.entry(id).orElse(id);
        page.hanging(2, label, Style.BOLD, hang, words.say("verdict.entry", fit, title, words.list(ids)));
        candidate.because().stream()
                .filter(reason -> ABOUT_GOODS.contains(reason.phrase()))
                .map(spoken::of)
                .distinct()
                .forEach(reason -> page.point(hang, reason));
    }

    private int hang(Classification classification) {
        int widest = Columns.of(words.say("heading.reading"));
        for (Determination candidate : classification.candidates()) {
            widest = Math.max(widest, Columns.of(candidate.list()));
        }
        return 2 + widest + 2;
    }
}
