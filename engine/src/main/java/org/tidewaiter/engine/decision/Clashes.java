package org.tidewaiter.engine.decision;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.Route;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.law.Clash;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.ListLaw;

/**
 * Where following a list on which a party is or may be would meet the law of another jurisdiction that has to do with the consignment: its route touches
 * that territory, or a party is resident there. People resolve it.
 */
final class Clashes {

    private final Law law;
    private final LocalDate day;
    private final Set<String> countries;

    /** Of the laws of {@code day} about {@code consignment}. */
    Clashes(Law law, LocalDate day, Consignment consignment) {
        this.law = law;
        this.day = day;
        this.countries = countries(consignment);
    }

    private static Set<String> countries(Consignment consignment) {
        Route route = consignment.route();
        Stream<Country> residences =
                consignment.parties().stream().map(Party::country).flatMap(Optional::stream);
        return Stream.of(Stream.of(route.from(), route.to()), route.via().stream(), residences)
                .flatMap(places -> places)
                .map(Country::code)
                .collect(Collectors.toSet());
    }

    /** Each clash that {@code hits} raise, once. */
    List<Reason> of(List<PartyHit> hits) {
        Set<Reason> clashes = new LinkedHashSet<>();
        for (PartyHit hit : hits) {
            if (hit.dismissed().map(PartyHit.Dismissed::lapsed).orElse(true)) {
                ListLaw list = law.listLaw(hit.hit().party().list());
                list.clashes().stream()
                        .filter(clash -> clash.concerns(hit.measures()) && touches(clash) && isDue(clash))
                        .forEach(clash -> clashes.add(told(list, clash)));
            }
        }
        return List.copyOf(clashes);
    }

    private boolean touches(Clash clash) {
        Set<String> territory = law.book(clash.law()).map(LawBook::territory).orElse(Set.of(clash.law()));
        return countries.stream().anyMatch(territory::contains);
    }

    private boolean isDue(Clash clash) {
        return clash.from().filter(day::isBefore).isEmpty()
                && (clash.basis().isEmpty() || !carrying(clash).isEmpty());
    }

    private List<Basis> carrying(Clash clash) {
        return law.book(clash.law())
                .map(book -> new DatedBook(law, book, day).carrying(clash.basis()))
                .orElse(List.of());
    }

    private Reason told(ListLaw list, Clash clash) {
        List<Basis> carrying = carrying(clash);
        if (carrying.isEmpty() || !clash.confidence().decides()) {
            return Reason.of(Phrase.CLASH_UNVERIFIED, list.title(), clash.text());
        }
        String provisions = carrying.stream()
                .map(basis -> (basis.instrument() + " " + basis.article()).strip())
                .collect(Collectors.joining(", "));
        return Reason.of(Phrase.CLASH, list.title(), clash.text(), provisions);
    }
}
