package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.name.EntityKind;
import tools.jackson.databind.JsonNode;

/**
 * Entities of FollowTheMoney, one JSON object a line, as OpenSanctions publishes them. Parties are what can act or sail; sanctions stand in
 * entities of their own that name the party, or inside it. What is marked as no target is not listed and is left out.
 */
final class Ftm implements ListReader {

    private static final Map<String, EntityKind> PARTIES = Map.of(
            "Person", EntityKind.PERSON,
            "Organization", EntityKind.ORGANISATION,
            "Company", EntityKind.ORGANISATION,
            "PublicBody", EntityKind.ORGANISATION,
            "LegalEntity", EntityKind.UNKNOWN,
            "Vessel", EntityKind.VESSEL,
            "Airplane", EntityKind.AIRCRAFT,
            "CryptoWallet", EntityKind.UNKNOWN);

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("passportNumber", "passport"),
            Map.entry("idNumber", "national-id"),
            Map.entry("socialSecurityNumber", "national-id"),
            Map.entry("taxNumber", "tax"),
            Map.entry("vatCode", "tax"),
            Map.entry("innCode", "tax"),
            Map.entry("registrationNumber", "registration"),
            Map.entry("ogrnCode", "registration"),
            Map.entry("uscCode", "registration"),
            Map.entry("leiCode", "lei"),
            Map.entry("imoNumber", "imo"),
            Map.entry("mmsi", "mmsi"),
            Map.entry("publicKey", "crypto"),
            Map.entry("swiftBic", "swift"),
            Map.entry("dunsCode", "duns"),
            Map.entry("uniqueEntityId", "uei"),
            Map.entry("callSign", "other"),
            Map.entry("serialNumber", "other"));

    private final Map<String, List<Measure>> sanctions = new HashMap<>();

    @Override
    public void read(List<ListFile> files, String list, Listing into) throws DamagedListException, IOException {
        for (ListFile file : files) {
            // sanctions may stand behind the parties they are of
            records(file, (entity, spot) -> sanction(entity, list));
        }
        for (ListFile file : files) {
            records(file, (entity, spot) -> party(entity, spot, list, into), into);
        }
    }

    /** Takes an entity. */
    private interface Taker {
        void take(JsonNode entity, Spot spot) throws DamagedListException;
    }

    private static void records(ListFile file, Taker taker) throws DamagedListException, IOException {
        records(file, taker, new Silence());
    }

    private static void records(ListFile file, Taker taker, Listing into) throws DamagedListException, IOException {
        long entities = 0;
        try (JsonRecords json = new JsonRecords(file)) {
            while (json.document()) {
                JsonNode entity = json.tree();
                if (JsonRecords.text(entity, "id").isEmpty()
                        || JsonRecords.text(entity, "schema").isEmpty()) {
                    throw json.damaged(
                            "a line that is no entity",
                            "a JSON object with \"id\", \"schema\" and \"properties\" on every line");
                }
                taker.take(entity, json.spot(into));
                entities++;
            }
            if (entities == 0) {
                throw json.damaged("nothing", "a JSON object on every line");
            }
        }
    }

    private void sanction(JsonNode entity, String list) {
        if (JsonRecords.text(entity, "schema").equals("Sanction")) {
            for (String party : JsonRecords.texts(entity.path("properties"), "entity")) {
                sanctions
                        .computeIfAbsent(party, id -> new ArrayList<>(1))
                        .add(measure(entity.path("properties"), list));
            }
        }
    }

    private static Measure measure(JsonNode properties, String list) {
        String programme = first(properties, "programId");
        String named = programme.isEmpty() ? first(properties, "program") : programme;
        String listed = first(properties, "listingDate");
        return new Measure(
                named.isEmpty() ? list : named,
                Optional.empty(),
                Optional.empty(),
                ListDates.day(listed.isEmpty() ? first(properties, "startDate") : listed),
                ListDates.day(first(properties, "endDate")),
                false);
    }

    private static String first(JsonNode properties, String name) {
        return JsonRecords.texts(properties, name).stream().findFirst().orElse("");
    }

    private void party(JsonNode entity, Spot spot, String list, Listing into) {
        EntityKind kind = PARTIES.get(JsonRecords.text(entity, "schema"));
        if (kind == null || !entity.path("target").asBoolean(true)) {
            return;
        }
        String id = JsonRecords.text(entity, "id");
        JsonNode properties = entity.path("properties");
        PartyDraft party = new PartyDraft(spot, list, id);
        party.kind(kind);
        String caption = JsonRecords.text(entity, "caption");
        party.name(caption, ListedName.Quality.PRIMARY);
        JsonRecords.texts(properties, "name").stream()
                .filter(name -> !name.equals(caption))
                .forEach(name -> party.name(name, ListedName.Quality.PRIMARY));
        JsonRecords.texts(properties, "alias").forEach(name -> party.name(name, ListedName.Quality.ALIAS));
        JsonRecords.texts(properties, "weakAlias").forEach(name -> party.name(name, ListedName.Quality.WEAK));
        JsonRecords.texts(properties, "abbreviation").forEach(name -> party.name(name, ListedName.Quality.WEAK));
        JsonRecords.texts(properties, "previousName").forEach(name -> party.name(name, ListedName.Quality.FORMER));
        JsonRecords.texts(properties, "birthDate").forEach(party::birth);
        JsonRecords.texts(properties, "gender").forEach(party::gender);
        for (String field : List.of("country", "nationality", "citizenship", "jurisdiction", "flag", "mainCountry")) {
            JsonRecords.texts(properties, field).forEach(country -> country(country, party));
        }
        for (JsonNode address : properties.path("address")) {
            party.address(JsonRecords.text(address));
        }
        NUMBERS.forEach((field, number) ->
                JsonRecords.texts(properties, field).forEach(value -> party.numbered(number, value)));
        for (String field : List.of("title", "position", "topics", "notes", "birthPlace")) {
            JsonRecords.texts(properties, field).forEach(text -> party.detail(field, text));
        }
        sanctions.getOrDefault(id, List.of()).forEach(party::measure);
        for (JsonNode sanction : properties.path("sanctions")) {
            party.measure(measure(sanction.path("properties"), list));
        }
        party.finish(into);
    }

    /** Codes are those of ISO in small letters, with some for what is no country any more, or none yet, which are kept as text. */
    private static void country(String code, PartyDraft party) {
        if (Countries.find(code).isPresent()) {
            party.country(code);
        } else {
            party.detail("country", code);
        }
    }

    /** Hears nothing: what is wrong with a file is told when its parties are read. */
    private static final class Silence implements Listing {

        @Override
        public void party(ListedParty party) {}

        @Override
        public void warn(ListWarning warning) {}

        @Override
        public void asOf(LocalDate day) {}
    }
}
