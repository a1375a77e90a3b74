package org.tidewaiter.engine.decision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.law.Claim;
import org.tidewaiter.engine.law.ControlList;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Truth;
import org.tidewaiter.engine.law.Verdict;

/** Whose law reaches one consignment: every law book on its day, and what of it was tested. */
final class Jurisdictions {

    private final Law law;
    private final Country from;
    private final LocalDate lawDate;
    private final List<DatedBook> books = new ArrayList<>();
    private final Map<String, Set<String>> tested = new LinkedHashMap<>();

    Jurisdictions(Law law, Consignment consignment, Circumstances circumstances) {
        this.law = law;
        this.from = consignment.route().from();
        for (LawBook book : law.books()) {
            books.add(new DatedBook(law, book, dateIn(book.zone(), consignment, circumstances)));
        }
        String zone = law.bookOf(from).map(LawBook::zone).orElse("UTC");
        this.lawDate = dateIn(zone, consignment, circumstances);
    }

    /** The day of {@code zone} whose law applies; zones are costly to find and only needed where no day was stated. */
    private static LocalDate dateIn(String zone, Consignment consignment, Circumstances circumstances) {
        return circumstances
                .lawDate()
                .or(consignment::date)
                .orElseGet(
                        () -> circumstances.recorded().atZone(ZoneId.of(zone)).toLocalDate());
    }

    /** The day whose law applies, in the time zone of the law book of the country of export. */
    LocalDate lawDate() {
        return lawDate;
    }

    /** The claims that reach, or may reach, a line with these facts. */
    List<Reach> reaching(Facts facts) {
        List<Reach> reaches = new ArrayList<>();
        for (DatedBook book : books) {
            for (Claim claim : book.book().claims()) {
                if (Evaluation.test(claim.when(), facts, true) != Truth.FALSE) {
                    reaches.add(new Reach(book, claim));
                    tested.computeIfAbsent(book.book().jurisdiction(), id -> new LinkedHashSet<>())
                            .addAll(claim.lists());
                }
            }
        }
        return reaches;
    }

    /** An export that no law book answers for is not free: it is unverified. */
    Examination orUnverified(Line line, Examination examination) {
        if (law.bookOf(from).isPresent()) {
            return examination;
        }
        List<Determination> determinations = new ArrayList<>(examination.determinations());
        determinations.add(new Determination(
                line.number(),
                from.code(),
                Optional.empty(),
                Verdict.UNVERIFIED,
                Optional.empty(),
                List.of(),
                Policy.NONE,
                List.of(Reason.of(Phrase.NO_LAW_BOOK, from.code())),
                List.of(),
                new Coverage.None()));
        return examination.with(determinations);
    }

    /** How much law stood behind the answer. */
    List<JurisdictionCoverage> coverage(Texts texts) {
        List<JurisdictionCoverage> coverage = new ArrayList<>();
        for (DatedBook book : books) {
            Set<String> ids = tested.getOrDefault(book.book().jurisdiction(), Set.of());
            if (!ids.isEmpty()) {
                coverage.add(coverage(book.book(), ids));
            }
        }
        if (law.bookOf(from).isEmpty()) {
            coverage.add(new JurisdictionCoverage(
                    from.code(), List.of(), false, List.of(texts.text(Reason.of(Phrase.NO_LAW_BOOK, from.code())))));
        }
        return coverage;
    }

    private static JurisdictionCoverage coverage(LawBook book, Set<String> ids) {
        List<ControlList> lists =
                book.lists().stream().filter(list -> ids.contains(list.id())).toList();
        return new JurisdictionCoverage(
                book.jurisdiction(),
                lists.stream().map(ControlList::id).toList(),
                lists.stream().allMatch(ControlList::complete),
                lists.stream()
                        .flatMap(list -> list.notCovered().stream())
                        .distinct()
                        .toList());
    }
}
