package org.tidewaiter.engine.goods.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A CAS number")
class CasTest {

    @DisplayName("is right")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"7440-55-3", "7440-56-4", "50-00-0", "12024-21-4", "106097-59-0", "1303-00-0"})
    void right(String number) {
        assertThat(Cas.valid(number)).isTrue();
    }

    @DisplayName("is wrong")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "7440-55-4",
                "7440553",
                "",
                "-",
                "--",
                "0440-55-3",
                "7440-5-53",
                "a440-55-3",
                "7440-55-a",
                "7440–55–3",
                "123456789-12-1",
                "7440-55-3 "
            })
    void wrong(String number) {
        assertThat(Cas.valid(number)).isFalse();
    }

    @Test
    @DisplayName("has one right check digit")
    void checkDigit() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(Cas.valid("7440-55-" + digit)).isEqualTo(digit == '3');
        }
        assertThat(Cas.valid("4740-55-3")).as("neighbours exchanged").isFalse();
    }
}
