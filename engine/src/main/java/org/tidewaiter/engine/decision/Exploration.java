package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tidewaiter.engine.law.Answer;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Slot;
import org.tidewaiter.engine.law.Verdict;

/**
 * Where the unknown facts of a line would lead. Each unknown slot is tried with a finite set of answers that stands for all
 * ({@link Evaluation#open}), and only as long as the verdict is still open, so that every completion of the facts falls
 * under exactly one path.
 */
final class Exploration {

    /** Paths beyond this number are not followed; the answer is then UNDETERMINED. */
    private static final int MOST_PATHS = 4_096;

    private static final Set<Verdict> LICENCE_AT_MOST =
            EnumSet.of(Verdict.NOT_CONTROLLED, Verdict.EXEMPT, Verdict.LICENCE_REQUIRED);

    private final Judge judge;
    private final Facts facts;
    private final List<Path> paths = new ArrayList<>();
    private final Set<Slot> touched = new TreeSet<>();
    private boolean cut;

    /**
     * Answers to some unknown slots, and the verdict that they settle.
     *
     * @param answers assumed answers
     * @param verdict what follows, whatever the remaining slots hold
     */
    record Path(Map<Slot, Answer> answers, Verdict verdict) {}

    Exploration(Judge judge, Facts facts) {
        this.judge = judge;
        this.facts = facts;
        explore(facts, Map.of());
    }

    private void explore(Facts known, Map<Slot, Answer> answers) {
        Optional<Verdict> verdict = settled(judge, known);
        if (verdict.isPresent()) {
            paths.add(new Path(answers, verdict.get()));
            return;
        }
        Map<Slot, Set<Answer>> open = open(judge, known);
        if (open.isEmpty() || paths.size() > MOST_PATHS) {
            cut = true;
            touched.addAll(open.keySet());
            return;
        }
        Map.Entry<Slot, Set<Answer>> next = open.entrySet().iterator().next();
        touched.add(next.getKey());
        for (Answer answer : next.getValue()) {
            Map<Slot, Answer> more = new TreeMap<>(answers);
            more.put(next.getKey(), answer);
            explore(known.assuming(next.getKey(), answer), more);
        }
    }

    private static Map<Slot, Set<Answer>> open(Judge judge, Facts facts) {
        Map<Slot, Set<Answer>> open = new TreeMap<>(Evaluation.open(judge.conditions(), facts, true));
        Evaluation.open(judge.conditions(), facts, false).forEach(open::putIfAbsent);
        return open;
    }

    /** The verdict that the facts settle: UNVERIFIED where readings of the law disagree; empty where a fact is missing. */
    static Optional<Verdict> settled(Judge judge, Facts facts) {
        Optional<Judge.Judgement> stated = judge.judge(facts, DatedBook.Reading.AS_STATED);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        Verdict verdict = stated.get().verdict();
        for (DatedBook.Reading reading : DatedBook.Reading.OTHERS) {
            Optional<Judge.Judgement> other = judge.judge(facts, reading);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            if (other.get().verdict() != verdict) {
                return Optional.of(Verdict.UNVERIFIED);
            }
        }
        return Optional.of(verdict);
    }

    /** The verdicts to which completions of the facts lead. */
    Set<Verdict> verdicts() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        paths.forEach(path -> verdicts.add(path.verdict()));
        if (cut) {
            verdicts.add(Verdict.UNDETERMINED);
        }
        return verdicts;
    }

    /** Whether the law asks at most for a licence under every reading of it and every completion of the facts. */
    boolean licenceSuffices() {
        return !cut
                && paths.stream()
                        .map(path -> along(path.answers()))
                        .allMatch(known -> DatedBook.Reading.ALL.stream()
                                .allMatch(reading -> judge.judge(known, reading)
                                        .filter(judgement -> LICENCE_AT_MOST.contains(judgement.verdict()))
                                        .isPresent()));
    }

    /** The slots that were open on the way. */
    Set<Slot> touched() {
        return touched;
    }

    List<Path> paths() {
        return paths;
    }

    Judge judge() {
        return judge;
    }

    Facts facts() {
        return facts;
    }

    /** The facts with the answers of {@code path}. */
    Facts along(Map<Slot, Answer> answers) {
        Facts known = facts;
        for (Map.Entry<Slot, Answer> answer : answers.entrySet()) {
            known = known.assuming(answer.getKey(), answer.getValue());
        }
        return known;
    }

    /**
     * Two completions that differ in one slot only and lead to different verdicts.
     *
     * @param one answers that settle one verdict
     * @param other the same answers but for the slot, and what else must be known to settle another verdict
     */
    record Turn(Map<Slot, Answer> one, Map<Slot, Answer> other) {}

    /** Whether {@code slot} alone turns the verdict in a way that is {@code wanted}; the first such way is enough. */
    boolean turns(Slot slot, Predicate<Turn> wanted) {
        for (Path path : paths) {
            Answer here = path.answers().get(slot);
            if (here == null) {
                continue;
            }
            for (Answer there : answersTried(slot)) {
                if (!there.equals(here) && turns(slot, path, there, wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean turns(Slot slot, Path path, Answer there, Predicate<Turn> wanted) {
        Map<Slot, Answer> changed = new TreeMap<>(path.answers());
        changed.put(slot, there);
        for (Path end : new Exploration(judge, along(changed)).paths()) {
            if (end.verdict() != path.verdict()) {
                Map<Slot, Answer> other = new TreeMap<>(changed);
                other.putAll(end.answers());
                Map<Slot, Answer> one = new TreeMap<>(path.answers());
                end.answers().forEach(one::putIfAbsent);
                if (wanted.test(new Turn(one, other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<Answer> answersTried(Slot slot) {
        Set<Answer> tried = new LinkedHashSet<>();
        for (Path path : paths) {
            Answer answer = path.answers().get(slot);
            if (answer != null) {
                tried.add(answer);
            }
        }
        return tried;
    }
}
