package org.tidewaiter.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.law.Answer;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Slot;
import org.tidewaiter.engine.law.Verdict;

/**
 * Random conditions over three numbers and two yes-or-no facts, some of them known. What the exploration says is held
 * against every assignment there is.
 */
@DisplayName("Exploring unknown facts says exactly what trying every assignment says")
class ExplorationTest {

    private static final List<Slot.Number> NUMBERS =
            List.of(new Slot.Measure("aMm"), new Slot.Measure("bMm"), new Slot.Measure("cMm"));
    private static final List<Slot.Answerable> FACTS =
            List.of(new Slot.Truth("p", false, Set.of()), new Slot.Truth("q", false, Set.of()));
    private static final List<BigDecimal> VALUES = List.of(
            new BigDecimal("0.5"), BigDecimal.ONE, new BigDecimal("1.5"), BigDecimal.TWO, new BigDecimal("2.5"));

    @RepeatedTest(300)
    void verdictsAndTurns(RepetitionInfo repetition) {
        Random random = new Random(20230801L + repetition.getCurrentRepetition());
        SmallLaw law = SmallLaw.with(condition(random, 3), condition(random, 2), random.nextBoolean());
        Judge judge = new Judge(law.book(LocalDate.parse("2025-01-01")), law.entry(), law.claims(), true);
        Facts facts = known(random);
        Exploration exploration = new Exploration(judge, facts);

        Map<Map<Slot, Answer>, Verdict> table = new LinkedHashMap<>();
        for (Map<Slot, Answer> assignment : assignments(facts)) {
            Facts complete = facts;
            for (Map.Entry<Slot, Answer> answer : assignment.entrySet()) {
                complete = complete.assuming(answer.getKey(), answer.getValue());
            }
            table.put(assignment, Exploration.settled(judge, complete).orElseThrow());
        }

        Set<Verdict> reachable = EnumSet.copyOf(table.values());
        assertThat(exploration.verdicts()).isEqualTo(reachable);
        for (Slot slot : slots()) {
            assertThat(exploration.turns(slot, turn -> true))
                    .as("slot %s of %s", slot, law.entry().condition())
                    .isEqualTo(turns(slot, table));
        }
    }

    @RepeatedTest(200)
    @DisplayName("Learning a fact never changes a settled verdict")
    void monotone(RepetitionInfo repetition) {
        Random random = new Random(7_000L + repetition.getCurrentRepetition());
        SmallLaw law = SmallLaw.with(condition(random, 3), condition(random, 2), random.nextBoolean());
        Judge judge = new Judge(law.book(LocalDate.parse("2025-01-01")), law.entry(), law.claims(), true);
        Facts facts = known(random);
        Optional<Verdict> settled = Exploration.settled(judge, facts);
        if (settled.isPresent()) {
            for (Map<Slot, Answer> assignment : assignments(facts)) {
                Facts more = facts;
                for (Map.Entry<Slot, Answer> answer : assignment.entrySet()) {
                    more = more.assuming(answer.getKey(), answer.getValue());
                    assertThat(Exploration.settled(judge, more)).isEqualTo(settled);
                }
            }
        }
    }

    private static List<Slot> slots() {
        List<Slot> slots = new ArrayList<>(NUMBERS);
        slots.addAll(FACTS);
        return slots;
    }

    private static boolean turns(Slot slot, Map<Map<Slot, Answer>, Verdict> table) {
        for (Map.Entry<Map<Slot, Answer>, Verdict> one : table.entrySet()) {
            if (!one.getKey().containsKey(slot)) {
                return false;
            }
            for (Answer answer : answers(slot)) {
                Map<Slot, Answer> other = new LinkedHashMap<>(one.getKey());
                other.put(slot, answer);
                if (table.get(other) != one.getValue()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Answer> answers(Slot slot) {
        return slot instanceof Slot.Number
                ? VALUES.stream().<Answer>map(Answer.Amount::new).toList()
                : List.of(new Answer.YesNo(true), new Answer.YesNo(false));
    }

    /** Every assignment of the slots that {@code facts} leave unknown. */
    private static List<Map<Slot, Answer>> assignments(Facts facts) {
        List<Map<Slot, Answer>> assignments = new ArrayList<>();
        assignments.add(Map.of());
        for (Slot slot : slots()) {
            boolean known = facts.goods().measures().keySet().stream()
                            .anyMatch(name -> slot.field().endsWith(name))
                    || facts.goods().truths().keySet().stream()
                            .anyMatch(name -> slot.field().endsWith("." + name));
            if (known) {
                continue;
            }
            List<Map<Slot, Answer>> longer = new ArrayList<>();
            for (Map<Slot, Answer> assignment : assignments) {
                for (Answer answer : answers(slot)) {
                    Map<Slot, Answer> more = new LinkedHashMap<>(assignment);
                    more.put(slot, answer);
                    longer.add(more);
                }
            }
            assignments = longer;
        }
        return assignments;
    }

    private static Facts known(Random random) {
        Map<String, Range> measures = new LinkedHashMap<>();
        Map<String, Boolean> truths = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            measures.put("aMm", Range.exactly(VALUES.get(random.nextInt(VALUES.size()))));
        }
        if (random.nextInt(3) == 0) {
            truths.put("p", random.nextBoolean());
        }
        return SmallLaw.facts(measures, truths);
    }

    private static Condition condition(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 6);
        return switch (kind) {
            case 0 -> new Condition.Within(NUMBERS.get(random.nextInt(3)), range(random));
            case 1 -> new Condition.Stated(FACTS.get(random.nextInt(2)));
            case 2 -> new Condition.All(List.of(condition(random, depth - 1), condition(random, depth - 1)));
            case 3 -> new Condition.Any(List.of(condition(random, depth - 1), condition(random, depth - 1)));
            case 4 -> new Condition.Not(condition(random, depth - 1));
            default ->
                new Condition.Doubtful(condition(random, depth - 1), random.nextBoolean(), new Text("doubt", "存疑"));
        };
    }

    private static Range range(Random random) {
        BigDecimal bound = random.nextBoolean() ? BigDecimal.ONE : BigDecimal.TWO;
        return switch (random.nextInt(4)) {
            case 0 -> Range.above(bound);
            case 1 -> Range.atLeast(bound);
            case 2 -> Range.below(bound);
            default -> Range.atMost(bound);
        };
    }
}
