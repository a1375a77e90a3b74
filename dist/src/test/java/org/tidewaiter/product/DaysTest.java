package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Instrument;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.engine.law.Suspension;

/** Law changes on the days that the packs name, at midnight, and never between them. */
@DisplayName("Days")
class DaysTest {

    private static final List<Consignments.Named> CONSIGNMENTS = Consignments.ALL;
    private static final Law LAW = Product.RULEBOOK.law();
    private static final LocalDate FIRST = LocalDate.of(1999, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 1, 31);

    /** The days on which something may change: the first day of whatever begins, the first after whatever ends. */
    private static final NavigableSet<LocalDate> TURNS = turns();

    /** Spans without a named day that are tried for each consignment. */
    private static final int SPANS = 4;

    @DisplayName("What a provision carries changes on a named day only")
    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void standings(String jurisdiction) {
        LawBook book = book(jurisdiction);
        List<String> before = standings(book, FIRST);
        for (LocalDate day = FIRST.plusDays(1); day.isBefore(LAST); day = day.plusDays(1)) {
            List<String> now = standings(book, day);
            if (!TURNS.contains(day)) {
                assertThat(now).as("%s", day).isEqualTo(before);
            }
            before = now;
        }
    }

    /** An instrument may be suspended before its first day; that changes nothing yet. */
    @DisplayName("Every named day of an instrument, from its first, changes what some provision of it carries")
    @ParameterizedTest(name = "{0}")
    @MethodSource("instruments")
    void everyNamedDayCounts(String id) {
        Instrument instrument = LAW.instrument(id);
        for (LocalDate day : turns(instrument).tailSet(instrument.from())) {
            assertThat(articles(instrument))
                    .as("%s", day)
                    .anyMatch(article -> !standing(instrument, article, day)
                            .equals(standing(instrument, article, day.minusDays(1))));
        }
    }

    @DisplayName("Between named days the answer is the same")
    @ParameterizedTest(name = "{0}")
    @FieldSource("CONSIGNMENTS")
    void sameBetweenNamedDays(Consignments.Named base) {
        Seeded seeded = new Seeded(base.name());
        for (int i = 0; i < SPANS; i++) {
            LocalDate from = seeded.oneOf(List.copyOf(TURNS));
            LocalDate next = TURNS.higher(from) == null ? LAST : TURNS.higher(from);
            LocalDate last = next.minusDays(1);
            assertThat(answer(base, last)).as("%s and %s", from, last).isEqualTo(answer(base, from));
        }
    }

    @Test
    @DisplayName("The last day of a suspension is suspended, the day after it is open")
    void lastDayOfSuspension() {
        Instrument suspended = LAW.instrument("CN-2025-57");
        assertThat(standing(suspended, "", LocalDate.of(2026, 11, 10))).startsWith("Suspended");
        assertThat(standing(suspended, "", LocalDate.of(2026, 11, 11))).startsWith("Unconfirmed");
    }

    static Stream<String> books() {
        return LAW.books().stream().map(LawBook::jurisdiction);
    }

    static Stream<String> instruments() {
        return LAW.instruments().keySet().stream().sorted();
    }

    private static LawBook book(String jurisdiction) {
        return LAW.books().stream()
                .filter(book -> book.jurisdiction().equals(jurisdiction))
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer(Consignments.Named base, LocalDate day) {
        return Answer.of(Product.decide(base.document(), day));
    }

    private static List<String> standings(LawBook book, LocalDate day) {
        return bases(book)
                .map(basis ->
                        basis.standing(LAW.instrument(basis.instrument()), day).toString())
                .toList();
    }

    private static Stream<Basis> bases(LawBook book) {
        return Stream.of(
                        book.entries().stream().map(Entry::basis),
                        book.entries().stream()
                                .flatMap(entry -> entry.exemptions().stream())
                                .map(Entry.Exemption::basis),
                        book.rules().stream().map(Rule::basis))
                .flatMap(part -> part)
                .flatMap(List::stream)
                .distinct();
    }

    private static List<String> articles(Instrument instrument) {
        return Stream.of(
                        Stream.of(""),
                        instrument.provisions().keySet().stream(),
                        instrument.suspensions().stream()
                                .map(Suspension::articles)
                                .flatMap(articles -> articles.stream()))
                .flatMap(part -> part)
                .toList();
    }

    private static String standing(Instrument instrument, String article, LocalDate day) {
        return instrument.standing(article, day).toString();
    }

    private static NavigableSet<LocalDate> turns() {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        LAW.instruments().values().forEach(instrument -> turns.addAll(turns(instrument)));
        for (LawBook book : LAW.books()) {
            bases(book).forEach(basis -> {
                basis.from().ifPresent(turns::add);
                basis.until().map(last -> last.plusDays(1)).ifPresent(turns::add);
            });
            turns.add(book.checkedTo().plusDays(1));
            turns.add(book.checkedTo().plusDays(book.staleAfterDays()).plusDays(1));
        }
        return turns;
    }

    private static NavigableSet<LocalDate> turns(Instrument instrument) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        turns.add(instrument.from());
        instrument.until().map(last -> last.plusDays(1)).ifPresent(turns::add);
        turns.addAll(instrument.provisions().values());
        for (Suspension suspension : instrument.suspensions()) {
            turns.add(suspension.from());
            turns.add(suspension.until().plusDays(1));
        }
        instrument.unverifiedAfter().map(last -> last.plusDays(1)).ifPresent(turns::add);
        return turns;
    }
}
