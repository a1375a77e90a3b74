package org.tidewaiter.engine.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.list.BirthDate;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.NumberCheck;
import org.tidewaiter.engine.screening.match.Circumstance;
import org.tidewaiter.engine.screening.match.Support;
import org.tidewaiter.engine.screening.match.Weights;

/** What is known beside the name, compared. What either side does not say is neither for nor against. */
final class Corroboration {

    /** Numbers of which a bearer has one at a time, so that another one speaks against. */
    private static final Set<String> SINGLE = Set.of("imo", "lei", "mmsi");

    private final Weights weights;
    private final List<Support> found = new ArrayList<>();

    private Corroboration(Weights weights) {
        this.weights = weights;
    }

    static List<Support> of(Weights weights, Subject subject, ListedParty party, ListedName name) {
        Corroboration corroboration = new Corroboration(weights);
        corroboration.identifiers(subject, party);
        subject.birthDate().ifPresent(day -> corroboration.birth(day, party.births()));
        corroboration.countries(subject.countries(), party.countries());
        corroboration.gender(subject.gender(), party.gender());
        corroboration.addresses(subject, party);
        if (!subject.kind().agrees(party.kind())) {
            corroboration.add(
                    Circumstance.KIND_DIFFERS,
                    subject.kind().word(),
                    party.kind().word());
        }
        if (name.quality() == ListedName.Quality.WEAK) {
            corroboration.add(Circumstance.WEAK_NAME, "", name.text());
        }
        return corroboration.found;
    }

    /** The most that anything known of {@code subject} can add. */
    static double most(Weights weights, Subject subject) {
        double most = subject.identifiers().size() * weights.of(Circumstance.IDENTIFIER_SAME);
        if (subject.birthDate().isPresent()) {
            most += Math.max(
                    weights.of(Circumstance.BIRTH_DATE_SAME),
                    Math.max(weights.of(Circumstance.BIRTH_DATE_FITS), weights.of(Circumstance.BIRTH_DATE_NEAR)));
        }
        most += subject.countries().isEmpty() ? 0 : weights.of(Circumstance.COUNTRY_SAME);
        return most + (subject.addresses().isEmpty() ? 0 : weights.of(Circumstance.ADDRESS_SAME));
    }

    private void add(Circumstance circumstance, String stated, String listed) {
        found.add(new Support(circumstance, stated, listed, weights.of(circumstance)));
    }

    private void identifiers(Subject subject, ListedParty party) {
        for (Identifier own : subject.identifiers()) {
            Optional<Identifier> same =
                    party.identifiers().stream().filter(own::same).findFirst();
            if (same.isPresent()) {
                add(Circumstance.IDENTIFIER_SAME, told(own), told(same.get()));
            } else if (SINGLE.contains(own.kind()) && isSound(own)) {
                party.identifiers().stream()
                        .filter(theirs -> theirs.kind().equals(own.kind()) && isSound(theirs))
                        .findFirst()
                        .ifPresent(theirs -> add(Circumstance.IDENTIFIER_DIFFERS, told(own), told(theirs)));
            }
        }
    }

    /** A number that was mistyped is no other number. */
    private static boolean isSound(Identifier number) {
        return NumberCheck.of(number) != NumberCheck.FAILS;
    }

    private static String told(Identifier identifier) {
        return identifier.kind() + " " + identifier.value();
    }

    private void birth(LocalDate day, List<BirthDate> births) {
        if (births.isEmpty()) {
            return;
        }
        String listed = births.stream().map(Corroboration::told).collect(Collectors.joining(", "));
        Circumstance circumstance;
        if (births.stream().anyMatch(birth -> birth.equals(BirthDate.on(day)))) {
            circumstance = Circumstance.BIRTH_DATE_SAME;
        } else if (births.stream().anyMatch(birth -> birth.admits(day))) {
            circumstance = Circumstance.BIRTH_DATE_FITS;
        } else if (births.stream().anyMatch(birth -> near(day, birth))) {
            circumstance = Circumstance.BIRTH_DATE_NEAR;
        } else {
            circumstance = Circumstance.BIRTH_DATE_DIFFERS;
        }
        add(circumstance, day.toString(), listed);
    }

    private static String told(BirthDate birth) {
        return birth.earliest().equals(birth.latest())
                ? birth.earliest().toString()
                : birth.earliest() + "–" + birth.latest();
    }

    /** A slip away: day and month exchanged, one digit of the date wrong, or one year off. */
    private static boolean near(LocalDate day, BirthDate birth) {
        if (!birth.earliest().equals(birth.latest())) {
            return birth.admits(day.minusYears(1)) || birth.admits(day.plusYears(1));
        }
        LocalDate listed = birth.earliest();
        boolean exchanged = day.getYear() == listed.getYear()
                && day.getMonthValue() == listed.getDayOfMonth()
                && day.getDayOfMonth() == listed.getMonthValue();
        return exchanged || digitsApart(day.toString(), listed.toString()) == 1;
    }

    private static int digitsApart(String one, String other) {
        int apart = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return one.length() == other.length() ? apart : Integer.MAX_VALUE;
    }

    private void countries(Set<Country> stated, Set<Country> listed) {
        if (!stated.isEmpty() && !listed.isEmpty()) {
            boolean shared = stated.stream().anyMatch(listed::contains);
            add(shared ? Circumstance.COUNTRY_SAME : Circumstance.COUNTRY_DIFFERS, codes(stated), codes(listed));
        }
    }

    private static String codes(Set<Country> countries) {
        return countries.stream().map(Country::code).sorted().collect(Collectors.joining(" "));
    }

    private void gender(Optional<String> stated, Optional<String> listed) {
        if (stated.isPresent() && listed.isPresent() && !stated.equals(listed)) {
            add(Circumstance.GENDER_DIFFERS, stated.get(), listed.get());
        }
    }

    private void addresses(Subject subject, ListedParty party) {
        for (String own : subject.addresses()) {
            for (String theirs : party.addresses()) {
                if (Addresses.alike(own, theirs)) {
                    add(Circumstance.ADDRESS_SAME, own, theirs);
                    return;
                }
            }
        }
    }
}
