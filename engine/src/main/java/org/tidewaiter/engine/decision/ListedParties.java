package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.engine.law.Instrument;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.ListLaw;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.engine.screening.list.ListedParty;

/** The parties that are or may be listed, and what follows for every line. */
final class ListedParties {

    private final Law law;
    private final CoverageCheck coverage;
    private final PartyScreening.Screened screened;
    private final List<Case> cases = new ArrayList<>();
    private final Set<Text> duties = new LinkedHashSet<>();

    ListedParties(
            Law law,
            CoverageCheck coverage,
            PartyScreening.Screened screened,
            Optional<String> consignment,
            List<Dismissal> dismissals) {
        this.law = law;
        this.coverage = coverage;
        this.screened = screened;
        for (PartyScreening.Found found : screened.found()) {
            cases.add(new Case(found, dismissed(found, consignment, dismissals)));
        }
    }

    /** The last dismissal that still stands, or else the last one. */
    private static Optional<PartyHit.Dismissed> dismissed(
            PartyScreening.Found found, Optional<String> consignment, List<Dismissal> dismissals) {
        Optional<PartyHit.Dismissed> last = Optional.empty();
        for (Dismissal dismissal : dismissals) {
            if (dismissal.concerns(found.named(), consignment, found.hit().party())) {
                boolean lapsed = !dismissal.standsFor(found.hit().party());
                if (!lapsed || last.isEmpty() || last.get().lapsed()) {
                    last = Optional.of(new PartyHit.Dismissed(dismissal, lapsed));
                }
            }
        }
        return last;
    }

    /** A hit, and the worst that follows from it for any line so far. */
    private static final class Case {

        private final PartyScreening.Found found;
        private final boolean established;
        private final Optional<PartyHit.Dismissed> dismissed;
        private Optional<Consequence> worst = Optional.empty();

        Case(PartyScreening.Found found, Optional<PartyHit.Dismissed> dismissed) {
            this.found = found;
            this.established = Identification.establishes(found.named().subject(), found.hit());
            this.dismissed = dismissed;
        }

        boolean counts() {
            return dismissed.map(PartyHit.Dismissed::lapsed).orElse(true);
        }

        ListedParty party() {
            return found.hit().party();
        }

        /** The id of the entry, in the namespace of its list. */
        String entry() {
            return party().list() + ":" + party().id();
        }

        /** What follows as long as a person has not said that the two are one. */
        Consequence open(Consequence ifOne) {
            return switch (ifOne) {
                case Consequence.Shown shown -> shown;
                case Consequence.Open open -> open;
                case Consequence.Person person -> unidentified(person.why());
                case Consequence.Closes closes -> unidentified(closes.why());
                case Consequence.Licence licence -> unidentified(licence.why());
                case Consequence.Bars bars -> unidentified(bars.why());
            };
        }

        private static Consequence unidentified(List<Reason> why) {
            List<Reason> reasons = new ArrayList<>();
            reasons.add(Reason.of(Phrase.LISTING_UNIDENTIFIED));
            reasons.addAll(why);
            return new Consequence.Person(reasons, false);
        }

        PartyHit hit() {
            Consequence consequence =
                    worst.orElseGet(() -> Consequence.Shown.because(Reason.of(Phrase.LISTING_UNIDENTIFIED)));
            List<Reason> why = new ArrayList<>();
            dismissed.ifPresent(past -> why.add(Reason.of(
                    past.lapsed() ? Phrase.DISMISSAL_LAPSED : Phrase.DISMISSED,
                    past.dismissal().by(),
                    past.dismissal().at(),
                    past.dismissal().why())));
            if (counts()) {
                why.addAll(consequence.why());
            }
            return new PartyHit(
                    found.named(),
                    found.hit(),
                    established,
                    counts() ? consequence.effect() : PartyHit.Effect.ADVISORY,
                    why,
                    PartyHit.words(party().measures()),
                    dismissed);
        }
    }

    /** The examination of {@code line}, with what follows for it from every hit. */
    Examination examine(LineInLaw line) {
        if (cases.isEmpty()) {
            return line.examination();
        }
        List<Determination> determinations = new ArrayList<>(line.determinations());
        Map<String, Determination> ofParties = new LinkedHashMap<>();
        for (Case one : cases) {
            if (one.counts()) {
                Consequence ifOne = new ListingJudge(law, one.found.named(), one.party(), line).judge();
                Consequence consequence = one.established ? ifOne : one.open(ifOne);
                one.worst = Optional.of(Consequence.worse(one.worst, consequence));
                if (one.established) {
                    apply(one, consequence, line, determinations, ofParties);
                }
            }
        }
        determinations.addAll(ofParties.values());
        return line.examination().with(determinations);
    }

    private void apply(
            Case one,
            Consequence consequence,
            LineInLaw line,
            List<Determination> determinations,
            Map<String, Determination> ofParties) {
        switch (consequence) {
            case Consequence.Shown(List<Reason> why, Optional<Text> duty) -> duty.ifPresent(duties::add);
            case Consequence.Closes(List<Reason> why, Set<Authority.Kind> kinds, Optional<Text> duty) -> {
                duty.ifPresent(duties::add);
                close(one, determinations);
            }
            case Consequence.Open(List<Reason> why, List<String> missing) ->
                add(ofParties, determination(one, line, Verdict.UNDETERMINED, Policy.NONE, why, missing));
            case Consequence.Person(List<Reason> why, boolean unverified) -> {
                if (unverified) {
                    add(ofParties, determination(one, line, Verdict.UNVERIFIED, Policy.NONE, why, List.of()));
                }
            }
            case Consequence.Licence(List<Reason> why, Policy policy) -> {
                close(one, determinations);
                add(ofParties, determination(one, line, Verdict.LICENCE_REQUIRED, policy, why, List.of()));
            }
            case Consequence.Bars(List<Reason> why) ->
                add(ofParties, determination(one, line, Verdict.PROHIBITED, Policy.NONE, why, List.of()));
        }
    }

    /** One determination for a line and a listed record, whatever roles the party plays: the one that stands most in the way. */
    private static void add(Map<String, Determination> ofParties, Determination determination) {
        ofParties.merge(
                determination.entry().orElse(""),
                determination,
                (one, other) -> one.verdict().compareTo(other.verdict()) >= 0 ? one : other);
    }

    /** What rests on an authority that is not open to the party is not covered. */
    private void close(Case one, List<Determination> determinations) {
        ListLaw list = law.listLaw(one.party().list());
        determinations.replaceAll(
                found -> ListingJudge.closes(found, list, law) ? closed(found, closing(one, list)) : found);
    }

    private static Reason closing(Case one, ListLaw list) {
        return Reason.of(
                Phrase.LISTING_CLOSES_FOR, list.title(), one.found.named().told(), one.entry());
    }

    private static Determination closed(Determination found, Reason why) {
        return found.coverage()
                .named()
                .map(quoted -> found.uncovered(new Coverage.Differs(quoted, List.of(why))))
                .orElseGet(() -> found.unexempted(why));
    }

    private Determination determination(
            Case one, LineInLaw line, Verdict verdict, Policy policy, List<Reason> why, List<String> missing) {
        ListLaw list = law.listLaw(one.party().list());
        Optional<DatedBook> book = line.reaches().stream()
                .map(Reach::book)
                .filter(candidate -> candidate.book().jurisdiction().equals(list.issuer()))
                .findFirst();
        Coverage covered = verdict == Verdict.LICENCE_REQUIRED
                ? book.map(dated -> covered(one, list, line, dated)).orElseGet(Coverage.None::new)
                : new Coverage.None();
        List<Reason> because = new ArrayList<>();
        because.add(Reason.of(
                Phrase.LISTED_AS,
                one.found.named().told(),
                list.title(),
                one.found.hit().name().text(),
                one.entry()));
        because.addAll(why);
        because.addAll(Wording.coverageReasons(verdict, covered));
        return new Determination(
                line.facts().line().number(),
                list.list(),
                Optional.of(one.entry()),
                verdict,
                Optional.empty(),
                cited(list, line),
                policy,
                because,
                missing,
                covered);
    }

    /** What is quoted for the line covers the party too where it is of a kind that the list leaves open. */
    private Coverage covered(Case one, ListLaw list, LineInLaw line, DatedBook book) {
        Coverage found = coverage.coverage(Wanted.of(line, one.entry(), book), line.facts(), book);
        return found.named()
                .filter(quoted ->
                        ListingJudge.kind(found).filter(list.closes()::contains).isPresent())
                .<Coverage>map(quoted -> new Coverage.Differs(quoted, List.of(closing(one, list))))
                .orElse(found);
    }

    private List<Determination.Cited> cited(ListLaw list, LineInLaw line) {
        Optional<LawBook> book = law.book(list.issuer());
        if (book.isEmpty()) {
            return List.of();
        }
        DatedBook dated = new DatedBook(law, book.get(), line.day(list.issuer()));
        return dated.carrying(list.basis()).stream()
                .map(basis -> {
                    Instrument instrument = law.instrument(basis.instrument());
                    return new Determination.Cited(
                            instrument.id(), basis.article(), instrument.source(), instrument.official());
                })
                .toList();
    }

    /** What must be done for parties on lists that close something, whatever the disposition. */
    List<Text> duties() {
        return List.copyOf(duties);
    }

    /** What came of it all. */
    Screening screening() {
        return new Screening(
                screened.state(),
                screened.because(),
                screened.watchlists(),
                screened.lists(),
                cases.stream().map(Case::hit).toList());
    }
}
