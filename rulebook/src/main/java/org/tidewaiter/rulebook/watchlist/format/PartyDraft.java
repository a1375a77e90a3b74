package org.tidewaiter.rulebook.watchlist.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.list.BirthDate;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.name.EntityKind;

/** A listed party as far as it was read. What cannot be understood becomes a detail and a warning; nothing is lost. */
final class PartyDraft {

    private final Spot spot;
    private final String list;
    private final String id;
    private final List<ListedName> names = new ArrayList<>(4);
    private final Set<BirthDate> births = new LinkedHashSet<>(2);
    private final Set<Country> countries = new LinkedHashSet<>(2);
    private final List<String> addresses = new ArrayList<>(2);
    private final Set<Identifier> identifiers = new LinkedHashSet<>(2);
    private final Set<Measure> measures = new LinkedHashSet<>(2);
    private final Map<String, String> details = new TreeMap<>();
    private EntityKind kind = EntityKind.UNKNOWN;
    private Optional<String> gender = Optional.empty();

    /** A draft of the party {@code id} of {@code list}, which stands at {@code spot}. */
    PartyDraft(Spot spot, String list, String id) {
        this.spot = spot;
        this.list = list;
        this.id = id;
    }

    /** Where it stands. */
    Spot spot() {
        return spot;
    }

    void kind(EntityKind known) {
        kind = known;
    }

    /** The kind that it has so far. */
    EntityKind kind() {
        return kind;
    }

    /** A name, or several that stand in one text. */
    void name(String text, ListedName.Quality quality) {
        names.addAll(SeveralNames.in(text, quality));
    }

    /** A name in parts, one behind the other; empty parts do not count. */
    void name(ListedName.Quality quality, String... parts) {
        name(joined(" ", parts), quality);
    }

    void birth(String text) {
        if (!text.isBlank()) {
            ListDates.birth(text).ifPresentOrElse(births::add, () -> unread("birth-date", text, "a date of birth"));
        }
    }

    void birth(BirthDate date) {
        births.add(date);
    }

    void country(String text) {
        if (!text.isBlank()) {
            Countries.find(text).ifPresentOrElse(countries::add, () -> unread("country", text, "a country"));
        }
    }

    void gender(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        switch (plain) {
            case "male", "m", "男" -> gender = Optional.of("male");
            case "female", "f", "女" -> gender = Optional.of("female");
            default -> detail("gender", text);
        }
    }

    void address(String... parts) {
        String whole = joined(", ", parts);
        if (!whole.isEmpty()) {
            addresses.add(whole);
        }
    }

    /** A number that the list calls {@code type}. */
    void identifier(String type, String number) {
        numbered(Identifiers.kind(type).orElse("other"), number);
    }

    /** A number of a kind that is known. */
    void numbered(String kind, String number) {
        Identifier.read(kind, number).ifPresent(identifiers::add);
    }

    void measure(Measure measure) {
        measures.add(measure);
    }

    /** A measure of which the list says no more than its programme. */
    void programme(String programme) {
        if (!programme.isBlank()) {
            measure(new Measure(
                    programme.strip(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false));
        }
    }

    /** A further text under the list's own word; several under one word stand one behind the other. */
    void detail(String word, String text) {
        String plain = text.strip();
        if (!plain.isEmpty()) {
            details.merge(word, plain, (former, added) -> former.equals(added) ? former : former + "; " + added);
        }
    }

    /** The day that {@code text} says; where it says none, it becomes a detail under {@code word}. */
    Optional<LocalDate> day(String word, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = ListDates.day(text);
        if (day.isEmpty()) {
            unread(word, text, "a date");
        }
        return day;
    }

    private void unread(String word, String text, String expected) {
        detail(word, text);
        spot.warn(text.strip(), expected);
    }

    /** Hands the party to {@code into}; one without a name is told and left out, for nothing could find it. */
    void finish(Listing into) {
        if (names.isEmpty()) {
            spot.warn(id, "a party with a name");
            return;
        }
        names.sort((one, other) -> Boolean.compare(
                one.quality() != ListedName.Quality.PRIMARY, other.quality() != ListedName.Quality.PRIMARY));
        into.party(new ListedParty(
                id,
                list,
                kind,
                names,
                List.copyOf(births),
                gender,
                countries,
                addresses,
                List.copyOf(identifiers),
                List.copyOf(measures),
                details));
    }

    /** The parts that are not empty, with {@code joint} between them. */
    static String joined(String joint, String... parts) {
        StringBuilder whole = new StringBuilder();
        for (String part : parts) {
            String plain = part.strip();
            if (!plain.isEmpty()) {
                whole.append(whole.isEmpty() ? "" : joint).append(plain);
            }
        }
        return whole.toString();
    }
}
