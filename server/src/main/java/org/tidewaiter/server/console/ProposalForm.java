package org.tidewaiter.server.console;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.registry.licensing.application.Form;
import org.tidewaiter.registry.licensing.application.Proposal;

/** The form on which a decision is proposed, and the proposal that it becomes. */
public final class ProposalForm {

    private ProposalForm() {}

    /**
     * What is to be decided: one line of goods for one destination and one end user.
     *
     * @param field how the fields of the form begin
     * @param line number of the line
     * @param goods its goods
     * @param destination ISO code
     * @param endUser number of the end user
     * @param user name of the end user
     * @param asked how much is asked for
     * @param value up to what value
     */
    public record Open(
            String field,
            int line,
            String goods,
            String destination,
            int endUser,
            String user,
            Optional<Quantity> asked,
            Optional<Money> value) {}

    /** Everything that is to be decided. */
    static List<Open> open(Form form) {
        List<Open> open = new ArrayList<>();
        for (int line = 1; line <= form.lines().size(); line++) {
            for (String destination : form.destinations()) {
                for (int user = 1; user <= form.endUsers().size(); user++) {
                    Form.Line asked = form.lines().get(line - 1);
                    open.add(new Open(
                            line + "-" + destination + "-" + user,
                            line,
                            asked.goods(),
                            destination,
                            user,
                            form.endUsers().get(user - 1).name(),
                            asked.quantity(),
                            asked.value()));
                }
            }
        }
        return open;
    }

    /** The proposal that was typed; what cannot be read is told to {@code errors}. */
    static Proposal read(Visit visit, Form form, Fields typed, FormErrors errors) {
        List<Proposal.Line> lines = new ArrayList<>();
        for (Open each : open(form)) {
            Optional<Proposal.Outcome> outcome = Arrays.stream(Proposal.Outcome.values())
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(typed.of(each.field() + "-outcome")))
                    .findFirst();
            if (outcome.isEmpty()) {
                errors.add(each.field() + "-outcome", visit.words().say("propose.outcome.required"));
                continue;
            }
            boolean grants = outcome.get() == Proposal.Outcome.GRANT;
            Optional<BigDecimal> quantity = grants && each.asked().isPresent()
                    ? number(visit, typed, each.field() + "-quantity", errors)
                    : Optional.empty();
            Optional<BigDecimal> value = grants && each.value().isPresent()
                    ? number(visit, typed, each.field() + "-value", errors)
                    : Optional.empty();
            if (typed.find(each.field() + "-reason").isEmpty()) {
                errors.add(each.field() + "-reason", visit.words().say("propose.reason.required"));
            }
            lines.add(new Proposal.Line(
                    each.line(),
                    each.destination(),
                    each.endUser(),
                    outcome.get(),
                    quantity,
                    value,
                    typed.of(each.field() + "-reason")));
        }
        boolean grants = lines.stream().anyMatch(line -> line.outcome() == Proposal.Outcome.GRANT);
        Optional<LocalDate> from = grants ? day(visit, typed, "from", errors) : Optional.empty();
        Optional<LocalDate> until = grants ? day(visit, typed, "until", errors) : Optional.empty();
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            errors.add("until", visit.words().say("propose.until.wrong"));
        }
        int signatures = typed.of("signatures").matches("[123]") ? Integer.parseInt(typed.of("signatures")) : 1;
        return new Proposal(
                signatures, from.flatMap(first -> until.map(last -> new Proposal.Validity(first, last))), lines);
    }

    private static Optional<BigDecimal> number(Visit visit, Fields typed, String field, FormErrors errors) {
        String text = typed.of(field);
        if (!text.matches("\\d{1,20}(\\.\\d{1,12})?")) {
            errors.add(field, visit.words().say("propose.quantity.wrong"));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    private static Optional<LocalDate> day(Visit visit, Fields typed, String field, FormErrors errors) {
        Optional<LocalDate> day = typed.day(field);
        if (day.isEmpty()) {
            errors.add(field, visit.words().say("day.wrong"));
        }
        return day;
    }
}
