package org.tidewaiter.engine.flags;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Declaration;
import org.tidewaiter.engine.consignment.EndUse;
import org.tidewaiter.engine.consignment.Events;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.QuotedLicence;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.engine.consignment.Route;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.consignment.Value;

/** A situation in the making, told in the words of the trade. */
final class Scene {

    private final List<Item> items = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final Map<String, Map<String, Value>> forms = new LinkedHashMap<>();
    private final List<Value> packages = new ArrayList<>();
    private final List<QuotedLicence> licences = new ArrayList<>();
    private final List<Country> via = new ArrayList<>();
    private String from = "CN";
    private String to = "JP";
    private Optional<LocalDate> date = Optional.empty();
    private Optional<Transport> transport = Optional.empty();
    private Optional<Purpose> purpose = Optional.empty();
    private Optional<String> use = Optional.empty();
    private Optional<String> channel = Optional.empty();
    private Optional<String> remarks = Optional.empty();
    private boolean passengerBasis;

    private Scene() {}

    static Scene with(Item... items) {
        Scene scene = new Scene();
        scene.items.addAll(List.of(items));
        return scene;
    }

    /** A bottle of gallium in the hand luggage of a traveller from CN to JP. */
    static Scene bottle() {
        return handCarry(Item.of("镓 7N 500克 瓶装", "gallium").listed("CN:gallium-metal"))
                .party(Role.TRAVELLER, "Traveller One");
    }

    /** A drum of gallium by sea, sold by one company to another. */
    static Scene drum() {
        return with(Item.of("gallium 4N", "gallium").listed("CN:gallium-metal"))
                .by(Transport.SEA)
                .purpose(Purpose.SALE)
                .party(Role.EXPORTER, "Bright Metals Co")
                .party(Role.CONSIGNEE, "Lamp Works KK");
    }

    static Scene handCarry(Item... items) {
        return with(items).by(Transport.HAND_CARRY);
    }

    Scene by(Transport means) {
        transport = Optional.of(means);
        return this;
    }

    Scene route(String... stops) {
        from = stops[0];
        to = stops[stops.length - 1];
        Stream.of(stops).skip(1).limit(stops.length - 2L).map(Country::of).forEach(via::add);
        return this;
    }

    Scene date(String day) {
        date = Optional.of(LocalDate.parse(day));
        return this;
    }

    Scene purpose(Purpose why) {
        purpose = Optional.of(why);
        return this;
    }

    Scene use(String description) {
        use = Optional.of(description);
        return this;
    }

    Scene channel(String word) {
        channel = Optional.of(word);
        return this;
    }

    Scene remarks(String text) {
        remarks = Optional.of(text);
        return this;
    }

    Scene interview(String field, String answer) {
        return form("interview", field, new Value.Text(answer));
    }

    Scene form(String form, String field, String text) {
        return form(form, field, new Value.Text(text));
    }

    Scene form(String form, String field, boolean truth) {
        return form(form, field, new Value.Truth(truth));
    }

    Scene form(String form, String field, Value value) {
        forms.computeIfAbsent(form, name -> new LinkedHashMap<>()).put(field, value);
        return this;
    }

    Scene undertakes(String... texts) {
        return form(
                "endUserCertificate",
                "undertakings",
                new Value.Items(Stream.of(texts).<Value>map(Value.Text::new).toList()));
    }

    Scene packed(String kind, String label) {
        packages.add(new Value.Fields(Map.of("kind", new Value.Text(kind), "label", new Value.Text(label))));
        return this;
    }

    Scene packed(String kind, String netMass, int length, int width, int height) {
        Value sides = new Value.Items(Stream.of(length, width, height)
                .<Value>map(side -> new Value.Number(BigDecimal.valueOf(side)))
                .toList());
        packages.add(new Value.Fields(
                Map.of("kind", new Value.Text(kind), "netMass", new Value.Text(netMass), "dimensionsMm", sides)));
        return this;
    }

    Scene party(Role role, String name) {
        return party(role, name, Map.of());
    }

    Scene party(Role role, String name, Map<String, String> details) {
        parties.add(new Party(
                role, Optional.of(name), Optional.empty(), Optional.empty(), Map.of(), details, Optional.empty()));
        return this;
    }

    Scene company(Role role, String name, String incorporated) {
        parties.add(new Party(
                role,
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Optional.of(LocalDate.parse(incorporated))));
        return this;
    }

    Scene account(Role role, String name, String iban) {
        parties.add(new Party(
                role,
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Map.of("iban", iban),
                Map.of(),
                Optional.empty()));
        return this;
    }

    Scene licence(String number) {
        licences.add(new QuotedLicence(number, "CN", Optional.empty()));
        return this;
    }

    /** A law book that names a legal basis for reading passenger data. */
    Scene withPassengerBasis() {
        passengerBasis = true;
        return this;
    }

    Consignment consignment() {
        Map<String, Value> stated = new HashMap<>();
        forms.forEach((name, fields) -> stated.put(name, new Value.Fields(fields)));
        if (!packages.isEmpty()) {
            stated.put("packages", new Value.Items(packages));
        }
        return new Consignment(
                Optional.empty(),
                date,
                transport,
                new Route(Country.of(from), via, Country.of(to)),
                purpose,
                new EndUse(use, Map.of()),
                Events.UNSTATED,
                new Declaration(channel, remarks),
                parties,
                Stream.iterate(0, i -> i + 1)
                        .limit(items.size())
                        .map(i -> items.get(i).line(i + 1))
                        .toList(),
                licences,
                stated);
    }

    Situation situation() {
        Map<Integer, List<Listing>> listed = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).listings().isEmpty()) {
                listed.put(i + 1, items.get(i).listings());
            }
        }
        return new Situation(consignment(), items.stream().map(Item::goods).toList(), listed, passengerBasis);
    }
}
