package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.cli.text.Columns;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.decision.Cure;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.FlagRaised;
import org.tidewaiter.engine.decision.Question;
import org.tidewaiter.engine.flags.Flag;

/** What to ask, what calls for a look, what would lawfully change the answer, what must be observed. */
final class AdvicePart {

    private final Spoken spoken;
    private final Words words;

    AdvicePart(Spoken spoken, Words words) {
        this.spoken = spoken;
        this.words = words;
    }

    void write(Page page, Decision decision) {
        questions(page, decision.questions());
        cures(page, decision.cures());
        flags(page, decision.flags());
        reasons(page, "heading.conditions", decision.conditions());
        reasons(page, "heading.conflicts", decision.conflicts());
    }

    /** The questions on which the answer turns. */
    void questions(Page page, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.gap().heading(words.say("heading.questions"));
        int number = 0;
        for (Question question : questions) {
            number++;
            String who = words.sayOr("who." + question.who(), question.who());
            page.hanging(
                    2,
                    number + ".",
                    Style.PLAIN,
                    number > 9 ? 6 : 5,
                    words.say("question", words.of(question.ask()), who, spoken.field(question.fact())));
        }
    }

    private void flags(Page page, List<FlagRaised> flags) {
        if (flags.isEmpty()) {
            return;
        }
        page.gap().heading(words.say("heading.flags"));
        for (FlagRaised raised : flags) {
            Flag flag = raised.raised().flag();
            String weight = words.say("flag.strength." + raised.raised().strength());
            String title = words.say("flag.title", words.of(flag.title()), weight);
            page.hanging(2, "!", raised.holds() ? Style.YELLOW : Style.PLAIN, 4, title);
            page.paragraph(4, words.say("flag.seen", words.clauses(seen(raised))));
            page.paragraph(4, words.say("flag.innocent", words.of(flag.commonlyInnocent())));
            page.paragraph(4, words.say("flag.ask", words.of(flag.ask())));
        }
    }

    /** What raised a flag. That a line is listed is said above, with the line. */
    private List<String> seen(FlagRaised raised) {
        List<Reason> because = raised.raised().because();
        List<Reason> telling = because.stream()
                .filter(reason -> reason.phrase() != Phrase.FLAG_LISTED)
                .toList();
        return (telling.isEmpty() ? because : telling).stream().map(spoken::of).toList();
    }

    private void cures(Page page, List<Cure> cures) {
        for (Cure.Kind kind : Cure.Kind.values()) {
            List<Cure> ofKind =
                    cures.stream().filter(cure -> cure.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                page.gap().heading(words.say("heading.cures." + kind));
                int widest = 0;
                for (Cure cure : ofKind) {
                    widest = Math.max(widest, Columns.of(leadsTo(cure)));
                }
                int hang = 2 + widest + 2;
                ofKind.forEach(cure -> cure(page, hang, cure));
            }
        }
    }

    /** A cure; of one that takes several changes together, each change as a point of its own. */
    private void cure(Page page, int hang, Cure cure) {
        Style style = DecisionPage.style(cure.leadsTo());
        if (cure.text().phrase() == Phrase.CURE_TOGETHER
                && cure.text().arguments().getFirst() instanceof List<?> changes) {
            page.hanging(
                    2,
                    leadsTo(cure),
                    style,
                    hang,
                    spoken.of(Reason.of(Phrase.CURE_TOGETHER, "")).strip());
            changes.forEach(part -> change(page, hang, "•", Style.PLAIN, hang + 2, (Reason) part));
        } else {
            change(page, 2, leadsTo(cure), style, hang, cure.text());
        }
    }

    /** A change, with what it asks for besides as points of their own. */
    private void change(Page page, int indent, String label, Style style, int hang, Reason change) {
        List<Object> arguments = new ArrayList<>();
        List<String> besides = new ArrayList<>();
        for (Object argument : change.arguments()) {
            if (argument instanceof List<?> items && items.stream().allMatch(Text.class::isInstance)) {
                items.forEach(item -> besides.add(words.of((Text) item)));
                arguments.add("");
            } else {
                arguments.add(argument);
            }
        }
        String text = spoken.of(new Reason(change.phrase(), arguments)).strip();
        page.hanging(indent, label, style, hang, text);
        besides.forEach(condition -> page.hanging(hang, "–", Style.PLAIN, hang + 2, condition));
    }

    private String leadsTo(Cure cure) {
        return words.say("cure", words.say("disposition." + cure.leadsTo()));
    }

    private void reasons(Page page, String heading, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            page.gap().heading(words.say(heading));
            reasons.forEach(reason -> page.point(2, spoken.of(reason)));
        }
    }
}
