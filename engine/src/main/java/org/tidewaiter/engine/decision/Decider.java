package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.flags.Flag;
import org.tidewaiter.engine.flags.Flags;
import org.tidewaiter.engine.flags.Listing;
import org.tidewaiter.engine.flags.Raised;
import org.tidewaiter.engine.flags.Situation;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.GoodsReader;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.EntryIndex;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.engine.screening.ListsInForce;

/**
 * Decides: reads the goods, matches the law, screens the parties, raises the flags, finds the questions and the cures. A function of its
 * arguments; safe for use by many threads.
 */
public final class Decider {

    /** No pack names a legal basis for reading the payer, employer or trip history of a natural person's travel. */
    private static final boolean PASSENGER_BASIS = false;

    private final Rulebook rulebook;
    private final GoodsReader reader;
    private final Flags flags;
    private final Grounds grounds;
    private final Questioner questioner;
    private final PartyScreening screening;
    private final Map<String, EntryIndex> indexes = new HashMap<>();

    /** A decider that knows what {@code rulebook} says, and whom {@code lists} name. */
    public Decider(Rulebook rulebook, ListsInForce lists) {
        this.rulebook = rulebook;
        this.reader = new GoodsReader(rulebook.lexicon());
        this.flags = new Flags(rulebook.flags(), rulebook.lexicon());
        this.grounds = new Grounds(rulebook.lexicon());
        this.screening = new PartyScreening(lists);
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
        PartyScreening.Screened screened = screening.screen(consignment, circumstances);
        Outcome outcome = outcome(consignment, circumstances, screened);
        Wording wording = new Wording(grounds, consignment.lines());
        List<Question> questions = outcome.examinations().stream().allMatch(e -> settled(e))
                ? List.of()
                : questioner.questions(consignment.lines(), outcome.examinations(), outcome.settled(), wording);
        List<Cure> cures = outcome.disposition() == Disposition.RELEASE
                ? List.of()
                : new Cures(this, rulebook.law(), screened).find(consignment, circumstances, outcome);
        return new Decision(
                consignment,
                circumstances,
                outcome.disposition(),
                outcome.lawDate(),
                rulebook.hash(),
                Decision.ENGINE,
                outcome.determinations(),
                outcome.coverage(),
                outcome.screening(),
                outcome.flags(),
                questions,
                cures,
                outcome.conditions(),
                new Clashes(rulebook.law(), outcome.lawDate(), consignment)
                        .of(outcome.screening().hits()),
                outcome.steps());
    }

    private static boolean settled(Examination examination) {
        return examination.determinations().stream().noneMatch(found -> found.verdict() == Verdict.UNDETERMINED);
    }

    /** Everything of a decision but the questions and the cures, which ask what would be if. */
    Outcome outcome(Consignment consignment, Circumstances circumstances, PartyScreening.Screened screened) {
        return outcome(consignment, circumstances, screened, Optional.empty());
    }

    /** The same, if a fact of one line were otherwise. */
    Outcome outcome(
            Consignment consignment,
            Circumstances circumstances,
            PartyScreening.Screened screened,
            Optional<Supposition> supposed) {
        List<Goods> goods = consignment.lines().stream()
                .map(line -> read(consignment, line))
                .toList();
        Outcome first = outcome(consignment, circumstances, screened, goods, Set.of(), supposed);
        Set<String> raised =
                Flags.questioned(first.flags().stream().map(FlagRaised::raised).toList());
        return raised.isEmpty() ? first : outcome(consignment, circumstances, screened, goods, raised, supposed);
    }

    private Outcome outcome(
            Consignment consignment,
            Circumstances circumstances,
            PartyScreening.Screened screened,
            List<Goods> goods,
            Set<String> raised,
            Optional<Supposition> supposed) {
        Jurisdictions jurisdictions = new Jurisdictions(rulebook.law(), consignment, circumstances);
        CoverageCheck coverage = new CoverageCheck(consignment, circumstances, grounds);
        Wording wording = new Wording(grounds, consignment.lines());
        ListedParties parties =
                new ListedParties(rulebook.law(), coverage, screened, consignment.id(), circumstances.dismissals());
        Observances observances = new Observances();
        List<Examination> examinations = new ArrayList<>();
        for (int i = 0; i < consignment.lines().size(); i++) {
            Line line = consignment.lines().get(i);
            Facts facts = suppose(Facts.of(consignment, line, goods.get(i), raised), i, supposed);
            List<Reach> reaches = jurisdictions.reaching(facts);
            Examination examination = jurisdictions.orUnverified(
                    line, new LineExaminer(indexes, wording, coverage, line, facts).examine(reaches));
            examinations.add(
                    parties.examine(new LineInLaw(facts, reaches, examination, indexes, jurisdictions.lawDate())));
            observances.addNotices(reaches, facts, examination);
        }
        Balances balances = new Balances(consignment, examinations);
        examinations.replaceAll(balances::settle);
        examinations.forEach(observances::addLicences);
        observances.addDuties(parties.duties());
        observances.addTransit(consignment.route(), rulebook.law());
        Situation situation = situation(consignment, goods, examinations);
        return new Outcome(
                jurisdictions.lawDate(),
                examinations,
                raise(situation),
                flags.off(situation).stream().map(Flag::id).toList(),
                parties.screening(),
                jurisdictions.coverage(rulebook.texts()).stream()
                        .map(covered -> withPartyLists(covered, parties.screening()))
                        .toList(),
                observances.conditions());
    }

    /** Where parties were compared with lists, and none of a jurisdiction whose law was tested is among these, nobody takes its silence for an answer. */
    private JurisdictionCoverage withPartyLists(JurisdictionCoverage covered, Screening screening) {
        boolean lacking = !screening.lists().isEmpty()
                && screening.lists().stream()
                        .map(list -> rulebook.law().listLaw(list.list()).issuer())
                        .noneMatch(covered.jurisdiction()::equals);
        return lacking
                ? covered.lacking(rulebook.texts().text(Reason.of(Phrase.NO_LIST_OF_ISSUER, covered.jurisdiction())))
                : covered;
    }

    private static Facts suppose(Facts stated, int line, Optional<Supposition> supposed) {
        return supposed.filter(supposition -> supposition.line() == line)
                .map(supposition -> stated.assuming(supposition.slot(), supposition.answer()))
                .orElse(stated);
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
}
