package org.tidewaiter.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

@DisplayName("A fault that nobody foresaw")
class AnswersTest {

    @Test
    @DisplayName("is told as a reference to what is logged, and says nothing of the inside")
    void fault() {
        ResponseEntity<byte[]> answer = new Answers().fault(new IllegalArgumentException("no licence 5 in table x"));

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getBody())
                .asString(StandardCharsets.UTF_8)
                .contains("\"code\":\"fault\"", "Reference: ")
                .doesNotContain("licence", "table");
    }
}
