package org.tidewaiter.server.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody whom a consignment names, and the listed parties that it may be.
 *
 * @param name as stated
 * @param part the part it plays, by its word; {@code employer} or {@code payer} where it only stands beside another
 * @param beside beside whom it stands
 * @param hits who it may be, the likest first
 */
public record PartyView(String name, String part, Optional<String> beside, List<HitView> hits) {

    /** Takes a copy. */
    public PartyView {
        hits = List.copyOf(hits);
    }

    /**
     * Everybody whom decisions name that differ in their destination alone, each once.
     *
     * @param decisions documents by destination
     */
    static List<PartyView> of(Map<String, Doc> decisions) {
        Map<String, Map<String, HitView>> hits = new LinkedHashMap<>();
        decisions.forEach((destination, decision) -> {
            for (Doc hit : decision.list("screening")) {
                hits.computeIfAbsent(hit.text("named"), place -> new LinkedHashMap<>())
                        .merge(hit.text("list") + ":" + hit.text("entity"), HitView.of(destination, hit), HitView::and);
            }
        });
        return decisions.values().stream().findFirst().stream()
                .flatMap(decision -> places(decision, hits.keySet().stream().toList()).stream()
                        .map(place -> of(
                                consignment(decision),
                                place,
                                hits.getOrDefault(place, Map.of()).values())))
                .toList();
    }

    private static Doc consignment(Doc decision) {
        return decision.at("trace").at("input").at("consignment");
    }

    /** Where parties are named, and where somebody is who was found although no party. */
    private static List<String> places(Doc decision, List<String> found) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < consignment(decision).list("parties").size(); i++) {
            places.add("parties[" + i + "]");
        }
        return Stream.concat(places.stream(), found.stream()).distinct().toList();
    }

    private static PartyView of(Doc consignment, String place, java.util.Collection<HitView> hits) {
        List<HitView> likest = hits.stream()
                .sorted(Comparator.comparing(HitView::score).reversed())
                .toList();
        if (place.equals("payment.payer")) {
            return new PartyView(consignment.at("payment").text("payer"), "payer", Optional.empty(), likest);
        }
        String[] way = place.split("[\\[\\].]+");
        Doc party = consignment.list("parties").get(Integer.parseInt(way[1]));
        return way.length > 2
                ? new PartyView(party.text(way[2]), way[2], Optional.of(party.text("name")), likest)
                : new PartyView(party.text("name"), party.text("role"), Optional.empty(), likest);
    }
}
