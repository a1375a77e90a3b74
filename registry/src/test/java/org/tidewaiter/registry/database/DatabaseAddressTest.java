package org.tidewaiter.registry.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The address of a database")
class DatabaseAddressTest {

    @DisplayName("is read as operators write it")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            postgresql://kai:secret@db.example:5432/licences                     | jdbc:postgresql://db.example:5432/licences                     | kai | secret
            jdbc:postgresql://db.example/licences?user=kai&password=s%26t        | jdbc:postgresql://db.example/licences                          | kai | s&t
            postgres://kai:p%40ss+word@db.example/licences?sslmode=verify-full   | jdbc:postgresql://db.example/licences?sslmode=verify-full      | kai | p@ss+word
            """)
    void isRead(String url, String jdbcUrl, String user, String password) {
        assertThat(DatabaseAddress.parse(url)).isEqualTo(new DatabaseAddress(jdbcUrl, user, password));
    }

    @DisplayName("that is none is refused with how one looks")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "licences",
                "mysql://kai@db/licences",
                "postgresql://db.example/licences",
                "postgresql://kai@db.example",
                "postgresql://ka i@x/y"
            })
    void isRefused(String url) {
        assertThatThrownBy(() -> DatabaseAddress.parse(url)).hasMessageContaining("postgresql://user:password@host");
    }

    @Test
    @DisplayName("never shows the password")
    void hidesThePassword() {
        assertThat(DatabaseAddress.parse("postgresql://kai:secret@db.example/licences"))
                .asString()
                .doesNotContain("secret");
    }
}
