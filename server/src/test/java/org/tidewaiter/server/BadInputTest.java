package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.registry.Role;

@DisplayName("What is sent wrong")
class BadInputTest {

    @RegisterExtension
    static final OwnServer SERVER = new OwnServer();

    private static final int BATCH = 10 << 20;

    @DisplayName("is told with a stable word, and where: every place at once")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /v1/sign-in            | {}                                                             | 422 | invalid-document | /email /password /code
            /v1/sign-in            | {"email":5,"password":[],"code":"1","colour":"blue"}           | 422 | invalid-document | /email /password /colour
            /v1/sign-in            | {"email":"a                                                    | 422 | invalid-document | /email
            /v1/sign-in            | ["a"]                                                          | 422 | invalid-document | ''
            /v1/invitations/accept | {"secret":"s","password":"p","factor":"no base64","code":"1"}  | 422 | invalid-document | /factor
            /v1/invitations/accept | {"secret":"s","password":"p","factor":"QUJD","code":"1"}       | 404 | not-invited      | ''
            /v1/organisations      | {"kind":"club","name":""}                                      | 422 | invalid-document | /kind /name
            /v1/organisations      | {"kind":"trader","name":"a\\u0000b"}                           | 422 | invalid-document | /name
            /v1/keys               | {"name":"erp","roles":[]}                                      | 422 | invalid-document | /roles
            /v1/keys               | {"name":"erp","roles":["exporter","king"]}                     | 422 | invalid-document | /roles/1
            /v1/keys               | {"roles":"exporter"}                                           | 422 | invalid-document | /name /roles
            /v1/organisations      | {"kind":"trader","name":"%LONG"}                                | 422 | invalid-document | /name
            /v1/nowhere            | {}                                                             | 404 | not-found        | ''
            """)
    void table(String path, String body, int status, String code, String pointers) {
        Answered answer = SERVER.official(Role.ADMINISTRATOR).post(path, body.replace("%LONG", "x".repeat(201)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(String.join(" ", answer.pointers())).isEqualTo(pointers);
        assertThat(answer.body()).doesNotContain("Exception", "org.", "java");
    }

    @DisplayName("in another way than it is taken is told so")
    @ParameterizedTest(name = "{0} {1} as {2}")
    @CsvSource({
        "POST,   /v1/keys,      text/plain,       415, wrong-media-type",
        "POST,   /v1/decisions, application/xml,  415, wrong-media-type",
        "DELETE, /v1/decisions, application/json, 405, method-not-allowed",
        "GET,    /v1/sign-in,   application/json, 405, method-not-allowed",
    })
    void wrongWay(String method, String path, String type, int status, String code) {
        Answered answer = SERVER.exporter().send(method, path, Optional.of("{}"), "Content-Type", type);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @DisplayName("without a body is told so")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"/v1/keys", "/v1/decisions"})
    void nothing(String path) {
        Answered answer = SERVER.exporter().post(path, "");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("invalid-document");
    }

    @DisplayName("too large is refused before it is sent")
    @ParameterizedTest(name = "{0}: {1} bytes")
    @CsvSource({"/v1/keys, 52428800", "/v1/keys, 1048577", "/v1/decisions, 52428800", "/v1/decisions, 10485761"})
    void tooLarge(String path, int length) throws IOException {
        try (Socket socket = new Socket("localhost", SERVER.port())) {
            socket.setSoTimeout(10_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Connection: close\r\nContent-Length: " + length + "\r\n\r\n{";
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();

            String answer = answer(socket);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "\"code\":\"too-large\"");
        }
    }

    @Test
    @DisplayName("that does not say how large it is, is refused once it has gone too far")
    void tooLargeInChunks() throws IOException {
        String token = SERVER.exporter().token();
        try (Socket socket = new Socket("localhost", SERVER.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Connection: close\r\nAuthorization: Bearer " + token
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("100000\r\n" + " ".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent <= BATCH; sent += 1 << 20) {
                out.write(chunk);
            }
            out.flush();

            String answer = answer(socket);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"too-large\"");
        }
    }

    @Test
    @DisplayName("as large as it may be is read")
    void asLargeAsItMayBe() {
        String name = "{\"name\":\"erp\",\"roles\":[\"exporter\"]}";
        Answered answer = SERVER.exporter().post("/v1/keys", name + " ".repeat((1 << 20) - name.length()));

        assertThat(answer.status()).isEqualTo(200);
    }

    /** Head and body of an answer, while the connection may stay open. */
    private static String answer(Socket socket) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf("}") < 0) {
            int one = socket.getInputStream().read();
            if (one < 0) {
                break;
            }
            read.append((char) one);
        }
        return read.toString();
    }
}
