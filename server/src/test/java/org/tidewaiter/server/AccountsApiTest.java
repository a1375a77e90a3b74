package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.registry.Role;

@DisplayName("Accounts over REST")
class AccountsApiTest {

    @RegisterExtension
    static final OwnServer SERVER = new OwnServer();

    private static final String GALLIUM =
            "{\"from\":\"CN\",\"to\":\"JP\",\"lines\":[{\"line\":1,\"description\":\"gallium metal ingot\"}]}";

    @Test
    @DisplayName("an address has one account: the second is a conflict, and nothing breaks")
    void oneAddress() {
        OwnServer.Caller administrator = SERVER.official(Role.ADMINISTRATOR);
        String place = "/v1/organisations/" + SERVER.trader() + "/people";
        String wanted = "{\"email\":\"twice@example.org\",\"name\":\"Ada Lindqvist\",\"roles\":[\"exporter\"]}";

        assertThat(administrator.post(place, wanted).status()).isEqualTo(200);
        Answered again = administrator.post(place, wanted.replace("twice", "TWICE"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("address-taken");
    }

    @Test
    @DisplayName("nobody is invited into an organisation that is not there")
    void noOrganisation() {
        Answered answer = SERVER.official(Role.ADMINISTRATOR)
                .post(
                        "/v1/organisations/" + UUID.randomUUID() + "/people",
                        "{\"email\":\"lost@example.org\",\"name\":\"Ada Lindqvist\",\"roles\":[\"exporter\"]}");

        assertThat(answer.status()).isEqualTo(404);
    }

    @DisplayName("roles of the authority are for its own people")
    @ParameterizedTest(name = "{0}")
    @EnumSource(Role.class)
    void rolesFit(Role role) {
        Answered answer = SERVER.official(Role.ADMINISTRATOR)
                .post(
                        "/v1/organisations/" + SERVER.trader() + "/people",
                        "{\"email\":\"role-" + role.word() + "@example.org\",\"name\":\"Ada\",\"roles\":[\""
                                + role.word() + "\"]}");

        boolean traders = role == Role.EXPORTER || role == Role.FORWARDER;
        assertThat(answer.status()).isEqualTo(traders ? 200 : 422);
        assertThat(answer.code()).isEqualTo(traders ? "" : "unfit-role");
    }

    @DisplayName("each thing is for some, and others are told that it is not for them")
    @ParameterizedTest(name = "{0} is for {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /v1/organisations               | {"kind":"trader","name":"Brightwater Metals"}                        | administrator
            /v1/organisations/%s/people     | {"email":"%s@example.org","name":"Ada","roles":["exporter"]}         | administrator
            /v1/screenings                  | {"name":"Nowhere Optics"} | exporter forwarder licensing-officer countersigner head-of-unit customs-officer investigator
            /v1/classifications             | {"text":"gallium"} | exporter forwarder licensing-officer countersigner head-of-unit customs-officer investigator
            /v1/decisions                   | GALLIUM | exporter forwarder licensing-officer countersigner head-of-unit customs-officer investigator
            """)
    void forWhom(String path, String body, String roles) {
        for (Role role : Role.values()) {
            boolean trader = role == Role.EXPORTER || role == Role.FORWARDER;
            OwnServer.Caller caller = trader ? SERVER.member(SERVER.trader(), role) : SERVER.official(role);
            Answered answer = caller.post(
                    path.formatted(SERVER.trader()),
                    body.equals("GALLIUM") ? GALLIUM : body.formatted("who-" + UUID.randomUUID()));

            boolean may = Arrays.asList(roles.split(" ")).contains(role.word());
            assertThat(answer.status())
                    .as(role + " " + answer.body())
                    .isIn(may ? new Object[] {200, 201, 503} : new Object[] {403});
            assertThat(answer.code().equals("not-allowed")).as(role.word()).isEqualTo(!may);
        }
    }

    @Test
    @DisplayName("a key may do what its maker may, and no more; a machine makes none")
    void keys() {
        OwnServer.Caller exporter = SERVER.exporter();

        Answered more = exporter.post("/v1/keys", "{\"name\":\"erp\",\"roles\":[\"customs-officer\"]}");
        assertThat(more.status()).isEqualTo(403);
        String key = exporter.post("/v1/keys", "{\"name\":\"erp\",\"roles\":[\"exporter\"]}")
                .text("/key");
        assertThat(SERVER.nobody()
                        .post(
                                "/v1/keys",
                                "{\"name\":\"erp\",\"roles\":[\"exporter\"]}",
                                "Authorization",
                                "Bearer " + key)
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("who says not who they are is told to, in the same form as all that is wrong")
    void notSignedIn() {
        Answered answer = SERVER.nobody().post("/v1/decisions", GALLIUM);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("not-signed-in");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
}
