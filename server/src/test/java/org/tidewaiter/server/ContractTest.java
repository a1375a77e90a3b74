package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("The contract of REST")
class ContractTest {

    @RegisterExtension
    static final OwnServer SERVER = new OwnServer();

    @Test
    @DisplayName("tells every request that the server takes, and none that it does not")
    void everyRequest() {
        Set<String> taken = new TreeSet<>();
        SERVER.server()
                .part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/v1/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> taken.add(method + " " + path))));

        assertThat(Contract.read().requests()).isEqualTo(taken).hasSizeGreaterThan(30);
    }

    @Test
    @DisplayName("is given to anybody")
    void served() {
        Answered contract = SERVER.nobody().get("/v1/openapi.yaml");

        assertThat(contract.status()).isEqualTo(200);
        assertThat(contract.body()).startsWith("openapi: 3.1.0");
    }

    @DisplayName("is not kept by an answer that says something else")
    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /v1/health      | 200 | application/json         | {"well":"yes","engine":"1"}
            GET  | /v1/health      | 200 | application/json         | {"well":true,"engine":"1","colour":"blue"}
            GET  | /v1/health      | 200 | text/html                | {"well":true,"engine":"1"}
            GET  | /v1/health      | 201 | application/json         | {"well":true,"engine":"1"}
            POST | /v1/keys        | 403 | application/problem+json | {"code":"not-allowed"}
            GET  | /v1/licences/5  | 200 | application/json         | {"id":"5"}
            """)
    void notKept(String method, String path, int status, String type, String body) {
        HttpHeaders headers = HttpHeaders.of(Map.of("Content-Type", List.of(type)), (name, value) -> true);

        assertThat(Contract.read().faults(method, path, new Answered(status, headers, body)))
                .isNotEmpty();
    }
}
