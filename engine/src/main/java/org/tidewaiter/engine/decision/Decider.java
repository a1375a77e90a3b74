package org.tidewaiter.engine.decision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.flags.Flag;
import org.tidewaiter.engine.flags.Flags;
import org.tidewaiter.engine.flags.Listing;
import org.tidewaiter.engine.flags.Raised;
import org.tidewaiter.engine.flags.Situation;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.GoodsReader;
import org.tidewaiter.engine.law.Claim;
import org.tidewaiter.engine.law.ControlList;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.EntryIndex;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Notice;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Truth;
import org.tidewaiter.engine.law.Verdict;

/**
 * Decides: reads the goods, matches the law, raises the flags, finds the questions and the cures. A function of its
 * arguments; safe for use by many threads.
 */
public final class Decider {

    /** Hash word of a decision that no watchlist stood behind. */
    private static final String NO_WATCHLISTS = "none";

    /** No pack names a legal basis for reading the payer, employer or trip history of a natural person's travel. */
    private static final boolean PASSENGER_BASIS = false;

    private final Rulebook rulebook;
    private final GoodsReader reader;
    private final Flags flags;
    private final Grounds grounds;
    private final Questioner questioner;
    private final Map<String, EntryIndex> indexes = new HashMap<>();

    /** A decider that knows what {@code rulebook} says. */
    public Decider(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.reader = new GoodsReader(rulebook.lexicon());
        this.flags = new Flags(rulebook.flags(), rulebook.lexicon());
        this.grounds = new Grounds(rulebook.lexicon());
        this.questioner = new Questioner(rulebook.law(), rulebook.texts());
        for (LawBook book : rulebook.law().books()) {
            Map<String, List<Entry>> byList = new LinkedHashMap<>();
            book.entries()
                    .forEach(entry -> byList.computeIfAbsent(entry.list(), list -> new ArrayList<>())
                            .add(entry));
            byList.forEach((list, entries) -> indexes.put(list, new EntryIndex(entries)));
        }
    }

    /** The rulebook it decides by. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** What is read of {@code line} of {@code consignment}, without asking the law. */
    public Goods read(Consignment consignment, Line line) {
        return reader.read(line, consignment.transport());
    }

    /** The decision on {@code consignment} under {@code circumstances}. */
    public Decision decide(Consignment consignment, Circumstances circumstances) {
        Outcome outcome = outcome(consignment, circumstances);
        Wording wording = new Wording(grounds, consignment.lines());
        List<Question> questions = outcome.examinations().stream().allMatch(e -> settled(e))
                ? List.of()
                : questioner.questions(consignment.lines(), outcome.examinations(), outcome.settled(), wording);
        List<Cure> cures = outcome.disposition() == Disposition.RELEASE
                ? List.of()
                : new Cures(this, rulebook.law()).find(consignment, circumstances, outcome);
        return new Decision(
                consignment,
                circumstances,
                outcome.disposition(),
                outcome.lawDate(),
                rulebook.hash(),
                NO_WATCHLISTS,
                Decision.ENGINE,
                outcome.determinations(),
                outcome.coverage(),
                ScreeningState.NOT_BUILT,
                outcome.flags(),
                questions,
                cures,
                outcome.conditions(),
                List.of(),
                outcome.steps());
    }

    private static boolean settled(Examination examination) {
        return examination.determinations().stream().noneMatch(found -> found.verdict() == Verdict.UNDETERMINED);
    }

    /** Everything of a decision but the questions and the cures, which ask what would be if. */
    Outcome outcome(Consignment consignment, Circumstances circumstances) {
        return outcome(consignment, circumstances, Optional.empty());
    }

    /** The same, if a fact of one line were otherwise. */
    Outcome outcome(Consignment consignment, Circumstances circumstances, Optional<Supposition> supposed) {
        List<Goods> goods = consignment.lines().stream()
                .map(line -> read(consignment, line))
                .toList();
        Outcome first = outcome(consignment, circumstances, goods, Set.of(), supposed);
        Set<String> raised =
                Flags.questioned(first.flags().stream().map(FlagRaised::raised).toList());
        return raised.isEmpty() ? first : outcome(consignment, circumstances, goods, raised, supposed);
    }

    private Outcome outcome(
            Consignment consignment,
            Circumstances circumstances,
            List<Goods> goods,
            Set<String> raised,
            Optional<Supposition> supposed) {
        Map<String, DatedBook> books = books(consignment, circumstances);
        CoverageCheck coverage = new CoverageCheck(consignment, circumstances);
        Wording wording = new Wording(grounds, consignment.lines());
        List<Examination> examinations = new ArrayList<>();
        Set<Reach> reached = new LinkedHashSet<>();
        Set<Reason> conditions = new LinkedHashSet<>();
        for (int i = 0; i < consignment.lines().size(); i++) {
            Line line = consignment.lines().get(i);
            Facts stated = Facts.of(consignment, line, goods.get(i), raised);
            int index = i;
            Facts facts = supposed.filter(supposition -> supposition.line() == index)
                    .map(supposition -> stated.assuming(supposition.slot(), supposition.answer()))
                    .orElse(stated);
            List<Reach> reaches = reaches(books, facts);
            reached.addAll(reaches);
            LineExaminer examiner = new LineExaminer(indexes, wording, coverage, line, facts);
            Examination examination = withoutLawBook(consignment, line, examiner.examine(reaches));
            examinations.add(examination);
            notices(reaches, facts, examination, conditions);
        }
        Situation situation = situation(consignment, goods, examinations);
        addLicences(examinations, conditions);
        addTransit(consignment, conditions);
        return new Outcome(
                lawDate(consignment, circumstances),
                examinations,
                raise(situation),
                flags.off(situation).stream().map(Flag::id).toList(),
                coverage(consignment, reached),
                List.copyOf(conditions));
    }

    private Map<String, DatedBook> books(Consignment consignment, Circumstances circumstances) {
        Map<String, DatedBook> books = new LinkedHashMap<>();
        for (LawBook book : rulebook.law().books()) {
            LocalDate date = dateIn(ZoneId.of(book.zone()), consignment, circumstances);
            books.put(book.jurisdiction(), new DatedBook(rulebook.law(), book, date));
        }
        return books;
    }

    private LocalDate lawDate(Consignment consignment, Circumstances circumstances) {
        ZoneId zone = rulebook.law()
                .bookOf(consignment.route().from())
                .map(book -> ZoneId.of(book.zone()))
                .orElse(ZoneOffset.UTC);
        return dateIn(zone, consignment, circumstances);
    }

    private static LocalDate dateIn(ZoneId zone, Consignment consignment, Circumstances circumstances) {
        return circumstances
                .lawDate()
                .or(consignment::date)
                .orElseGet(() -> circumstances.recorded().atZone(zone).toLocalDate());
    }

    private static List<Reach> reaches(Map<String, DatedBook> books, Facts facts) {
        List<Reach> reaches = new ArrayList<>();
        for (DatedBook book : books.values()) {
            for (Claim claim : book.book().claims()) {
                if (Evaluation.test(claim.when(), facts, true) != Truth.FALSE) {
                    reaches.add(new Reach(book, claim));
                }
            }
        }
        return reaches;
    }

    /** An export that no law book answers for is not free: it is unverified. */
    private Examination withoutLawBook(Consignment consignment, Line line, Examination examination) {
        Country from = consignment.route().from();
        if (rulebook.law().bookOf(from).isPresent()) {
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
        return new Examination(
                examination.line(),
                examination.goods(),
                determinations,
                examination.open(),
                examination.listings(),
                examination.steps());
    }

    private static Situation situation(Consignment consignment, List<Goods> goods, List<Examination> examinations) {
        Map<Integer, List<Listing>> listed = new HashMap<>();
        for (Examination examination : examinations) {
            if (!examination.listings().isEmpty()) {
                listed.put(examination.line(), examination.listings());
            }
        }
        return new Situation(consignment, goods, listed, PASSENGER_BASIS);
    }

    private List<FlagRaised> raise(Situation situation) {
        List<Raised> raised = flags.raise(situation);
        List<Raised> holding = Flags.holding(raised);
        return raised.stream()
                .map(flag -> new FlagRaised(flag, holding.contains(flag)))
                .toList();
    }

    /** Warnings hold for the goods as such; duties and ways to go only for goods that are listed or may be. */
    private static void notices(List<Reach> reaches, Facts facts, Examination examination, Set<Reason> conditions) {
        for (Reach reach : reaches) {
            if (reach.claim().reach() == Claim.Reach.NONE) {
                continue;
            }
            for (Notice notice : reach.book().book().notices()) {
                boolean concerns = notice.kind() == Notice.Kind.WARNING
                        || examination.concerns(reach.book().book());
                boolean operates = notice.basis().isEmpty()
                        || !reach.book().carrying(notice.basis()).isEmpty();
                if (concerns && operates && Evaluation.test(notice.when(), facts, true) == Truth.TRUE) {
                    conditions.add(Reason.of(Phrase.NOTICE, notice.text()));
                }
            }
        }
    }

    private static void addLicences(List<Examination> examinations, Set<Reason> conditions) {
        for (Examination examination : examinations) {
            for (Determination found : examination.determinations()) {
                found.coverage()
                        .covering()
                        .ifPresent(standing ->
                                conditions.add(Reason.of(Phrase.QUOTE_LICENCE, standing.number(), examination.line())));
            }
        }
    }

    private void addTransit(Consignment consignment, Set<Reason> conditions) {
        for (Country via : consignment.route().via()) {
            if (rulebook.law().bookOf(via).isEmpty()) {
                conditions.add(Reason.of(Phrase.TRANSIT_WITHOUT_BOOK, via.code()));
            }
        }
    }

    private List<JurisdictionCoverage> coverage(Consignment consignment, Set<Reach> reached) {
        Map<LawBook, Set<String>> lists = new LinkedHashMap<>();
        reached.forEach(reach -> lists.computeIfAbsent(reach.book().book(), book -> new LinkedHashSet<>())
                .addAll(reach.claim().lists()));
        List<JurisdictionCoverage> coverage = new ArrayList<>();
        lists.forEach((book, ids) -> {
            List<ControlList> tested = book.lists().stream()
                    .filter(list -> ids.contains(list.id()))
                    .toList();
            coverage.add(new JurisdictionCoverage(
                    book.jurisdiction(),
                    tested.stream().map(ControlList::id).toList(),
                    tested.stream().allMatch(ControlList::complete),
                    tested.stream()
                            .flatMap(list -> list.notCovered().stream())
                            .distinct()
                            .toList()));
        });
        Country from = consignment.route().from();
        if (rulebook.law().bookOf(from).isEmpty()) {
            coverage.add(new JurisdictionCoverage(
                    from.code(),
                    List.of(),
                    false,
                    List.of(rulebook.texts().text(Reason.of(Phrase.NO_LAW_BOOK, from.code())))));
        }
        return coverage;
    }
}
