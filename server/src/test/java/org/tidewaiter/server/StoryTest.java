package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.registry.Role;

@DisplayName("The story of a licence, over REST")
class StoryTest {

    @RegisterExtension
    static final OwnServer SERVER = new OwnServer();

    private final OwnServer.Caller exporter = SERVER.exporter();
    private final OwnServer.Caller officer = SERVER.official(Role.LICENSING_OFFICER);
    private final OwnServer.Caller countersigner = SERVER.official(Role.COUNTERSIGNER);
    private final OwnServer.Caller customs = SERVER.official(Role.CUSTOMS_OFFICER);

    @Test
    @DisplayName("a general licence for 25 kg of gallium to Japan, from the draft until it is given back")
    void general() {
        Answered draft = exporter.post("/v1/applications", gallium("general"));
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        String application = draft.header("Location");

        step(exporter, application, "{\"step\":\"submit\"}", "submitted");
        step(officer, application, "{\"step\":\"return\",\"reason\":\"no proof of end use\"}", "returned-incomplete");
        Answered form = exporter.put(
                application + "/form", FORM.replace("LED epitaxy", "epitaxy of LEDs"), "If-Match", tag(application));
        assertThat(form.status()).as(form.body()).isEqualTo(200);
        for (String kind : List.of(
                "identity",
                "contract",
                "specification",
                "end-use",
                "compliance-programme",
                "licence-use",
                "channels")) {
            attach(application, kind);
        }
        step(exporter, application, "{\"step\":\"submit\"}", "submitted");
        step(officer, application, "{\"step\":\"accept\",\"reason\":\"all that is asked for is here\"}", "accepted");
        step(officer, application, "{\"step\":\"review\"}", "in-review");
        step(officer, application, "{\"step\":\"propose\",\"proposal\":" + PROPOSAL + "}", "proposed");
        assertThat(exporter.get(application).json().has("decided")).isFalse();
        step(countersigner, application, "{\"step\":\"sign\"}", "decided");

        Answered decided = exporter.get(application);
        assertThat(decided.text("/decided/0/outcome")).isEqualTo("grant");
        String licence = "/v1/licences/" + decided.text("/licences/0");
        Answered issued = exporter.get(licence);
        assertThat(issued.text("/state")).isEqualTo("ACTIVE");
        assertThat(issued.json().at("/lines/0/balance/left").decimalValue()).isEqualByComparingTo("25");
        String number = issued.text("/number");

        assertThat(reserve(number, "D-1", "10 kg").text("/answer")).isEqualTo("done");
        assertThat(depart("D-1", "10 kg").text("/answer")).isEqualTo("done");
        assertThat(reserve(number, "D-2", "12 kg").text("/answer")).isEqualTo("done");
        assertThat(depart("D-2", "12 kg").text("/answer")).isEqualTo("done");

        Answered over = reserve(number, "D-3", "3.001 kg");
        assertThat(over.status()).isEqualTo(200);
        assertThat(over.text("/answer")).isEqualTo("refused");
        assertThat(over.text("/failing/0/refusal")).isEqualTo("INSUFFICIENT_QUANTITY");
        assertThat(exporter.get(licence).json().at("/lines/0/balance/left").decimalValue())
                .isEqualByComparingTo("3");

        event(officer, licence, "suspended", "SUSPENDED");
        assertThat(reserve(number, "D-4", "1 kg").text("/failing/0/refusal")).isEqualTo("SUSPENDED");
        event(officer, licence, "reinstated", "ACTIVE");
        assertThat(reserve(number, "D-5", "1 kg").text("/answer")).isEqualTo("done");
        event(exporter, licence, "surrendered", "SURRENDERED");
        assertThat(reserve(number, "D-6", "1 kg").text("/failing/0/refusal")).isEqualTo("SURRENDERED");

        assertThat(exporter.get(licence + "/movements").json().at("/items").size())
                .isEqualTo(5);
    }

    @Test
    @DisplayName("a single licence is completed by its one export")
    void single() {
        String application =
                exporter.post("/v1/applications", gallium("single")).header("Location");
        for (String kind : List.of("identity", "contract", "specification", "end-use")) {
            attach(application, kind);
        }
        step(exporter, application, "{\"step\":\"submit\"}", "submitted");
        step(officer, application, "{\"step\":\"accept\",\"reason\":\"all that is asked for is here\"}", "accepted");
        step(officer, application, "{\"step\":\"review\"}", "in-review");
        step(officer, application, "{\"step\":\"propose\",\"proposal\":" + PROPOSAL + "}", "proposed");
        step(countersigner, application, "{\"step\":\"sign\"}", "decided");
        String licence = "/v1/licences/" + exporter.get(application).text("/licences/0");
        String number = exporter.get(licence).text("/number");

        reserve(number, "S-1", "20 kg");
        assertThat(depart("S-1", "20 kg").text("/answer")).isEqualTo("done");

        assertThat(exporter.get(licence).text("/state")).isEqualTo("COMPLETED");
        assertThat(reserve(number, "S-2", "1 kg").text("/failing/0/refusal")).isEqualTo("COMPLETED");
    }

    private static final String FORM =
            "{\"lines\":[{\"goods\":\"gallium metal ingots, 99.9999 %\",\"entries\":[\"CN:gallium-metal\"],"
                    + "\"quantity\":\"25 kg\"}],\"destinations\":[\"JP\"],\"endUsers\":[{\"name\":\"Hikari Optics\","
                    + "\"country\":\"JP\"}],\"endUse\":\"LED epitaxy\"}";
    private static final String PROPOSAL =
            "{\"signatures\":1,\"validity\":{\"from\":\"2026-11-01\",\"until\":\"2027-10-31\"},"
                    + "\"lines\":[{\"line\":1,\"destination\":\"JP\",\"endUser\":1,\"outcome\":\"grant\","
                    + "\"quantity\":25,\"reason\":\"as examined\"}]}";

    private static String gallium(String type) {
        return "{\"jurisdiction\":\"CN\",\"type\":\"" + type + "\",\"form\":" + FORM + "}";
    }

    private String tag(String place) {
        return officer.get(place).header("ETag");
    }

    private void step(OwnServer.Caller who, String application, String step, String state) {
        Answered answer = who.post(application + "/steps", step, "If-Match", tag(application));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.text("/state")).isEqualTo(state);
    }

    private void attach(String application, String kind) {
        Answered added = exporter.post(
                application + "/documents",
                "{\"kind\":\"" + kind + "\",\"sha256\":\"" + "ab".repeat(32) + "\",\"language\":\"zh\"}");
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        Answered scanned = officer.send("POST", added.header("Location") + "/scan", Optional.of("{\"harmless\":true}"));
        assertThat(scanned.status()).as(scanned.body()).isEqualTo(200);
    }

    private void event(OwnServer.Caller who, String licence, String kind, String state) {
        Answered answer = who.post(
                licence + "/events",
                "{\"kind\":\"" + kind + "\",\"basis\":\"Regulation 792\",\"reason\":\"as the story goes\"}",
                "If-Match",
                tag(licence));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.text("/state")).isEqualTo(state);
    }

    private Answered reserve(String number, String declaration, String quantity) {
        return customs.post(
                "/v1/customs/automatic/reservations",
                "{\"message\":{\"source\":\"declarations\",\"id\":\"" + UUID.randomUUID() + "\"},\"declaration\":\""
                        + declaration + "-" + number + "\",\"holder\":\"" + exporter.organisation()
                        + "\",\"controlDate\":\"2026-11-23\",\"movement\":{\"destination\":\"JP\",\"endUser\":"
                        + "\"Hikari Optics\"},\"expires\":\"2026-12-23T09:00:00Z\",\"items\":[{\"item\":1,"
                        + "\"licence\":\"" + number + "\",\"line\":1,\"quantity\":\"" + quantity + "\"}]}");
    }

    private Answered depart(String declaration, String quantity) {
        String number = exporter.get("/v1/licences").text("/items/0/number");
        return customs.post(
                "/v1/customs/automatic/departures",
                "{\"message\":{\"source\":\"declarations\",\"id\":\"" + UUID.randomUUID() + "\"},\"declaration\":\""
                        + declaration + "-" + number + "\",\"last\":true,\"items\":[{\"item\":1,\"quantity\":\""
                        + quantity + "\"}]}");
    }
}
