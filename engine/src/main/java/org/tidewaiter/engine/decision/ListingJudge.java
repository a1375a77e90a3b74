package org.tidewaiter.engine.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.engine.law.Claim;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.ListLaw;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Measure;

/**
 * Says what it means for a line that a party is on a list. In order: does the measure operate on the day; has the issuer a claim on the movement or on
 * somebody who takes part; does the measure reach the goods and the part that the party plays; then what the list bars or needs. What any of
 * these leaves in doubt is for a person.
 */
final class ListingJudge {

    private final Law law;
    private final NamedParty named;
    private final LineInLaw line;
    private final ListLaw list;
    private final ListingStanding standing;
    private final List<Reason> doubts = new ArrayList<>();
    private boolean mayReachAnItem;

    /** Judges {@code listed} as {@code named} for {@code line}. */
    ListingJudge(Law law, NamedParty named, ListedParty listed, LineInLaw line) {
        this.law = law;
        this.named = named;
        this.line = line;
        this.list = law.listLaw(listed.list());
        this.standing = ListingStanding.of(listed.measures(), line.day(list.issuer()));
    }

    /** What follows if the two are one. */
    Consequence judge() {
        Optional<Reason> idle = idle().or(this::unclaimed);
        if (idle.isPresent()) {
            return Consequence.Shown.because(idle.get());
        }
        return switch (list.goods()) {
            case NONE -> Consequence.Shown.because(Reason.of(Phrase.LISTING_NO_GOODS, list.title()));
            case ALL -> reached();
            case UNKNOWN -> {
                doubts.add(Reason.of(Phrase.LISTING_GOODS_UNKNOWN, list.title()));
                yield reached();
            }
            case AS_WORDED -> {
                worded();
                yield reached();
            }
            case LISTED -> controlled();
        };
    }

    /** Why the measure does not operate on the day. */
    private Optional<Reason> idle() {
        return switch (standing) {
            case ListingStanding.Operates operates -> Optional.empty();
            case ListingStanding.RunOut(LocalDate last) -> {
                doubts.add(Reason.of(Phrase.LISTING_RUN_OUT, last));
                yield Optional.empty();
            }
            case ListingStanding.Suspended(Measure measure) ->
                Optional.of(measure.until()
                        .map(last -> Reason.of(Phrase.LISTING_SUSPENDED_UNTIL, last))
                        .orElseGet(() -> Reason.of(Phrase.LISTING_SUSPENDED)));
            case ListingStanding.Ended(LocalDate last) -> Optional.of(Reason.of(Phrase.LISTING_ENDED, last));
            case ListingStanding.NotYet(LocalDate first) -> Optional.of(Reason.of(Phrase.LISTING_NOT_YET, first));
        };
    }

    /** Why the issuer has no claim. */
    private Optional<Reason> unclaimed() {
        if (list.binds() == ListLaw.Binds.ALWAYS) {
            return Optional.empty();
        }
        List<Claim> claims = line.reaches().stream()
                .filter(reach -> reach.book().book().jurisdiction().equals(list.issuer()))
                .map(Reach::claim)
                .filter(claim -> claim.reach() != Claim.Reach.NONE)
                .toList();
        boolean full = claims.stream().anyMatch(claim -> claim.reach() == Claim.Reach.FULL)
                || list.binds() == ListLaw.Binds.DEALINGS && touchesTerritory();
        if (full) {
            return Optional.empty();
        }
        if (claims.isEmpty()) {
            return Optional.of(Reason.of(Phrase.LISTING_NO_CLAIM, list.title()));
        }
        mayReachAnItem = line.mayBeItem(list.controlled());
        doubts.add(Reason.of(
                Phrase.LISTING_CLAIM_OPEN, list.title(), claims.getFirst().title()));
        return Optional.empty();
    }

    /** Whether the goods begin, pass or end in the issuer's territory, or anybody else who takes part is resident there. */
    private boolean touchesTerritory() {
        Set<String> territory = law.book(list.issuer()).map(LawBook::territory).orElse(Set.of(list.issuer()));
        List<Country> places = new ArrayList<>(line.consignment().route().via());
        places.add(line.consignment().route().from());
        places.add(line.consignment().route().to());
        for (int i = 0; i < line.consignment().parties().size(); i++) {
            if (!named.party().equals(Optional.of(i))) {
                Party other = line.consignment().parties().get(i);
                other.country().ifPresent(places::add);
            }
        }
        return places.stream().map(Country::code).anyMatch(territory::contains);
    }

    /** The measure reaches items of control lists, and what these say of the line is known. */
    private Consequence controlled() {
        List<Determination> found = line.determinations().stream()
                .filter(determination -> list.controlled().contains(determination.list()))
                .filter(determination -> determination.verdict() != Verdict.NOT_CONTROLLED)
                .toList();
        boolean sure = found.stream()
                .anyMatch(determination -> determination.verdict() != Verdict.UNDETERMINED
                        && determination.verdict() != Verdict.UNVERIFIED);
        if (sure || mayReachAnItem) {
            return reached();
        }
        Optional<Determination> open = found.stream()
                .filter(determination -> determination.verdict() == Verdict.UNDETERMINED)
                .findFirst();
        if (open.isPresent()) {
            return new Consequence.Open(
                    List.of(Reason.of(Phrase.LISTING_GOODS_OPEN, list.title())),
                    open.get().missing());
        }
        if (!found.isEmpty()) {
            doubts.add(Reason.of(Phrase.LISTING_GOODS_UNVERIFIED, list.title()));
            return reached();
        }
        return Consequence.Shown.because(Reason.of(Phrase.LISTING_OTHER_GOODS, list.title()));
    }

    /** The measure reaches what the entry names in its own words. */
    private void worded() {
        Optional<String> requirement = measure().flatMap(Measure::licenceRequirement);
        if (requirement.isEmpty() || !list.wordings().asksForAll(requirement.get())) {
            doubts.add(requirement
                    .map(text -> Reason.of(Phrase.LISTING_WORDING_OPEN, text))
                    .orElseGet(() -> Reason.of(Phrase.LISTING_WORDLESS, list.title())));
        }
    }

    private Optional<Measure> measure() {
        return standing instanceof ListingStanding.Operates(Optional<Measure> measure) ? measure : Optional.empty();
    }

    private Consequence reached() {
        if (named.role().isEmpty()) {
            doubts.add(Reason.of(Phrase.LISTING_BESIDE, named.place()));
        } else if (!list.roles().isEmpty()
                && !list.roles().contains(named.role().get())) {
            doubts.add(Reason.of(Phrase.LISTING_OTHER_ROLE, list.title(), named.told()));
        }
        if (!list.confidence().decides()) {
            doubts.add(Reason.of(Phrase.LISTING_DOUBTFUL, list.title()));
        }
        return switch (list.effect()) {
            case BARS -> certain(new Consequence.Bars(why(Phrase.LISTING_BARS)));
            case LICENCE -> certain(new Consequence.Licence(licenceWhy(), policy()));
            case RESTRICTS -> restricted();
            case CAUTION -> new Consequence.Person(why(Phrase.LISTING_CAUTION), false);
        };
    }

    /** The {@code consequence} where nothing leaves it in doubt; otherwise a person decides, because the law is not certain. */
    private Consequence certain(Consequence consequence) {
        return doubts.isEmpty() ? consequence : new Consequence.Person(List.copyOf(doubts), true);
    }

    private Consequence restricted() {
        if (list.closes().isEmpty()) {
            return new Consequence.Person(why(Phrase.LISTING_RESTRICTS), false);
        }
        if (line.determinations().stream().noneMatch(found -> closes(found, list, law))) {
            return new Consequence.Shown(why(Phrase.LISTING_NOTHING_TO_CLOSE), list.note());
        }
        return doubts.isEmpty()
                ? new Consequence.Closes(why(Phrase.LISTING_CLOSES), list.closes(), list.note())
                : new Consequence.Person(List.copyOf(doubts), false);
    }

    /** Whether {@code found} rests on an authority that {@code list} closes. */
    static boolean closes(Determination found, ListLaw list, Law law) {
        boolean ofIssuer = law.book(list.issuer()).stream()
                .flatMap(book -> book.lists().stream())
                .anyMatch(control -> control.id().equals(found.list()));
        return ofIssuer
                && kind(found.coverage()).filter(list.closes()::contains).isPresent();
    }

    /** The kind of authority that {@code coverage} rests on, where it is known. */
    static Optional<Authority.Kind> kind(Coverage coverage) {
        if (coverage instanceof Coverage.Exempted(String number, Authority.Kind kind)) {
            return Optional.of(kind);
        }
        return coverage.named()
                .flatMap(quoted -> quoted.standing()
                        .map(LicenceStanding::kind)
                        .or(() -> quoted.authority().map(Authority::kind)));
    }

    private List<Reason> why(Phrase phrase) {
        List<Reason> why = new ArrayList<>();
        why.add(Reason.of(phrase, list.title()));
        why.addAll(doubts);
        list.note().ifPresent(note -> why.add(Reason.of(Phrase.NOTE, note)));
        return why;
    }

    private List<Reason> licenceWhy() {
        List<Reason> why = why(Phrase.LISTING_LICENCE);
        measure()
                .flatMap(Measure::licenceRequirement)
                .ifPresent(text -> why.add(Reason.of(Phrase.LISTING_REQUIREMENT, text)));
        measure().flatMap(Measure::licencePolicy).ifPresent(text -> why.add(Reason.of(Phrase.LISTING_POLICY, text)));
        return why;
    }

    private Policy policy() {
        return measure()
                .flatMap(Measure::licencePolicy)
                .map(list.wordings()::policy)
                .orElse(Policy.NONE);
    }
}
