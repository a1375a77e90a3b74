package org.tidewaiter.engine.decision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.law.Answer;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.Query;
import org.tidewaiter.engine.law.Slot;
import org.tidewaiter.engine.law.Verdict;

/**
 * Finds the questions: the unknown facts for each of which two answers exist that, all else being equal, give the
 * consignment different dispositions.
 */
final class Questioner {

    private final Law law;
    private final Texts texts;

    Questioner(Law law, Texts texts) {
        this.law = law;
        this.texts = texts;
    }

    /**
     * The questions left open by {@code examinations}.
     *
     * @param settled the worst that follows from everything that is not open
     */
    List<Question> questions(List<Line> lines, List<Examination> examinations, Disposition settled, Wording wording) {
        Map<String, Question> questions = new TreeMap<>();
        for (Examination examination : examinations) {
            Line line = lines.stream()
                    .filter(candidate -> candidate.number() == examination.line())
                    .findFirst()
                    .orElseThrow();
            Disposition elsewhere = settled.or(mildestElsewhere(examinations, examination));
            for (Examination.Open open : examination.open()) {
                for (Slot slot : new TreeSet<>(open.exploration().touched())) {
                    String fact = wording.pointer(line, slot);
                    if (!questions.containsKey(fact) && turns(slot, open, examination, elsewhere)) {
                        questions.put(fact, ask(fact, slot));
                    }
                }
            }
            if (nothingSaid(examination) && elsewhere != Disposition.STOP) {
                Slot identity = new Slot.Identity();
                String fact = wording.pointer(line, identity);
                questions.putIfAbsent(fact, ask(fact, identity));
            }
        }
        return List.copyOf(questions.values());
    }

    private static boolean nothingSaid(Examination examination) {
        return examination.determinations().stream()
                .anyMatch(found -> found.entry().isEmpty() && found.verdict() == Verdict.UNDETERMINED);
    }

    private static Disposition mildestElsewhere(List<Examination> examinations, Examination here) {
        Disposition worst = Disposition.RELEASE;
        for (Examination other : examinations) {
            if (other != here) {
                for (Examination.Open open : other.open()) {
                    worst = worst.or(open.mildest(open.exploration()));
                }
            }
        }
        return worst;
    }

    private static boolean turns(Slot slot, Examination.Open open, Examination examination, Disposition elsewhere) {
        return open.exploration()
                .turns(
                        slot,
                        turn -> elsewhere.or(under(turn.one(), open, examination))
                                != elsewhere.or(under(turn.other(), open, examination)));
    }

    /** What follows on this line if the facts are as assumed, and everything else still open turns out mildly. */
    private static Disposition under(Map<Slot, Answer> answers, Examination.Open turned, Examination examination) {
        Disposition worst = Disposition.RELEASE;
        for (Examination.Open open : examination.open()) {
            Facts facts = open.exploration().along(answers);
            worst = worst.or(open.mildest(new Exploration(open.exploration().judge(), facts)));
        }
        return worst.or(turned.mildest(new Exploration(
                turned.exploration().judge(), turned.exploration().along(answers))));
    }

    private Question ask(String fact, Slot slot) {
        Query query = law.queries().get(slot.field());
        if (query != null) {
            return new Question(fact, query.ask(), query.who());
        }
        return new Question(fact, texts.text(Reason.of(Phrase.ASK_FACT, slot.field())), "exporter");
    }
}
