package org.tidewaiter.server.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.exchange.consignment.Dates;
import org.tidewaiter.exchange.consignment.Shapes;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.exchange.document.Words;
import org.tidewaiter.registry.licensing.application.Proposal;
import org.tidewaiter.registry.licensing.application.Step;
import org.tidewaiter.registry.licensing.application.Taking;
import org.tidewaiter.rulebook.procedure.Interruption;

/**
 * A step as it is sent.
 *
 * @param step what is done
 * @param reason why
 * @param interruption what begins or ends that the clock minds
 * @param due until when an answer is expected
 * @param proposal what is proposed
 */
record StepDocument(
        Step step,
        Optional<String> reason,
        Optional<Interruption> interruption,
        Optional<Instant> due,
        Optional<Proposal> proposal) {

    private static final int MOST_LINES = 10_000;
    private static final int MOST_SIGNATURES = 3;
    private static final int MOST_DECIMALS = 12;
    private static final Words<Step> STEPS = new Words<>(new Text("a step", "步骤"), Step.values(), Step::word);
    private static final Words<Interruption> INTERRUPTIONS =
            new Words<>(new Text("an interruption", "中断事由"), Interruption.values(), Interruption::word);
    private static final Words<Proposal.Outcome> OUTCOMES =
            new Words<>(new Text("an outcome", "结果"), Proposal.Outcome.values(), Proposal.Outcome::word);
    private static final Text AMOUNT = new Text("a number above zero", "大于零的数");
    private static final Text SIGNATURES = new Text("a number from 1 to 3", "1至3之间的整数");
    private static final Text LATER = new Text("a day that is not before the first", "不早于起始日的日期");
    private static final Text DAY = new Text("a day of the calendar as YYYY-MM-DD", "YYYY-MM-DD格式的日期");
    private static final Text CODE = new Text("an ISO 3166-1 alpha-2 country code", "ISO 3166-1两位国家代码");
    private static final Text NUMBER = new Text("a number from one", "从一开始的编号");

    static Optional<StepDocument> read(Section section) {
        Optional<Step> step = Shape.word(section, "step", STEPS);
        Optional<String> reason = section.find("reason", stated -> stated.text(Shape.REASON));
        Optional<Interruption> interruption = section.find("interruption", INTERRUPTIONS::read);
        Optional<Instant> due = section.find("due", Shape::instant);
        Optional<Proposal> proposal = section.find("proposal", stated -> stated.section(StepDocument::proposal));
        return step.map(taken -> new StepDocument(taken, reason, interruption, due, proposal));
    }

    /** As the registry takes it. */
    Taking of(UUID application, Seen seen) {
        return new Taking(application, seen.step(), step, reason, interruption, due, proposal);
    }

    private static Optional<Proposal> proposal(Section section) {
        Optional<Integer> signatures = section.require(
                "signatures",
                SIGNATURES,
                stated -> Shape.count(stated)
                        .filter(count -> count <= MOST_SIGNATURES)
                        .or(() -> stated.refuse(SIGNATURES)));
        Optional<Proposal.Validity> validity =
                section.find("validity", stated -> stated.section(StepDocument::validity));
        List<Proposal.Line> lines =
                Shape.some(section, "lines", MOST_LINES, stated -> stated.section(StepDocument::line));
        return signatures.map(count -> new Proposal(count, validity, lines));
    }

    private static Optional<Proposal.Validity> validity(Section section) {
        Optional<LocalDate> from = section.require("from", DAY, Dates.OF_TRADE::read);
        Optional<LocalDate> until = section.require(
                "until",
                DAY,
                stated -> Dates.OF_TRADE
                        .read(stated)
                        .filter(last -> from.isEmpty() || !last.isBefore(from.get()))
                        .or(() -> stated.refuse(LATER)));
        return from.isPresent() && until.isPresent()
                ? Optional.of(new Proposal.Validity(from.get(), until.get()))
                : Optional.empty();
    }

    private static Optional<Proposal.Line> line(Section section) {
        Optional<Integer> line = section.require("line", NUMBER, Shape::count);
        Optional<String> destination =
                section.require("destination", CODE, Shapes::country).map(Country::code);
        Optional<Integer> endUser = section.require("endUser", NUMBER, Shape::count);
        Optional<Proposal.Outcome> outcome = Shape.word(section, "outcome", OUTCOMES);
        Optional<BigDecimal> quantity = section.find("quantity", StepDocument::amount);
        Optional<BigDecimal> value = section.find("value", StepDocument::amount);
        Optional<String> reason = Shape.text(section, "reason", Shape.REASON);
        return line.isPresent()
                        && destination.isPresent()
                        && endUser.isPresent()
                        && outcome.isPresent()
                        && reason.isPresent()
                ? Optional.of(new Proposal.Line(
                        line.get(), destination.get(), endUser.get(), outcome.get(), quantity, value, reason.get()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> amount(Stated stated) {
        return stated.node() instanceof Node.Number(BigDecimal number)
                        && number.signum() > 0
                        && number.stripTrailingZeros().scale() <= MOST_DECIMALS
                ? Optional.of(number)
                : stated.refuse(AMOUNT);
    }
}
