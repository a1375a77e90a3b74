package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.MeasureUnit;

@DisplayName("Applications, licences and customs over REST")
class LicensingApiTest {

    @RegisterExtension
    static final OwnServer SERVER = new OwnServer();

    private static final String FORM =
            "{\"lines\":[{\"goods\":\"gallium metal ingots\",\"quantity\":\"25 kg\"}],\"destinations\":[\"JP\"],"
                    + "\"endUsers\":[{\"name\":\"Hikari Optics\",\"country\":\"JP\"}],\"endUse\":\"LED epitaxy\"}";
    private static final String DRAFT = "{\"jurisdiction\":\"CN\",\"type\":\"single\",\"form\":" + FORM + "}";
    private static final String SUSPEND =
            "{\"kind\":\"suspended\",\"basis\":\"Regulation 792\",\"reason\":\"factors have changed\"}";

    @DisplayName("tell everything that is wrong with what is sent, where it stands")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            exporter        | /v1/applications | {}                                                          | /jurisdiction /type /form
            exporter        | /v1/applications | {"jurisdiction":"XX","type":"lifelong","form":{}}           | /jurisdiction /type
            exporter        | /v1/applications | {"jurisdiction":"CN","type":"single","form":{"lines":[{"goods":5,"quantity":"-1 kg"}],"destinations":["Mars"],"endUse":["x"]}} | /form/lines/0/goods /form/lines/0/quantity /form/destinations/0 /form/endUse
            exporter        | /v1/applications | {"jurisdiction":"CN","type":"single","form":{"lines":[{"goods":"gallium","quantity":"0 kg"},{"goods":"gallium","quantity":"9999999999 t"}]}} | /form/lines/0/quantity /form/lines/1/quantity
            exporter        | /v1/applications | {"jurisdiction":"CN","type":"single","amends":"x","form":{}} | /amends /amends
            exporter        | /v1/applications | {"jurisdiction":"CN","type":"single","amendment":"key","form":{}} | /amendment
            licensing-officer | APPLICATION/steps | {"step":"dance","due":"tomorrow","interruption":"tea"}     | /step /interruption /due
            licensing-officer | APPLICATION/steps | {"step":"propose","proposal":{"signatures":4,"validity":{"from":"2027-12-31","until":"2027-01-01"},"lines":[{"line":0,"destination":"JP","outcome":"perhaps","quantity":-1}]}} | /proposal/signatures /proposal/validity/until /proposal/lines/0/line /proposal/lines/0/endUser /proposal/lines/0/outcome /proposal/lines/0/quantity /proposal/lines/0/reason
            exporter        | APPLICATION/documents | {"kind":"../../etc","sha256":"zz","language":"Chinese","translationOf":"x"} | /sha256 /language /translationOf
            licensing-officer | LICENCE/events | {"kind":"superseded","reason":""}                             | /kind /basis /reason
            customs-officer | /v1/customs/availability | {}                                                   | /message /declaration /holder /controlDate /movement /expires /items
            customs-officer | /v1/customs/automatic/reservations | {"message":{"source":"","id":5},"declaration":"D","holder":"x","controlDate":"2026-02-30","movement":{"destination":"UK"},"expires":"soon","items":[{"item":1,"licence":" ","line":1.5,"quantity":"25"},{"item":-1}]} | /message/source /message/id /holder /controlDate /movement/destination /expires /items/0/licence /items/0/line /items/0/quantity /items/1/item /items/1/licence /items/1/line /items/1/quantity
            customs-officer | /v1/customs/manual | []                                                         | ''
            customs-officer | /v1/customs/automatic/departures | {"message":{"source":"s","id":"1"},"declaration":"D","last":"yes","items":[]} | /last /items
            customs-officer | /v1/customs/automatic/departures | {"message":{"source":"s","id":"1"},"declaration":"D","last":true,"items":[{"item":1,"quantity":"1 kg"},{"item":1,"quantity":"1 kg"}]} | /items
            customs-officer | /v1/customs/automatic/releases | {"declaration":"D"}                            | /message /reason
            customs-officer | /v1/customs/amendments | {"what":"left"}                                        | /what /message /licence /line /declaration /item /controlDate /accepted /quantity
            customs-officer | /v1/customs/records | {"what":"left"}                                           | /message /licence /line /declaration /item /controlDate /accepted /quantity /what
            customs-officer | /v1/customs/records/returns | {"quantity":"0.5 piece"}                          | /message /licence /line /declaration /day /quantity
            customs-officer | /v1/customs/contingency | {"reports":[{"what":"lost"}]}                          | /reports/0/what /reports/0/message /reports/0/licence /reports/0/line /reports/0/declaration /reports/0/item /reports/0/controlDate /reports/0/accepted /reports/0/quantity
            """)
    void badInput(String role, String path, String body, String pointers) {
        OwnServer.Caller exporter = SERVER.exporter();
        OwnServer.Caller caller = role.equals("exporter") ? exporter : SERVER.official(role(role));
        String place = path.startsWith("APPLICATION")
                ? path.replace(
                        "APPLICATION", exporter.post("/v1/applications", DRAFT).header("Location"))
                : path.replace("LICENCE", licence(exporter, "25"));
        Answered answer = caller.post(place, body, "If-Match", "\"0.1\"");

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("invalid-document");
        assertThat(String.join(" ", answer.pointers())).isEqualTo(pointers);
    }

    @DisplayName("are for some, and others are told that they are not for them")
    @ParameterizedTest(name = "{0} is for {2}")
    @CsvSource(delimiter = '|', textBlock = """
            POST /v1/applications                    | DRAFT                      | exporter forwarder
            POST APPLICATION/documents               | {"kind":"contract","sha256":"0000000000000000000000000000000000000000000000000000000000000000","language":"zh"} | exporter
            POST APPLICATION/steps                   | {"step":"submit"}          | exporter
            POST LICENCE/events                      | SUSPEND                    | licensing-officer head-of-unit
            POST LICENCE/events                      | {"kind":"revoked","basis":"Regulation 792","reason":"got by deceit"}     | head-of-unit
            POST LICENCE/events                      | {"kind":"surrendered","basis":"Regulation 792","reason":"no longer needed"} | exporter
            GET /v1/customs/documents?number=X       | ''                         | customs-officer
            POST /v1/customs/automatic/releases      | {"message":{"source":"s","id":"1"},"declaration":"D","reason":"cancelled"} | customs-officer
            """)
    void forWhom(String request, String body, String roles) {
        for (Role role : Role.values()) {
            OwnServer.Caller exporter = SERVER.exporter();
            OwnServer.Caller caller = switch (role) {
                case EXPORTER -> exporter;
                case FORWARDER -> SERVER.member(SERVER.trader(), role);
                default -> SERVER.official(role);
            };
            String path = request.split(" ")[1];
            boolean licence = path.startsWith("LICENCE");
            String place = licence
                    ? path.replace("LICENCE", licence(exporter, "25"))
                    : path.startsWith("APPLICATION")
                            ? path.replace(
                                    "APPLICATION",
                                    exporter.post("/v1/applications", DRAFT).header("Location"))
                            : path;
            Answered answer = caller.send(
                    request.split(" ")[0],
                    place,
                    body.isEmpty()
                            ? Optional.empty()
                            : Optional.of(body.replace("DRAFT", DRAFT).replace("SUSPEND", SUSPEND)),
                    "If-Match",
                    licence ? "\"0\"" : "\"0.1\"");

            boolean may = Arrays.asList(roles.split(" ")).contains(role.word());
            // who does not see something is not told that it is there
            boolean sees = path.startsWith("/v1") || caller == exporter || role.authority();
            List<Integer> expected = may ? List.of(200, 201) : List.of(sees ? 403 : 404);
            assertThat(expected).as(role + " " + answer.body()).contains(answer.status());
        }
    }

    @DisplayName("of another organisation are not there")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "GET, APPLICATION",
        "PUT, APPLICATION/form",
        "POST, APPLICATION/steps",
        "POST, APPLICATION/documents",
        "GET, LICENCE",
        "GET, LICENCE/movements",
        "POST, LICENCE/events"
    })
    void othersAreNotThere(String method, String path) {
        OwnServer.Caller owner = SERVER.exporter();
        String place = path.replace(
                        "APPLICATION", owner.post("/v1/applications", DRAFT).header("Location"))
                .replace("LICENCE", licence(owner, "25"));
        String body = path.endsWith("form")
                ? FORM
                : path.endsWith("steps")
                        ? "{\"step\":\"submit\"}"
                        : path.endsWith("events")
                                ? SUSPEND.replace("suspended", "surrendered")
                                : "{\"kind\":\"contract\",\"sha256\":\"" + "00".repeat(32) + "\",\"language\":\"zh\"}";
        Optional<String> sent = method.equals("GET") ? Optional.empty() : Optional.of(body);

        assertThat(SERVER.exporter()
                        .send(method, place, sent, "If-Match", "\"0.1\"")
                        .status())
                .isEqualTo(404);
        assertThat(owner.get(place.replaceAll("/(form|steps|documents|events)$", ""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("are not changed by who has not seen how they stand: what was done since is told")
    void concurrent() {
        OwnServer.Caller exporter = SERVER.exporter();
        Answered draft = exporter.post("/v1/applications", DRAFT);
        String place = draft.header("Location");
        assertThat(exporter.post(place + "/steps", "{\"step\":\"submit\"}").code())
                .isEqualTo("if-match-needed");
        assertThat(exporter.put(place + "/form", FORM, "If-Match", draft.header("ETag"))
                        .status())
                .isEqualTo(200);

        Answered late = exporter.put(place + "/form", FORM, "If-Match", draft.header("ETag"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("changed");
        assertThat(late.json().at("/now/formVersion").asInt()).isEqualTo(2);
        Answered submitted = exporter.post(
                place + "/steps",
                "{\"step\":\"submit\"}",
                "If-Match",
                late.json().isEmpty() ? "" : "\"0.2\"");
        assertThat(submitted.text("/state")).isEqualTo("submitted");
        Answered again = exporter.post(place + "/steps", "{\"step\":\"withdraw\"}", "If-Match", "\"0.2\"");
        assertThat(again.text("/since/0/step")).isEqualTo("submit");

        String licence = licence(exporter, "25");
        OwnServer.Caller officer = SERVER.official(Role.LICENSING_OFFICER);
        assertThat(officer.post(licence + "/events", SUSPEND, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);
        assertThat(officer.post(licence + "/events", SUSPEND, "If-Match", "\"0\"")
                        .code())
                .isEqualTo("changed");
        assertThat(officer.post(licence + "/events", SUSPEND, "If-Match", "\"1\"")
                        .code())
                .isEqualTo("not-from-here");
    }

    @Test
    @DisplayName("do the same request under one key once, and answer the same; another request under it is refused")
    void idempotent() {
        OwnServer.Caller exporter = SERVER.exporter();
        String key = UUID.randomUUID().toString();

        Answered first = exporter.post("/v1/applications", DRAFT, "Idempotency-Key", key);
        Answered again = exporter.post("/v1/applications", DRAFT, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(exporter.get("/v1/applications").json().at("/items").size()).isEqualTo(1);

        Answered other = exporter.post("/v1/applications", DRAFT.replace("25", "26"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        assertThat(SERVER.exporter()
                        .post("/v1/applications", DRAFT, "Idempotency-Key", key)
                        .header("Location"))
                .as("somebody else's keys are their own")
                .isNotEqualTo(first.header("Location"));
        assertThat(exporter.post("/v1/applications", DRAFT, "Idempotency-Key", "k".repeat(201))
                        .code())
                .isEqualTo("invalid-idempotency-key");
    }

    @Test
    @DisplayName("do one request once that comes eight times at the same moment")
    void atTheSameMoment() throws InterruptedException, java.util.concurrent.ExecutionException {
        OwnServer.Caller exporter = SERVER.exporter();
        try (java.util.concurrent.ExecutorService senders = java.util.concurrent.Executors.newFixedThreadPool(8)) {
            List<java.util.concurrent.Callable<Answered>> same = java.util.Collections.nCopies(
                    8, () -> exporter.post("/v1/applications", DRAFT, "Idempotency-Key", "at-once"));
            java.util.Set<String> bodies = new java.util.HashSet<>();
            for (java.util.concurrent.Future<Answered> each : senders.invokeAll(same)) {
                bodies.add(each.get().body());
            }
            assertThat(bodies).hasSize(1);
        }

        assertThat(exporter.get("/v1/applications").json().at("/items").size()).isEqualTo(1);
    }

    @Test
    @DisplayName("also give a decision once under a key")
    void decisionsOnce() {
        OwnServer.Caller exporter = SERVER.exporter();
        String gallium = "{\"from\":\"CN\",\"to\":\"JP\",\"lines\":[{\"line\":1,\"description\":\"gallium\"}]}";

        Answered first = exporter.post("/v1/decisions", gallium, "Idempotency-Key", "d-1");
        assertThat(exporter.post("/v1/decisions", gallium, "Idempotency-Key", "d-1")
                        .header("Location"))
                .isEqualTo(first.header("Location"))
                .isNotEmpty();
        assertThat(exporter.post("/v1/decisions", "[" + gallium + "]", "Idempotency-Key", "d-1")
                        .code())
                .isEqualTo("idempotency-key-reused");
    }

    @DisplayName("keep files that are what they say and do nothing, and no others")
    @ParameterizedTest(name = "{0} as {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            %PDF-1.7 a page                | application/pdf  | kind=end-use&language=zh&name=proof.pdf          | 201 | ''
            %PDF-1.7 /OpenAction /JS       | application/pdf  | kind=end-use&language=zh&name=proof.pdf          | 422 | unfit-file
            PK a zip                       | application/pdf  | kind=end-use&language=zh&name=proof.pdf          | 422 | unfit-file
            %PDF-1.7                       | application/zip  | kind=end-use&language=zh&name=proof.pdf          | 415 | wrong-media-type
            %PDF-1.7                       | application/pdf  | kind=end-use&language=zh&name=..%2F..%2Fpasswd   | 422 | invalid-parameter
            %PDF-1.7                       | application/pdf  | kind=end-use&language=zh&name=..                 | 422 | invalid-parameter
            %PDF-1.7                       | application/pdf  | kind=End%20Use&language=zh&name=a.pdf            | 422 | invalid-parameter
            %PDF-1.7                       | application/pdf  | kind=end-use&language=Chinese&name=a.pdf         | 422 | invalid-parameter
            %PDF-1.7                       | application/pdf  | kind=end-use&language=zh                         | 422 | invalid-parameter
            """)
    void files(String content, String type, String parameters, int status, String code) {
        OwnServer.Caller exporter = SERVER.exporter();
        String documents = exporter.post("/v1/applications", DRAFT).header("Location") + "/documents";
        Answered answer = exporter.post(documents + "/files?" + parameters, content, "Content-Type", type);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        if (status == 201) {
            String file = answer.header("Location") + "/content";
            assertThat(exporter.get(file).body()).isEqualTo(content);
            assertThat(exporter.get(file).header("Content-Disposition")).startsWith("attachment");
            assertThat(SERVER.exporter().get(file).status()).isEqualTo(404);
            assertThat(SERVER.exporter()
                            .post(documents + "/files?" + parameters, content, "Content-Type", type)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("are told to customs, who answer; what they refuse is told again by an officer")
    void customsAreTold() {
        OwnServer.Caller customs = SERVER.official(Role.CUSTOMS_OFFICER);
        OwnServer.Caller officer = SERVER.official(Role.LICENSING_OFFICER);
        String id = licence(SERVER.exporter(), "25").substring("/v1/licences/".length());
        String told = "/v1/customs/messages?licence=" + id;
        long run = customs.get(told).json().at("/items/0/run").asLong();
        String message = "/v1/customs/messages/" + run;

        assertThat(officer.post(message + "/reply", "{}").code()).isEqualTo("not-allowed");
        assertThat(officer.post(message + "/again?licence=" + id, "{}").code()).isEqualTo("not-from-here");
        assertThat(customs.post(message + "/reply", "{\"errors\":[\"unknown address\"]}")
                        .status())
                .isEqualTo(200);
        assertThat(customs.post(message + "/reply", "{}").code()).isEqualTo("answered-otherwise");
        assertThat(customs.get(told).text("/items/0/state")).isEqualTo("refused");

        assertThat(customs.post(message + "/again?licence=" + id, "{}").code()).isEqualTo("not-allowed");
        Answered again = officer.post(message + "/again?licence=" + id, "{}");
        assertThat(again.text("/state")).as(again.body()).isEqualTo("waiting");
        assertThat(customs.post(
                                "/v1/customs/messages/"
                                        + again.json().at("/run").asLong() + "/reply",
                                "{}")
                        .status())
                .isEqualTo(200);
        assertThat(customs.get(told).text("/items/1/state")).isEqualTo("taken-in");
        assertThat(customs.post("/v1/customs/messages/999999999/reply", "{}").code())
                .isEqualTo("unknown-run");
        assertThat(customs.post(message + "/reply", "{\"errors\":\"none\"}").pointers())
                .containsExactly("/errors");
        assertThat(SERVER.exporter().get(told).code()).isEqualTo("not-allowed");
    }

    @Test
    @DisplayName("are not changed by who does not hold them")
    void othersDoNotAmend() {
        String id = licence(SERVER.exporter(), "25").substring("/v1/licences/".length());
        Answered answer = SERVER.exporter()
                .post(
                        "/v1/applications",
                        DRAFT.replace("\"form\"", "\"amends\":\"" + id + "\",\"amendment\":\"key\",\"form\""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointers()).containsExactly("/amends");
    }

    @Test
    @DisplayName("are listed page by page, the latest first")
    void pages() {
        OwnServer.Caller exporter = SERVER.exporter();
        for (int i = 0; i < 5; i++) {
            exporter.post("/v1/applications", DRAFT);
        }

        Answered first = exporter.get("/v1/applications?limit=3");
        Answered second = exporter.get("/v1/applications?limit=3&before=" + first.text("/next"));
        assertThat(first.json().at("/items").size()).isEqualTo(3);
        assertThat(second.json().at("/items").size()).isEqualTo(2);
        assertThat(second.json().has("next")).isFalse();
        assertThat(exporter.get("/v1/applications?state=decided")
                        .json()
                        .at("/items")
                        .size())
                .isZero();
        assertThat(exporter.get("/v1/applications?limit=1000").pointers()).containsExactly("?limit");
        assertThat(exporter.get("/v1/applications?before=1").pointers()).containsExactly("?before");
        assertThat(exporter.get("/v1/applications?state=lost").pointers()).containsExactly("?state");
    }

    @Test
    @DisplayName("are not signed by a machine with the key of who proposed")
    void machinesDoNotSign() {
        OwnServer.Caller officer = SERVER.official(Role.LICENSING_OFFICER, Role.COUNTERSIGNER);
        String key = officer.post("/v1/keys", "{\"name\":\"desk\",\"roles\":[\"licensing-officer\"]}")
                .text("/key");
        OwnServer.Caller exporter = SERVER.exporter();
        String application = exporter.post("/v1/applications", DRAFT).header("Location");
        for (String kind : List.of("identity", "contract", "specification", "end-use")) {
            String document = exporter.post(
                            application + "/documents",
                            "{\"kind\":\"" + kind + "\",\"sha256\":\"" + "00".repeat(32) + "\",\"language\":\"zh\"}")
                    .header("Location");
            officer.post(document + "/scan", "{\"harmless\":true}");
        }
        exporter.post(application + "/steps", "{\"step\":\"submit\"}", "If-Match", "\"0.1\"");
        officer.post(application + "/steps", "{\"step\":\"accept\",\"reason\":\"complete\"}", "If-Match", "\"1.1\"");
        officer.post(application + "/steps", "{\"step\":\"review\"}", "If-Match", "\"2.1\"");

        Answered answer = SERVER.nobody()
                .post(
                        application + "/steps",
                        "{\"step\":\"propose\",\"proposal\":{\"signatures\":1,\"lines\":[{\"line\":1,"
                                + "\"destination\":\"JP\",\"endUser\":1,\"outcome\":\"refuse\",\"reason\":\"no\"}]}}",
                        "If-Match",
                        "\"3.1\"",
                        "Authorization",
                        "Bearer " + key);
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
    }

    @Test
    @DisplayName("at the border: asked, drawn by hand, told, set right, brought back, and told late")
    void border() {
        OwnServer.Caller exporter = SERVER.exporter();
        OwnServer.Caller customs = SERVER.official(Role.CUSTOMS_OFFICER);
        String licence = licence(exporter, "25");
        String number = exporter.get(licence).text("/number");
        String asked = "{\"message\":{\"source\":\"s\",\"id\":\"" + number + "\"},\"declaration\":\"" + number
                + "\",\"holder\":\"" + exporter.organisation() + "\",\"controlDate\":\"2026-11-23\",\"movement\":"
                + "{\"destination\":\"JP\"},\"expires\":\"2026-12-23T09:00:00Z\",\"items\":[{\"item\":1,\"licence\":\""
                + number + "\",\"line\":1,\"quantity\":\"10 kg\"}]}";
        String told = "{\"message\":{\"source\":\"t\",\"id\":\"" + number + "\"},\"licence\":\"" + number
                + "\",\"line\":1,\"declaration\":\"R" + number + "\",\"item\":1,\"controlDate\":\"2026-11-23\","
                + "\"accepted\":\"2026-11-23T08:00:00Z\",\"holder\":\"" + exporter.organisation()
                + "\",\"destination\":\"JP\",\"quantity\":\"20 kg\"}";

        assertThat(customs.post("/v1/customs/availability", asked).text("/answer"))
                .isEqualTo("done");
        assertThat(left(exporter, licence)).as("to ask takes nothing").isEqualByComparingTo("25");
        Answered drawn = customs.post("/v1/customs/manual", asked);
        assertThat(drawn.text("/answer")).isEqualTo("done");
        assertThat(customs.post("/v1/customs/manual", asked).body()).isEqualTo(drawn.body());
        assertThat(customs.post("/v1/customs/manual", asked.replace("10 kg", "11 kg"))
                        .code())
                .isEqualTo("message-reused");
        assertThat(left(exporter, licence)).isEqualByComparingTo("15");

        Answered over = customs.post("/v1/customs/records", told);
        assertThat(over.text("/answer")).as(over.body()).isEqualTo("recorded");
        assertThat(over.body()).contains("serious");
        assertThat(left(exporter, licence)).isEqualByComparingTo("-5");
        Answered adjusted = customs.post(
                "/v1/customs/amendments",
                told.replace("\"source\":\"t\"", "\"source\":\"u\"")
                        .replace("20 kg", "2 kg")
                        .replace("{\"message\"", "{\"what\":\"adjusted\",\"message\""));
        assertThat(adjusted.text("/answer")).as(adjusted.body()).isEqualTo("recorded");
        assertThat(left(exporter, licence)).isEqualByComparingTo("13");

        String back = "{\"message\":{\"source\":\"v\",\"id\":\"" + number + "\"},\"licence\":\"" + number
                + "\",\"line\":1,\"declaration\":\"" + number + "\",\"day\":\"2026-12-01\",\"quantity\":\"1 kg\"}";
        assertThat(customs.post("/v1/customs/records/returns", back).text("/answer"))
                .isEqualTo("done");
        assertThat(customs.post("/v1/customs/records/returns", back.replace("1 kg", "1 L"))
                        .code())
                .isEqualTo("unfit-line");
        Answered late = customs.post(
                "/v1/customs/contingency",
                "{\"reports\":["
                        + told.replace("\"source\":\"t\"", "\"source\":\"w\"")
                                .replace("20 kg", "3 kg")
                                .replace("\"R" + number, "\"L" + number)
                                .replace("{\"message\"", "{\"what\":\"left\",\"message\"")
                        + "]}");
        assertThat(late.text("/items/0/answer")).as(late.body()).isEqualTo("recorded");
        assertThat(left(exporter, licence)).isEqualByComparingTo("10");

        Answered documents = customs.get("/v1/customs/documents?number=" + number + "&number=CN-1999-000001");
        assertThat(documents.text("/items/0/state")).isEqualTo("ACTIVE");
        assertThat(documents.json().at("/items/1/onRecord").asBoolean()).isFalse();
    }

    private static java.math.BigDecimal left(OwnServer.Caller who, String licence) {
        return who.get(licence).json().at("/lines/0/balance/left").decimalValue();
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** A licence of who calls for so many kilograms, by its place. */
    private static String licence(OwnServer.Caller holder, String kilograms) {
        UUID id = UUID.randomUUID();
        return SERVER.server().database().inTransaction(new Actor.Product("tests"), tx -> {
            SERVER.server()
                    .part(Licences.class)
                    .issue(
                            tx,
                            new Licence(
                                    id,
                                    new LicenceNumber("T-" + id),
                                    "CN",
                                    LicenceType.MULTI,
                                    Optional.of(holder.organisation()),
                                    java.time.LocalDate.parse("2026-01-01"),
                                    java.time.LocalDate.parse("2027-12-31"),
                                    java.util.Set.of(),
                                    java.util.Set.of(),
                                    java.util.Set.of(),
                                    java.util.Set.of(),
                                    java.util.Set.of(),
                                    Optional.empty(),
                                    List.of(new LicenceLine(
                                            1,
                                            java.util.Set.of("CN:gallium-metal"),
                                            "gallium",
                                            MeasureUnit.KG,
                                            Optional.of(new java.math.BigDecimal(kilograms)),
                                            Optional.empty(),
                                            Optional.empty()))));
            return "/v1/licences/" + id;
        });
    }
}
