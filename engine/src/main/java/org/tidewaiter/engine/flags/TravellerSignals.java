package org.tidewaiter.engine.flags;

import static org.tidewaiter.engine.flags.View.Form.INTERVIEW;
import static org.tidewaiter.engine.flags.View.Form.TRAVEL;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.consignment.Role;

/** What a traveller answers, chooses and carries. */
final class TravellerSignals {

    private static final Set<Role> TRAVELLER = EnumSet.of(Role.TRAVELLER);
    private static final Set<Role> CONTACTS =
            EnumSet.of(Role.OWNER, Role.CONSIGNOR, Role.EXPORTER, Role.PAYER, Role.PRODUCER);

    private TravellerSignals() {}

    /**
     * The owner is somebody else; or nobody says whose the goods are, and somebody else packed them for yet somebody else.
     * A present that the traveller owns, gives and packed is none, and goods that need no question raise none.
     */
    static List<Finding> carriedForAnother(View view, Flag flag) {
        Optional<Finding> question = view.question(Row::questionable);
        if (question.isEmpty()) {
            return List.of();
        }
        Optional<Stated> owner = answer(view, "owner");
        Optional<Stated> packedBy = answer(view, "packedBy").filter(stated -> isAnother(view, stated));
        Optional<Stated> recipient = answer(view, "recipient").filter(stated -> isAnother(view, stated));
        boolean ownedByAnother = owner.filter(stated -> isAnother(view, stated)).isPresent();
        boolean passedOn = owner.isEmpty() && packedBy.isPresent() && recipient.isPresent();
        if (!ownedByAnother && !passedOn) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        owner.map(Stated::finding).ifPresent(findings::add);
        packedBy.map(Stated::finding).ifPresent(findings::add);
        recipient.map(Stated::finding).ifPresent(findings::add);
        findings.add(question.get());
        return findings;
    }

    private static Optional<Stated> answer(View view, String field) {
        return view.text(INTERVIEW, field).filter(stated -> !view.words().isOneOf(Vocabulary.NO_ANSWER, stated.text()));
    }

    private static boolean isAnother(View view, Stated answer) {
        return !view.words().isOneOf(Vocabulary.SELF, answer.text())
                && view.parties(TRAVELLER).stream()
                        .flatMap(seat -> seat.name().stream())
                        .noneMatch(name -> view.words().same(name.text(), answer.text()));
    }

    /** The traveller says so. */
    static List<Finding> doesNotKnowContent(View view, Flag flag) {
        return view.is(INTERVIEW, "knowsContent", false)
                ? List.of(Finding.of(Phrase.FLAG_ANSWERED_NO, "interview.knowsContent"))
                : List.of();
    }

    /** A listed line went through the green channel and was not declared all the same. */
    static List<Finding> greenChannel(View view, Flag flag) {
        Optional<Stated> channel = view.consignment()
                .declaration()
                .channel()
                .filter(word -> view.words().isOneOf(Vocabulary.GREEN, word))
                .map(word -> new Stated("declaration.channel", word));
        if (channel.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Row row : view.rows()) {
            if (row.listed() && !row.line().declared().orElse(false)) {
                findings.add(row.listedFinding());
            }
        }
        if (!findings.isEmpty()) {
            findings.addFirst(channel.get().finding());
        }
        return findings;
    }

    /**
     * The traveller's own work is stated and has nothing to do with materials, while the traveller's employer or a contact
     * deals in them.
     */
    static List<Finding> tradeLink(View view, Flag flag) {
        Optional<Finding> question = view.question(Row::touched);
        if (question.isEmpty()) {
            return List.of();
        }
        List<String> trade = flag.words().isEmpty() ? Vocabulary.MATERIAL_TRADE : flag.words();
        List<Finding> findings = new ArrayList<>();
        for (View.Seat traveller : view.parties(TRAVELLER)) {
            Optional<Stated> work = traveller.detail("business");
            if (work.isEmpty() || view.words().first(trade, work.get().text()).isPresent()) {
                continue;
            }
            List<Stated> links = new ArrayList<>();
            traveller.detail("employer").ifPresent(links::add);
            view.parties(CONTACTS).forEach(seat -> seat.detail("business").ifPresent(links::add));
            for (Stated link : links) {
                view.words()
                        .first(trade, link.text())
                        .map(word -> Finding.of(Phrase.FLAG_SPEAKS_OF, link.field(), link.text(), word))
                        .ifPresent(findings::add);
            }
            if (!findings.isEmpty()) {
                findings.addFirst(work.get().finding());
                findings.add(question.get());
                return findings;
            }
        }
        return List.of();
    }

    /** The ticket was bought on the last days before departure, or before the control date where no departure is stated. */
    static List<Finding> ticketBoughtLate(View view, Flag flag) {
        Optional<Finding> question = view.question(Row::touched);
        Optional<LocalDate> departure = view.consignment().events().departed().or(view.consignment()::date);
        Optional<LocalDate> bought = view.text(TRAVEL, "ticketBoughtOn").flatMap(stated -> day(stated.text()));
        if (question.isEmpty() || departure.isEmpty() || bought.isEmpty()) {
            return List.of();
        }
        long days = departure.get().toEpochDay() - bought.get().toEpochDay();
        if (days < 0 || days > flag.limit(Limit.DAYS_TICKET_BOUGHT).longValue()) {
            return List.of();
        }
        return List.of(
                Finding.of(Phrase.FLAG_DAYS_BEFORE, "travel.ticketBoughtOn", bought.get(), days, departure.get()),
                question.get());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
