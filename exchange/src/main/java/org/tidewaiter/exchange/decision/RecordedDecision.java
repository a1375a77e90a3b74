package org.tidewaiter.exchange.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;

/**
 * What a written decision says about how it came about: enough to make it again.
 *
 * @param document the whole decision as it was written
 * @param rulebook hash of the rulebook it was made with
 * @param watchlists hash of the watchlists, {@code none} where there were none
 * @param screeningState whether the parties were compared with them
 * @param lists these watchlists
 * @param engine version of the engine
 * @param circumstances what the caller knew
 */
public record RecordedDecision(
        Node document,
        String rulebook,
        String watchlists,
        String screeningState,
        List<ListState> lists,
        String engine,
        Circumstances circumstances) {

    /** Takes a copy. */
    public RecordedDecision {
        lists = List.copyOf(lists);
    }

    private static final Pointer INPUT = Pointer.root().child("trace").child("input");
    private static final int LONGEST = 200;
    private static final int MOST_LISTS = 10_000;
    private static final Text NUMBER = new Text("a number", "数字");

    /**
     * The decision in the JSON text {@code json}. The consignment is {@linkplain #consignment(Attributes) read} in a second
     * step, because what its lines may state depends on the rulebook that is named here.
     */
    public static Reading<RecordedDecision> read(byte[] json) {
        Problems problems = new Problems();
        Optional<RecordedDecision> decision =
                DocumentReader.read(json, problems).flatMap(node -> read(node, problems));
        return decision.isPresent() && problems.isEmpty()
                ? new Reading.Understood<>(decision.get())
                : new Reading.Refused<>(problems.list());
    }

    private static Optional<RecordedDecision> read(Node document, Problems problems) {
        Optional<String> rulebook = text(document, "rulebook", problems);
        Optional<String> watchlists = text(document, "watchlists", problems);
        Optional<String> state = text(document, "screeningState", problems);
        List<ListState> lists = Pointer.root()
                .child("screenedAgainst")
                .in(document)
                .map(node -> new Stated(node, Pointer.root().child("screenedAgainst"), problems)
                        .list(MOST_LISTS, RecordedDecision::list))
                .orElse(List.of());
        Optional<String> engine = text(document, "engine", problems);
        Optional<Circumstances> circumstances =
                at(document, INPUT.child("circumstances"), problems).flatMap(CircumstancesReader::read);
        at(document, INPUT.child("consignment"), problems);
        return rulebook.isPresent()
                        && watchlists.isPresent()
                        && state.isPresent()
                        && engine.isPresent()
                        && circumstances.isPresent()
                ? Optional.of(new RecordedDecision(
                        document,
                        rulebook.get(),
                        watchlists.get(),
                        state.get(),
                        lists,
                        engine.get(),
                        circumstances.get()))
                : Optional.empty();
    }

    private static Optional<ListState> list(Stated stated) {
        return stated.section(section -> {
            Optional<String> list = section.require("list", CircumstancesReader.TEXT, CircumstancesReader::text);
            Optional<String> hash = section.require("hash", CircumstancesReader.TEXT, CircumstancesReader::text);
            Optional<LocalDate> asOf = section.require("asOf", CircumstancesReader.DAY, CircumstancesReader::day);
            Optional<BigDecimal> maxAge = section.require("maxAgeDays", NUMBER, RecordedDecision::number);
            Optional<BigDecimal> parties = section.require("parties", NUMBER, RecordedDecision::number);
            return list.isPresent() && hash.isPresent() && asOf.isPresent() && maxAge.isPresent() && parties.isPresent()
                    ? Optional.of(new ListState(
                            list.get(),
                            hash.get(),
                            asOf.get(),
                            maxAge.get().intValue(),
                            parties.get().intValue()))
                    : Optional.empty();
        });
    }

    private static Optional<BigDecimal> number(Stated stated) {
        return stated.node() instanceof Node.Number(BigDecimal number) ? Optional.of(number) : stated.refuse(NUMBER);
    }

    private static Optional<String> text(Node document, String name, Problems problems) {
        return at(document, Pointer.root().child(name), problems).flatMap(stated -> stated.text(LONGEST));
    }

    private static Optional<Stated> at(Node document, Pointer place, Problems problems) {
        Optional<Node> node = place.in(document);
        if (node.isEmpty()) {
            problems.add(place, Section.NOTHING, new Text("this part of a decision", "决定应有的这一部分"));
        }
        return node.map(found -> new Stated(found, place, problems));
    }

    /** The consignment decided on, whose lines may state {@code attributes}; pointers lead from the consignment. */
    public Reading<Consignment> consignment(Attributes attributes) {
        Node consignment = INPUT.child("consignment").in(document).orElse(Node.Nothing.NOTHING);
        return new ConsignmentReader(attributes, latestDay()).read(consignment);
    }

    /** The day of recording where it comes last on earth. */
    private LocalDate latestDay() {
        return LocalDate.ofInstant(circumstances.recorded(), ZoneOffset.ofHours(14));
    }
}
