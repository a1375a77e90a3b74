package org.tidewaiter.engine.decision;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Route;
import org.tidewaiter.engine.law.Answer;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.Slot;

/**
 * The single changes by which a rule would be missed: another number stated, another destination declared. An authority
 * looks here when it asks whether a statement was trimmed to fit. Never shown to exporters. Each change is decided again.
 */
final class Circumventions {

    private final Decider decider;
    private final Law law;
    private final Consignment consignment;
    private final Circumstances circumstances;
    private final Outcome outcome;
    private final PartyScreening.Screened screened;

    Circumventions(Decider decider, Law law, Change.Case asked, Outcome outcome, PartyScreening.Screened screened) {
        this.decider = decider;
        this.law = law;
        this.consignment = asked.consignment();
        this.circumstances = asked.circumstances();
        this.outcome = outcome;
        this.screened = screened;
    }

    List<Cure> find() {
        List<Cure> found = new ArrayList<>();
        for (int i = 0; i < outcome.examinations().size(); i++) {
            Examination examination = outcome.examinations().get(i);
            for (Determination determination : examination.determinations()) {
                if (determination.disposition() == Disposition.STOP) {
                    numbers(i, determination, found);
                }
            }
        }
        destinations(found);
        return found;
    }

    private void numbers(int index, Determination determination, List<Cure> found) {
        Optional<Entry> entry = law.books().stream()
                .flatMap(book -> book.entries().stream())
                .filter(candidate -> determination.entry().equals(Optional.of(candidate.id())))
                .findFirst();
        if (entry.isEmpty()) {
            return;
        }
        Map<Slot.Number, List<Condition.Within>> asked = new TreeMap<>();
        List<Condition> conditions =
                new ArrayList<>(List.of(entry.get().condition(), entry.get().licenceWhen()));
        entry.get().exemptions().forEach(exemption -> conditions.add(exemption.when()));
        conditions.forEach(condition -> Evaluation.walk(condition, part -> {
            if (part instanceof Condition.Within within) {
                asked.computeIfAbsent(within.slot(), slot -> new ArrayList<>()).add(within);
            }
        }));
        asked.forEach((slot, criteria) -> {
            for (Answer.Amount amount : Evaluation.amounts(criteria)) {
                Disposition leadsTo = decider.outcome(
                                consignment, circumstances, screened, Optional.of(new Supposition(index, slot, amount)))
                        .disposition();
                if (leadsTo.compareTo(outcome.disposition()) < 0) {
                    found.add(new Cure(
                            Cure.Kind.CIRCUMVENTION,
                            Reason.of(
                                    Phrase.CIRCUMVENTION_NUMBER,
                                    determination.line(),
                                    Grounds.slot(slot),
                                    amount.value().toPlainString(),
                                    entry.get().id()),
                            leadsTo));
                    return;
                }
            }
        });
    }

    private void destinations(List<Cure> found) {
        Map<Disposition, List<Text>> byDisposition = new TreeMap<>();
        Route route = consignment.route();
        for (String code : Locale.getISOCountries()) {
            Country to = Country.of(code);
            if (!to.equals(route.to()) && !to.equals(route.from())) {
                Consignment elsewhere = Changed.route(consignment, new Route(route.from(), route.via(), to));
                Disposition leadsTo =
                        decider.outcome(elsewhere, circumstances, screened).disposition();
                if (leadsTo.compareTo(outcome.disposition()) < 0) {
                    byDisposition
                            .computeIfAbsent(leadsTo, disposition -> new ArrayList<>())
                            .add(name(code));
                }
            }
        }
        byDisposition.forEach((leadsTo, names) -> found.add(new Cure(
                Cure.Kind.CIRCUMVENTION, Reason.of(Phrase.CIRCUMVENTION_DESTINATION, together(names)), leadsTo)));
    }

    private static Text together(List<Text> names) {
        return new Text(
                names.stream().map(Text::en).collect(Collectors.joining(", ")),
                names.stream().map(Text::zh).collect(Collectors.joining("、")));
    }

    /** The names are those of ICU, which is the same in every environment. */
    private static Text name(String code) {
        ULocale place = new ULocale("", code);
        return new Text(place.getDisplayCountry(ULocale.ENGLISH), place.getDisplayCountry(ULocale.SIMPLIFIED_CHINESE));
    }
}
