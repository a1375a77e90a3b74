package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The US Consolidated Screening List in JSON: as trade.gov publishes it, records under {@code results}, and in a compact shape, records
 * under {@code entries} whose longer texts stand once in {@code tables} before them.
 */
final class CslJson implements ListReader {

    private static final String EXPECTED =
            "a JSON object with \"results\" (trade.gov) or \"tables\" and \"entries\" (compact)";

    @Override
    public void read(List<ListFile> files, String list, Listing into) throws DamagedListException, IOException {
        Csl csl = new Csl();
        for (ListFile file : files) {
            try (JsonRecords json = new JsonRecords(file)) {
                read(json, csl, list, into);
            }
        }
    }

    private static void read(JsonRecords json, Csl csl, String list, Listing into)
            throws DamagedListException, IOException {
        json.object(EXPECTED);
        JsonNode tables = null;
        String stated = "";
        long count = -1;
        for (String field = json.field(); !field.isEmpty(); field = json.field()) {
            switch (field) {
                case "sourceGeneratedAt", "search_performed_at" ->
                    ListDates.day(JsonRecords.text(json.value())).ifPresent(into::asOf);
                case "entryCount", "total" -> stated = JsonRecords.text(json.value());
                case "tables" -> tables = json.value();
                case "results" -> {
                    json.list("a list of entries under \"results\"");
                    for (count = 0; json.element(); count++) {
                        official(json.tree(), json.spot(into), csl, list, into);
                    }
                }
                case "entries" -> {
                    json.list("a list of entries under \"entries\"");
                    if (tables == null) {
                        throw json.damaged("\"entries\" without \"tables\" before them", EXPECTED);
                    }
                    for (count = 0; json.element(); count++) {
                        compact(json.tree(), tables, json.spot(into), csl, list, into);
                    }
                }
                default -> json.skip();
            }
        }
        if (count < 0) {
            throw json.damaged("neither \"results\" nor \"entries\"", EXPECTED);
        }
        if (!stated.isEmpty() && !stated.equals(Long.toString(count))) {
            json.spot(into).warn(count + " entries", stated + " entries, as the file itself says");
        }
        json.end();
    }

    private static void official(JsonNode entry, Spot spot, Csl csl, String otherwise, Listing into) {
        String list = Csl.list(JsonRecords.text(entry, "source"), otherwise);
        String name = JsonRecords.text(entry, "name");
        PartyDraft party = new PartyDraft(spot, list, csl.id(list, JsonRecords.text(entry, "entity_number"), name));
        party.kind(Csl.kind(JsonRecords.text(entry, "type")));
        Csl.names(party, name, several(entry, "alt_names"));
        Csl.measures(
                party,
                list,
                several(entry, "programs"),
                JsonRecords.text(entry, "license_requirement"),
                JsonRecords.text(entry, "license_policy"),
                JsonRecords.text(entry, "start_date"),
                JsonRecords.text(entry, "end_date"));
        for (JsonNode address : entry.path("addresses")) {
            party.address(
                    JsonRecords.text(address, "address"),
                    JsonRecords.text(address, "city"),
                    JsonRecords.text(address, "state"),
                    JsonRecords.text(address, "postal_code"),
                    JsonRecords.text(address, "country"));
            party.country(JsonRecords.text(address, "country"));
        }
        several(entry, "citizenships").forEach(party::country);
        several(entry, "nationalities").forEach(party::country);
        several(entry, "dates_of_birth").forEach(party::birth);
        several(entry, "places_of_birth").forEach(place -> party.detail("birthplace", place));
        for (JsonNode number : entry.path("ids")) {
            OfacXml.typed(JsonRecords.text(number, "type"), JsonRecords.text(number, "number"), party);
        }
        party.country(JsonRecords.text(entry, "vessel_flag"));
        party.numbered("other", JsonRecords.text(entry, "call_sign"));
        party.detail("owner", JsonRecords.text(entry, "vessel_owner"));
        party.detail("ship-type", JsonRecords.text(entry, "vessel_type"));
        party.detail("title", JsonRecords.text(entry, "title"));
        party.detail("federal-register", JsonRecords.text(entry, "federal_register_notice"));
        party.detail("standard-order", JsonRecords.text(entry, "standard_order"));
        party.detail("remarks", JsonRecords.text(entry, "remarks"));
        party.finish(into);
    }

    /** The texts of a field, which is a list of them or one text with semicolons. */
    private static List<String> several(JsonNode entry, String field) {
        JsonNode value = entry.path(field);
        return value.isString() ? Csl.split(value.asString("")) : JsonRecords.texts(entry, field);
    }

    private static void compact(JsonNode entry, JsonNode tables, Spot spot, Csl csl, String otherwise, Listing into) {
        String list = Csl.list(looked(entry, "s", tables, "sources"), otherwise);
        String name = JsonRecords.text(entry, "n");
        PartyDraft party = new PartyDraft(spot, list, csl.id(list, JsonRecords.text(entry, "e"), name));
        party.kind(Csl.kind(JsonRecords.text(entry, "t")));
        Csl.names(party, name, JsonRecords.texts(entry, "a"));
        Csl.measures(
                party,
                list,
                programmes(entry, tables),
                looked(entry, "lr", tables, "licenceRequirements"),
                looked(entry, "lp", tables, "licencePolicies"),
                "",
                "");
        JsonRecords.texts(entry, "c").forEach(party::country);
        party.detail("federal-register", JsonRecords.text(entry, "fr"));
        party.finish(into);
    }

    private static List<String> programmes(JsonNode entry, JsonNode tables) {
        JsonNode number = entry.path("pg");
        List<String> programmes = new ArrayList<>();
        JsonNode value = number.isInt() ? tables.path("programmes").path(number.asInt()) : number;
        if (value.isArray()) {
            value.forEach(programme -> programmes.add(JsonRecords.text(programme)));
        } else {
            programmes.addAll(Csl.split(JsonRecords.text(value)));
        }
        return programmes;
    }

    /** The text that a number of the entry stands for. */
    private static String looked(JsonNode entry, String field, JsonNode tables, String table) {
        JsonNode number = entry.path(field);
        return number.isInt() ? JsonRecords.text(tables.path(table).path(number.asInt())) : JsonRecords.text(number);
    }
}
