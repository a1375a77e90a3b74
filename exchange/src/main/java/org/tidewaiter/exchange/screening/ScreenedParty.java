package org.tidewaiter.exchange.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.engine.screening.list.BirthDate;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.match.Weights;
import org.tidewaiter.exchange.document.Node;

/**
 * A party, compared with the lists in force.
 *
 * @param asked the party
 * @param hits who it may be, the best first
 * @param tells whether its name has anything that tells one bearer from another
 */
public record ScreenedParty(AskedParty asked, List<Hit> hits, boolean tells) {

    /** The fields of a row that answers. */
    static final List<String> ANSWERS = List.of("list", "entity", "listed", "alias", "score", "verdict", "because");

    /** Takes a copy. */
    public ScreenedParty {
        hits = List.copyOf(hits);
    }

    /** What the best hit says; where the name tells nothing, a person must look. */
    public Tier tier() {
        if (hits.isEmpty()) {
            return tells ? Tier.NO : Tier.POSSIBLE;
        }
        return hits.getFirst().tier();
    }

    /** One row for each hit, and one without a list where there is none; the sender's own fields of {@code whole} stand behind. */
    public List<Node.Fields> rows(Node.Fields whole, List<ListState> stale) {
        List<Node.Fields> rows = new ArrayList<>();
        for (Hit hit : hits) {
            rows.add(asked.row(whole, told(Node.fields(), hit).build()));
        }
        return rows.isEmpty() ? List.of(asked.row(whole, none(stale))) : rows;
    }

    private Node.Fields none(List<ListState> stale) {
        List<String> because = new ArrayList<>();
        because.add(
                tells
                        ? "no name on the lists stands close enough, which is not a clearance"
                        : "nothing in this name tells one bearer from another, so that it cannot be compared");
        stale.forEach(list -> because.add("the list " + list.list() + " of " + list.asOf() + " is too old"));
        return Node.fields()
                .add("list", "")
                .add("entity", "")
                .add("listed", "")
                .add("alias", "")
                .add("score", Node.Nothing.NOTHING)
                .add("verdict", tier().word())
                .add("because", Node.items(because, Node::of))
                .build();
    }

    /** A hit as the columns of a row. */
    public static Node.Builder told(Node.Builder to, Hit hit) {
        return to.add("list", hit.party().list())
                .add("entity", hit.party().id())
                .add("listed", hit.party().primary().text())
                .add("alias", hit.name().text())
                .add("score", Node.of(Because.score(hit.score())))
                .add("verdict", hit.tier().word())
                .add("because", Node.items(Because.texts(hit.evidence(), hit.support()), Node::of));
    }

    /** The answer as a document, as of {@code day}; {@code ownership} says who stands behind the party, where that was asked. */
    public Node document(ListsInForce.Loaded lists, Weights weights, LocalDate day, Optional<List<Node>> ownership) {
        boolean stale = lists.lists().stream().anyMatch(list -> list.isStale(day));
        return Node.fields()
                .add("name", asked.subject().name())
                .add("type", asked.subject().kind().word())
                .add("country", asked.subject().countries(), ScreenedParty::country)
                .add("birthDate", asked.subject().birthDate(), born -> Node.of(born.toString()))
                .add("screeningState", stale ? "stale" : "done")
                .add("verdict", tier().word())
                .add("hits", Node.items(hits, hit -> hit(hit, day)))
                .add("ownership", ownership, Node.Items::new)
                .add("watchlists", lists.hash())
                .add("lists", Node.items(lists.lists(), list -> list(list, day)))
                .add("thresholds", ComparedPair.thresholds(weights))
                .build();
    }

    private static Node country(Country country) {
        return Node.of(country.code());
    }

    private static Node list(ListState list, LocalDate day) {
        return Node.fields()
                .add("list", list.list())
                .add("hash", list.hash())
                .add("asOf", list.asOf().toString())
                .add("ageDays", Node.of(list.age(day)))
                .add("allowedDays", Node.of(list.maxAgeDays()))
                .add("stale", Node.of(list.isStale(day)))
                .add("parties", Node.of(list.parties()))
                .build();
    }

    /** A hit as a document, its measures as they stand on {@code day}. */
    public static Node hit(Hit hit, LocalDate day) {
        return Node.fields()
                .add("list", hit.party().list())
                .add("entity", hit.party().id())
                .add("kind", hit.party().kind().word())
                .add("listed", hit.party().primary().text())
                .add("alias", hit.name().text())
                .add("quality", hit.name().quality().name().toLowerCase(Locale.ROOT))
                .add("score", Node.of(Because.score(hit.score())))
                .add("verdict", hit.tier().word())
                .add("because", Node.items(Because.texts(hit.evidence(), hit.support()), Node::of))
                .add("evidence", Because.evidence(hit.evidence()))
                .add("support", Because.support(hit.support()))
                .add("countries", hit.party().countries(), ScreenedParty::country)
                .add("births", hit.party().births(), ScreenedParty::birth)
                .add("measures", hit.party().measures(), measure -> measure(measure, day))
                .build();
    }

    private static Node birth(BirthDate birth) {
        return Node.fields()
                .add("earliest", birth.earliest().toString())
                .add("latest", birth.latest().toString())
                .build();
    }

    private static Node measure(Measure measure, LocalDate day) {
        return Node.fields()
                .add("programme", measure.programme())
                .add("licenceRequirement", measure.licenceRequirement(), Node::of)
                .add("licencePolicy", measure.licencePolicy(), Node::of)
                .add("from", measure.from(), ScreenedParty::day)
                .add("until", measure.until(), ScreenedParty::day)
                .add("suspended", Node.of(measure.suspended()))
                .add("inForce", Node.of(measure.inForce(day)))
                .build();
    }

    private static Node day(LocalDate day) {
        return Node.of(day.toString());
    }
}
