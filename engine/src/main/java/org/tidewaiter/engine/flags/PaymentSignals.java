package org.tidewaiter.engine.flags;

import static org.tidewaiter.engine.flags.View.Form.PAYMENT;
import static org.tidewaiter.engine.flags.View.Form.TRAVEL;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.Role;

/** Who pays, and how. */
final class PaymentSignals {

    private static final Set<Role> PAYER = EnumSet.of(Role.PAYER);
    private static final Set<Role> TRAVELLER = EnumSet.of(Role.TRAVELLER);
    private static final Set<Role> SALE = EnumSet.of(
            Role.CONSIGNEE,
            Role.END_USER,
            Role.INTERMEDIARY,
            Role.OWNER,
            Role.EXPORTER,
            Role.CONSIGNOR,
            Role.TRAVELLER);

    private PaymentSignals() {}

    /**
     * A payer is named who bears the name of no party to the sale, or somebody paid the journey who is neither the
     * traveller nor the traveller's employer. Within a group of companies another member commonly pays.
     */
    static List<Finding> paidByThirdParty(View view, Flag flag) {
        Optional<Finding> question = view.question(Row::questionable);
        if (question.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (!view.consignment().purpose().filter(Purpose.INTRA_GROUP::equals).isPresent()) {
            goods(view, findings);
        }
        journey(view, findings);
        if (!findings.isEmpty()) {
            findings.add(question.get());
        }
        return findings;
    }

    private static void goods(View view, List<Finding> findings) {
        List<Stated> parties = names(view, SALE);
        if (parties.isEmpty()) {
            return;
        }
        List<Stated> payers = new ArrayList<>(names(view, PAYER));
        view.text(PAYMENT, "payer").ifPresent(payers::add);
        for (Stated payer : payers) {
            boolean known = view.words().isOneOf(Vocabulary.BUYER, payer.text())
                    || view.words().isOneOf(Vocabulary.SELF, payer.text())
                    || view.words().isOneOf(Vocabulary.NO_ANSWER, payer.text())
                    || parties.stream().anyMatch(party -> view.words().same(party.text(), payer.text()));
            if (!known) {
                findings.add(Finding.of(
                        Phrase.FLAG_PAYER_IS_NO_PARTY,
                        payer.field(),
                        payer.text(),
                        parties.stream().map(Stated::text).distinct().sorted().toList()));
            }
        }
    }

    private static void journey(View view, List<Finding> findings) {
        List<Stated> own = new ArrayList<>(names(view, TRAVELLER));
        view.parties(TRAVELLER).forEach(seat -> seat.detail("employer").ifPresent(own::add));
        view.text(TRAVEL, "paidBy")
                .filter(payer -> !view.words().isOneOf(Vocabulary.SELF, payer.text())
                        && !view.words().isOneOf(Vocabulary.NO_ANSWER, payer.text())
                        && !own.isEmpty()
                        && own.stream().noneMatch(name -> view.words().same(name.text(), payer.text())))
                .map(Stated::finding)
                .ifPresent(findings::add);
    }

    private static List<Stated> names(View view, Set<Role> roles) {
        return view.parties(roles).stream()
                .flatMap(seat -> seat.name().stream())
                .toList();
    }

    /** The payment is said to have changed. */
    static List<Finding> changedLate(View view, Flag flag) {
        return view.is(PAYMENT, "changed", true)
                ? view.question(Row::questionable)
                        .map(question -> List.of(Finding.of(Phrase.FLAG_ANSWERED_YES, "payment.changed"), question))
                        .orElse(List.of())
                : List.of();
    }
}
