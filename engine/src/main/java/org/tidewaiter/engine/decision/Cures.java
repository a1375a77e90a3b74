package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.law.Law;

/**
 * Finds the changes that turn a result: the smallest sets of lawful changes, each proved by deciding the changed
 * consignment again; for an authority also the single changes by which a rule would be missed, marked as circumvention.
 *
 * <p>A lawful way is of one kind: an authority for every line that lacks one, or the lines in question left out. The two are
 * mixed only where neither helps all of them: then the lines that no authority can help are left out. Where a party may be
 * somebody else than the one who is listed, it is a way to show that; whoever is listed by his number is listed.
 */
final class Cures {

    /** Obstacles beyond this number are not cured together. */
    private static final int MOST_OBSTACLES = 4;

    private final Decider decider;
    private final Law law;
    private final PartyScreening.Screened screened;

    Cures(Decider decider, Law law, PartyScreening.Screened screened) {
        this.decider = decider;
        this.law = law;
        this.screened = screened;
    }

    /** The cures of {@code outcome}, lawful ones first. */
    List<Cure> find(Consignment consignment, Circumstances circumstances, Outcome outcome) {
        Change.Case before = new Change.Case(consignment, circumstances);
        List<Obstacle> obstacles = obstacles(before, outcome);
        List<Cure> cures = new ArrayList<>();
        List<Change> dismissals = dismissals(outcome);
        if (!obstacles.isEmpty() || !dismissals.isEmpty()) {
            cures.addAll(new Search(before, outcome, obstacles, dismissals).lawful());
        }
        if (circumstances.audience() == Audience.AUTHORITY) {
            cures.addAll(new Circumventions(decider, law, before, outcome, screened).find());
        }
        return cures;
    }

    private List<Obstacle> obstacles(Change.Case before, Outcome outcome) {
        Authorisations authorisations = new Authorisations(law, before, outcome);
        return outcome.determinations().stream()
                .filter(found -> found.disposition().compareTo(Disposition.ASK) > 0)
                .map(found -> {
                    Line line = before.consignment().line(found.line());
                    return new Obstacle(line, found, authorisations.first(found), authorisations.others(found));
                })
                .toList();
    }

    /** For every party that stands in the way and may be somebody else, that this be shown. */
    private static List<Change> dismissals(Outcome outcome) {
        Map<NamedParty, List<PartyHit>> open = new LinkedHashMap<>();
        for (PartyHit hit : outcome.screening().hits()) {
            if (hit.effect().compareTo(PartyHit.Effect.RESTRICTS) >= 0 && !Identification.isByNumber(hit.hit())) {
                open.computeIfAbsent(hit.named(), named -> new ArrayList<>()).add(hit);
            }
        }
        return open.values().stream().<Change>map(Change.Dismiss::new).toList();
    }

    /**
     * A determination in the way.
     *
     * @param line its line
     * @param found the determination
     * @param authorise how to be allowed: an individual licence, or the confirmation of what is quoted
     * @param others other authorities that may serve, by id
     */
    private record Obstacle(Line line, Determination found, Optional<Change> authorise, Map<String, Change> others) {

        /** Whether it rests on one of {@code hits}, and not on what the goods are. */
        boolean isOf(List<PartyHit> hits) {
            return hits.stream().anyMatch(hit -> found.entry().equals(Optional.of(hit.entry())));
        }
    }

    /** The search for the lawful ways of one case. */
    private final class Search {

        private final Change.Case before;
        private final Outcome outcome;
        private final List<Obstacle> obstacles;
        private final List<Change> dismissals;
        private final Map<Reason, Cure> cures = new LinkedHashMap<>();

        Search(Change.Case before, Outcome outcome, List<Obstacle> obstacles, List<Change> dismissals) {
            this.before = before;
            this.outcome = outcome;
            this.obstacles = obstacles;
            this.dismissals = dismissals;
        }

        List<Cure> lawful() {
            identify();
            if (!obstacles.isEmpty() && obstacles.size() <= MOST_OBSTACLES) {
                authorise();
            }
            return List.copyOf(cures.values());
        }

        /** Shows that the parties are not those who are listed, and comes by an authority for goods that need one anyhow. */
        private void identify() {
            List<Obstacle> ofGoods = obstacles.stream()
                    .filter(obstacle -> !obstacle.isOf(outcome.screening().hits()))
                    .toList();
            if (dismissals.isEmpty()) {
                return;
            }
            if (dismissals.size() + ofGoods.size() > MOST_OBSTACLES) {
                tell(dismissals);
                return;
            }
            List<Change> changes = new ArrayList<>(dismissals);
            ofGoods.stream()
                    .map(Obstacle::authorise)
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(changes::add);
            tell(needed(changes));
        }

        private void authorise() {
            boolean helped = forAll(Obstacle::authorise);
            Set<String> others = new LinkedHashSet<>();
            obstacles.forEach(obstacle -> others.addAll(obstacle.others().keySet()));
            for (String other : others) {
                helped |= forAll(obstacle ->
                        Optional.ofNullable(obstacle.others().get(other)).or(obstacle::authorise));
            }
            helped |= leaveOut();
            if (!helped) {
                forAll(this::authoriseOrLeaveOut);
            }
        }

        private boolean leaveOut() {
            long obstructed = obstacles.stream().map(Obstacle::line).distinct().count();
            if (obstructed < before.consignment().lines().size()) {
                return forAll(obstacle -> Optional.of(new Change.LeaveOut(obstacle.line())));
            }
            boolean helped = false;
            for (Obstacle obstacle : obstacles) {
                List<Change> alone = List.of(new Change.LeaveOut(obstacle.line()));
                if (obstructed > 1 && leadsTo(alone) == Disposition.RELEASE) {
                    helped |= tell(alone);
                }
            }
            return helped;
        }

        private Optional<Change> authoriseOrLeaveOut(Obstacle obstacle) {
            boolean helpless = obstacles.stream()
                    .anyMatch(other -> other.line().equals(obstacle.line())
                            && other.authorise().isEmpty());
            return helpless ? Optional.of(new Change.LeaveOut(obstacle.line())) : obstacle.authorise();
        }

        /** Makes the change that {@code way} has for each obstacle; whether there is one for all of them and it helps. */
        private boolean forAll(Function<Obstacle, Optional<Change>> way) {
            List<Change> changes = Once.each(obstacles.stream().map(way).flatMap(Optional::stream));
            boolean forEach =
                    obstacles.stream().allMatch(obstacle -> way.apply(obstacle).isPresent());
            return !changes.isEmpty() && tell(needed(changes)) && forEach;
        }

        /** Without the changes that the others make needless. */
        private List<Change> needed(List<Change> changes) {
            if (changes.size() == 1) {
                return changes;
            }
            Disposition best = leadsTo(changes);
            List<Change> needed = new ArrayList<>(changes);
            for (Change change : changes) {
                List<Change> rest = new ArrayList<>(needed);
                rest.remove(change);
                if (!rest.isEmpty() && leadsTo(rest).compareTo(best) <= 0) {
                    needed = rest;
                }
            }
            return needed;
        }

        private boolean tell(List<Change> changes) {
            Disposition leadsTo = leadsTo(changes);
            if (leadsTo.compareTo(outcome.disposition()) >= 0) {
                return false;
            }
            List<Reason> texts = Once.each(changes.stream().map(Change::text));
            Reason text = texts.size() == 1 ? texts.getFirst() : Reason.of(Phrase.CURE_TOGETHER, texts);
            cures.putIfAbsent(text, new Cure(Cure.Kind.LAWFUL, text, leadsTo));
            return true;
        }

        /** What {@code changes} lead to; as bad as before where one of them cannot be made. */
        private Disposition leadsTo(List<Change> changes) {
            Change.Case changed = before;
            for (Change change : changes) {
                Change.Case next = change.apply(changed);
                if (next == changed) {
                    return outcome.disposition();
                }
                changed = next;
            }
            return decider.outcome(changed.consignment(), changed.circumstances(), screened)
                    .disposition();
        }
    }
}
